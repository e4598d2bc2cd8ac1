package vn.canbang.dashboard.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitChange;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.dashboard.page.UnitOverview.UnitLink;

/**
 * Which unit a page speaks of, with the way up and to what it was before and became after.
 *
 * @param path      the units above it, highest first
 * @param lineage   units it came from or went into in a change of units
 * @param validity  empty for a unit that still exists
 */
public record UnitHead(String title, String href, boolean fictional, List<UnitLink> path, List<UnitLink> lineage,
    String validity) {

  static UnitHead of(Unit unit, Integer year, UnitRegister register, View view) {
    LocalDate day = UnitData.day(unit, year);
    String validity = unit.validTo() == null ? ""
        : view.words().text("unit.until", view.numbers().format(unit.validTo()));
    return new UnitHead(title(unit, view), view.links().unit(unit, year), unit.fictional(),
        path(unit, day, year, register, view), lineage(unit, register, view), validity);
  }

  static String title(Unit unit, View view) {
    boolean translated = view.english() && unit.nameEn() != null && !unit.nameEn().isBlank();
    if (!translated) {
      return unit.title();
    }
    return view.words().text("unit-title." + typeCode(unit), unit.nameEn());
  }

  /** Kinds that have a word of their own in English; countries, regions, agencies and "Quan 1" stand alone. */
  private static String typeCode(Unit unit) {
    if (Folding.fold(unit.nameEn()).startsWith(Folding.fold(unit.type()) + " ")) {
      return "none";
    }
    return switch (unit.level()) {
      case PROVINCE, DISTRICT, COMMUNE -> Folding.fold(unit.type()).replace(' ', '-');
      case COUNTRY, REGION, AGENCY -> "none";
    };
  }

  private static List<UnitLink> path(Unit unit, LocalDate day, Integer year, UnitRegister register, View view) {
    List<UnitLink> path = new ArrayList<>();
    Optional<Unit> above = register.findParent(unit, day);
    while (above.isPresent()) {
      path.add(0, link(above.get(), year, "", view));
      above = register.findParent(above.get(), day);
    }
    return path;
  }

  private static List<UnitLink> lineage(Unit unit, UnitRegister register, View view) {
    List<UnitLink> links = new ArrayList<>();
    for (UnitChange change : register.listChanges()) {
      boolean abolished = change.newCode() == null || change.oldCode() == null;
      if (abolished || change.level() != unit.level() || change.kind().equals("keep")) {
        continue;
      }
      String when = view.words().text(change.whole() ? "unit.change" : "unit.change-part",
          view.numbers().format(change.effective()));
      if (became(unit, change)) {
        register.find(change.newCode(), change.effective()).filter(other -> other != unit)
            .ifPresent(other -> links.add(link(other, null, view.words().text("unit.became", when), view)));
      } else if (cameFrom(unit, change)) {
        register.find(change.oldCode(), change.effective().minusDays(1)).filter(other -> other != unit)
            .ifPresent(other -> links.add(link(other, null, view.words().text("unit.was", when), view)));
      }
    }
    return links;
  }

  private static boolean became(Unit unit, UnitChange change) {
    return change.oldCode().equals(unit.code()) && unit.isValidOn(change.effective().minusDays(1));
  }

  private static boolean cameFrom(Unit unit, UnitChange change) {
    return change.newCode().equals(unit.code()) && unit.isValidOn(change.effective());
  }

  static UnitLink link(Unit unit, Integer year, String note, View view) {
    return new UnitLink(title(unit, view), view.links().unit(unit, year), note, unit.fictional());
  }
}
