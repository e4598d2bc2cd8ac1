package vn.canbang.dashboard.command;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.store.Warehouse.DerivationSummary;

/** Makes the derived tables again. */
@Command(name = "derive", description = {"Tính lại các chuỗi số liệu, khoảng cách và tình trạng.", "Computes series, gaps and statuses again."})
final class DeriveCommand implements StoreCommand {
  /** The engines that the fixed command line names. */
  enum EngineName { duckdb, spark }

  @ParentCommand
  private CanBang canbang;

  @Option(names = "--engine", paramLabel = "duckdb|spark", defaultValue = "duckdb",
      description = {"bộ máy tính toán (mặc định: duckdb)", "engine (default: duckdb)"})
  private EngineName engine;

  @Option(names = "--master", paramLabel = "URL", description = {"Spark chạy ở đâu: spark://MÁY:CỔNG, local[SỐ LUỒNG] (mặc định: local[*])",
      "where Spark runs: spark://HOST:PORT, local[THREADS] (default: local[*])"})
  private String master;

  @Option(names = "--work", paramLabel = "DIR", description = {"thư mục trao đổi mà mọi máy của cụm cùng thấy (mặc định: thư mục kho)",
      "folder for the exchange, which every machine of the cluster sees (default: the store's)"})
  private Path work;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public Integer call() throws Exception {
    if (engine == EngineName.spark) {
      sparkMaster();
    } else if (master != null || work != null) {
      throw Refusal.ofCall("spark_only", "--master và --work chỉ dùng với --engine spark", "--master and --work go with --engine spark only");
    }
    return StoreCommand.super.call();
  }

  @Override
  public int work(OpenStore store) throws IOException, InterruptedException {
    DerivationSummary summary = engine == EngineName.spark ? onSpark(store) : store.warehouse().derive(null);
    summary.rows().forEach((table, rows) -> canbang.session().out().println(table + "\t" + rows));
    return ExitCode.DONE;
  }

  private DerivationSummary onSpark(OpenStore store) throws IOException, InterruptedException {
    SparkMaster at = sparkMaster();
    Path exchange = work == null ? store.warehouse().data() : canbang.session().resolve(work);
    try (SparkRun run = SparkRun.of(LauncherFolder.named("canbang.spark"), exchange)) {
      at.refuseIfUnreachable();
      Parts.exportInputs(store, run.input());
      derive(run, at);
      return Parts.importDerived(store, run.output(), "spark");
    }
  }

  private void derive(SparkRun run, SparkMaster at) throws IOException, InterruptedException {
    canbang.session().step("đang tính trên Spark " + at.url() + " / computing on Spark " + at.url());
    try {
      run.derive(at);
    } finally {
      if (System.getenv("CANBANG_DEBUG") != null) {
        canbang.session().err().print(run.printed());
      }
    }
  }

  private SparkMaster sparkMaster() {
    return SparkMaster.of(master == null ? "local[*]" : master);
  }
}
