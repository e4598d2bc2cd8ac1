package vn.canbang.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.unit.Unit;

class CatalogueLoaderTest {
  private static final Catalogue PACKAGED = CatalogueLoader.packaged();
  private static final String NEW_INDICATOR = """
      code: QL.THU
      name: Số thử
      name-en: Trial
      short-name: Thử
      short-name-en: Trial
      group: QL
      definition: Số thử trong kỳ.
      definition-en: Trials of the period.
      direction: none
      measure-unit: lần
      measure-unit-en: times
      kind: count
      levels: [T]
      uncertainty: none
      wording: [lần thử]
      """;

  @TempDir
  private Path overlay;

  @Test
  void countsAFolderThatDoesNotExistAsNoOverlay() {
    Catalogue catalogue = CatalogueLoader.load(overlay.resolve("none"));
    assertThat(catalogue.overlay()).isNull();
    assertThat(catalogue.version()).isEqualTo("2026.11.1");
    assertThat(catalogue.indicators()).isEqualTo(PACKAGED.indicators());
  }

  @Test
  void countsAFolderWithoutAnyOfItsFilesAsNoOverlay() throws IOException {
    assertThat(CatalogueLoader.load(overlay).overlay()).isNull();
    write("indicators/README.txt", "ghi chú");
    write("ghi-chu.docx", "ghi chú");
    assertThat(CatalogueLoader.load(overlay).overlay()).isNull();
    write("version.txt", "tinh-40-1");
    assertThat(CatalogueLoader.load(overlay).overlay()).isEqualTo("tinh-40-1");
  }

  @Test
  void addsWordingAndFalseFriendsAndReplacesOtherKeys() throws IOException {
    write("version.txt", "tinh-40-1\n");
    write("indicators/M4.CT1.yaml", """
        short-name: Tỷ số khi sinh
        wording: [số bé trai trên 100 bé gái mới sinh]
        false-friends:
          - phrase: trẻ dưới 5 tuổi
            why: Không phải khi sinh.
            why-en: Not at birth.
        plausible: { from: 95, to: 130 }
        """);
    Catalogue catalogue = CatalogueLoader.load(overlay);
    Indicator before = PACKAGED.getIndicator("M4.CT1");
    Indicator after = catalogue.getIndicator("M4.CT1");

    assertThat(catalogue.overlay()).isEqualTo("tinh-40-1");
    assertThat(after.shortName()).isEqualTo("Tỷ số khi sinh");
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(after.wording()).containsAll(before.wording()).contains("số bé trai trên 100 bé gái mới sinh");
    assertThat(after.falseFriends()).hasSize(before.falseFriends().size() + 1);
    assertThat(after.plausible()).isEqualTo(new Indicator.Range(new BigDecimal("95"), new BigDecimal("130")));
  }

  @Test
  void refusesAReasonThatIsGivenInOneLanguageOnly() throws IOException {
    for (String key : List.of("false-friends", "narrower")) {
      write("indicators/M4.CT1.yaml", key + ":\n  - phrase: trẻ dưới 5 tuổi\n    why: Không phải khi sinh.\n");
      assertThat(refused()).hasMessageContaining("trẻ dưới 5 tuổi").hasMessageContaining("why-en");
    }
  }

  @Test
  void takesANewCodeAsANewIndicator() throws IOException {
    write("indicators/QL.THU.yaml", NEW_INDICATOR);
    Catalogue catalogue = CatalogueLoader.load(overlay);
    assertThat(catalogue.indicators()).hasSize(PACKAGED.indicators().size() + 1);
    assertThat(catalogue.getIndicator("QL.THU").wording()).containsExactly("lần thử");
  }

  @Test
  void refusesAnUnknownKeyWithItsFileAndName() throws IOException {
    write("indicators/QL.THU.yaml", NEW_INDICATOR + "directon: higher\n");
    CatalogueException refused = refused();
    assertThat(refused.file()).endsWith("QL.THU.yaml");
    assertThat(refused.place()).isEqualTo("key directon");
    assertThat(refused).hasMessageContaining("unknown key").hasMessageContaining("direction");
    assertThat(refused.vi()).contains("khóa lạ");
  }

  @Test
  void refusesAnUnknownKeyInAnExtensionToo() throws IOException {
    write("indicators/M4.CT1.yaml", "wordings: [x]\n");
    assertThat(refused().place()).isEqualTo("key wordings");
  }

  @Test
  void refusesAWordThatIsNoDirection() throws IOException {
    write("indicators/M4.CT1.yaml", "direction: up\n");
    assertThat(refused()).hasMessageContaining("[higher, lower, maintain, none]");
  }

  @Test
  void takesThePeriodOfAnIndicatorForGrantedAndReadsWhatItIsCountedIn() throws IOException {
    write("indicators/QL.THU.yaml", NEW_INDICATOR);
    Indicator silent = CatalogueLoader.load(overlay).getIndicator("QL.THU");
    assertThat(silent.stock()).isFalse();
    assertThat(silent.counted()).isEmpty();

    write("indicators/QL.THU.yaml", NEW_INDICATOR + "stock: true\ncounted: [lần, lượt thử]\n");
    Indicator told = CatalogueLoader.load(overlay).getIndicator("QL.THU");
    assertThat(told.stock()).isTrue();
    assertThat(told.counted()).containsExactly("lần", "lượt thử");
  }

