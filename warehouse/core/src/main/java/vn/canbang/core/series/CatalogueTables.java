package vn.canbang.core.series;

import static vn.canbang.core.engine.TableSchema.Type.BOOLEAN;
import static vn.canbang.core.engine.TableSchema.Type.DATE;
import static vn.canbang.core.engine.TableSchema.Type.DECIMAL;
import static vn.canbang.core.engine.TableSchema.Type.INTEGER;
import static vn.canbang.core.engine.TableSchema.Type.VARCHAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.target.Target;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitChange;

/** What the catalogue says, as tables {@code indicator}, {@code unit} and {@code target}. */
public final class CatalogueTables {
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
  private static final LocalDate STILL = LocalDate.of(9999, 12, 31);
  private static final Set<String> MAKING_NEW = Set.of("merge", "split");

  private CatalogueTables() {
  }

  public static List<InputTable> of(Catalogue catalogue) {
    return List.of(indicators(catalogue), units(catalogue), targets(catalogue));
  }

  private static InputTable indicators(Catalogue catalogue) {
    return InputTable.<Indicator>named("indicator")
        .column("code", VARCHAR, Indicator::code)
        .column("name_vi", VARCHAR, Indicator::name)
        .column("name_en", VARCHAR, Indicator::nameEn)
        .column("objective", INTEGER, Indicator::objective)
        .column("target_code", VARCHAR, Indicator::targetCode)
        .column("part", VARCHAR, Indicator::part)
        .column("direction", VARCHAR, indicator -> lower(indicator.direction()))
        .column("measure_unit", VARCHAR, Indicator::measureUnit)
        .column("scale", DECIMAL, Indicator::scale)
        .column("kind", VARCHAR, Indicator::kind)
        .column("levels", VARCHAR, indicator -> " " + String.join(" ", indicator.levels()) + " ")
        .column("uncertainty", VARCHAR, indicator -> lower(indicator.uncertainty()))
        .column("confidential", BOOLEAN, Indicator::confidential)
        .column("is_term", BOOLEAN, Indicator::term)
        .column("bound_suffixes", VARCHAR, indicator -> boundSuffixes(indicator, catalogue.dimensions()))
        .of(catalogue.indicators());
  }

  /** Suffixes of the codes that a target of this indicator binds by themselves: " TW T H X ". */
  private static String boundSuffixes(Indicator indicator, DimensionCodes codes) {
    return codes.dimensions().stream().filter(dimension -> indicator.targetsBy().contains(dimension.name()))
        .flatMap(dimension -> dimension.values().stream()).map(DimensionCodes.Value::suffix)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static InputTable units(Catalogue catalogue) {
    Set<String> madeByChange = catalogue.units().listChanges().stream()
        .filter(change -> MAKING_NEW.contains(change.kind()) && change.effective() != null)
        .map(CatalogueTables::newKey)
        .collect(Collectors.toSet());
    return InputTable.<Unit>named("unit")
        .column("unit_key", VARCHAR, Unit::key)
        .column("code", VARCHAR, Unit::code)
        .column("name", VARCHAR, Unit::title)
        .column("level", VARCHAR, unit -> unit.level().suffix())
        .column("parent_code", VARCHAR, Unit::parentCode)
        .column("valid_from", DATE, unit -> unit.validFrom() == null ? ALWAYS : unit.validFrom())
        .column("valid_to", DATE, unit -> unit.validTo() == null ? STILL : unit.validTo())
        .column("is_fictional", BOOLEAN, Unit::fictional)
        .column("made_by_change", BOOLEAN, unit -> madeByChange.contains(unit.key()))
        .of(catalogue.units().listUnits());
  }

  private static String newKey(UnitChange change) {
    return change.newCode() + "@" + change.effective();
  }

  private static InputTable targets(Catalogue catalogue) {
    return InputTable.<Target>named("target")
        .column("indicator", VARCHAR, Target::indicator)
        .column("milestone", INTEGER, Target::milestone)
        .column("value", DECIMAL, Target::value)
        .column("qualifier", VARCHAR, target -> target.qualifier() == null ? null : target.qualifier().sign())
        .column("legal_document", VARCHAR, Target::legalDocument)
        .column("binds", VARCHAR, Target::binds)
        .column("holds_from", INTEGER, Target::from)
        .column("confirmed", BOOLEAN, Target::confirmed)
        .of(catalogue.targets());
  }

  private static String lower(Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
