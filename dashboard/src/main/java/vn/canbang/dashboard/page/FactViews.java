package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.review.Decision;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.page.FactView.NoticeLine;

/** Tells of a fact what a reviewer must know. */
@Component
class FactViews {
  private final Warehouse warehouse;
  private final UnitData data;

  FactViews(Warehouse warehouse, UnitData data) {
    this.warehouse = warehouse;
    this.data = data;
  }

  FactView of(ReviewedFact reviewed, View view) {
    Fact fact = reviewed.fact();
    Optional<Unit> unit = data.units().find(fact.unitKey());
    Optional<Indicator> indicator = data.catalogue().findIndicator(fact.indicator());
    return new FactView(reviewed.id(), fact.unit() == null ? fact.unitKey() : fact.unit(),
        unit.map(found -> view.links().unit(found, null)).orElse(null),
        indicatorName(fact, view), fact.indicator(),
        indicator.map(found -> view.links().indicator(found.code())).orElse(null),
        unit.filter(found -> indicator.isPresent())
            .map(found -> view.links().indicatorOf(found, fact.indicator(), null)).orElse(null),
        new PeriodWords(view.words()).of(fact.period()), new KindWords(view.words()).of(fact.kind()),
        view.words().textOfCode("scope", String.valueOf(fact.scope())), figure(fact, view), seen(fact.value()),
        fraction(fact.numerator(), fact.denominator(), view), fact.quote(), place(fact.place(), view),
        view.words().text("confidence." + confidence(fact.confidence())),
        fact.reasons().stream().map(reason -> view.words().textOfCode("reason", reason)).toList(),
        fact.notices().stream().map(notice -> new NoticeLine(notice.severity().name().toLowerCase(),
            view.words().choose(notice.vi(), notice.en()), notice.code())).toList(),
        reviewed.state(), reviewed.decision() == null ? "" : new DecisionWords(view).of(reviewed.decision()),
        history(reviewed, view), unit.map(Unit::fictional).orElse(false));
  }

  /** "Nữ đại biểu HĐND: 36,66 %" for the list beside the document. */
  FactLine line(ReviewedFact reviewed, String current, View view) {
    Fact fact = reviewed.fact();
    return new FactLine(view.links().fact(reviewed.id()), indicatorName(fact, view),
        fact.isTextOnly() ? view.words().text("fact.text-only") : figure(fact, view).text(),
        Stream.of(fact.unit(), new PeriodWords(view.words()).of(fact.period()), new KindWords(view.words()).of(fact.kind()))
            .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · ")),
        reviewed.state(), reviewed.decision() == null ? "" : new DecisionWords(view).reviewer(reviewed.decision()),
        reviewed.id().equals(current));
  }

  /** A fact in the list beside the document. */
  public record FactLine(String href, String name, String value, String detail, String state, String reviewer,
      boolean current) {
  }

  /** What the form sends back: the exact value, the same in both languages. */
  static String seen(BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private String indicatorName(Fact fact, View view) {
    try {
      return data.names(view.english()).shortName(fact.indicator());
    } catch (IllegalArgumentException unknownToThisCatalogue) {
      return fact.indicator();
    }
  }

  private Figure figure(Fact fact, View view) {
    return fact.isTextOnly() ? null : Figure.of(fact.value(), fact.qualifier(),
        data.names(view.english()).measureUnit(fact.measureUnit()), view.numbers());
  }

  private static String fraction(BigDecimal numerator, BigDecimal denominator, View view) {
    return numerator == null || denominator == null ? ""
        : view.numbers().format(numerator) + "/" + view.numbers().format(denominator);
  }

  private static String place(Place place, View view) {
    Words words = view.words();
    return Stream.of(part("place.page", place.page(), words), part("place.line", place.line(), words),
            part("place.table", place.table(), words), part("place.row", place.row(), words),
            part("place.column", place.column(), words))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String part(String key, int number, Words words) {
    return number > 0 ? words.text(key, String.valueOf(number)) : "";
  }

  private static String confidence(double confidence) {
    return confidence >= 0.9 ? "sure" : confidence >= 0.7 ? "fairly" : confidence >= 0.5 ? "unsure" : "doubtful";
  }

  private List<String> history(ReviewedFact reviewed, View view) {
    List<Decision> all = warehouse.listDecisions(reviewed.document(), reviewed.key());
    return all.size() < 2 ? List.of() : all.stream().map(new DecisionWords(view)::of).toList();
  }
}