  @Test
  void refusesACountedNounWithoutLetters() throws IOException {
    write("indicators/QL.THU.yaml", NEW_INDICATOR + "counted: [lần, ' ']\n");
    assertThat(refused().place()).isEqualTo("key counted");
  }

  @Test
  void refusesALevelThatDoesNotExist() throws IOException {
    write("indicators/M4.CT1.yaml", "levels: [T, Z]\n");
    assertThat(refused().place()).isEqualTo("key levels");
  }

  @Test
  void refusesBrokenYamlWithItsLine() throws IOException {
    write("indicators/QL.THU.yaml", "code: QL.THU\nname: [a\n");
    assertThat(refused().place()).startsWith("line ");
  }

  @Test
  void refusesAKeyThatIsThereTwice() throws IOException {
    write("indicators/QL.THU.yaml", NEW_INDICATOR + "name: Khác\n");
    assertThat(refused()).hasMessageContaining("'name' is there twice");
  }

  @Test
  void refusesAMissingName() throws IOException {
    write("indicators/QL.THU.yaml", NEW_INDICATOR.replaceFirst("name: Số thử\n", ""));
    assertThat(refused().place()).isEqualTo("key name");
  }

  @Test
  void refusesAnUnknownColumn() throws IOException {
    write("units.csv", "code,ten\n99,Minh Họa\n");
    CatalogueException refused = refused();
    assertThat(refused.place()).isEqualTo("line 1");
    assertThat(refused).hasMessageContaining("'ten'");
  }

  @Test
  void refusesAValueThatCannotBeReadWithItsLine() throws IOException {
    write("targets.csv", """
        indicator,milestone,value,qualifier,legal_document,binds,from,confirmed
        M1.CT1,2025,60,=,Nghị quyết,province,,true
        M1.CT1,2030,bảy lăm,=,Nghị quyết,province,,true
        """);
    CatalogueException refused = refused();
    assertThat(refused.place()).isEqualTo("line 3");
    assertThat(refused.vi()).contains("'value'").contains("bảy lăm");
  }

  @Test
  void refusesAPublishedFigureOfAnUnknownUnit() throws IOException {
    write("published.csv", """
        indicator,unit,period,kind,dimensions,scope,value,numerator,denominator,qualifier,measure_unit,source,note,confirmed
        M4.CT1,97@2024,2024,result,,area,110,,,=,bé trai/100 bé gái,sex-ratio-at-birth,,true
        """);
    assertThat(refused()).hasMessageContaining("'unit'").hasMessageContaining("97@2024");
  }

  @Test
  void addsFictionalUnitsWithTheirLineage() throws IOException {
    write("units.csv", """
        code,name_vi,name_en,level,type,parent_code,valid_from,valid_to,fictional
        99,Minh Họa,Minh Hoa,province,tỉnh,VN,2004-08-31,,true
        """);
    write("unit_changes.csv", """
        old_code,new_code,effective_date,kind,legal_basis,share_note,level,old_name_vi,new_name_vi
        99001,99901,2025-07-01,split,Số liệu minh họa,một phần,commune,A,B
        """);
    Catalogue catalogue = CatalogueLoader.load(overlay);
    assertThat(catalogue.units().find("99@2024")).get().extracting(Unit::fictional).isEqualTo(true);
    assertThat(catalogue.units().listChanges()).hasSize(PACKAGED.units().listChanges().size() + 1)
        .last().satisfies(change -> assertThat(change.whole()).isFalse());
  }

  @Test
  void refusesAUnitWhoseCodeIsTakenAtThatTime() throws IOException {
    write("units.csv", """
        code,name_vi,name_en,level,type,parent_code,valid_from,valid_to,fictional
        40,Minh Họa,Minh Hoa,province,tỉnh,VN,2010-01-01,,true
        """);
    assertThat(refused().vi()).contains("Tỉnh Nghệ An");
  }

  @Test
  void replacesATargetOfTheSameMilestone() throws IOException {
    write("targets.csv", """
        indicator,milestone,value,qualifier,legal_document,binds,from,confirmed
        M3.CT4,2025,70,=,Nghị quyết 28/NQ-CP ngày 03/3/2021,province,,true
        """);
    Catalogue catalogue = CatalogueLoader.load(overlay);
    assertThat(catalogue.targets()).hasSameSizeAs(PACKAGED.targets())
        .filteredOn(target -> target.indicator().equals("M3.CT4") && target.milestone() == 2025)
        .singleElement().satisfies(target -> assertThat(target.confirmed()).isTrue());
  }

  @Test
  void addsAnAgencyToEveryGovernmentOfItsLevel() throws IOException {
    write("agencies.csv", """
        slug,name_vi,name_en,type,level,valid_from,valid_to,successor
        so-ngoai-vu,Sở Ngoại vụ,Department of Foreign Affairs,sở,T,,,
        """);
    Catalogue catalogue = CatalogueLoader.load(overlay);
    assertThat(catalogue.units().find("A:40:so-ngoai-vu", LocalDate.of(2024, 1, 1))).isPresent();
    assertThat(PACKAGED.units().find("A:40:so-ngoai-vu", LocalDate.of(2024, 1, 1))).isEmpty();
  }

  private CatalogueException refused() {
    return catchThrowableOfType(CatalogueException.class, () -> CatalogueLoader.load(overlay));
  }

  private void write(String name, String text) throws IOException {
    Path file = overlay.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
