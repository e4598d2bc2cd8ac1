package vn.canbang.core.series;

import java.math.BigDecimal;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;

/**
 * One value of a series: what is shown for (indicator, unit, year, kind), chosen among the claims for it.
 *
 * @param indicator   full public code
 * @param year        year under which it is shown
 * @param period      period it speaks of, which may be longer (a span, a term)
 * @param value       in the indicator's unit of measure; null for an answer in words
 * @param source      fact id or citation id that it opens
 * @param sourceType  {@code fact}, {@code citation} or {@code table}
 * @param claims      how many accepted claims there are for this cell
 * @param rule        the rule of precedence that chose this one
 * @param flags       what must be shown beside it, separated by blanks: estimated, to_be_confirmed, fictional, break ...
 */
public record SeriesPoint(String indicator, String unitKey, int year, Period period, FactKind kind, String scope,
    BigDecimal value, BigDecimal numerator, BigDecimal denominator, Qualifier qualifier, String measureUnit,
    String source, String sourceType, int claims, String rule, String flags) {
}
