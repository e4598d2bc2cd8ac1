package vn.canbang.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.text.Folding;

/**
 * The departments that every province, district and commune has. An agency of one government is not kept: it is made
 * from the government and the row of its level, under the code {@code A:40:so-noi-vu}.
 */
public record AgencyRegister(List<Agency> agencies) {
  private static final String PREFIX = "A:";

  public AgencyRegister {
    agencies = List.copyOf(agencies);
  }

  public static boolean isAgencyCode(String code) {
    return code.startsWith(PREFIX);
  }

  /** Code of the government in {@code A:40:so-noi-vu}; none where the code is of another form. */
  public static Optional<String> findGovernmentCode(String code) {
    int end = code.indexOf(':', PREFIX.length());
    return isAgencyCode(code) && end > 0 ? Optional.of(code.substring(PREFIX.length(), end)) : Optional.empty();
  }

  /** The agency with this code below a government that is valid on the day. */
  public Optional<Unit> find(Unit government, String code, LocalDate day) {
    String slug = code.substring(code.lastIndexOf(':') + 1);
    return agencies.stream()
        .filter(agency -> agency.level() == government.level() && agency.slug().equals(slug) && agency.isValidOn(day))
        .findFirst()
        .map(agency -> below(government, agency));
  }

  /** The agencies that a government has on a day. */
  public List<Unit> list(Unit government, LocalDate day) {
    return agencies.stream()
        .filter(agency -> agency.level() == government.level() && agency.isValidOn(day))
        .map(agency -> below(government, agency))
        .toList();
  }

  /** The agency of this name (accents and case aside) that a government has on a day. */
  public Optional<Unit> findByName(Unit government, String name, LocalDate day) {
    String folded = Folding.fold(name);
    return list(government, day).stream().filter(agency -> Folding.fold(agency.name()).equals(folded)).findFirst();
  }

  /** It lives while both it and its government do. */
  private static Unit below(Unit government, Agency agency) {
    return new Unit(Level.AGENCY, PREFIX + government.code() + ":" + agency.slug(), agency.name(), agency.nameEn(),
        agency.type(), government.code(), later(government.validFrom(), agency.validFrom()),
        earlier(government.validTo(), agency.validTo()), government.fictional());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }
}
