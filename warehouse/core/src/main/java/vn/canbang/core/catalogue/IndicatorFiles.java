package vn.canbang.core.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;

/**
 * Reads one YAML file per indicator. A file of a later catalogue with a code that is already there replaces the keys it
 * gives, and adds to {@code wording} and {@code false-friends}.
 */
final class IndicatorFiles {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
      .build();
  private static final Set<String> ADDED_TO = Set.of("wording", "false-friends");
  private static final Set<String> LEVELS = Set.of("TW", "T", "H", "X");

  private IndicatorFiles() {
  }

  static DimensionCodes readDimensions(CatalogueFiles files) {
    String text = files.findText("dimensions.yaml").orElseThrow();
    DimensionCodes.Dimension[] dimensions =
        bound(files.describe("dimensions.yaml"), () -> YAML.readValue(text, DimensionCodes.Dimension[].class));
    return new DimensionCodes(List.of(dimensions));
  }

  static List<Indicator> read(List<CatalogueFiles> catalogues, DimensionCodes dimensions) {
    Map<String, Indicator> byCode = new TreeMap<>();
    for (CatalogueFiles files : catalogues) {
      for (String name : files.listIndicators()) {
        Indicator indicator = readOne(files, name, catalogues, byCode.get(codeOf(name)));
        check(files.describe(name), codeOf(name), indicator, dimensions);
        byCode.put(indicator.code(), indicator);
      }
    }
    return byCode.values().stream().sorted(Comparator.comparing(Indicator::code)).toList();
  }

  private static String codeOf(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
  }

  private static Indicator readOne(CatalogueFiles files, String name, List<CatalogueFiles> catalogues,
      Indicator present) {
    String file = files.describe(name);
    String text = files.findText(name)
        .orElseThrow(() -> new CatalogueException(file, "", "thiếu tệp", "the file is missing"));
    if (present == null) {
      return bound(file, () -> YAML.readValue(text, Indicator.class));
    }
    return bound(file, () -> {
      ObjectNode merged = YAML.readValue(catalogues.get(0).findText(name).orElseThrow(), ObjectNode.class);
      YAML.readValue(text, ObjectNode.class).properties().forEach(entry -> merge(merged, entry));
      return YAML.treeToValue(merged, Indicator.class);
    });
  }

  private static void merge(ObjectNode merged, Map.Entry<String, JsonNode> entry) {
    JsonNode before = merged.get(entry.getKey());
    if (before != null && before.isArray() && ADDED_TO.contains(entry.getKey())) {
      entry.getValue().forEach(before.asArray()::add);
    } else {
      merged.set(entry.getKey(), entry.getValue());
    }
  }

  private static <T> T bound(String file, java.util.function.Supplier<T> reader) {
    try {
      return reader.get();
    } catch (UnrecognizedPropertyException unknown) {
      throw new CatalogueException(file, "key " + unknown.getPropertyName(),
          "khóa lạ; các khóa được phép: " + unknown.getKnownPropertyIds(),
          "unknown key; allowed are " + unknown.getKnownPropertyIds(), unknown);
    } catch (JacksonException unreadable) {
      String line = unreadable.getLocation() == null ? "" : "line " + unreadable.getLocation().getLineNr();
      throw new CatalogueException(file, line, "không đọc được: " + unreadable.getOriginalMessage(),
          "cannot be read: " + unreadable.getOriginalMessage(), unreadable);
    }
  }

  private static void check(String file, String code, Indicator indicator, DimensionCodes dimensions) {
    if (!code.equals(indicator.code())) {
      throw new CatalogueException(file, "key code", "mã phải trùng tên tệp: " + code,
          "the code must be the file's name: " + code);
    }
    required(file, "name", indicator.name());
    required(file, "name-en", indicator.nameEn());
    required(file, "definition", indicator.definition());
    required(file, "direction", indicator.direction());
    required(file, "measure-unit", indicator.measureUnit());
    required(file, "kind", indicator.kind());
    required(file, "uncertainty", indicator.uncertainty());
    for (String level : indicator.levels()) {
      known(file, "levels", level, LEVELS.contains(level));
    }
    for (String name : indicator.dimensions()) {
      known(file, "dimensions", name, dimensions.dimensions().stream().anyMatch(d -> d.name().equals(name)));
    }
  }

  private static void required(String file, String key, Object value) {
    if (Objects.isNull(value)) {
      throw new CatalogueException(file, "key " + key, "thiếu khóa bắt buộc", "this key is required");
    }
  }

  private static void known(String file, String key, String value, boolean isKnown) {
    if (!isKnown) {
      throw new CatalogueException(file, "key " + key, "giá trị lạ '" + value + "'", "unknown value '" + value + "'");
    }
  }
}
