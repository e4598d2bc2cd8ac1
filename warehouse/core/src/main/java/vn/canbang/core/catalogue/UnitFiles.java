package vn.canbang.core.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.canbang.core.unit.Agency;
import vn.canbang.core.unit.AgencyRegister;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitChange;
import vn.canbang.core.unit.UnitRegister;

/** Reads the unit register: units, regions, changes, aliases and agencies. Rows of a later catalogue win. */
final class UnitFiles {
  private static final List<String> UNIT =
      List.of("code", "name_vi", "name_en", "level", "type", "parent_code", "valid_from", "valid_to");
  private static final List<String> REGION = List.of("code", "name_vi", "name_en", "type", "valid_from", "valid_to");
  private static final List<String> CHANGE = List.of("old_code", "new_code", "effective_date", "kind", "legal_basis",
      "share_note", "level", "old_name_vi", "new_name_vi");
  private static final List<String> AGENCY =
      List.of("slug", "name_vi", "name_en", "type", "level", "valid_from", "valid_to", "successor");

  private UnitFiles() {
  }

  /** The lineage, which most commands never ask for, is read when first asked for. */
  static UnitRegister read(List<CatalogueFiles> catalogues) {
    List<Unit> units = new ArrayList<>();
    List<Agency> agencies = new ArrayList<>();
    for (CatalogueFiles files : catalogues) {
      List<Unit> added = readUnits(files);
      replace(units, added, UnitFiles::identity);
      if (files != catalogues.get(0)) {
        refuseOverlaps(files.describe("units.csv"), units, added);
      }
      units.addAll(CsvTable.read(files, "regions.csv", REGION, List.of(), UnitFiles::region));
      replace(agencies, readAgencies(files), agency -> agency.level() + agency.slug());
    }
    return new UnitRegister(units, () -> readChanges(catalogues), new AgencyRegister(agencies), aliases(catalogues));
  }

  /** The packaged units are checked by a test; those of an overlay each time, since a code names one unit a day. */
  private static void refuseOverlaps(String file, List<Unit> units, List<Unit> added) {
    Map<String, List<Unit>> byCode = added.stream().collect(Collectors.groupingBy(unit -> unit.level() + unit.code()));
    for (Unit unit : units) {
      for (Unit other : byCode.getOrDefault(unit.level() + unit.code(), List.of())) {
        if (unit != other && overlap(unit, other)) {
          throw new CatalogueException(file, "code " + other.code(),
              "mã trùng thời gian hiệu lực với " + unit.title() + "; sửa valid_from hoặc valid_to",
              "the code is valid at the same time as " + unit.title() + "; change valid_from or valid_to");
        }
      }
    }
  }

  private static boolean overlap(Unit a, Unit b) {
    return (a.validFrom() == null || b.validTo() == null || !a.validFrom().isAfter(b.validTo()))
        && (b.validFrom() == null || a.validTo() == null || !b.validFrom().isAfter(a.validTo()));
  }

  private static String identity(Unit unit) {
    return unit.level() + unit.key();
  }

  /** Adds the new rows and drops the old ones that they stand for. */
  static <T> void replace(List<T> rows, List<T> added, Function<T, Object> identity) {
    if (!rows.isEmpty() && !added.isEmpty()) {
      Set<Object> replaced = added.stream().map(identity).collect(Collectors.toCollection(HashSet::new));
      Predicate<T> isReplaced = row -> replaced.contains(identity.apply(row));
      rows.removeIf(isReplaced);
    }
    rows.addAll(added);
  }

  private static List<Unit> readUnits(CatalogueFiles files) {
    return CsvTable.read(files, "units.csv", UNIT, List.of("fictional"), UnitFiles::unit);
  }

  private static Unit unit(CsvTable.Row row) {
    return new Unit(row.get("level", Level::parse), row.get("code"), row.get("name_vi"), row.get("name_en"),
        row.get("type"), row.find("parent_code"), row.findDay("valid_from"), row.findDay("valid_to"),
        row.isTrue("fictional", false));
  }

  private static Unit region(CsvTable.Row row) {
    return new Unit(Level.REGION, row.get("code"), row.get("name_vi"), row.get("name_en"), row.get("type"), "VN",
        row.findDay("valid_from"), row.findDay("valid_to"), false);
  }

  private static List<UnitChange> readChanges(List<CatalogueFiles> catalogues) {
    return catalogues.stream()
        .flatMap(files -> CsvTable.read(files, "unit_changes.csv", CHANGE, List.of(), UnitFiles::change).stream())
        .toList();
  }

  private static UnitChange change(CsvTable.Row row) {
    return new UnitChange(row.get("level", Level::parse), row.get("old_code"), row.find("new_code"),
        row.findDay("effective_date"), row.get("kind"), row.find("legal_basis"), !row.get("kind").equals("split"),
        row.find("share_note"));
  }

  private static List<Agency> readAgencies(CatalogueFiles files) {
    return CsvTable.read(files, "agencies.csv", AGENCY, List.of("confirmed"), UnitFiles::agency);
  }

  private static Agency agency(CsvTable.Row row) {
    return new Agency(row.get("slug"), row.get("name_vi"), row.get("name_en"), row.get("type"),
        row.get("level", UnitFiles::government), row.findDay("valid_from"), row.findDay("valid_to"),
        row.find("successor"), row.isTrue("confirmed", true));
  }

  private static Level government(String letter) {
    return switch (letter) {
      case "TW" -> Level.COUNTRY;
      case "T" -> Level.PROVINCE;
      case "H" -> Level.DISTRICT;
      case "X" -> Level.COMMUNE;
      default -> throw new IllegalArgumentException(letter);
    };
  }

  private static Map<String, String> aliases(List<CatalogueFiles> catalogues) {
    return catalogues.stream()
        .flatMap(files -> CsvTable.read(files, "unit_aliases.csv", List.of("code", "alias_code", "name_vi", "note"),
            List.of(), row -> Map.entry(row.get("alias_code"), row.get("code"))).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
  }
}
