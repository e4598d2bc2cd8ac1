package vn.canbang.dashboard.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.store.Warehouse.SeriesQuery;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.command.table.ResultTable;
import vn.canbang.dashboard.command.table.ResultTable.Column;

/** One indicator of one unit over the years. */
@Command(name = "series", description = {"Chuỗi số liệu của một chỉ tiêu ở một đơn vị.", "The series of an indicator in a unit."})
final class SeriesCommand implements StoreCommand {
  private static final List<Column> COLUMNS = List.of(Column.text("indicator", "Chỉ tiêu"),
      Column.text("unit", "Mã đơn vị"), Column.text("unit_name", "Đơn vị"), new Column("year", "Năm", Type.INTEGER),
      Column.codes("period", "Kỳ", TableWords::period), Column.codes("kind", "Loại", TableWords::kind), Column.codes("scope", "Phạm vi", TableWords::scope),
      Column.text("qualifier", "Dấu"), new Column("value", "Giá trị", Type.DECIMAL),
      new Column("numerator", "Tử số", Type.DECIMAL), new Column("denominator", "Mẫu số", Type.DECIMAL),
      Column.text("measure_unit", "Đơn vị đo"), Column.codes("source_type", "Loại nguồn", TableWords::sourceType),
      Column.text("source", "Nguồn"), new Column("claims", "Số nguồn", Type.INTEGER),
      Column.codes("rule", "Quy tắc chọn", TableWords::rule), Column.codes("flags", "Dấu hiệu", TableWords::flags), Column.text("note", "Ghi chú"));

  @ParentCommand
  private CanBang canbang;

  @Option(names = "--indicator", required = true, paramLabel = "C", description = {"mã chỉ tiêu, ví dụ M1.CT1", "code of the indicator, as M1.CT1"})
  private String indicator;

  @Option(names = "--unit", required = true, paramLabel = "U", description = {"mã đơn vị: VN, 40, 24@2024", "code of the unit: VN, 40, 24@2024"})
  private String unit;

  @Option(names = "--from", paramLabel = "Y", description = {"từ năm", "first year"})
  private Integer from;

  @Option(names = "--to", paramLabel = "Y", description = {"đến năm", "last year"})
  private Integer to;

  @Option(names = "--frame", paramLabel = "reported|63|34", defaultValue = "reported",
      description = {"khung đơn vị hành chính (mặc định: reported, như báo cáo)", "frame of units (default: reported)"})
  private String frame;

  @Option(names = "--as-of", paramLabel = "DATE", description = {"như đã biết vào ngày này", "as known on this date"})
  private String asOf;

  @Mixin
  private TableOutput output;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public Integer call() throws Exception {
    refuseLaterOptions();
    return StoreCommand.super.call();
  }

  private void refuseLaterOptions() {
    if (!Arrays.asList("reported", "63", "34").contains(frame)) {
      throw Refusal.ofCall("unknown_frame", "--frame chỉ nhận reported, 63 hoặc 34", "--frame takes reported, 63 or 34");
    }
    if (!frame.equals("reported")) {
      throw NotYet.of("--frame " + frame, "khung " + frame + " tỉnh", "the frame of " + frame + " provinces");
    }
    if (asOf != null) {
      throw NotYet.of("--as-of", "chuỗi như đã biết vào một ngày", "a series as known on a date");
    }
    if (from != null && to != null && from > to) {
      throw Refusal.ofCall("wrong_years", "--from lớn hơn --to", "--from is later than --to");
    }
  }

  @Override
  public int work(OpenStore store) throws IOException {
    Catalogue catalogue = store.warehouse().catalogue();
    Indicator known = catalogue.findIndicator(indicator).orElseThrow(() -> Refusal.ofCall("unknown_indicator",
        "danh mục không có chỉ tiêu '" + indicator + "'", "no indicator '" + indicator + "' in the catalogue"));
    Unit chosen = UnitChoice.of(catalogue, unit);
    List<SeriesPoint> points = store.warehouse().series(new SeriesQuery(indicator, false, chosen.key(), from, to));
    output.write(canbang.session(), new ResultTable(titles(known, chosen), COLUMNS,
        points.stream().map(point -> row(point, chosen)).toList()));
    return ExitCode.DONE;
  }

  private List<String> titles(Indicator known, Unit chosen) {
    return List.of(indicator + ": " + known.name() + ", " + chosen.title() + (chosen.fictional() ? " (" + OutcomeLine.FICTIONAL + ")" : ""), "");
  }

  private static List<Object> row(SeriesPoint point, Unit unit) {
    return Arrays.asList(point.indicator(), point.unitKey(), unit.title(), point.year(), point.period().toString(),
        point.kind().toString(), point.scope(), point.qualifier() == null ? null : point.qualifier().sign(), point.value(),
        point.numerator(), point.denominator(), point.measureUnit(), point.sourceType(), point.source(), point.claims(),
        point.rule(), point.flags(), unit.fictional() ? OutcomeLine.FICTIONAL : "");
  }
}
