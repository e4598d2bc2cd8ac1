package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.review.ReviewSheet;

/** Facts that wait, as a sheet for a person. */
@Command(name = "export", description = {"Xuất các số liệu đang chờ ra tệp .csv hoặc .xlsx.", "Writes the facts that wait to a .csv or .xlsx file."})
final class ReviewExportCommand implements StoreCommand {
  @ParentCommand
  private ReviewCommand review;

  @Parameters(paramLabel = "FILE", description = {"tệp .csv hoặc .xlsx", "a .csv or .xlsx file"})
  private Path file;

  @Option(names = "--all", description = {"mọi số liệu, không chỉ số liệu đang chờ", "every fact, not only those that wait"})
  private boolean all;

  @Override
  public CanBang canbang() {
    return review.canbang();
  }

  @Override
  public int work(OpenStore store) throws IOException {
    Warehouse warehouse = store.warehouse();
    List<ReviewedFact> facts = warehouse.listFacts(null, null).stream().filter(fact -> all || waits(fact)).toList();
    Path target = canbang().session().resolve(file);
    ReviewSheet.Form form = ReviewFile.form(target);
    try (OutputStream out = Files.newOutputStream(OutputFile.check(target))) {
      ReviewSheet.of(warehouse.catalogue()).write(facts, form, out);
    }
    long fictional = warehouse.listDocuments().stream()
        .filter(d -> d.head() != null && d.head().fictional())
        .map(StoredDocument::sha256)
        .filter(hash -> facts.stream().anyMatch(fact -> fact.document().equals(hash)))
        .count();
    canbang().session().out().println(facts.size() + " số liệu / facts: " + file
        + (fictional > 0 ? " (có " + OutcomeLine.FICTIONAL + ")" : ""));
    return ExitCode.DONE;
  }

  private static boolean waits(ReviewedFact fact) {
    return fact.state().equals("waiting") || fact.state().equals("ask_again");
  }
}
