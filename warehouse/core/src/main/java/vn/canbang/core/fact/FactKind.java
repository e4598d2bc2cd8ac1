package vn.canbang.core.fact;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is: {@code result} for the catalogue's targets and shares, {@code count} for other counts, {@code plan},
 * {@code target-YYYY} (national), {@code local-target-YYYY}. {@link #parse} undoes {@link #toString}.
 *
 * @param year milestone year of a target, 0 for the others
 */
public record FactKind(Type type, int year) {

  /** The five kinds. */
  public enum Type { RESULT, COUNT, PLAN, TARGET, LOCAL_TARGET }

  public static final FactKind RESULT = new FactKind(Type.RESULT, 0);
  public static final FactKind COUNT = new FactKind(Type.COUNT, 0);
  public static final FactKind PLAN = new FactKind(Type.PLAN, 0);

  private static final Pattern MILESTONE = Pattern.compile("(local-)?target-(\\d{4})");

  public FactKind {
    Objects.requireNonNull(type);
    if ((type == Type.TARGET || type == Type.LOCAL_TARGET) != (year > 0)) {
      throw new IllegalArgumentException("A target, and only a target, has a milestone year: " + type + " " + year);
    }
  }

  public static FactKind target(int year) {
    return new FactKind(Type.TARGET, year);
  }

  public static FactKind localTarget(int year) {
    return new FactKind(Type.LOCAL_TARGET, year);
  }

  public boolean isTarget() {
    return year > 0;
  }

  public static FactKind parse(String text) {
    switch (text) {
      case "result":
        return RESULT;
      case "count":
        return COUNT;
      case "plan":
        return PLAN;
      default:
        Matcher m = MILESTONE.matcher(text);
        if (!m.matches()) {
          throw new IllegalArgumentException("Not a kind of fact: '" + text + "'");
        }
        int year = Integer.parseInt(m.group(2));
        return m.group(1) == null ? target(year) : localTarget(year);
    }
  }

  @Override
  public String toString() {
    return switch (type) {
      case RESULT -> "result";
      case COUNT -> "count";
      case PLAN -> "plan";
      case TARGET -> "target-" + year;
      case LOCAL_TARGET -> "local-target-" + year;
    };
  }
}
