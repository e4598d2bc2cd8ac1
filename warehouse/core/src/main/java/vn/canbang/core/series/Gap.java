package vn.canbang.core.series;

import java.math.BigDecimal;

import vn.canbang.core.fact.Qualifier;

/**
 * A value held against one named target.
 *
 * @param year            year of the value; null where there is none
 * @param targetSource    {@code national-2025}, {@code national-2030}, {@code local-2025}, {@code plan-2022}
 * @param target          value of the target; null where it has no number
 * @param targetDocument  legal instrument, or id of the fact that sets a local target
 * @param gap             value minus target in points of the unit of measure; null where there is no value or number
 * @param better          true where the gap lies on the good side of the target
 * @param gapCount        the gap in people or bodies ("3 more women among 23 posts"), positive; null where no
 *                        denominator is known
 * @param status          never shown without the target
 * @param baseline        first accepted value of 2019 to 2021 that progress is measured from, or null
 * @param baselineYear    year of the baseline, or null
 * @param required        value the straight path asks for in {@code year}, or null
 * @param progress        achieved change over required change, or null
 * @param source          fact id or citation id of the value
 * @param flags           flags of the value and the target
 */
public record Gap(String indicator, String unitKey, Integer year, String period, BigDecimal value,
    BigDecimal numerator, BigDecimal denominator, Qualifier qualifier, String measureUnit, String targetSource,
    int milestone, BigDecimal target, Qualifier targetQualifier, String targetDocument, BigDecimal gap, Boolean better,
    Long gapCount, Status status, BigDecimal baseline, Integer baselineYear, BigDecimal required, BigDecimal progress,
    String source, String sourceType, String flags) {
}
