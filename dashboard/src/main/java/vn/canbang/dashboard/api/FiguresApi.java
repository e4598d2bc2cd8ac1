package vn.canbang.dashboard.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.store.Warehouse.SeriesQuery;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.dashboard.api.Answers.DocumentAnswer;
import vn.canbang.dashboard.api.Answers.GapAnswer;
import vn.canbang.dashboard.api.Answers.GapsAnswer;
import vn.canbang.dashboard.api.Answers.PointAnswer;
import vn.canbang.dashboard.api.Answers.SeriesAnswer;
import vn.canbang.dashboard.api.Answers.UnitAnswer;
import vn.canbang.dashboard.page.IndicatorNames;
import vn.canbang.dashboard.page.Years;
import vn.canbang.dashboard.web.Refusal;

/** Series, gaps, and the documents and facts that they rest on. */
@RestController
@RequestMapping("/api/v1")
class FiguresApi {
  private final Warehouse warehouse;
  private final MessageSource messages;

  FiguresApi(Warehouse warehouse, MessageSource messages) {
    this.warehouse = warehouse;
    this.messages = messages;
  }

  /**
   * @param indicator full code, or a code without its suffixes, which then gives the suffixed series too; all if left out
   * @param from      first year
   * @param to        last year
   */
  @GetMapping("/series")
  SeriesAnswer series(@RequestParam(name = "unit", required = false) String spelling,
      @RequestParam(name = "indicator", required = false) String indicator,
      @RequestParam(name = "from", required = false) Integer from,
      @RequestParam(name = "to", required = false) Integer to,
      @RequestParam(name = "format", required = false) String format, Locale locale) {
    checkFormat(format);
    if (from != null && to != null && from > to) {
      throw Refusal.badRequest("wrong_years", String.valueOf(from), String.valueOf(to));
    }
    Unit unit = getUnit(spelling);
    if (indicator != null && warehouse.catalogue().findIndicator(indicator).isEmpty()) {
      throw Refusal.notFound("unknown_indicator", indicator);
    }
    List<PointAnswer> points = warehouse
        .series(new SeriesQuery(indicator, true, unit.key(), Years.check(from), Years.check(to))).stream()
        .map(PointAnswer::of).toList();
    return new SeriesAnswer(UnitAnswer.of(unit, fictional(locale)), unit.fictional() ? fictional(locale) : null, points);
  }

  @GetMapping("/gaps")
  GapsAnswer gaps(@RequestParam(name = "unit", required = false) String spelling,
      @RequestParam(name = "year", required = false) Integer year,
      @RequestParam(name = "format", required = false) String format, Locale locale) {
    checkFormat(format);
    Unit unit = getUnit(spelling);
    IndicatorNames names = new IndicatorNames(warehouse.catalogue(), locale.getLanguage().equals("en"));
    List<GapAnswer> gaps = warehouse.gaps(unit.key(), Years.check(year)).stream()
        .map(gap -> GapAnswer.of(gap, names)).toList();
    return new GapsAnswer(UnitAnswer.of(unit, fictional(locale)), year, unit.fictional() ? fictional(locale) : null, gaps);
  }

  /** @param spelling only documents about this unit; all if left out */
  @GetMapping("/documents")
  List<DocumentAnswer> documents(@RequestParam(name = "unit", required = false) String spelling, Locale locale) {
    Unit unit = spelling == null ? null : getUnit(spelling);
    return warehouse.listDocuments().stream()
        .filter(document -> unit == null || document.head() != null && unit.key().equals(document.head().unitKey()))
        .map(document -> DocumentAnswer.of(document, fictional(locale))).toList();
  }

  @GetMapping("/facts/{id}")
  Map<String, Object> fact(@PathVariable("id") String id, Locale locale) {
    ReviewedFact fact = warehouse.findFact(id).orElseThrow(() -> Refusal.notFound("unknown_fact", id));
    boolean fictional = warehouse.catalogue().units().find(fact.fact().unitKey()).map(Unit::fictional).orElse(false);
    return Answers.fact(fact, fictional ? fictional(locale) : null);
  }

  private Unit getUnit(String spelling) {
    if (spelling == null || spelling.isBlank()) {
      throw Refusal.badRequest("missing_parameter", "unit");
    }
    UnitRegister units = warehouse.catalogue().units();
    return units.find(spelling).orElseThrow(() -> refusal(units.listByCode(spelling), spelling));
  }

  private static Refusal refusal(List<Unit> sameCode, String spelling) {
    return sameCode.isEmpty() ? Refusal.notFound("unknown_unit", spelling)
        : Refusal.badRequest("ambiguous_unit", spelling, sameCode.stream()
            .map(unit -> unit.key() + " " + unit.title()).collect(Collectors.joining(", ")));
  }

  private static void checkFormat(String format) {
    if (format != null && !format.equals("json")) {
      throw Refusal.badRequest("unknown_format", format);
    }
  }

  private String fictional(Locale locale) {
    return messages.getMessage("fictional", null, locale);
  }
}
