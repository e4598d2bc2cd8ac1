package vn.canbang.dashboard.command;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import vn.canbang.ingestion.Reading;

/** Documents into the store, one transaction each; then the series again if anything changed. */
@Command(name = "load", description = {"Đưa văn bản vào kho: tệp, thư mục, tệp zip. Tệp hỏng được báo, tệp tốt vẫn được nạp.",
    "Documents into the warehouse: files, folders, zip. Bad files are named, good ones load."})
final class LoadCommand implements StoreCommand {
  @ParentCommand
  private CanBang canbang;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = {"tệp, thư mục hoặc tệp zip", "files, folders, zip archives"})
  private List<Path> paths;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public boolean mayBegin() {
    return true;
  }

  @Override
  public int work(OpenStore store) {
    Session session = canbang.session();
    Intake intake = new Intake(session, store.warehouse());
    try (InputFiles files = new InputFiles(paths.stream().map(session::resolve).toList())) {
      intake.refuse(files.notices());
      try (Readings readings = new Readings(files.list(), new StoreReader(store)::read);
          Progress progress = Progress.on(session, "Nạp / load", files.list().size())) {
        while (readings.hasNext()) {
          Reading reading = readings.next();
          progress.step(() -> intake.take(reading, store.warehouse()::load));
        }
      }
      return intake.finish();
    }
  }
}
