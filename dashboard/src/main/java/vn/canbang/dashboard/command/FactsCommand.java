package vn.canbang.dashboard.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.FactLines;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** Reads documents and prints what it found; touches no store. */
@Command(name = "facts", description = {"Chỉ đọc: in các số liệu đọc được, mỗi dòng một JSON; thông báo ra luồng lỗi.",
    "Read only: prints the facts as JSON Lines; notices go to standard error."})
final class FactsCommand implements Callable<Integer> {
  @ParentCommand
  private CanBang canbang;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = {"tệp, thư mục hoặc tệp zip", "files, folders, zip archives"})
  private List<Path> paths;

  @Option(names = "--unlinked", description = {"in các con số chưa gắn được với chỉ tiêu nào, cùng câu của nó",
      "print the numbers that no indicator was found for, with their sentence, instead of the facts"})
  private boolean unlinked;

  @Override
  public Integer call() {
    Session session = canbang.session();
    Ingestion ingestion = new Ingestion(Parts.catalogue(canbang.data()));
    try (InputFiles files = new InputFiles(paths.stream().map(session::resolve).toList())) {
      session.tell(files.notices());
      boolean refused = !files.notices().isEmpty();
      try (Readings readings = new Readings(files.list(), ingestion::read)) {
        while (readings.hasNext()) {
          Reading reading = readings.next();
          reading.found().ifPresent(document -> print(session, document));
          session.tell(reading.notices());
          refused |= reading.refused();
        }
      }
      return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }

  private void print(Session session, ReadDocument document) {
    if (unlinked) {
      document.unlinked().forEach(number -> session.out().println(FactLines.toJson(document.name(), number)));
    } else {
      document.facts().forEach(fact -> session.out().println(Parts.jsonLine(fact)));
    }
  }
}
