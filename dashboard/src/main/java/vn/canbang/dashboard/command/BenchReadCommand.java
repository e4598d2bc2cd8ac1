package vn.canbang.dashboard.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.dashboard.command.table.ResultTable;
import vn.canbang.dashboard.command.table.ResultTable.Column;

/** The whole reader beside Apache Tika's plain text of the same generated reports. */
@Command(name = "read", description = {"Đo thời gian đọc báo cáo ra số liệu so với Apache Tika chỉ lấy chữ. Mã kết thúc 1 nếu chậm hơn hai lần hoặc dùng quá 1 GB.",
    "Time to read reports into facts, beside Apache Tika's plain text. Exit code 1 if it takes over twice as long or over 1 GB."})
final class BenchReadCommand implements Callable<Integer> {
  private static final BigDecimal MOST_TIMES = new BigDecimal("2.00");
  private static final BigDecimal MOST_MEGABYTES = new BigDecimal(1_000);
  private static final List<Column> COLUMNS = List.of(new Column("documents", "Văn bản", Type.INTEGER),
      new Column("megabytes", "MB", Type.DECIMAL), new Column("facts", "Số liệu", Type.BIGINT),
      new Column("reading_ms", "Đọc ra số liệu (ms)", Type.DECIMAL), new Column("tika_ms", "Tika lấy chữ (ms)", Type.DECIMAL),
      new Column("ratio", "Tỷ lệ", Type.DECIMAL), new Column("documents_per_second", "Văn bản/giây", Type.DECIMAL),
      new Column("peak_megabytes", "Bộ nhớ cao nhất (MB)", Type.DECIMAL));

  @ParentCommand
  private BenchCommand bench;

  @Option(names = "--documents", paramLabel = "N", defaultValue = "1000",
      description = {"số văn bản (mặc định: 1000)", "how many documents (default: 1000)"})
  private int documents;

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
      description = {"số vòng đo, lấy trung vị (mặc định: 5)", "rounds, of which the median counts (default: 5)"})
  private int rounds;

  @Mixin
  private TableOutput output;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (documents < 1 || rounds < 1) {
      throw Refusal.ofCall("not_positive", "--documents và --rounds phải từ 1 trở lên", "--documents and --rounds are at least 1");
    }
    Session session = bench.canbang().session();
    Path jars = LauncherFolder.named("canbang.bench");
    BenchRead.refuseIfMissing(jars);
    try (ChildRun child = ChildRun.in(Files.createTempDirectory("canbang-bench-"))) {
      BenchRead run = new BenchRead(jars, child);
      try (Progress progress = Progress.on(session, "Soạn / write", documents)) {
        run.write(documents, progress);
      }
      session.step("đang đo / measuring");
      BenchRead.Measured measured = run.measure(rounds);
      BigDecimal ratio = rounded(measured.reading() / measured.tika(), 2);
      BigDecimal peak = measured.peakBytes() == null ? null : rounded(measured.peakBytes() / 1e6, 0);
      output.write(session, new ResultTable(List.of(), COLUMNS, List.of(row(measured, ratio, peak))));
      boolean small = peak == null || peak.compareTo(MOST_MEGABYTES) < 0;
      return small && ratio.compareTo(MOST_TIMES) <= 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private static List<Object> row(BenchRead.Measured measured, BigDecimal ratio, BigDecimal peak) {
    return Arrays.asList(measured.documents(), rounded(measured.bytes() / 1e6, 1), measured.facts(), rounded(measured.reading(), 0),
        rounded(measured.tika(), 0), ratio, rounded(1_000 * measured.documents() / measured.reading(), 1), peak);
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
