package vn.canbang.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;

class AgencyRegisterTest {
  private static final UnitRegister UNITS = CatalogueLoader.packaged().units();
  private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 30);

  @Test
  void findsADepartmentBelowItsProvince() {
    Unit department = UNITS.find("A:40:so-noi-vu@2024").orElseThrow();
    assertThat(department.level()).isEqualTo(Level.AGENCY);
    assertThat(UNITS.fullTitle(department, IN_2024)).isEqualTo("Sở Nội vụ, tỉnh Nghệ An");
    assertThat(UNITS.find(department.key())).contains(department);
  }

  @Test
  void endsADepartmentThatWasMerged() {
    assertThat(UNITS.find("A:40:so-lao-dong-thuong-binh-va-xa-hoi@2024")).isPresent();
    assertThat(UNITS.find("A:40:so-lao-dong-thuong-binh-va-xa-hoi@2025-03")).isEmpty();
  }

  @Test
  void endsADepartmentWithItsGovernment() {
    assertThat(UNITS.find("A:24:so-y-te@2024")).get().extracting(Unit::validTo).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(UNITS.find("A:24:so-y-te@2025")).get().extracting(Unit::validFrom).isEqualTo(LocalDate.of(2025, 7, 1));
  }

  @Test
  void findsADivisionOfADistrictByName() {
    Unit city = UNITS.listByName("Bắc Kạn", IN_2024).stream().filter(unit -> unit.level() == Level.DISTRICT)
        .findFirst().orElseThrow();
    assertThat(UNITS.agencies().findByName(city, "phong noi vu", IN_2024)).get().extracting(Unit::code)
        .isEqualTo("A:" + city.code() + ":phong-noi-vu");
  }

  @Test
  void findsNothingForADepartmentOfAnotherLevelOrAnUnknownGovernment() {
    assertThat(UNITS.find("A:40:phong-noi-vu@2024")).isEmpty();
    assertThat(UNITS.find("A:97:so-noi-vu@2024")).isEmpty();
    assertThat(UNITS.find("A:40@2024")).isEmpty();
  }

  @Test
  void namesASuccessorThatExists() {
    for (Agency agency : UNITS.agencies().agencies()) {
      if (agency.successor() != null) {
        assertThat(UNITS.agencies().agencies()).as(agency.slug())
            .anyMatch(other -> other.level() == agency.level() && other.slug().equals(agency.successor()));
      }
    }
  }
}
