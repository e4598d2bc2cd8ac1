package vn.canbang.dashboard.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.series.Gap;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.chart.Breaks;
import vn.canbang.dashboard.command.table.ResultTable;
import vn.canbang.dashboard.command.table.ResultTable.Column;
import vn.canbang.dashboard.page.IndicatorNames;

/** A unit's values against every target that binds it. */
@Command(name = "gaps", description = {"Khoảng cách của một đơn vị tới từng mục tiêu, với tình trạng.", "A unit's gap to each target, with its status."})
final class GapsCommand implements StoreCommand {
  private static final List<Column> COLUMNS = List.of(Column.text("indicator", "Chỉ tiêu"),
      Column.text("name", "Tên"), Column.text("unit", "Mã đơn vị"), Column.text("unit_name", "Đơn vị"),
      new Column("year", "Năm", Type.INTEGER), Column.codes("period", "Kỳ", TableWords::period), Column.text("qualifier", "Dấu"),
      new Column("value", "Giá trị", Type.DECIMAL), Column.text("measure_unit", "Đơn vị đo"),
      Column.codes("target_source", "Mục tiêu", TableWords::targetSource), Column.text("target_qualifier", "Dấu"),
      new Column("target", "Mức", Type.DECIMAL), Column.text("target_document", "Văn bản"),
      new Column("gap", "Khoảng cách", Type.DECIMAL), new Column("gap_count", "Số người, số đơn vị", Type.BIGINT),
      Column.text("status", "Mã tình trạng"), Column.text("status_word", "Tình trạng"),
      Column.codes("source_type", "Loại nguồn", TableWords::sourceType), Column.text("source", "Nguồn"), Column.codes("flags", "Dấu hiệu", TableWords::flags),
      Column.text("note", "Ghi chú"));

  @ParentCommand
  private CanBang canbang;

  @Option(names = "--unit", required = true, paramLabel = "U", description = {"mã đơn vị: VN, 40, 24@2024", "code of the unit: VN, 40, 24@2024"})
  private String unit;

  @Option(names = "--year", paramLabel = "Y", description = {"tính đến năm (mặc định: mới nhất)", "as of this year (default: the latest)"})
  private Integer year;

  @Mixin
  private TableOutput output;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public int work(OpenStore store) throws IOException {
    Catalogue catalogue = store.warehouse().catalogue();
    Unit chosen = UnitChoice.of(catalogue, unit);
    List<Gap> gaps = store.warehouse().gaps(chosen.key(), year);
    String title = chosen.title() + (chosen.fictional() ? " (" + OutcomeLine.FICTIONAL + ")" : "");
    output.write(canbang.session(), new ResultTable(List.of(title, ""), COLUMNS,
        gaps.stream().map(gap -> row(gap, chosen, catalogue)).toList()));
    return ExitCode.DONE;
  }

  private static List<Object> row(Gap gap, Unit unit, Catalogue catalogue) {
    return Arrays.asList(gap.indicator(), new IndicatorNames(catalogue, false).shortName(gap.indicator()), gap.unitKey(), unit.title(), gap.year(), gap.period(),
        sign(gap.qualifier()), gap.value(), gap.measureUnit(), gap.targetSource(), sign(gap.targetQualifier()),
        gap.target(), gap.targetDocument(), gap.gap(), gap.gapCount(), gap.status().columnValue(),
        gap.status().symbol() + " " + gap.status().word(false), gap.sourceType(), gap.source(), gap.flags(),
        note(gap, unit));
  }

  private static String note(Gap gap, Unit unit) {
    boolean unconfirmed = Breaks.flagsOf(gap.flags()).contains("target_to_be_confirmed");
    return Stream.of(unit.fictional() ? OutcomeLine.FICTIONAL : "", unconfirmed ? "mục tiêu chờ xác nhận" : "")
        .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  private static String sign(Qualifier qualifier) {
    return qualifier == null ? null : qualifier.sign();
  }
}
