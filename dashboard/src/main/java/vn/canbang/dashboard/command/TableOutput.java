package vn.canbang.dashboard.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Option;

import vn.canbang.dashboard.command.table.ResultTable;
import vn.canbang.dashboard.command.table.TableFormat;

/** Where a table goes and in what form: options that several commands share. */
final class TableOutput {
  @Option(names = "--format", paramLabel = "table|csv|json|parquet|xlsx", defaultValue = "table",
      description = {"dạng kết quả (mặc định: table)", "form of the result (default: table)"})
  private TableFormat format;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = {"ghi ra tệp thay vì màn hình", "write to a file instead of standard output"})
  private Path file;

  void write(Session session, ResultTable table) throws IOException {
    if (file != null) {
      try (PrintStream out = new PrintStream(Files.newOutputStream(OutputFile.check(session.resolve(file))), false,
          StandardCharsets.UTF_8)) {
        format.write(table, out);
      }
      return;
    }
    if (format.isBinary() && session.outTerminal()) {
      throw Refusal.ofCall("binary_on_terminal", "dạng " + format + " không đọc được trên màn hình; hãy thêm --output TỆP",
          format + " cannot be read on a terminal; add --output FILE");
    }
    format.write(table, session.out());
  }
}
