package vn.canbang.core.unit;

/** What a unit is. Districts exist to 30 June 2025; an agency or enterprise stands below the government it belongs to. */
public enum Level {
  COUNTRY("TW"), REGION("V"), PROVINCE("T"), DISTRICT("H"), COMMUNE("X"), AGENCY("A");

  private final String suffix;

  Level(String suffix) {
    this.suffix = suffix;
  }

  /** The letter of the level in indicator codes and dimensions: TW, T, H, X. */
  public String suffix() {
    return suffix;
  }

  public String columnValue() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Level parse(String columnValue) {
    return valueOf(columnValue.toUpperCase(java.util.Locale.ROOT));
  }
}
