package vn.canbang.dashboard.command;

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

  @Option(names = "--master", paramLabel = "URL", description = {"địa chỉ cụm Spark", "address of the Spark cluster"})
  private String master;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public Integer call() throws Exception {
    if (engine == EngineName.spark || master != null) {
      throw NotYet.of("--engine spark", "tính trên cụm Spark", "computing on a Spark cluster");
    }
    return StoreCommand.super.call();
  }

  @Override
  public int work(OpenStore store) {
    DerivationSummary summary = store.warehouse().derive(null);
    summary.rows().forEach((table, rows) -> canbang.session().out().println(table + "\t" + rows));
    return ExitCode.DONE;
  }
}
