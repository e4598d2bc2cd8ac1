package vn.canbang.duckdb;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;

/** Parts of the record that are kept as JSON text: heads, blocks, notices, reasons, dimensions. */
final class RecordJson {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
      .addMixIn(Block.class, BlockKinds.class)
      .addMixIn(Period.class, PeriodAsText.class)
      .build();

  private RecordJson() {
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
  @JsonSubTypes({@JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
      @JsonSubTypes.Type(value = Block.Table.class, name = "table")})
  private interface BlockKinds {
  }

  private interface PeriodAsText {
    @JsonValue
    String text();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Period parse(String text) {
      throw new UnsupportedOperationException("Period's own method is called: " + text);
    }
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static String writeBlocks(List<Block> blocks) {
    return MAPPER.writerFor(new TypeReference<List<Block>>() { }).writeValueAsString(blocks);
  }

  static DocumentHead head(String json) {
    return MAPPER.readValue(json, DocumentHead.class);
  }

  static List<Block> blocks(String json) {
    return MAPPER.readValue(json, new TypeReference<List<Block>>() { });
  }

  static List<UnlinkedNumber> unlinked(String json) {
    return MAPPER.readValue(json, new TypeReference<List<UnlinkedNumber>>() { });
  }

  static List<IssuedDocument> issued(String json) {
    return MAPPER.readValue(json, new TypeReference<List<IssuedDocument>>() { });
  }

  static List<Notice> notices(String json) {
    return MAPPER.readValue(json, new TypeReference<List<Notice>>() { });
  }

  static List<String> texts(String json) {
    return MAPPER.readValue(json, new TypeReference<List<String>>() { });
  }

  static Map<String, String> dimensions(String json) {
    return MAPPER.readValue(json, new TypeReference<Map<String, String>>() { });
  }
}
