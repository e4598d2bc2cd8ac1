package vn.canbang.dashboard.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.api.Answers.IndicatorAnswer;
import vn.canbang.dashboard.api.Answers.UnitAnswer;
import vn.canbang.dashboard.web.Refusal;

/** Indicators and units. */
@RestController
@RequestMapping("/api/v1")
class CatalogueApi {
  private final Catalogue catalogue;
  private final MessageSource messages;

  CatalogueApi(Warehouse warehouse, MessageSource messages) {
    this.catalogue = warehouse.catalogue();
    this.messages = messages;
  }

  @GetMapping("/indicators")
  List<IndicatorAnswer> indicators() {
    return catalogue.indicators().stream().map(indicator -> IndicatorAnswer.of(indicator, catalogue)).toList();
  }

  @GetMapping("/indicators/{code}")
  IndicatorAnswer indicator(@PathVariable("code") String code) {
    return catalogue.indicators().stream().filter(indicator -> indicator.code().equals(code)).findFirst()
        .map(indicator -> IndicatorAnswer.of(indicator, catalogue))
        .orElseThrow(() -> Refusal.notFound("unknown_indicator", code));
  }

  /**
   * Units that fit every filter given.
   *
   * @param query  part of the name, accents and case aside, or the code
   * @param parent code of the unit above
   * @param date   only units valid on this day
   */
  @GetMapping("/units")
  List<UnitAnswer> units(@RequestParam(name = "q", required = false) String query,
      @RequestParam(name = "level", required = false) String level,
      @RequestParam(name = "parent", required = false) String parent,
      @RequestParam(name = "date", required = false) String date, Locale locale) {
    String note = messages.getMessage("fictional", null, locale);
    if (parent != null && catalogue.units().listByCode(parent).isEmpty()) {
      throw Refusal.notFound("unknown_unit", parent);
    }
    Predicate<Unit> filter = named(query).and(ofLevel(level)).and(validOn(date))
        .and(unit -> parent == null || parent.equals(unit.parentCode()));
    return catalogue.units().listUnits().stream().filter(filter).map(unit -> UnitAnswer.of(unit, note)).toList();
  }

  private static Predicate<Unit> named(String query) {
    if (query == null || query.isBlank()) {
      return unit -> true;
    }
    String folded = Folding.fold(query);
    return unit -> Folding.fold(unit.title()).contains(folded) || Folding.fold(unit.nameEn()).contains(folded)
        || unit.code().equalsIgnoreCase(query.strip());
  }

  private static Predicate<Unit> ofLevel(String level) {
    if (level == null) {
      return unit -> true;
    }
    try {
      Level wanted = Level.parse(level);
      return unit -> unit.level() == wanted;
    } catch (IllegalArgumentException unknown) {
      throw Refusal.badRequest("unknown_level", level);
    }
  }

  private static Predicate<Unit> validOn(String date) {
    if (date == null) {
      return unit -> true;
    }
    try {
      LocalDate day = LocalDate.parse(date);
      return unit -> unit.isValidOn(day);
    } catch (DateTimeParseException noDay) {
      throw Refusal.badRequest("bad_date", date);
    }
  }
}
