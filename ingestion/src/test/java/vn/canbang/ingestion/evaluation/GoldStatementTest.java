package vn.canbang.ingestion.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;

class GoldStatementTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.packaged();
  private static final String TEXT = "Nữ đại biểu HĐND tỉnh đạt 30%.";

  @Test
  void aFactMeetsAStatementWithinTwoLinesOnly() {
    GoldStatement statement = statement("CT.HDND.T", "30", "", "", "nữ đại biểu HĐND tỉnh đạt 30%");
    assertThat(statement.isMetBy(fact(3, "CT.HDND.T", "30", null, null))).isTrue();
    assertThat(statement.isMetBy(fact(4, "CT.HDND.T", "30", null, null))).isFalse();
  }

  @Test
  void anotherFieldIsNotMetAndIsNamed() {
    GoldStatement statement = statement("CT.HDND.T", "30", "", "", "đạt 30%");
    Fact other = fact(1, "CT.HDND.H", "30", null, null);
    assertThat(statement.isMetBy(other)).isFalse();
    assertThat(GoldStatement.FIELDS).filteredOn(field -> !statement.agrees(field, other)).containsExactly("indicator");
  }

  @Test
  void aFractionIsAskedForWhereItIsPrinted() {
    Fact bare = fact(1, "CT.HDND.T", "30", null, null);
    assertThat(statement("CT.HDND.T", "30", "15", "50", "đạt 15/50, 30%").isMetBy(bare)).isFalse();
    assertThat(statement("CT.HDND.T", "30", "15", "50", "có 15 nữ trên 50, 30%").isMetBy(bare)).isTrue();
  }

  @Test
  void aFractionWithoutAPercentageIsMetByWhatIsPrinted() {
    GoldStatement statement = statement("CT.HDND.T", "15", "15", "50", "15/50 đại biểu");
    assertThat(statement.isMetBy(fact(1, "CT.HDND.T", "15", "15", "50"))).isTrue();
    assertThat(statement.isMetBy(fact(1, "CT.HDND.T", "30", "15", "50"))).isFalse();
  }

  @Test
  void aTownIsNoProvinceOfTheSameName() {
    GoldStatement town = new GoldStatement(1, 1, "Thành phố Bắc Kạn, tỉnh Bắc Kạn", "CT.HDND.T", "2023", "result",
        new BigDecimal("30"), null, null, "=", "30%");
    assertThat(town.agrees("unit", fact(1, "CT.HDND.T", "30", null, null))).isFalse();
  }

  @Test
  void aStatisticWithoutIndicatorExcusesAFactAndASecondOneIsWrong() {
    GoldStatement other = GoldStatement.ofLine(1, "1\t\t\t\tother\t30\t\t\t\t\tđạt 30%\t");
    ComparedText compared = ComparedText.of("a.txt", TEXT, List.of(other),
        List.of(fact(1, "CT.HDND.T", "30", null, null), fact(1, "CT.HDND.H", "30", null, null)), CATALOGUE);
    assertThat(compared.score()).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void aFactWhoseQuoteIsNotThereIsWrong() {
    GoldStatement statement = statement("CT.HDND.T", "30", "", "", "đạt 30%");
    List<Fact> facts = List.of(fact(1, "CT.HDND.T", "30", null, null));
    assertThat(ComparedText.of("a.txt", TEXT, List.of(statement), facts, CATALOGUE).score()).isEqualTo(new Score(1, 0, 0));
    assertThat(ComparedText.of("a.txt", "Khác.", List.of(statement), facts, CATALOGUE).score())
        .isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void aFactOfTheRightValueIsScoredFieldByField() {
    ComparedText compared = ComparedText.of("a.txt", TEXT, List.of(statement("CT.HDND.T", "30", "", "", "đạt 30%")),
        List.of(fact(1, "CT.HDND.H", "30", null, null)), CATALOGUE);
    assertThat(compared.score("value")).isEqualTo(new Score(1, 0, 0));
    assertThat(compared.score("period")).isEqualTo(new Score(1, 0, 0));
    assertThat(compared.score("indicator")).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void asManyPairsAreMadeAsCanBe() {
    assertThat(Matching.most(List.of("a", "b"), List.of(1, 2), (letter, number) -> letter.equals("a") || number == 1))
        .isEqualTo(Map.of("a", 2, "b", 1));
  }

  private static GoldStatement statement(String indicator, String value, String numerator, String denominator, String quote) {
    return GoldStatement.ofLine(1, String.join("\t", "1", "Tỉnh Bắc Kạn", indicator, "2023", "result", value, numerator,
        denominator, "=", "%", quote, ""));
  }

  private static Fact fact(int line, String indicator, String value, String numerator, String denominator) {
    return new Fact("a.txt", Place.ofLine(line, line), "Tỉnh Bắc Kạn", "06", indicator, Map.of(), "area",
        Period.year(2023), FactKind.RESULT, new BigDecimal(value), number(numerator), number(denominator),
        Qualifier.EQUAL, "%", "30%", 0.9, List.of(), List.of());
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
