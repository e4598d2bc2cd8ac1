package vn.canbang.ingestion.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number line of a document: "Số: 196/KH-UBND", "Số: /BC-UBND" before it is signed, "Số 45-BC/TU" of the Party.
 *
 * @param number number and sign, "196/KH-UBND"; null where the number is blank
 * @param sign   "KH-UBND"
 */
record DocumentNumber(String number, String sign) {
  private static final String BLANK = "[\\s.…_]*";
  private static final Pattern LINE = Pattern.compile("^\\W*S[ốoỐO]\\s*:?" + BLANK + "/?" + BLANK
      + "(\\d[\\d.]*[a-z]?)?" + BLANK + "((?:/\\s*\\d{4}\\s*)?[/–-])\\s*"
      + "(\\p{Lu}[\\p{L}\\d&]*(?:\\s*[-–&,/.]\\s*\\p{Lu}[\\p{L}\\d&]*|\\s\\p{Lu}{3,})*)\\W*(?:$|\\s{2,}|,).*");

  static Optional<DocumentNumber> find(List<String> lines) {
    return lines.stream().flatMap(line -> parse(line).stream()).findFirst();
  }

  private static Optional<DocumentNumber> parse(String line) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String sign = m.group(3).replaceAll("\\s*([-–&,/.])\\s*", "$1").replace('–', '-');
    String number = m.group(1);
    return Optional.of(new DocumentNumber(
        number == null ? null : number + m.group(2).replaceAll("\\s", "").replace('–', '-') + sign, sign));
  }
}
