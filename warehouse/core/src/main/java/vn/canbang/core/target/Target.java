package vn.canbang.core.target;

import java.math.BigDecimal;

import vn.canbang.core.fact.Qualifier;

/**
 * A national target: a row of {@code catalogue/targets.csv}.
 *
 * @param indicator     code, a part where the target has parts
 * @param milestone     year by which, 2025 or 2030
 * @param value         in the indicator's unit of measure; null where the target has no number (M5.CT1)
 * @param qualifier     as printed in the strategy
 * @param legalDocument instrument that sets it
 * @param binds         whom it binds: {@code nation} or {@code province} ("provinces/cities" of M4.CT4 bind the nation)
 * @param from          first year in which it holds ("từ năm 2025 trở đi"), or null
 * @param confirmed     false for values awaiting a look at the source
 */
public record Target(String indicator, int milestone, BigDecimal value, Qualifier qualifier, String legalDocument,
    String binds, Integer from, boolean confirmed) {
}
