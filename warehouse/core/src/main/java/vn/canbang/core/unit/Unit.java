package vn.canbang.core.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit for as long as it keeps its code, name, kind and territory. Codes and names are used again, so that (level,
 * code, valid from) names a unit and a code alone does not.
 *
 * @param code       2 digits province, 3 district, 5 commune, {@code VN} country, {@code V1}.. region, {@code A:40:...} agency
 * @param name       without the type word, as in the source list
 * @param type       tỉnh, thành phố, huyện, xã, phường, sở ...
 * @param parentCode code of the unit above it while it is valid; null for the country
 * @param validFrom  first day; null where it was already there in the first list read (31 August 2004)
 * @param validTo    last day; null while it is valid
 * @param fictional  true for the units of "Tỉnh Minh Họa", whose figures are for illustration
 */
public record Unit(Level level, String code, String name, String nameEn, String type, String parentCode,
    LocalDate validFrom, LocalDate validTo, boolean fictional) {

  private static final LocalDate FIRST_LIST = LocalDate.of(2004, 8, 31);

  public Unit {
    Objects.requireNonNull(level);
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(nameEn);
    Objects.requireNonNull(type);
  }

  /** The key that names this unit for ever: {@code 24@1997-01-01}. It parses as "24 as of that date". */
  public String key() {
    return code + "@" + (validFrom == null ? FIRST_LIST : validFrom);
  }

  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
  }

  public Optional<String> parent() {
    return Optional.ofNullable(parentCode);
  }

  /** "Tỉnh Nghệ An", "Thành phố Bắc Kạn", "Quận 1", "Việt Nam". */
  public String title() {
    if (level == Level.COUNTRY || level == Level.REGION || name.toLowerCase().startsWith(type.toLowerCase())) {
      return name;
    }
    return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " " + name;
  }
}
