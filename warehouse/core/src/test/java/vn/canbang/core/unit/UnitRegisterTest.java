package vn.canbang.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;

class UnitRegisterTest {
  private static final UnitRegister UNITS = CatalogueLoader.packaged().units();

  @ParameterizedTest
  @CsvSource({"PROVINCE, 2025-06-30, 63", "PROVINCE, 2025-07-01, 34", "DISTRICT, 2023-12-31, 705",
      "DISTRICT, 2025-06-30, 696", "DISTRICT, 2025-07-01, 0", "COMMUNE, 2025-06-30, 10035",
      "COMMUNE, 2025-07-01, 3321", "REGION, 2023-12-31, 6", "COUNTRY, 2024-12-31, 1"})
  void countsTheUnitsOfALevelOnADay(Level level, LocalDate day, int expected) {
    assertThat(UNITS.listUnits().stream().filter(unit -> unit.level() == level && unit.isValidOn(day)))
        .hasSize(expected);
  }

  @Test
  void givesNoCodeToTwoUnitsOfALevelAtOnce() {
    Map<String, List<Unit>> byCode =
        UNITS.listUnits().stream().collect(Collectors.groupingBy(unit -> unit.level() + unit.code()));
    for (List<Unit> sharing : byCode.values()) {
      List<Unit> sorted = sharing.stream()
          .sorted(Comparator.comparing(unit -> unit.validFrom() == null ? LocalDate.MIN : unit.validFrom())).toList();
      for (int i = 1; i < sorted.size(); i++) {
        assertThat(sorted.get(i - 1).validTo()).as(sorted.get(i).key()).isNotNull()
            .isBefore(sorted.get(i).validFrom());
      }
    }
  }

  @Test
  void tellsTheTwoUnitsOfCode24ApartByTheirDate() {
    assertThat(UNITS.find("24@2024")).get().extracting(Unit::name).isEqualTo("Bắc Giang");
    assertThat(UNITS.find("24@2025-06")).get().extracting(Unit::name).isEqualTo("Bắc Giang");
    assertThat(UNITS.find("24@2025")).get().extracting(Unit::name).isEqualTo("Bắc Ninh");
    assertThat(UNITS.find("24")).isEmpty();
  }

  @Test
  void findsEveryUnitAgainByItsKey() {
    for (Unit unit : UNITS.listUnits()) {
      assertThat(UNITS.find(unit.key())).as(unit.key()).contains(unit);
    }
  }

  @Test
  void findsAParentForEveryUnitBelowTheCountryInBothFrames() {
    for (LocalDate day : List.of(LocalDate.of(2024, 6, 30), LocalDate.of(2026, 1, 1))) {
      assertThat(UNITS.listUnits().stream()
          .filter(unit -> unit.isValidOn(day) && unit.level() != Level.COUNTRY)
          .filter(unit -> UNITS.findParent(unit, day).isEmpty())).isEmpty();
    }
  }

  @Test
  void namesAUnitWithWhatItBelongsTo() {
    LocalDate day = LocalDate.of(2024, 6, 30);
    Unit city = UNITS.listByName("Bac Kan", day).stream().filter(unit -> unit.level() == Level.DISTRICT).findFirst()
        .orElseThrow();
    assertThat(UNITS.fullTitle(city, day)).isEqualTo("Thành phố Bắc Kạn, tỉnh Bắc Kạn");
  }

  @Test
  void knowsAUnitByTheCodeOfAnotherList() {
    assertThat(UNITS.find("06978", LocalDate.of(2026, 1, 1))).get().extracting(Unit::code).isEqualTo("06970");
  }

  @Test
  void tellsWhatAUnitWentIntoAndWhatItWasMadeOf() {
    Unit bacGiang = UNITS.find("24@2024").orElseThrow();
    Unit bacNinh = UNITS.find("24@2025").orElseThrow();
    assertThat(UNITS.listSuccessors(bacGiang)).containsExactly(bacNinh);
    assertThat(UNITS.listPredecessors(bacNinh)).extracting(Unit::name).containsExactlyInAnyOrder("Bắc Giang", "Bắc Ninh");
    assertThat(UNITS.listSuccessors(bacNinh)).isEmpty();
    assertThat(UNITS.listPredecessors(UNITS.find("VN").orElseThrow())).isEmpty();
  }

  @Test
  void leadsEveryUnitOfTheOldFrameToTheNewOne() {
    LocalDate last = LocalDate.of(2025, 6, 30);
    assertThat(UNITS.listUnits().stream().filter(unit -> unit.isValidOn(last)
        && List.of(Level.PROVINCE, Level.COMMUNE).contains(unit.level())).map(unit -> unit.level() + unit.code()))
        .isSubsetOf(UNITS.listChanges().stream().filter(change -> change.effective().equals(last.plusDays(1)))
            .map(change -> change.level() + change.oldCode()).collect(Collectors.toSet()));
    assertThat(UNITS.listChanges().stream().filter(change -> change.level() == Level.COMMUNE && !change.whole()))
        .hasSize(1010);
  }
}
