package vn.canbang.dashboard.sample.fictional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.unit.Level;
import vn.canbang.dashboard.sample.SampleFile;

/** The units of "Tỉnh Minh Họa" as the overlay lists them, with what became of the old communes in 2025. */
public final class FictionalUnits {
  private final Map<String, FictionalUnit> byCode = new LinkedHashMap<>();
  private final Map<String, List<String>> successors = new LinkedHashMap<>();
  private final Map<String, List<FictionalUnit>> parts = new LinkedHashMap<>();

  public FictionalUnits() {
    SampleFile.rows("overlay/units.csv", ",").forEach(row -> byCode.put(row.get("code"), unit(row)));
    SampleFile.rows("overlay/unit_changes.csv", ",").stream()
        .filter(row -> row.get("level").equals("commune"))
        .forEach(row -> keepChange(row.get("old_code"), row.get("new_code")));
  }

  private static FictionalUnit unit(Map<String, String> row) {
    return new FictionalUnit(Level.parse(row.get("level")), row.get("code"), row.get("name_vi"), row.get("type"),
        row.get("parent_code"), row.get("valid_from"), row.get("valid_from").startsWith("2025"));
  }

  private void keepChange(String oldCode, String newCode) {
    successors.computeIfAbsent(oldCode, code -> new ArrayList<>()).add(newCode);
    parts.computeIfAbsent(newCode, code -> new ArrayList<>()).add(get(oldCode));
  }

  /** @throws IllegalArgumentException if the overlay has no such unit */
  public FictionalUnit get(String code) {
    FictionalUnit unit = byCode.get(code);
    if (unit == null) {
      throw new IllegalArgumentException("No unit " + code + " in the fictional province");
    }
    return unit;
  }

  /** By its title with what it belongs to: "Huyện Huệ Hà, tỉnh Minh Họa", as it stood before the merger. */
  public FictionalUnit getByTitle(String fullTitle) {
    return byCode.values().stream().filter(unit -> unit.fullTitle().equals(fullTitle)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No unit '" + fullTitle + "' in the fictional province"));
  }

  public FictionalUnit province() {
    return get("99");
  }

  public List<FictionalUnit> districts() {
    return byCode.values().stream().filter(unit -> unit.level() == Level.DISTRICT).toList();
  }

  /** The communes until 30 June 2025. */
  public List<FictionalUnit> communes() {
    return byCode.values().stream().filter(unit -> unit.level() == Level.COMMUNE && !unit.merged()).toList();
  }

  /** The communes from 1 July 2025. */
  public List<FictionalUnit> mergedCommunes() {
    return byCode.values().stream().filter(FictionalUnit::merged).toList();
  }

  public List<FictionalUnit> communesOf(FictionalUnit district) {
    return communes().stream().filter(commune -> commune.parent().equals(district.code())).toList();
  }

  /** The old communes that went into a new one, whole or in part. */
  public List<FictionalUnit> partsOf(FictionalUnit mergedCommune) {
    return parts.get(mergedCommune.code());
  }

  /** The new communes that an old one went into; more than one where it was divided. */
  public List<String> successorsOf(FictionalUnit commune) {
    return successors.get(commune.code());
  }
}
