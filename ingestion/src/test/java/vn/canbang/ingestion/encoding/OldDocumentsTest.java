package vn.canbang.ingestion.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** A document reads to the same facts in whatever encoding and format it comes. */
class OldDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/encodings");
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "bieu-tcvn3.txt         | TCVN3 (ABC)",
      "bieu-tcvn3-utf-8.txt   | TCVN3 (ABC)",
      "bieu-vni.txt           | VNI-Windows",
      "bieu-windows-1258.txt  | Windows-1258",
      "bieu-viqr.txt          | VIQR",
      "bieu-utf-16.txt        |",
      "bieu-utf-8-bom-nfd.txt |",
      "bieu.doc               | TCVN3 (ABC), VNI-Windows",
      "bieu.docx              | TCVN3 (ABC), VNI-Windows",
      "bieu.odt               | TCVN3 (ABC), VNI-Windows",
      "bieu.rtf               | TCVN3 (ABC), VNI-Windows",
      "bieu.html              | TCVN3 (ABC), VNI-Windows",
      "bieu.xls               | TCVN3 (ABC), VNI-Windows",
      "bieu.xlsx              | TCVN3 (ABC), VNI-Windows"})
  void readsToTheFactsOfItsTwinInUtf8(String name, String encodings) throws IOException {
    Reading reading = read(name);
    assertThat(reading.found()).as("%s", reading.notices()).isPresent();
    ReadDocument document = reading.found().orElseThrow();
    assertThat(spell(document.facts())).hasSizeGreaterThan(10)
        .isEqualTo(spell(read("bieu.txt").found().orElseThrow().facts()));
    assertThat(reading.notices().stream().filter(notice -> notice.code().equals("encoding_converted")).map(Notice::en))
        .hasSize(encodings == null ? 0 : 1).allMatch(words -> words.contains(" " + encodings + " "));
    Set<String> cells = texts(document);
    assertThat(document.facts()).allMatch(fact -> cells.stream().anyMatch(text -> text.contains(fact.quote())));
  }

  @ParameterizedTest
  @CsvSource({"doc", "docx", "odt", "rtf", "html", "xls", "xlsx"})
  void capitalsOfTheirOwnFontComeOutAsCapitals(String format) throws IOException {
    assertThat(texts(read("bieu." + format).found().orElseThrow()))
        .contains("ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH", "Số: 45/KH-UBND", "KẾ HOẠCH");
  }

  @Test
  void aDocumentThatLostItsLettersIsRefusedWithTheShareFound() throws IOException {
    String lost = Files.readString(FOLDER.resolve("bieu.txt")).replaceAll("[àảèẻìỉòỏùủờởừửầẩềểồổếộệạị]", "");
    Reading reading = INGESTION.read("mat-chu.txt", lost.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.refused()).isTrue();
    assertThat(reading.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo("letters_lost");
      assertThat(notice.severity()).isEqualTo(Severity.ERROR);
      assertThat(notice.en()).containsPattern("only \\d\\d% of \\d+ words");
      assertThat(notice.vi()).containsPattern("chỉ \\d\\d% trong \\d+ tiếng");
    });
  }

  private static Reading read(String name) throws IOException {
    return INGESTION.read(name, Files.readAllBytes(FOLDER.resolve(name)));
  }

  private static List<String> spell(List<Fact> facts) {
    return facts.stream().map(fact -> String.join(" | ", fact.unit(), fact.indicator(), fact.scope(),
        fact.period().toString(), fact.kind().toString(), fact.qualifier().toString(), String.valueOf(fact.value()),
        String.valueOf(fact.numerator()), String.valueOf(fact.measureUnit()), fact.quote())).toList();
  }

  private static Set<String> texts(ReadDocument document) {
    return document.blocks().stream().flatMap(block -> block instanceof Block.Paragraph paragraph
        ? Stream.of(paragraph.text())
        : ((Block.Table) block).rows().stream().flatMap(List::stream).map(Cell::text))
        .collect(Collectors.toSet());
  }
}
