package vn.canbang.dashboard.page;

import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;

/** Names of indicators with what their suffixes say: "Nữ đại biểu HĐND, cấp huyện". */
public record IndicatorNames(Catalogue catalogue, boolean english) {

  public String name(String fullCode) {
    Indicator indicator = catalogue.getIndicator(fullCode);
    return indicator.name(english) + suffixes(indicator, fullCode);
  }

  public String shortName(String fullCode) {
    Indicator indicator = catalogue.getIndicator(fullCode);
    return indicator.shortName(english) + suffixes(indicator, fullCode);
  }

  public String measureUnit(Indicator indicator) {
    return english && indicator.measureUnitEn() != null ? indicator.measureUnitEn() : indicator.measureUnit();
  }

  private String suffixes(Indicator indicator, String fullCode) {
    Map<String, String> parts = indicator.dimensionsOf(fullCode, catalogue.dimensions());
    String words = parts.entrySet().stream()
        .map(part -> inSentence(valueName(part.getKey(), part.getValue())))
        .collect(Collectors.joining(", "));
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  /** "cấp huyện"; abbreviations keep their capitals. */
  private static String inSentence(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  private String valueName(String dimension, String suffix) {
    return catalogue.dimensions().dimensions().stream()
        .filter(d -> d.name().equals(dimension))
        .flatMap(d -> d.values().stream())
        .filter(v -> v.suffix().equals(suffix))
        .map(this::valueName)
        .findFirst()
        .orElse(suffix);
  }

  private String valueName(DimensionCodes.Value value) {
    return english ? value.nameEn() : value.nameVi();
  }
}
