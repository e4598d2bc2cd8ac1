package vn.canbang.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A YAML file as maps, lists and texts. Data binding is not used: its start alone takes longer than reading the whole
 * catalogue, and a command line pays it every time.
 */
record YamlFile(String file, JsonParser parser) {
  private static final YAMLFactory YAML = new YAMLFactory();

  /** @throws CatalogueException with the line, if the text is not YAML or says a key twice */
  static Object read(String file, String text) {
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return new YamlFile(file, parser).value();
    } catch (JacksonException broken) {
      String line = broken.getLocation() == null ? "" : "line " + broken.getLocation().getLineNr();
      throw new CatalogueException(file, line, "không phải YAML đúng: " + broken.getOriginalMessage(),
          "not valid YAML: " + broken.getOriginalMessage(), broken);
    }
  }

  private Object value() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return map();
    }
    if (token == JsonToken.START_ARRAY) {
      return list();
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (map.containsKey(key)) {
        throw new CatalogueException(file, "line " + parser.currentTokenLocation().getLineNr(),
            "khóa '" + key + "' có hai lần", "key '" + key + "' is there twice");
      }
      parser.nextToken();
      map.put(key, value());
    }
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value());
    }
    return list;
  }
}
