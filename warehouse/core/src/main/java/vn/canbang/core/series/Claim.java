package vn.canbang.core.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;

/**
 * An observation with what decides between it and others that speak of the same cell.
 *
 * @param id             stable and unique among all claims
 * @param sourceType     {@code fact}, {@code citation} or {@code table}
 * @param document       SHA-256 of the document of a fact, else null
 * @param documentUnit   key of the unit whose report says it, or null
 * @param documentPeriod period the document covers, or null; places a figure said to hold every year
 * @param documentDate   date of the document, or else of its loading
 * @param recorded       when it was decided or kept
 * @param corrected      true where a person put another value in place of the one read
 * @param tabular        true where it was read from a table
 * @param flags          what must be shown beside it, separated by blanks
 */
public record Claim(String id, Observation observation, String sourceType, String document, String documentUnit,
    Period documentPeriod, LocalDate documentDate, Instant recorded, boolean corrected, boolean tabular,
    String flags) {
  public Claim {
    Objects.requireNonNull(id);
    Objects.requireNonNull(observation);
    Objects.requireNonNull(sourceType);
    Objects.requireNonNull(flags);
  }
}
