package vn.canbang.dashboard.page;

import java.time.LocalDate;

import org.springframework.web.util.UriComponentsBuilder;

import vn.canbang.core.unit.Unit;

/** Addresses of the pages. Every one repeats the language where it is not the default, so that it can be passed on. */
public record Links(boolean english) {

  public String home() {
    return build(page());
  }

  public String unit(Unit unit, Integer year) {
    return build(ofYear(page("don-vi", spell(unit, year)), year));
  }

  public String indicatorOf(Unit unit, String code, Integer year) {
    return build(ofYear(page("don-vi", spell(unit, year), "chi-tieu", code), year));
  }

  /** The document opened at a fact. */
  public String fact(String id) {
    return build(page("bang-chung", id)) + "#doan";
  }

  public String decide(String id) {
    return build(page("bang-chung", id, "quyet-dinh"));
  }

  public String document(String sha256) {
    return build(page("van-ban", sha256));
  }

  public String citation(String id) {
    return build(page("nguon", id));
  }

  /** Where a value of a series was read. */
  public String source(String source, String sourceType) {
    return "fact".equals(sourceType) ? fact(source) : citation(source);
  }

  public String documents() {
    return build(page("tai-lieu"));
  }

  public String indicators() {
    return build(page("chi-tieu"));
  }

  public String indicator(String code) {
    return build(page("chi-tieu", code));
  }

  public String search() {
    return build(page("tra-cuu"));
  }

  /** {@code 40@2024}: by the year shown while the unit is valid at its end, else by its last whole year or day. */
  public static String spell(Unit unit, Integer year) {
    if (year != null && unit.isValidOn(LocalDate.of(year, 12, 31))) {
      return unit.code() + "@" + year;
    }
    if (unit.validTo() == null) {
      return unit.code() + "@" + LocalDate.now().getYear();
    }
    LocalDate last = LocalDate.of(unit.validTo().getYear() - 1, 12, 31);
    return unit.isValidOn(last) ? unit.code() + "@" + last.getYear() : unit.key();
  }

  private static UriComponentsBuilder page(String... parts) {
    return UriComponentsBuilder.fromPath("/").pathSegment(parts);
  }

  private static UriComponentsBuilder ofYear(UriComponentsBuilder address, Integer year) {
    return year == null ? address : address.queryParam("nam", year);
  }

  private String build(UriComponentsBuilder address) {
    return (english ? address.queryParam("lang", "en") : address).build().encode().toUriString();
  }
}
