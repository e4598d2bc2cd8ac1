package vn.canbang.dashboard.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineDataItem;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.AxisNameTextStyle;
import org.icepear.echarts.components.coord.CategoryAxisLabel;
import org.icepear.echarts.components.coord.CategoryAxisTick;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.ValueAxisLabel;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.series.SeriesLabel;
import org.icepear.echarts.components.title.Title;
import org.icepear.echarts.components.tooltip.Tooltip;
import org.icepear.echarts.origin.util.SeriesOption;
import org.icepear.echarts.serializer.EChartsSerializer;

import vn.canbang.core.series.SeriesPoint;

/**
 * How an indicator has moved and whether it gets where it should: points joined by straight lines with gaps at breaks,
 * dashed paths to the targets. Every number in it is already written in the reader's language.
 *
 * @param points      of one series, by year; those without a value are left out
 * @param paths       to the targets
 * @param number      writes a value as a label
 * @param tip         what is told of a point on touch
 * @param description for those who do not see it
 * @param note        written into the drawing ("Số liệu minh họa"), empty for none
 * @param measureUnit over the axis
 * @param share       true for a percentage of a whole: its axis ends at 0 and 100
 */
public record TrendChart(List<SeriesPoint> points, List<TargetPath> paths, Function<SeriesPoint, String> number,
    Function<SeriesPoint, String> tip, String description, String note, String measureUnit,
    boolean share) {
  private static final String INK = "#1F2933";
  private static final String SECONDARY = "#52606D";
  private static final String LINES = "#E4E7EB";
  private static final String ACCENT = "#0B6E99";
  private static final int LABELS_AT_MOST = 8;
  private static final int WHOLE = 100;
  private static final int LABEL_DISTANCE = 12;
  private static final int LABEL_HEIGHT = 16;
  /** Labels less far apart than this share of the height touch each other. */
  private static final double NEAR = 0.08;
  /** How far beyond the values an axis may be rounded, as a share of what they span. */
  private static final double ROUNDING = 0.5;

  public TrendChart {
    points = points.stream().filter(point -> point.value() != null).toList();
    paths = List.copyOf(paths);
  }

  /**
   * The straight way to a target.
   *
   * @param fromYear year of the baseline; null where there is none, and then only the milestone is marked
   * @param label    at the milestone: "Mục tiêu quốc gia 2025: 60 %"
   */
  public record TargetPath(Integer fromYear, Number from, int milestone, Number target, String label) {
  }

  /** The option as JSON, for the script of the page; safe inside an element, since it has no less-than sign. */
  public String json() {
    return new EChartsSerializer().toJson(option()).replace("<", "\\u003c");
  }

  Option option() {
    List<Integer> years = years();
    List<SeriesOption> series = new ArrayList<>();
    paths.forEach(path -> series.add(pathSeries(path, years)));
    runs().forEach(run -> series.add(runSeries(run, years)));
    Option option = new Option().setAnimation(false)
        .setTextStyle(Map.of("fontFamily", "inherit", "color", INK))
        .setAria(Map.of("enabled", true, "label", Map.of("description", description)))
        .setGrid(new Grid().setLeft(8).setRight(24).setTop(48).setBottom(8).setContainLabel(true))
        .setTooltip(new Tooltip().setTrigger("item").setFormatter("{b}").setConfine(true))
        .setXAxis(yearAxis(years))
        .setYAxis(valueAxis())
        .setSeries(series.toArray(SeriesOption[]::new));
    return note.isEmpty() ? option : option.setTitle(noteTitle());
  }

  private Title noteTitle() {
    return new Title().setSubtext(note).setRight(0).setTop(0);
  }

  private List<Integer> years() {
    TreeSet<Integer> marked = new TreeSet<>();
    points.forEach(point -> marked.add(point.year()));
    for (TargetPath path : paths) {
      marked.add(path.milestone());
      if (path.fromYear() != null) {
        marked.add(path.fromYear());
      }
    }
    List<Integer> years = new ArrayList<>();
    for (int year = marked.first(); year <= marked.last(); year++) {
      years.add(year);
    }
    return years;
  }

  /** The points in runs that may be joined. */
  private List<List<SeriesPoint>> runs() {
    List<List<SeriesPoint>> runs = new ArrayList<>();
    for (SeriesPoint point : points) {
      if (runs.isEmpty() || Breaks.startsAt(point)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(point);
    }
    return runs;
  }

  private LineSeries runSeries(List<SeriesPoint> run, List<Integer> years) {
    Object[] data = new Object[years.size()];
    for (SeriesPoint point : run) {
      data[years.indexOf(point.year())] = item(point);
    }
    return new LineSeries().setType("line").setConnectNulls(true).setSymbolSize(9).setZ(3)
        .setItemStyle(new ItemStyle().setColor(ACCENT))
        .setLineStyle(new LineStyle().setColor(ACCENT).setWidth(2.5))
        .setData(data);
  }

  private LineDataItem item(SeriesPoint point) {
    boolean labelled = points.size() <= LABELS_AT_MOST || point == points.get(points.size() - 1)
        || point == points.get(0);
    boolean whole = isOneYear(point) && !Breaks.flagsOf(point.flags()).contains("estimated");
    return new LineDataItem().setName(tip.apply(point)).setValue(point.value())
        .setSymbol(whole ? "circle" : "emptyCircle")
        .setLabel(new SeriesLabel().setShow(labelled).setPosition("top").setColor(INK).setFontSize(13)
            .setFontWeight("bold").setTextBorderColor("#FFFFFF").setTextBorderWidth(3)
            .setFormatter(number.apply(point)));
  }

  private static boolean isOneYear(SeriesPoint point) {
    return point.period().start() != null && point.period().start().getYear() == point.period().end().getYear();
  }

  private LineSeries pathSeries(TargetPath path, List<Integer> years) {
    Object[] data = new Object[years.size()];
    if (path.fromYear() != null) {
      data[years.indexOf(path.fromYear())] = new LineDataItem().setValue(path.from()).setSymbol("none");
    }
    boolean falls = path.from() != null && path.from().doubleValue() > path.target().doubleValue();
    boolean right = years.indexOf(path.milestone()) > years.size() / 2;
    data[years.indexOf(path.milestone())] = new LineDataItem().setName(path.label()).setValue(path.target())
        .setSymbol("diamond").setSymbolSize(11)
        .setLabel(new SeriesLabel().setShow(true).setPosition(right ? "left" : "right").setDistance(4)
            .setOffset(new Number[] {0, (falls ? 1 : -1) * (LABEL_DISTANCE + LABEL_HEIGHT * labelsBefore(path))}).setTextBorderColor("#FFFFFF").setTextBorderWidth(3)
            .setColor(SECONDARY).setFontSize(12).setFormatter(path.label()));
    return new LineSeries().setType("line").setConnectNulls(true).setZ(2)
        .setItemStyle(new ItemStyle().setColor(SECONDARY))
        .setLineStyle(new LineStyle().setColor(SECONDARY).setWidth(1.5).setType("dashed"))
        .setData(data);
  }

  /** How many labels of earlier paths stand at about the same height; on a phone they would be printed over each other. */
  private long labelsBefore(TargetPath path) {
    DoubleSummaryStatistics drawn = drawn();
    double near = NEAR * (drawn.getMax() - drawn.getMin());
    return paths.subList(0, paths.indexOf(path)).stream()
        .filter(other -> Math.abs(other.target().doubleValue() - path.target().doubleValue()) <= near).count();
  }

  private DoubleSummaryStatistics drawn() {
    return Stream.concat(points.stream().map(SeriesPoint::value),
            paths.stream().flatMap(path -> Stream.of(path.target(), path.from())).filter(Objects::nonNull))
        .mapToDouble(Number::doubleValue).summaryStatistics();
  }

  private static CategoryAxis yearAxis(List<Integer> years) {
    return new CategoryAxis().setType("category").setData(years.stream().map(String::valueOf).toArray(String[]::new))
        .setAxisLine(new AxisLine().setLineStyle(new LineStyle().setColor(SECONDARY)))
        .setAxisTick(new CategoryAxisTick().setAlignWithLabel(true))
        .setAxisLabel(new CategoryAxisLabel().setColor(SECONDARY).setHideOverlap(true));
  }

  private ValueAxis valueAxis() {
    ValueAxis axis = new ValueAxis().setType("value").setScale(true).setBoundaryGap(new String[] {"12%", "8%"})
        .setName(measureUnit).setNameLocation("end")
        .setNameTextStyle(new AxisNameTextStyle().setColor(SECONDARY).setAlign("left"))
        .setAxisLabel(new ValueAxisLabel().setColor(SECONDARY))
        .setSplitLine(new SplitLine().setLineStyle(new LineStyle().setColor(LINES)));
    return share ? within(axis) : axis;
  }

  /** An end that lies near is set, since the axis would be rounded to beyond it; one that is far is left to the chart. */
  private ValueAxis within(ValueAxis axis) {
    DoubleSummaryStatistics drawn = drawn();
    double room = drawn.getMax() > drawn.getMin() ? ROUNDING * (drawn.getMax() - drawn.getMin()) : drawn.getMax();
    if (drawn.getMin() >= 0 && drawn.getMin() - room <= 0) {
      axis.setMin(0);
    }
    if (drawn.getMax() <= WHOLE && drawn.getMax() + room >= WHOLE) {
      axis.setMax(WHOLE);
    }
    return axis;
  }
}
