package vn.canbang.core.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The open suffixes of indicator codes and the dimensions they stand for: {@code catalogue/dimensions.yaml}. In a code
 * they follow in the order type, body, level, sex ({@code CT.HDND.H}, {@code M1.CT1.UBND.X}).
 */
public record DimensionCodes(List<Dimension> dimensions) {

  public DimensionCodes {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * A dimension with its values, in the order in which suffixes follow.
   *
   * @param complete whether the values add up to the whole: women and men are everybody
   */
  public record Dimension(String name, String nameVi, String nameEn, boolean complete, List<Value> values) {
    public Dimension {
      values = List.copyOf(values);
    }
  }

  /**
   * One value of a dimension.
   *
   * @param suffix as in codes: {@code H}
   * @param words  phrases that mean it in a text
   */
  public record Value(String suffix, String nameVi, String nameEn, List<String> words) {
    public Value {
      words = words == null ? List.of() : List.copyOf(words);
    }
  }

  /** @throws IllegalArgumentException if the full code does not start with the base or has an unknown suffix */
  public Map<String, String> parse(String base, String fullCode) {
    Map<String, String> found = new LinkedHashMap<>();
    if (fullCode.equals(base)) {
      return found;
    }
    if (!fullCode.startsWith(base + ".")) {
      throw new IllegalArgumentException(fullCode + " is no code of " + base);
    }
    String rest = fullCode.substring(base.length() + 1);
    while (!rest.isEmpty()) {
      String suffix = longestSuffix(rest)
          .orElseThrow(() -> new IllegalArgumentException("Unknown suffix in " + fullCode + " after " + base));
      dimensions.stream()
          .filter(d -> d.values().stream().anyMatch(v -> v.suffix().equals(suffix)))
          .findFirst()
          .ifPresent(d -> found.put(d.name(), suffix));
      rest = rest.length() == suffix.length() ? "" : rest.substring(suffix.length() + 1);
    }
    return found;
  }

  /** A suffix may have two parts: {@code TUOI.U40}. */
  private Optional<String> longestSuffix(String rest) {
    return dimensions.stream()
        .flatMap(dimension -> dimension.values().stream())
        .map(Value::suffix)
        .filter(suffix -> rest.equals(suffix) || rest.startsWith(suffix + "."))
        .max(Comparator.comparingInt(String::length));
  }

  /** The full code for a base and dimensions. */
  public String format(String base, Map<String, String> values) {
    StringBuilder code = new StringBuilder(base);
    for (Dimension dimension : dimensions) {
      String value = values.get(dimension.name());
      if (value != null) {
        code.append('.').append(value);
      }
    }
    return code.toString();
  }
}
