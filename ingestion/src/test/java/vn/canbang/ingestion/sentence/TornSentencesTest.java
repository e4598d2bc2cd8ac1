package vn.canbang.ingestion.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Block;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.format.WordFiles;

/** A percent and its fraction that a line break tore apart are one fact, in a line of text and in two paragraphs of Word. */
class TornSentencesTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final List<String> HEAD = List.of("ỦY BAN NHÂN DÂN HUYỆN TÂN KỲ", "TỈNH NGHỆ AN", "Số: 12/BC-UBND",
      "Tân Kỳ, ngày 20 tháng 12 năm 2023", "BÁO CÁO", "Kết quả công tác bình đẳng giới năm 2023", "I. KẾT QUẢ");

  static Stream<List<String>> torn() {
    return Stream.of(
        List.of("Tỷ lệ nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 đạt 27,66%", "(13/47 đồng chí)."),
        List.of("Tỷ lệ nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 đạt 27,66% (13/47", "đồng chí)."),
        List.of("Tỷ lệ nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 đạt 27,66%", "(13/47", "đồng chí)."),
        List.of("Tỷ lệ nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 đạt", "27,66% (13/47 đồng chí)."),
        List.of("Nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 là 13/47", "đồng chí, đạt 27,66%."),
        List.of("Nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 là 13/47 đồng chí,", "đạt 27,66%."),
        List.of("Nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 là 13/47 đồng chí, bằng", "27,66%."),
        List.of("Nữ tham gia cấp ủy huyện nhiệm kỳ 2020-2025 là 13/47 đồng chí", "(27,66%)."));
  }

  @ParameterizedTest
  @MethodSource("torn")
  void linesOfText(List<String> lines) {
    String text = String.join("\n", withHead(lines));
    isOneFact(INGESTION.read("bao-cao.txt", text.getBytes(StandardCharsets.UTF_8)).found().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("torn")
  void linesOfTextWithABlankOneBetween(List<String> lines) {
    String text = String.join("\n", HEAD) + "\n" + String.join("\n\n", lines);
    isOneFact(INGESTION.read("bao-cao.txt", text.getBytes(StandardCharsets.UTF_8)).found().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("torn")
  void paragraphsOfWord(List<String> lines) throws IOException {
    isOneFact(INGESTION.read("bao-cao.docx", WordFiles.ofParagraphs(withHead(lines))).found().orElseThrow());
  }

  private static List<String> withHead(List<String> lines) {
    List<String> all = new ArrayList<>(HEAD);
    all.addAll(lines);
    return all;
  }

  private static void isOneFact(ReadDocument document) {
    assertThat(document.unlinked()).isEmpty();
    assertThat(document.facts()).singleElement().satisfies(fact -> {
      assertThat(fact.indicator()).isEqualTo("CT.CAPUY.H");
      assertThat(fact.period()).hasToString("term 2020-2025");
      assertThat(fact.value()).isEqualByComparingTo("27.66");
      assertThat(fact.numerator()).isEqualByComparingTo("13");
      assertThat(fact.denominator()).isEqualByComparingTo("47");
      assertThat(fact.measureUnit()).isEqualTo("%");
      assertThat(paragraphAt(document, fact)).contains(fact.quote());
    });
  }

  private static String paragraphAt(ReadDocument document, Fact fact) {
    return document.blocks().stream().filter(block -> block.place().block() == fact.place().block())
        .map(block -> ((Block.Paragraph) block).text()).findFirst().orElseThrow();
  }
}
