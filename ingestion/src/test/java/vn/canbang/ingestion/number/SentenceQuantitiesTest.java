package vn.canbang.ingestion.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of several manners, each with the quantities a careful clerk finds in it. */
class SentenceQuantitiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/numbers/sentences.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000,
      ignoreLeadingAndTrailingWhitespace = true)
  void findsTheQuantities(String sentence, String expected) {
    assertThat(spell(QuantityReader.readSentence(sentence))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void placesReachFromTheFirstWordOfTheBoundToBehindTheNoun() {
    String sentence = "Đã mở không quá 03 (ba) lớp tập huấn cho trên 53 nữ đại biểu.";
    List<Quantity> quantities = QuantityReader.readSentence(sentence);
    assertThat(quantities).extracting(quantity -> sentence.substring(quantity.start(), quantity.end()))
        .containsExactly("không quá 03 (ba) lớp tập huấn", "trên 53 nữ đại biểu");
    assertThat(quantities).extracting(quantity -> sentence.substring(quantity.at()).split(" ")[0])
        .containsExactly("03", "53");
    assertThat(quantities).extracting(Quantity::noun).containsExactly("lop tap huan", "dai bieu");
  }

  @Test
  void aZeroInWordsBeginsAtItsWords() {
    String sentence = "Năm 2024 chưa phát hiện trường hợp nào.";
    Quantity zero = QuantityReader.readSentence(sentence).get(0);
    assertThat(sentence.substring(zero.at(), zero.end())).isEqualTo("chưa phát hiện trường hợp");
    assertThat(zero.start()).isEqualTo(zero.at());
    assertThat(zero.noun()).isEqualTo("truong hop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "/", "1/", "không", "(", "từ 1", "1 đến", "95,", "1.2.3.4%", "trên", "5 -", "năm", "𝟓 vụ",
      "0/0 người, đạt 0%", "tỷ", "1 tỷ 2", "(năm)", "đạt 5/", "0 - 5 triệu đồng"})
  void brokenTextIsReadWithoutFailing(String text) {
    assertThat(QuantityReader.readSentence(text)).allSatisfy(
        quantity -> assertThat(quantity.at()).isBetween(quantity.start(), quantity.end() - 1));
  }

  @Test
  void longTextTakesTimeInProportion() {
    String sentence = "trên 5 trong tổng số không có từ 3 đến 4 người (2/3), đạt khoảng hơn 66,7% so với năm 2023 và 1/2, ";
    List<Quantity> quantities = assertTimeout(Duration.ofSeconds(30),
        () -> QuantityReader.readSentence(sentence.repeat(10_000)));
    assertThat(quantities).hasSizeGreaterThan(30_000);
  }

  /** One quantity after another: qualifier, value, fraction, unit of measure, and what is stated unless a level. */
  private static String spell(List<Quantity> quantities) {
    return quantities.stream().map(SentenceQuantitiesTest::spell).collect(Collectors.joining(" ; "));
  }

  private static String spell(Quantity quantity) {
    String value = quantity.value() == null ? "-" : quantity.value().stripTrailingZeros().toPlainString();
    String fraction = quantity.isFraction()
        ? " " + quantity.numerator().toPlainString() + "/" + quantity.denominator().toPlainString() : "";
    String stated = quantity.stated() == Quantity.Stated.LEVEL ? "" : " " + quantity.stated();
    return (quantity.qualifier().sign() + " " + value + fraction + " " + quantity.measureUnit()).strip() + stated;
  }
}
