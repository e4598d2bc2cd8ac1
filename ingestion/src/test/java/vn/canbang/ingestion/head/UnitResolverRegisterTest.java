package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

/** Every unit of the register, looked for by its own names. */
class UnitResolverRegisterTest {
  private static final UnitRegister UNITS = CatalogueLoader.packaged().units();
  private static final UnitResolver RESOLVER = new UnitResolver(UNITS);
  private static final List<Unit> GOVERNMENTS = UNITS.listUnits().stream()
      .filter(unit -> List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE).contains(unit.level())).toList();

  /** Three that share name, type and district with another one on their last day, and a name without a capital. */
  private static final int KNOWN_TO_BE_OPEN = 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FEW = 9;
  private static final int REPEATED = 2000;

  @Test
  void everyUnitIsFoundByItsFullTitle() {
    List<String> missed = new ArrayList<>();
    for (Unit unit : GOVERNMENTS) {
      LocalDate day = dayOf(unit);
      Optional<UnitMention> mention = RESOLVER.find("Ủy ban nhân dân " + UNITS.fullTitle(unit, day) + " báo cáo",
          UnitContext.on(day)).stream().findFirst();
      if (mention.flatMap(UnitMention::resolved).filter(unit::equals).isEmpty()) {
        missed.add(unit.key() + " " + UNITS.fullTitle(unit, day) );
      }
    }
    report("by full title", GOVERNMENTS.size(), missed);
    assertThat(missed.size()).isLessThanOrEqualTo(KNOWN_TO_BE_OPEN);
  }

  @Test
  void everyUnitIsFoundByItsTitleInsideItsParent() {
    List<String> missed = new ArrayList<>();
    for (Unit unit : GOVERNMENTS) {
      LocalDate day = dayOf(unit);
      Optional<UnitMention> mention = RESOLVER.find("Năm qua, " + lower(unit.title()) + " có 12 vụ",
          UnitContext.of(day, UNITS.findParent(unit, day).orElse(null))).stream().findFirst();
      if (mention.flatMap(UnitMention::resolved).filter(unit::equals).isEmpty()) {
        missed.add(unit.key() + " " + UNITS.fullTitle(unit, day) );
      }
    }
    report("by title inside the parent", GOVERNMENTS.size(), missed);
    assertThat(missed.size()).isLessThanOrEqualTo(KNOWN_TO_BE_OPEN);
  }

  /** A name alone stays open where the parent or a sister is called so too; it is never another unit. */
  @Test
  void nearlyEveryUnitIsFoundByItsNameAloneInsideItsParent() {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<Unit> below = GOVERNMENTS.stream().filter(unit -> unit.level() != Level.PROVINCE
        && UNITS.findParent(unit, dayOf(unit)).isPresent()).toList();
    for (Unit unit : below) {
      LocalDate day = dayOf(unit);
      UnitContext context = UnitContext.of(day, UNITS.findParent(unit, day).orElseThrow());
      Optional<Unit> found = RESOLVER.find("riêng " + unit.name() + " có 12 vụ", context).stream()
          .flatMap(mention -> mention.resolved().stream()).findFirst();
      if (found.isEmpty()) {
        missed.add(unit.key() + " " + UNITS.fullTitle(unit, day));
      } else if (!found.get().equals(unit)) {
        wrong.add(unit.key() + " " + UNITS.fullTitle(unit, day) + " taken for " + found.get().key());
      }
    }
    report("by name alone inside the parent", below.size(), missed);
    assertThat(wrong).isEmpty();
    assertThat(missed.size()).isLessThanOrEqualTo(below.size() / 35);
  }

  @Test
  void aSentenceIsReadInMilliseconds() {
    String sentence = "Riêng Quỳ Hợp có 12 vụ, huyện Con Cuông 3 vụ, các xã Châu Quang, Châu Thái và thị trấn Quỳ Hợp "
        + "không có vụ nào; Hội Liên hiệp Phụ nữ tỉnh Nghệ An đã hỗ trợ 15 nạn nhân.";
    UnitContext context = UnitContext.of(LocalDate.of(2024, 6, 30), UNITS.find("40@2024").orElseThrow());
    for (int i = 0; i < REPEATED; i++) {
      RESOLVER.find(sentence, context);
    }
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < REPEATED; i++) {
      RESOLVER.find(sentence, context);
    }
    double each = (THREADS.getCurrentThreadCpuTime() - start) / (REPEATED * 1e6);
    System.out.printf("A sentence of %d characters: %.3f ms%n", sentence.length(), each);
    assertThat(each).isLessThan(3);
  }

  private static LocalDate dayOf(Unit unit) {
    return unit.validTo() != null ? unit.validTo() : unit.validFrom() != null ? unit.validFrom() : LocalDate.of(2024, 6, 30);
  }

  private static String lower(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private static void report(String how, int asked, List<String> missed) {
    System.out.printf("Found %s: %d of %d%n", how, asked - missed.size(), asked);
    missed.stream().limit(FEW).forEach(System.out::println);
  }
}
