package vn.canbang.core.unit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.text.Folding;

/** Every unit that was ever valid, with its lineage, to be asked by code and date or by name and date. */
public final class UnitRegister {
  private final List<Unit> units;
  private final Supplier<List<UnitChange>> readChanges;
  private final AgencyRegister agencies;
  private final Map<String, String> aliases;
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<String, List<Unit>> byParent = new HashMap<>();
  private List<UnitChange> changes;
  private Map<String, List<Unit>> byName;
  private Map<String, List<UnitChange>> changesByOld;
  private Map<String, List<UnitChange>> changesByNew;

  public UnitRegister(List<Unit> units, List<UnitChange> changes) {
    this(units, () -> changes, new AgencyRegister(List.of()), Map.of());
  }

  /**
   * @param changes read when first asked for: the lineage is long, and most questions do not need it
   * @param aliases other codes of a unit, from lists that disagree with ours
   */
  public UnitRegister(List<Unit> units, Supplier<List<UnitChange>> changes, AgencyRegister agencies,
      Map<String, String> aliases) {
    this.units = List.copyOf(units);
    this.readChanges = changes;
    this.agencies = agencies;
    this.aliases = Map.copyOf(aliases);
    for (Unit unit : this.units) {
      byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>(1)).add(unit);
      if (unit.parentCode() != null) {
        byParent.computeIfAbsent(unit.parentCode(), code -> new ArrayList<>()).add(unit);
      }
    }
  }

  public AgencyRegister agencies() {
    return agencies;
  }

  public List<Unit> listUnits() {
    return units;
  }

  public synchronized List<UnitChange> listChanges() {
    if (changes == null) {
      changes = List.copyOf(readChanges.get());
    }
    return changes;
  }

  /** The unit with this code on this day; {@code A:40:so-noi-vu} is an agency of the government 40. */
  public Optional<Unit> find(String code, LocalDate day) {
    if (AgencyRegister.isAgencyCode(code)) {
      return AgencyRegister.findGovernmentCode(code)
          .flatMap(government -> find(government, day))
          .flatMap(government -> agencies.find(government, code, day));
    }
    return findListed(code, day).or(() -> Optional.ofNullable(aliases.get(code)).flatMap(own -> findListed(own, day)));
  }

  private Optional<Unit> findListed(String code, LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream().filter(unit -> unit.isValidOn(day)).findFirst();
  }

  /**
   * A unit as people spell it: {@code 24@2024} (valid on 31 December of that year), {@code 24@2025-06} (on the last day
   * of that month), {@code 24@2025-06-30}, {@code VN}, or a code alone where only one unit ever had it.
   */
  public Optional<Unit> find(String spelling) {
    int at = spelling.indexOf('@');
    if (at >= 0) {
      return parseDay(spelling.substring(at + 1)).flatMap(day -> find(spelling.substring(0, at), day));
    }
    List<Unit> all = byCode.getOrDefault(spelling, List.of());
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Every unit that ever had this code, oldest first. */
  public List<Unit> listByCode(String code) {
    return byCode.getOrDefault(code, List.of()).stream()
        .sorted(Comparator.comparing(unit -> unit.validFrom() == null ? LocalDate.MIN : unit.validFrom()))
        .toList();
  }

  /** Units of this name (without type word, accents and case aside) on this day. */
  public List<Unit> listByName(String name, LocalDate day) {
    return byName().getOrDefault(Folding.fold(name), List.of()).stream().filter(unit -> unit.isValidOn(day)).toList();
  }

  private synchronized Map<String, List<Unit>> byName() {
    if (byName == null) {
      byName = units.stream().collect(Collectors.groupingBy(unit -> Folding.fold(unit.name())));
    }
    return byName;
  }

  /** The units right below this one on this day, agencies aside. */
  public List<Unit> listChildren(Unit parent, LocalDate day) {
    return byParent.getOrDefault(parent.code(), List.of()).stream()
        .filter(unit -> unit.isValidOn(day) && unit.level() != Level.AGENCY)
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  public Optional<Unit> findParent(Unit unit, LocalDate day) {
    return unit.parent().flatMap(code -> find(code, day));
  }

  /** What became of a unit on the day after its last one; none while it is valid, or where the lineage is silent. */
  public List<Unit> listSuccessors(Unit unit) {
    if (unit.validTo() == null) {
      return List.of();
    }
    LocalDate effective = unit.validTo().plusDays(1);
    return changesByOld().getOrDefault(unit.level() + unit.code(), List.of()).stream()
        .filter(change -> change.effective().equals(effective) && change.newCode() != null)
        .flatMap(change -> findOfLevel(unit.level(), change.newCode(), effective)).distinct().toList();
  }

  /** What a unit was made of on the day before its first one; none where the lineage is silent. */
  public List<Unit> listPredecessors(Unit unit) {
    if (unit.validFrom() == null) {
      return List.of();
    }
    LocalDate last = unit.validFrom().minusDays(1);
    return changesByNew().getOrDefault(unit.level() + unit.code(), List.of()).stream()
        .filter(change -> change.effective().equals(unit.validFrom()))
        .flatMap(change -> findOfLevel(unit.level(), change.oldCode(), last)).distinct().toList();
  }

  private Stream<Unit> findOfLevel(Level level, String code, LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(unit -> unit.level() == level && unit.isValidOn(day));
  }

  private synchronized Map<String, List<UnitChange>> changesByOld() {
    if (changesByOld == null) {
      changesByOld = listChanges().stream().collect(Collectors.groupingBy(change -> change.level() + change.oldCode()));
    }
    return changesByOld;
  }

  private synchronized Map<String, List<UnitChange>> changesByNew() {
    if (changesByNew == null) {
      changesByNew = listChanges().stream().filter(change -> change.newCode() != null)
          .collect(Collectors.groupingBy(change -> change.level() + change.newCode()));
    }
    return changesByNew;
  }

  /** "Thành phố Bắc Kạn, tỉnh Bắc Kạn": the unit with what it belongs to on that day. */
  public String fullTitle(Unit unit, LocalDate day) {
    StringBuilder title = new StringBuilder(unit.title());
    Optional<Unit> above = findParent(unit, day);
    while (above.isPresent() && above.get().level() != Level.COUNTRY) {
      String name = above.get().title();
      title.append(", ").append(Character.toLowerCase(name.charAt(0))).append(name.substring(1));
      above = findParent(above.get(), day);
    }
    return title.toString();
  }

  private static Optional<LocalDate> parseDay(String text) {
    try {
      return Optional.of(switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
        case 7 -> YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      });
    } catch (java.time.DateTimeException | NumberFormatException notADay) {
      return Optional.empty();
    }
  }
}
