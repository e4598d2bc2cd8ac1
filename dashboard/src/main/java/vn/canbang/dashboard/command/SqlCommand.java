package vn.canbang.dashboard.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.store.Warehouse.QueryResult;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.command.table.ResultTable;
import vn.canbang.dashboard.command.table.ResultTable.Column;

/** A read-only query. */
@Command(name = "sql", description = {"Truy vấn chỉ đọc trên kho số liệu.", "A read-only query on the warehouse."})
final class SqlCommand implements StoreCommand {
  private static final int MOST_ROWS = 1_000_000;
  private static final String MAY_BE_FICTIONAL = "kho có đơn vị không có thật; số của các đơn vị đó là "
      + OutcomeLine.FICTIONAL;

  @ParentCommand
  private CanBang canbang;

  @Parameters(paramLabel = "SELECT", description = {"một câu SELECT", "one SELECT"})
  private String select;

  @Mixin
  private TableOutput output;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public int work(OpenStore store) throws IOException {
    QueryResult result = store.warehouse().sql(select, MOST_ROWS);
    List<Column> columns = IntStream.range(0, result.columns().size())
        .mapToObj(i -> Column.of(result.columns().get(i), i, result.rows()))
        .toList();
    boolean fictional = store.warehouse().catalogue().units().listUnits().stream().anyMatch(Unit::fictional);
    output.write(canbang.session(), new ResultTable(fictional ? List.of(MAY_BE_FICTIONAL, "") : List.of(), columns,
        result.rows()));
    if (fictional) {
      canbang.session().tell(new Notice("fictional_units", Severity.INFO, null, null, MAY_BE_FICTIONAL,
          "this store has fictional units; their figures are for illustration"));
    }
    if (result.cut()) {
      canbang.session().tell(new Notice("rows_cut", Severity.WARNING, null, null,
          "kết quả bị cắt ở 1.000.000 dòng; hãy thu hẹp câu hỏi", "the result was cut at 1,000,000 rows; narrow the query"));
    }
    return ExitCode.DONE;
  }
}
