package vn.canbang.dashboard.chart;

import java.util.List;
import java.util.Locale;

import vn.canbang.core.series.SeriesPoint;

/** The way of a series over the years, as a drawing the height of a line: straight lines, gaps at breaks, last point marked. */
public final class Sparkline {
  private static final int WIDTH = 84;
  private static final int HEIGHT = 24;
  private static final int MARGIN = 4;

  private Sparkline() {
  }

  /** Empty where there are fewer than two values. {@code points} are ordered by year. */
  public static String svg(List<SeriesPoint> points, String description) {
    List<SeriesPoint> valued = points.stream().filter(point -> point.value() != null).toList();
    if (valued.size() < 2) {
      return "";
    }
    Scale scale = Scale.of(valued);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < valued.size(); i++) {
      SeriesPoint point = valued.get(i);
      boolean starts = i == 0 || Breaks.startsAt(point);
      path.append(starts ? "M" : "L").append(scale.place(point)).append(' ');
    }
    SeriesPoint last = valued.get(valued.size() - 1);
    return "<svg class=\"spark\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
        + "\" role=\"img\" aria-label=\"" + Svg.escape(description) + "\"><path d=\"" + path.toString().strip()
        + "\"/><circle cx=\"" + scale.x(last) + "\" cy=\"" + scale.y(last) + "\" r=\"3\"/></svg>";
  }

  private record Scale(int firstYear, int lastYear, double low, double high) {
    static Scale of(List<SeriesPoint> points) {
      double low = points.stream().mapToDouble(point -> point.value().doubleValue()).min().orElseThrow();
      double high = points.stream().mapToDouble(point -> point.value().doubleValue()).max().orElseThrow();
      return new Scale(points.get(0).year(), points.get(points.size() - 1).year(), low, high);
    }

    String place(SeriesPoint point) {
      return x(point) + "," + y(point);
    }

    String x(SeriesPoint point) {
      double share = lastYear > firstYear ? (point.year() - firstYear) / (double) (lastYear - firstYear) : 0.5;
      return coordinate(MARGIN + share * (WIDTH - 2 * MARGIN));
    }

    String y(SeriesPoint point) {
      double share = high > low ? (point.value().doubleValue() - low) / (high - low) : 0.5;
      return coordinate(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }

    private static String coordinate(double number) {
      return String.format(Locale.ROOT, "%.1f", number);
    }
  }
}
