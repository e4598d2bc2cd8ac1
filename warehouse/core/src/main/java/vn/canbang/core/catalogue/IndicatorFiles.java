package vn.canbang.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;

/**
 * Reads one YAML file per indicator. A file of a later catalogue with a code that is already there replaces the keys it
 * gives, and adds to {@code wording}, {@code false-friends}, {@code counted} and {@code narrower}.
 */
final class IndicatorFiles {
  private static final Set<String> ADDED_TO = Set.of("wording", "false-friends", "counted", "narrower");
  private static final Set<String> LEVELS = Set.of("TW", "T", "H", "X");

  private IndicatorFiles() {
  }

  static DimensionCodes readDimensions(CatalogueFiles files) {
    String file = files.describe("dimensions.yaml");
    List<DimensionCodes.Dimension> dimensions = new ArrayList<>();
    for (Object each : (List<?>) YamlFile.read(file, files.findText("dimensions.yaml").orElseThrow())) {
      dimensions.add(new RecordBinder(file).bind(DimensionCodes.Dimension.class, each, ""));
    }
    return new DimensionCodes(dimensions);
  }

  /** In the order of their codes. */
  static List<Indicator> read(List<CatalogueFiles> catalogues, DimensionCodes dimensions) {
    Map<String, Map<String, Object>> values = new TreeMap<>();
    Map<String, Indicator> indicators = new TreeMap<>();
    for (CatalogueFiles files : catalogues) {
      for (String name : files.listIndicators()) {
        String file = files.describe(name);
        Map<String, Object> merged = values.computeIfAbsent(codeOf(name), code -> new LinkedHashMap<>());
        readKeys(files, name).forEach((key, value) -> merge(merged, key, value));
        Indicator indicator = new RecordBinder(file).bind(Indicator.class, merged, "");
        check(file, codeOf(name), indicator, dimensions);
        indicators.put(indicator.code(), indicator);
      }
    }
    return List.copyOf(indicators.values());
  }

  private static String codeOf(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> readKeys(CatalogueFiles files, String name) {
    String file = files.describe(name);
    String text = files.findText(name)
        .orElseThrow(() -> new CatalogueException(file, "", "thiếu tệp", "the file is missing"));
    if (YamlFile.read(file, text) instanceof Map<?, ?> keys) {
      return (Map<String, Object>) keys;
    }
    throw new CatalogueException(file, "", "cần các khóa và giá trị", "keys with values are expected");
  }

  private static void merge(Map<String, Object> merged, String key, Object value) {
    if (ADDED_TO.contains(key) && merged.get(key) instanceof List<?> before && value instanceof List<?> added) {
      List<Object> all = new ArrayList<>(before);
      all.addAll(added);
      merged.put(key, all);
    } else {
      merged.put(key, value);
    }
  }

  private static void check(String file, String code, Indicator indicator, DimensionCodes dimensions) {
    if (!code.equals(indicator.code())) {
      throw new CatalogueException(file, "key code", "mã phải trùng tên tệp: " + code,
          "the code must be the file's name: " + code);
    }
    required(file, "name", indicator.name());
    required(file, "name-en", indicator.nameEn());
    required(file, "short-name", indicator.shortName());
    required(file, "short-name-en", indicator.shortNameEn());
    required(file, "definition", indicator.definition());
    required(file, "direction", indicator.direction());
    required(file, "measure-unit", indicator.measureUnit());
    required(file, "uncertainty", indicator.uncertainty());
    required(file, "kind", indicator.kind());
    known(file, "kind", indicator.kind(), Set.of("result", "count").contains(indicator.kind()));
    for (String level : indicator.levels()) {
      known(file, "levels", level, LEVELS.contains(level));
    }
    for (String name : indicator.targetsBy()) {
      known(file, "targets-by", name, indicator.dimensions().contains(name));
    }
    for (Indicator.FalseFriend friend : indicator.falseFriends()) {
      required(file, "false-friends, " + friend.phrase() + ", why", friend.why());
      required(file, "false-friends, " + friend.phrase() + ", why-en", friend.whyEn());
    }
    for (Indicator.Narrower narrower : indicator.narrower()) {
      required(file, "narrower, " + narrower.phrase() + ", why", narrower.why());
      required(file, "narrower, " + narrower.phrase() + ", why-en", narrower.whyEn());
    }
    for (String noun : indicator.counted()) {
      known(file, "counted", noun, noun.codePoints().anyMatch(Character::isLetter));
    }
    for (String name : indicator.dimensions()) {
      known(file, "dimensions", name, dimensions.dimensions().stream().anyMatch(d -> d.name().equals(name)));
    }
  }

  private static void required(String file, String key, Object value) {
    if (value == null) {
      throw new CatalogueException(file, "key " + key, "thiếu khóa bắt buộc", "this key is required");
    }
  }

  private static void known(String file, String key, String value, boolean isKnown) {
    if (!isKnown) {
      throw new CatalogueException(file, "key " + key, "giá trị lạ '" + value + "'", "unknown value '" + value + "'");
    }
  }
}
