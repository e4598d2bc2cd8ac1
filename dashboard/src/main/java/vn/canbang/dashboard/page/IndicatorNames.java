package vn.canbang.dashboard.page;

import java.util.List;
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

  /** A target in parts has the names of its parts for a name. */
  public String shortName(String fullCode) {
    List<Indicator> parts = catalogue.findIndicator(fullCode).isPresent() ? List.of() : partsOf(fullCode);
    if (!parts.isEmpty()) {
      return parts.get(0).shortName(english) + parts.stream().skip(1)
          .map(part -> (english ? " and " : " và ") + inSentence(part.shortName(english))).collect(Collectors.joining());
    }
    Indicator indicator = catalogue.getIndicator(fullCode);
    return indicator.shortName(english) + suffixes(indicator, fullCode);
  }

  /** The parts a and b of a target of the strategy; empty for a target that is one indicator. */
  public List<Indicator> partsOf(String targetCode) {
    return catalogue.indicators().stream()
        .filter(indicator -> indicator.part() != null && targetCode.equals(indicator.targetCode())).toList();
  }

  public String measureUnit(Indicator indicator) {
    return english && indicator.measureUnitEn() != null ? indicator.measureUnitEn() : indicator.measureUnit();
  }

  /** A unit of measure as a source prints it: in English where an indicator of the catalogue has it in both languages. */
  public String measureUnit(String printed) {
    return !english || printed == null ? printed : catalogue.indicators().stream()
        .filter(indicator -> printed.equalsIgnoreCase(indicator.measureUnit()) && indicator.measureUnitEn() != null)
        .map(Indicator::measureUnitEn).findFirst().orElse(printed);
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
