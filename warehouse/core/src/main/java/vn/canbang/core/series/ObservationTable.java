package vn.canbang.core.series;

import static vn.canbang.core.engine.TableSchema.Type.BOOLEAN;
import static vn.canbang.core.engine.TableSchema.Type.DATE;
import static vn.canbang.core.engine.TableSchema.Type.DECIMAL;
import static vn.canbang.core.engine.TableSchema.Type.INTEGER;
import static vn.canbang.core.engine.TableSchema.Type.TIMESTAMP;
import static vn.canbang.core.engine.TableSchema.Type.VARCHAR;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;

/** Every claim, as the table {@code observation}: one row each. */
final class ObservationTable {
  private final Catalogue catalogue;
  private final Map<String, String> bases = new HashMap<>();

  ObservationTable(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  InputTable of(List<Claim> claims) {
    return InputTable.<Claim>named("observation")
        .column("claim_id", VARCHAR, Claim::id)
        .column("source", VARCHAR, claim -> claim.observation().source())
        .column("source_type", VARCHAR, Claim::sourceType)
        .column("indicator", VARCHAR, claim -> claim.observation().indicator())
        .column("base_indicator", VARCHAR, claim -> base(claim.observation().indicator()))
        .column("unit_key", VARCHAR, claim -> claim.observation().unitKey())
        .column("period", VARCHAR, claim -> claim.observation().period().toString())
        .column("period_kind", VARCHAR, claim -> claim.observation().period().kind().name().toLowerCase(Locale.ROOT))
        .column("period_start", DATE, claim -> claim.observation().period().start())
        .column("period_end", DATE, ObservationTable::end)
        .column("series_year", INTEGER, ObservationTable::seriesYear)
        .column("kind", VARCHAR, claim -> claim.observation().kind().type().name().toLowerCase(Locale.ROOT))
        .column("milestone", INTEGER, claim -> claim.observation().kind().year())
        .column("scope", VARCHAR, claim -> claim.observation().scope() == null ? "area" : claim.observation().scope())
        .column("value", DECIMAL, claim -> claim.observation().value())
        .column("numerator", DECIMAL, claim -> claim.observation().numerator())
        .column("denominator", DECIMAL, claim -> claim.observation().denominator())
        .column("qualifier", VARCHAR, claim -> claim.observation().qualifier().sign())
        .column("measure_unit", VARCHAR, claim -> claim.observation().measureUnit())
        .column("document", VARCHAR, Claim::document)
        .column("document_date", DATE, Claim::documentDate)
        .column("recorded_at", TIMESTAMP, ObservationTable::recorded)
        .column("is_corrected", BOOLEAN, Claim::corrected)
        .column("is_own_report", BOOLEAN, ObservationTable::isOwnReport)
        .column("is_tabular", BOOLEAN, Claim::tabular)
        .column("flags", VARCHAR, Claim::flags)
        .of(claims);
  }

  private String base(String indicator) {
    return bases.computeIfAbsent(indicator,
        code -> catalogue.findIndicator(code).map(Indicator::code).orElse(code));
  }

  /** A term is shown at its first year; what is said to hold every year, at the last year its document covers. */
  private static Integer seriesYear(Claim claim) {
    Period period = claim.observation().period();
    return switch (period.kind()) {
      case TERM -> period.start().getYear();
      case YEARLY -> end(claim) == null ? null : end(claim).getYear();
      default -> period.end().getYear();
    };
  }

  private static java.time.LocalDate end(Claim claim) {
    Period period = claim.observation().period();
    if (period.end() != null) {
      return period.end();
    }
    return claim.documentPeriod() == null ? null : claim.documentPeriod().end();
  }

  private static LocalDateTime recorded(Claim claim) {
    return claim.recorded() == null ? null : LocalDateTime.ofInstant(claim.recorded(), ZoneOffset.UTC);
  }

  private static boolean isOwnReport(Claim claim) {
    return claim.documentUnit() != null && code(claim.documentUnit()).equals(code(claim.observation().unitKey()));
  }

  private static String code(String unitKey) {
    int at = unitKey.indexOf('@');
    return at < 0 ? unitKey : unitKey.substring(0, at);
  }
}
