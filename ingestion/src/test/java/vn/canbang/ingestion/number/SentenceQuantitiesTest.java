package vn.canbang.ingestion.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of several manners, each with the quantities a careful clerk finds in it. */
class SentenceQuantitiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/numbers/sentences.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000,
      ignoreLeadingAndTrailingWhitespace = true)
  void findsTheQuantities(String sentence, String expected) {
    assertThat(spell(QuantityReader.readSentence(sentence))).isEqualTo(expected == null ? "" : expected);
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
