package vn.canbang.ingestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.core.document.Place;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;

/** A fact as a line of JSON, the form that {@code canbang facts} prints and other programs rely on. */
public final class FactLines {
  private static final JsonMapper JSON = JsonMapper.builder().disable(SerializationFeature.INDENT_OUTPUT)
      .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private FactLines() {
  }

  public static String toJson(Fact fact) {
    return JSON.writeValueAsString(toMap(fact));
  }

  /** The fields by name, in the documented order; what does not apply is null. */
  public static Map<String, Object> toMap(Fact fact) {
    Place place = fact.place();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("document", fact.document());
    line.put("line", counted(place.line()));
    line.put("page", counted(place.page()));
    line.put("table", counted(place.table()));
    line.put("row", counted(place.row()));
    line.put("column", counted(place.column()));
    line.put("unit", fact.unit());
    line.put("unit_code", code(fact.unitKey()));
    line.put("indicator", fact.indicator());
    line.put("dimensions", fact.dimensions());
    line.put("scope", fact.scope());
    line.put("period", fact.period().toString());
    line.put("kind", fact.kind().toString());
    line.put("value", fact.value());
    line.put("numerator", fact.numerator());
    line.put("denominator", fact.denominator());
    line.put("qualifier", fact.qualifier().toString());
    line.put("measure_unit", fact.measureUnit());
    line.put("quote", fact.quote());
    line.put("confidence", fact.confidence());
    line.put("notices", fact.notices().stream().map(FactLines::notice).toList());
    return line;
  }

  /** A number that no indicator was found for, with its place and sentence. */
  public static String toJson(String document, UnlinkedNumber number) {
    Place place = number.place();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("document", document);
    line.put("line", counted(place.line()));
    line.put("page", counted(place.page()));
    line.put("table", counted(place.table()));
    line.put("row", counted(place.row()));
    line.put("column", counted(place.column()));
    line.put("number", number.number());
    line.put("sentence", number.sentence());
    return JSON.writeValueAsString(line);
  }

  private static Map<String, Object> notice(Notice notice) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", notice.code());
    fields.put("severity", notice.severity().name().toLowerCase(java.util.Locale.ROOT));
    fields.put("vi", notice.vi());
    fields.put("en", notice.en());
    return fields;
  }

  private static Integer counted(int number) {
    return number == 0 ? null : number;
  }

  private static String code(String unitKey) {
    int at = unitKey.indexOf('@');
    return at < 0 ? unitKey : unitKey.substring(0, at);
  }

  /** Several facts, a line each. */
  public static String toJson(List<Fact> facts) {
    StringBuilder lines = new StringBuilder();
    facts.forEach(fact -> lines.append(toJson(fact)).append('\n'));
    return lines.toString();
  }
}
