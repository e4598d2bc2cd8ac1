package vn.canbang.core.unit;

import java.time.LocalDate;

/**
 * One row of the lineage: what became of a unit on a day.
 *
 * @param kind      merge, rename, split, abolish or keep
 * @param whole     true where the whole old unit went into the new one; false where only a part of it did
 * @param shareNote what the source says of the part, in its words
 */
public record UnitChange(Level level, String oldCode, String newCode, LocalDate effective, String kind,
    String legalBasis, boolean whole, String shareNote) {
}
