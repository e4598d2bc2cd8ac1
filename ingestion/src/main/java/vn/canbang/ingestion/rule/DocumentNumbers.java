package vn.canbang.ingestion.rule;

import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/** Numbers and dates by which official documents are cited. */
final class DocumentNumbers {
  /** "196/KH-UBND", "119/ KH - BTV", "167-KH/TU", of folded text. */
  static final String NUMBER = "\\d{1,5}\\s*[/-]\\s*[a-z]{1,8}(?:\\s*[-/&]\\s*[a-z&]{1,10})*";
  /** "24/3/2022", "27 tháng 3 năm 2022", of folded text; groups day, month, year. */
  static final String DATE =
      "(?<day>\\d{1,2})\\s*(?:[/.-]|thang)\\s*(?<month>\\d{1,2})\\s*(?:[/.-]|nam)\\s*(?<year>(?:19|20)\\d\\d)";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private DocumentNumbers() {
  }

  /** The number in the one spelling by which two are compared: "119/kh-btv". */
  static String normal(String number) {
    return SPACES.matcher(Folding.fold(number)).replaceAll("");
  }
}
