package vn.canbang.dashboard.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.target.Target;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.chart.Breaks;
import vn.canbang.dashboard.page.IndicatorNames;
import vn.canbang.ingestion.FactLines;

/** The shapes of the API's answers. Names become snake case; numbers keep their decimal point in every language. */
final class Answers {

  private Answers() {
  }

  /** {@code note} says that figures of a unit are for illustration; null for real units. */
  record UnitAnswer(String key, String code, String level, String name, String nameEn, String title, String type,
      String parentCode, String validFrom, String validTo, boolean fictional, String note) {
    static UnitAnswer of(Unit unit, String note) {
      return new UnitAnswer(unit.key(), unit.code(), unit.level().columnValue(), unit.name(), unit.nameEn(),
          unit.title(), unit.type(), unit.parentCode(), text(unit.validFrom()), text(unit.validTo()), unit.fictional(),
          unit.fictional() ? note : null);
    }
  }

  record TargetAnswer(int milestone, BigDecimal value, String qualifier, String legalDocument, String binds,
      boolean confirmed) {
    static TargetAnswer of(Target target) {
      return new TargetAnswer(target.milestone(), target.value(),
          target.qualifier() == null ? null : target.qualifier().sign(), target.legalDocument(), target.binds(),
          target.confirmed());
    }
  }

  record IndicatorAnswer(String code, String name, String nameEn, String shortName, String shortNameEn, int objective,
      String targetCode, String definition, String definitionEn, String numerator, String denominator,
      String direction, String measureUnit, String measureUnitEn, BigDecimal scale, String kind, List<String> levels,
      List<String> dimensions, String uncertainty, boolean confidential, boolean term, boolean institution,
      String legalBasis, String confirm, List<TargetAnswer> targets) {
    static IndicatorAnswer of(Indicator i, Catalogue catalogue) {
      return new IndicatorAnswer(i.code(), i.name(), i.nameEn(), i.shortName(), i.shortNameEn(), i.objective(),
          i.targetCode(), i.definition(), i.definitionEn(), i.numerator(), i.denominator(), lower(i.direction()),
          i.measureUnit(), i.measureUnitEn(), i.scale(), i.kind(), i.levels(), i.dimensions(), lower(i.uncertainty()),
          i.confidential(), i.term(), i.institution(), i.legalBasis(), i.confirm(), catalogue.targets().stream()
              .filter(target -> target.indicator().equals(i.code())).map(TargetAnswer::of).toList());
    }
  }

  record PointAnswer(String indicator, String unit, int year, String period, String kind, String scope,
      BigDecimal value, BigDecimal numerator, BigDecimal denominator, String qualifier, String measureUnit,
      String source, String sourceType, int claims, String rule, List<String> flags) {
    static PointAnswer of(SeriesPoint p) {
      return new PointAnswer(p.indicator(), p.unitKey(), p.year(), p.period().toString(), p.kind().toString(), p.scope(),
          p.value(), p.numerator(), p.denominator(), p.qualifier().sign(), p.measureUnit(), p.source(), p.sourceType(),
          p.claims(), p.rule(), Breaks.flagsOf(p.flags()));
    }
  }

  record SeriesAnswer(UnitAnswer unit, String note, List<PointAnswer> points) {
  }

  record GapAnswer(String indicator, String name, Integer year, String period, BigDecimal value, BigDecimal numerator,
      BigDecimal denominator, String qualifier, String measureUnit, String targetSource, int milestone,
      BigDecimal target, String targetQualifier, String targetDocument, BigDecimal gap, Boolean better, Long gapCount,
      String status, BigDecimal baseline, Integer baselineYear, BigDecimal required, BigDecimal progress,
      String source, String sourceType, List<String> flags) {
    static GapAnswer of(Gap g, IndicatorNames names) {
      return new GapAnswer(g.indicator(), names.shortName(g.indicator()), g.year(), g.period(), g.value(), g.numerator(), g.denominator(),
          g.qualifier() == null ? null : g.qualifier().sign(), g.measureUnit(), g.targetSource(), g.milestone(),
          g.target(), g.targetQualifier() == null ? null : g.targetQualifier().sign(), g.targetDocument(), g.gap(),
          g.better(), g.gapCount(), g.status().columnValue(), g.baseline(), g.baselineYear(), g.required(),
          g.progress(), g.source(), g.sourceType(), Breaks.flagsOf(g.flags()));
    }
  }

  record GapsAnswer(UnitAnswer unit, Integer year, String note, List<GapAnswer> gaps) {
  }

  record DocumentAnswer(String sha256, String name, String format, String loaded, String kind, String title,
      String number, String date, String unit, String unitName, String period, boolean fictional, String note,
      int facts, int waiting, int accepted, int rejected) {
    static DocumentAnswer of(StoredDocument d, String note) {
      var head = d.head();
      boolean fictional = head != null && head.fictional();
      return new DocumentAnswer(d.sha256(), d.name(), d.format(), text(d.loaded()), head == null ? null : head.kind(),
          head == null ? null : head.title(), head == null ? null : head.number(), head == null ? null : text(head.date()),
          head == null ? null : head.unitKey(), head == null ? null : head.unitName(),
          head == null ? null : text(head.period()), fictional, fictional ? note : null, d.facts(), d.waiting(),
          d.accepted(), d.rejected());
    }
  }

  record DecisionAnswer(String verdict, BigDecimal corrected, String reason, String reviewer, String time) {
  }

  /** A fact by the names that a line of {@code canbang facts} has, with what the store adds. */
  static Map<String, Object> fact(ReviewedFact reviewed, String note) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", reviewed.id());
    answer.put("document_sha256", reviewed.document());
    answer.putAll(FactLines.toMap(reviewed.fact()));
    answer.put("state", reviewed.state());
    answer.put("decision", decision(reviewed));
    answer.put("note", note);
    return answer;
  }

  private static DecisionAnswer decision(ReviewedFact r) {
    return r.decision() == null ? null : new DecisionAnswer(lower(r.decision().verdict()), r.decision().corrected(),
        r.decision().reason(), r.decision().reviewer(), text(r.decision().time()));
  }

  private static String lower(Enum<?> name) {
    return name == null ? null : name.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
