package vn.canbang.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.target.Target;
import vn.canbang.core.text.Folding;

class CatalogueTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.packaged();
  private static final Path INDICATORS = Path.of("src/main/resources/catalogue/indicators");

  @Test
  void holdsTheTwentyTargetsOfTheStrategyInTwentyThreeSeries() {
    Set<String> series = CATALOGUE.targets().stream().map(Target::indicator).collect(Collectors.toSet());
    assertThat(series).hasSize(23);
    assertThat(series.stream().map(code -> CATALOGUE.getIndicator(code).targetCode()).distinct()).hasSize(20);
    assertThat(CATALOGUE.indicators().stream().filter(Indicator::isStrategyTarget).map(Indicator::code)
        .filter(code -> !code.equals("M4.CT4.L"))).containsExactlyInAnyOrderElementsOf(series);
  }

  @Test
  void setsEverySeriesForBothMilestones() {
    Map<String, Long> milestones =
        CATALOGUE.targets().stream().collect(Collectors.groupingBy(Target::indicator, Collectors.counting()));
    assertThat(milestones.values()).containsOnly(2L);
    assertThat(CATALOGUE.targets()).extracting(Target::milestone).containsOnly(2025, 2030);
  }

  @Test
  void marksTheTargetsThatAwaitALookAtTheResolution() {
    assertThat(CATALOGUE.targets()).filteredOn(target -> !target.confirmed())
        .extracting(Target::indicator).containsOnly("M3.CT4");
    assertThat(CATALOGUE.getIndicator("M3.CT4").confirm()).isNotBlank();
    assertThat(CATALOGUE.targets()).filteredOn(target -> target.value() == null)
        .extracting(Target::indicator).containsOnly("M5.CT1");
  }

  @Test
  void bindsOnlyTheNationToTheShareOfProvinces() {
    assertThat(CATALOGUE.targets()).filteredOn(target -> target.binds().equals("nation"))
        .extracting(Target::indicator).containsOnly("M4.CT4");
  }

  @Test
  void describesEveryIndicatorInBothLanguages() {
    for (Indicator indicator : CATALOGUE.indicators()) {
      assertThat(List.of(indicator.name(), indicator.nameEn(), indicator.shortName(), indicator.shortNameEn(),
          indicator.definition(), indicator.definitionEn(), indicator.measureUnit(), indicator.measureUnitEn(),
          indicator.legalBasis())).as(indicator.code()).noneMatch(String::isBlank);
      assertThat(indicator.levels()).as(indicator.code()).isNotEmpty();
      assertThat(indicator.isStrategyTarget() || indicator.group() != null).as(indicator.code()).isTrue();
    }
  }

  @Test
  void givesNumeratorDenominatorAndScaleTogetherOrNotAtAll() {
    for (Indicator indicator : CATALOGUE.indicators()) {
      boolean fraction = indicator.scale() != null;
      assertThat(indicator.numerator() != null).as(indicator.code()).isEqualTo(fraction);
      assertThat(indicator.numeratorEn() != null).as(indicator.code()).isEqualTo(fraction);
      assertThat(indicator.denominator() != null).as(indicator.code()).isEqualTo(fraction);
      assertThat(indicator.denominatorEn() != null).as(indicator.code()).isEqualTo(fraction);
    }
  }

  @Test
  void callsViolenceTraffickingAndChildMarriageConfidential() {
    Set<String> confidential = CATALOGUE.indicators().stream().filter(Indicator::confidential).map(Indicator::code)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(confidential).isEqualTo(CATALOGUE.indicators().stream().map(Indicator::code)
        .filter(code -> code.matches("(BL|MBN|TH)\\..*|M3\\.CT2.*|M3\\.CT3"))
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void usesEveryWordingForOneIndicatorOnly() {
    Map<String, String> owners = new HashMap<>();
    for (Indicator indicator : CATALOGUE.indicators()) {
      Set<String> own = indicator.wording().stream().map(Folding::fold).collect(Collectors.toSet());
      for (String wording : own) {
        String other = owners.put(wording, indicator.code());
        assertThat(other).as("'%s' means both %s and %s", wording, other, indicator.code()).isNull();
      }
    }
  }

  @Test
  void leavesNoPartAndNoSpellingOfAWordingEmpty() {
    for (Indicator indicator : CATALOGUE.indicators()) {
      Stream<String> phrases = Stream.concat(indicator.wording().stream(),
          indicator.falseFriends().stream().map(Indicator.FalseFriend::phrase));
      assertThat(phrases.flatMap(words -> Stream.of(words.split("…| \\+ |\\|", -1)))).as(indicator.code())
          .isNotEmpty().allMatch(spelling -> spelling.codePoints().anyMatch(Character::isLetterOrDigit));
    }
  }

  @Test
  void saysInWhichNounsEveryCountIsGiven() {
    assertThat(CATALOGUE.indicators()).filteredOn(indicator -> indicator.scale() == null)
        .allSatisfy(indicator -> assertThat(indicator.counted()).as(indicator.code()).isNotEmpty());
  }

  @Test
  void tellsFiguresOfAMomentFromThoseOfAPeriod() {
    assertThat(CATALOGUE.indicators()).filteredOn(Indicator::stock).extracting(Indicator::code)
        .contains("CT.CAPUY", "QL.DCTC", "QL.CLB").doesNotContain("BL.VU.GD", "TT.NGUOI", "KT.VIECLAM");
  }

  @Test
  void sendsEveryFalseFriendToAnExistingCode() {
    for (Indicator indicator : CATALOGUE.indicators()) {
      for (Indicator.FalseFriend friend : indicator.falseFriends()) {
        assertThat(friend.why()).as(friend.phrase()).isNotBlank();
        assertThat(friend.whyEn()).as("why-en of " + friend.phrase()).isNotBlank().isNotEqualTo(friend.why());
        if (friend.instead() != null) {
          assertThat(isCode(friend.instead())).as("%s: %s", indicator.code(), friend.instead()).isTrue();
        }
      }
    }
  }

  @Test
  void saysInBothLanguagesWhyAPhraseIsNarrower() {
    for (Indicator indicator : CATALOGUE.indicators()) {
      for (Indicator.Narrower narrower : indicator.narrower()) {
        assertThat(narrower.why()).as(narrower.phrase()).isNotBlank();
        assertThat(narrower.whyEn()).as("why-en of " + narrower.phrase()).isNotBlank().isNotEqualTo(narrower.why());
      }
    }
  }

  private static boolean isCode(String fullCode) {
    return CATALOGUE.findIndicator(fullCode)
        .map(found -> CATALOGUE.dimensions().format(found.code(), found.dimensionsOf(fullCode, CATALOGUE.dimensions())))
        .filter(fullCode::equals)
        .isPresent();
  }

  @Test
  void listsInTheIndexWhatLiesInTheFolder() throws IOException {
    List<String> index = Files.readAllLines(INDICATORS.resolve("index.txt"));
    try (Stream<Path> files = Files.list(INDICATORS)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", "")).sorted())
          .as("indicators/index.txt must list every file of its folder, sorted, without .yaml")
          .containsExactlyElementsOf(index);
    }
  }

  @Test
  void holdsEveryCodeOfTheSharedList() throws IOException {
    String shared = System.getenv("CANBANG_SHARED");
    if (shared == null) {
      System.out.println("Skipped: CANBANG_SHARED is not set, the list of codes is not at hand");
    }
    Assumptions.assumeTrue(shared != null, "CANBANG_SHARED is not set");
    List<String> codes = Files.readAllLines(Path.of(shared, "eval", "codes.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+")[0])
        .toList();
    assertThat(CATALOGUE.indicators()).extracting(Indicator::code).containsAll(codes);
  }

  @Test
  void publishesFiguresWhoseCodesUnitsAndCitationsExist() {
    assertThat(CATALOGUE.published()).isNotEmpty();
    for (Observation figure : CATALOGUE.published()) {
      Indicator indicator = CATALOGUE.getIndicator(figure.indicator());
      assertThat(CATALOGUE.dimensions().format(indicator.code(), figure.dimensions())).isEqualTo(figure.indicator());
      assertThat(figure.measureUnit()).as(figure.indicator()).isEqualTo(indicator.measureUnit());
      assertThat(figure.kind().toString()).as(figure.indicator()).isEqualTo(indicator.kind());
      assertThat(CATALOGUE.findCitation(figure.source())).as(figure.source()).isPresent();
      assertThat(CATALOGUE.units().find(figure.unitKey())).as(figure.unitKey()).isPresent();
    }
  }

  @Test
  void publishesValuesThatAgreeWithTheirNumeratorAndDenominator() {
    for (Observation figure : CATALOGUE.published()) {
      if (figure.denominator() != null) {
        double computed = CATALOGUE.getIndicator(figure.indicator()).scale().doubleValue()
            * figure.numerator().doubleValue() / figure.denominator().doubleValue();
        double half = 0.5 * Math.pow(10, -figure.value().scale()) + 1e-9;
        assertThat(figure.value().doubleValue()).as(figure.indicator() + " " + figure.period())
            .isBetween(computed - half, computed + half);
      }
    }
  }

  @Test
  void neverMixesTwoCitationsInOnePublishedSeries() {
    Map<String, Set<String>> sources = CATALOGUE.published().stream().collect(Collectors.groupingBy(
        figure -> figure.indicator() + " " + figure.unitKey(),
        Collectors.mapping(Observation::source, Collectors.toSet())));
    assertThat(sources).allSatisfy((series, used) -> assertThat(used).as(series).hasSize(1));
  }

  @Test
  void saysOfAnUnconfirmedFigureThatItIsToBeConfirmed() {
    assertThat(CATALOGUE.published()).filteredOn(Observation::isToBeConfirmed).extracting(Observation::indicator)
        .containsOnly("M2.CT3.DN", "M4.CT1", "M4.CT2", "TH.CAP");
    assertThat(CATALOGUE.published()).filteredOn(figure -> !figure.isToBeConfirmed()).extracting(Observation::indicator)
        .contains("M4.CT1", "M4.CT2").doesNotContain("M2.CT3.DN", "TH.CAP");
  }
}
