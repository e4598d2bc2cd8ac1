package vn.canbang.dashboard.sample.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.canbang.core.unit.Level;

class FictionalProvinceTest {
  private static final FictionalProvince PROVINCE = new FictionalProvince();
  private static final Map<String, SeriesModel> MODELS = SeriesModel.readAll();
  private static final String LAST = "2025";

  private final FictionalUnits units = PROVINCE.units();

  @Test
  void aSecondRunGivesTheSame() {
    assertThat(new FictionalProvince().listFigures()).isEqualTo(PROVINCE.listFigures());
  }

  @Test
  void hasOneProvinceTwelveDistrictsAndItsOwnMerger() {
    assertThat(units.districts()).hasSize(12);
    assertThat(units.communes()).hasSize(120);
    assertThat(units.mergedCommunes()).hasSize(40);
    long divided = units.communes().stream().mapToInt(commune -> units.successorsOf(commune).size())
        .filter(successors -> successors > 1).sum();
    assertThat(divided).as("pairs of an old and a new commune that are partial").isEqualTo(3);
  }

  @Test
  void everyYearFrom2015HasFigures() {
    Set<String> periods = PROVINCE.listFigures().stream().map(Figure::period).collect(Collectors.toSet());
    for (int year = 2015; year <= 2025; year++) {
      assertThat(periods).contains("" + year);
    }
  }

  @Test
  void sharesLieBetweenNothingAndAll() {
    assertThat(PROVINCE.listFigures().stream().filter(figure -> figure.measureUnit().equals("%")))
        .allMatch(figure -> figure.numerator().compareTo(figure.denominator()) <= 0 && figure.numerator().signum() >= 0);
  }

  @Test
  void valuesAreMadeOfTheirNumeratorsAndDenominators() {
    for (Figure figure : PROVINCE.listFigures()) {
      if (figure.denominator() != null) {
        String base = MODELS.containsKey(figure.indicator()) ? figure.indicator()
            : figure.indicator().substring(0, figure.indicator().lastIndexOf('.'));
        assertThat(figure.value()).isEqualByComparingTo(figure.numerator()
            .multiply(BigDecimal.valueOf(MODELS.get(base).scale())).divide(figure.denominator(), 4, RoundingMode.HALF_UP));
      }
    }
  }

  @Test
  void provinceIsTheSumOfItsDistricts() {
    for (Figure whole : provinceFigures(figure -> !figure.period().equals(LAST))) {
      List<Figure> parts = parts(whole, units.districts());
      boolean drawnBelowOnly = drawnBelow(whole);
      if (!parts.isEmpty() && drawnBelowOnly) {
        assertSum(whole, parts);
      }
    }
  }

  @Test
  void provinceOf2025IsTheSumOfTheNewCommunes() {
    int compared = 0;
    for (Figure whole : provinceFigures(figure -> figure.period().equals(LAST))) {
      List<Figure> parts = parts(whole, units.mergedCommunes());
      SeriesModel model = MODELS.get(whole.indicator());
      if (!parts.isEmpty() && model != null && model.drawn().equals(List.of("X"))) {
        assertSum(whole, parts);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(8);
  }

  @Test
  void districtsReportNothingForTheYearTheyEnd() {
    assertThat(PROVINCE.listFigures().stream().filter(figure -> figure.period().equals(LAST)))
        .noneMatch(figure -> units.get(figure.unit()).level() == Level.DISTRICT);
  }

  @Test
  void oneDistrictImprovesAndOneMovesAway() {
    SeriesModel informed = MODELS.get("M6.CT1");
    assertThat(change(informed, "985")).isGreaterThan(change(informed, "987") + 0.2);
  }

  @Test
  void oneCommuneHasAYearThatNobodyWouldBelieve() {
    assertThat(informed("2021")).isGreaterThan(informed("2020") + 25).isGreaterThan(informed("2022") + 25);
  }

  private double informed(String year) {
    return PROVINCE.findFigure("M6.CT1", units.get("99047"), year).orElseThrow().value().doubleValue();
  }

  private static double change(SeriesModel model, String district) {
    FictionalUnit unit = PROVINCE.units().get(district);
    return Path.at(model, unit, 2024) - Path.at(model, unit, 2015);
  }

  private List<Figure> provinceFigures(Function<Figure, Boolean> which) {
    return PROVINCE.listFigures().stream()
        .filter(figure -> figure.unit().equals("99") && which.apply(figure)).toList();
  }

  private static List<Figure> parts(Figure whole, List<FictionalUnit> members) {
    return members.stream()
        .flatMap(member -> PROVINCE.findFigure(whole.indicator(), member, whole.period()).stream()).toList();
  }

  /** A series that the provincial office itself adds nothing to. */
  private static boolean drawnBelow(Figure whole) {
    SeriesModel model = MODELS.get(whole.indicator());
    return model != null ? !model.drawn().contains("T") : !whole.indicator().endsWith(".T");
  }

  private static void assertSum(Figure whole, List<Figure> parts) {
    if (whole.denominator() == null) {
      assertThat(sum(parts, Figure::value)).as(whole.cell()).isEqualByComparingTo(whole.value());
      return;
    }
    assertThat(sum(parts, Figure::numerator)).as(whole.cell()).isEqualByComparingTo(whole.numerator());
    assertThat(sum(parts, Figure::denominator)).as(whole.cell()).isEqualByComparingTo(whole.denominator());
  }

  private static BigDecimal sum(List<Figure> figures, Function<Figure, BigDecimal> what) {
    return figures.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
