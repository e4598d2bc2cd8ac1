package vn.canbang.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.notice.Notice;
import vn.canbang.dashboard.review.ReviewImport;
import vn.canbang.dashboard.review.ReviewSheet;

/** Decisions from a sheet; all of them or none. */
@Command(name = "import", description = {"Nhập quyết định từ tệp .csv hoặc .xlsx; sai một dòng thì không nhập dòng nào.",
    "Takes decisions from a .csv or .xlsx file; with one wrong row none is taken."})
final class ReviewImportCommand implements StoreCommand {
  @ParentCommand
  private ReviewCommand review;

  @Parameters(paramLabel = "FILE", description = {"tệp .csv hoặc .xlsx", "a .csv or .xlsx file"})
  private Path file;

  @Option(names = "--reviewer", paramLabel = "NAME",
      description = {"người xem xét của các dòng để trống cột reviewer", "reviewer of the rows that leave the column blank"})
  private String reviewer;

  @Override
  public CanBang canbang() {
    return review.canbang();
  }

  @Override
  public int work(OpenStore store) throws IOException {
    Session session = canbang().session();
    Path source = session.resolve(file);
    ReviewSheet.Form form = ReviewFile.form(source);
    if (!Files.isReadable(source)) {
      throw Refusal.ofInput("file_not_found", "không đọc được tệp " + file, "cannot read the file " + file);
    }
    ReviewSheet.Content content = ReviewSheet.read(source.getFileName().toString(), Files.readAllBytes(source), form);
    ReviewImport.Outcome outcome = new ReviewImport(store.warehouse(), reviewer, Instant.now()).take(content);
    session.tell(outcome.notices());
    if (outcome.notices().stream().anyMatch(Notice::isError)) {
      return ExitCode.REFUSED;
    }
    if (outcome.decisions() > 0) {
      store.warehouse().derive(null);
    }
    session.out().println(outcome.decisions() + " quyết định đã ghi / decisions recorded");
    return ExitCode.DONE;
  }
}
