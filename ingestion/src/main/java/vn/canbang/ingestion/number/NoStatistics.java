package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import vn.canbang.ingestion.number.QuantityWords.Use;

/**
 * Tells which numerals of a sentence are no statistics: dates, years and terms, numbers of documents, laws and sections,
 * ages and durations, names with a number in them, ranks out of so many, telephone numbers.
 */
final class NoStatistics {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
  private static final BigDecimal MOST_SECTIONS = BigDecimal.valueOf(20);
  private static final Set<String> BEFORE_A_FIGURE = Set.of("đạt", "là", "có", "được", "=", ":", "chiếm", "bằng");
  private static final Set<String> AGE_WORDS = Set.of("từ", "đủ", "dưới", "trên", "đến", "khoảng", ":");
  private static final Set<String> RANGE_SIGNS = Set.of("-", "–", "—", "đến", "và", ",");

  private static final Set<String> PARTS_OF_A_YEAR = Set.of("quý", "tháng", "năm");

  private final Tokens tokens;
  private final boolean[] masked;
  private final boolean[] named;

  private NoStatistics(Tokens tokens) {
    this.tokens = tokens;
    this.masked = new boolean[tokens.size()];
    this.named = new boolean[tokens.size()];
  }

  /** For each token whether it is a numeral and no statistic. */
  static boolean[] find(Tokens tokens) {
    NoStatistics search = new NoStatistics(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isNumeral() && !search.masked[i]) {
        search.judge(i);
      }
    }
    return search.masked;
  }

  private void judge(int i) {
    if (tokens.get(i).value() == null || isPartOfCode(i) || isSection(i) || isFootnote(i)) {
      masked[i] = true;
    } else if (isTimeOfDay(i)) {
      masked[i] = true;
      masked[i + 2] = true;
    } else if (isPhoneNumber(i)) {
      maskWhileNumerals(i);
    } else if (isDocumentNumber(i)) {
      maskFraction(i);
    } else if (isDate(i)) {
      maskDate(i);
    } else if (isName(i)) {
      named[i] = true;
      maskFraction(i);
    } else if (isYear(i)) {
      maskFraction(i);
    } else if (isTimeOrAge(i)) {
      masked[i] = true;
      maskStartOfRange(i);
    } else if (continuesMasked(i)) {
      masked[i] = true;
      named[i] = true;
    }
  }

  /** "COVID-19", "H1N1", "5G": glued to letters, which beside a unit or behind a whole word is mere carelessness. */
  private boolean isPartOfCode(int i) {
    if (tokens.isGluedToPrevious(i + 1) && tokens.get(i + 1).isWord() && CountedNouns.at(tokens, i + 1).isEmpty()
        && !multiplied(i + 1)) {
      return true;
    }
    if (!tokens.isGluedToPrevious(i) || tokens.is(i + 1, "%")) {
      return false;
    }
    if (tokens.get(i - 1).isWord()) {
      return tokens.get(i - 1).length() < 2 || tokens.startsWithCapital(i - 1);
    }
    return Tokens.DASHES.contains(tokens.get(i - 1).word()) && tokens.isGluedToPrevious(i - 1)
        && (tokens.isAllCapitals(i - 2) || tokens.is(i - 2, "covid"));
  }

  private boolean isSection(int i) {
    BigDecimal value = tokens.get(i).value();
    if (tokens.is(i - 1, "(") && tokens.is(i + 1, ")") && tokens.get(i + 2).isWord()) {
      return !tokens.get(i).word().startsWith("0") && isWholeUpTo(value, MOST_SECTIONS)
          && NumberWords.at(tokens, i - 2).isEmpty();
    }
    boolean first = i == 0 || i == 1 && Tokens.DASHES.contains(tokens.get(0).word());
    boolean behindEnd = tokens.is(i - 1, ".") || tokens.is(i - 1, ";") || tokens.is(i - 1, ":") && tokens.is(i, "1");
    if (!first && !behindEnd) {
      return false;
    }
    boolean point = tokens.isGluedToPrevious(i + 1)
        && (tokens.is(i + 1, ".") || tokens.is(i + 1, ")") || tokens.is(i + 1, "/") && !tokens.get(i + 2).isNumeral());
    if (point && (tokens.startsWithCapital(i + 2) || first && (tokens.get(i + 2).isWord()
        || i + 2 >= tokens.size()))) {
      return tokens.get(i).word().length() <= 5;
    }
    return first && (tokens.is(i + 1, Tokens.CELL_END) || tokens.is(i + 1, "-") && tokens.isGluedToPrevious(i + 1)
        && !tokens.isGluedToPrevious(i + 2) && tokens.startsWithCapital(i + 2)
        || isSectionPath(tokens.get(i).word()) && tokens.startsWithCapital(i + 1));
  }

  /** "2.1" before a heading. */
  private static boolean isSectionPath(String digits) {
    int dot = digits.indexOf('.');
    return dot > 0 && dot <= 2 && digits.length() - dot <= 3 && digits.indexOf(',') < 0;
  }

  private static boolean isWholeUpTo(BigDecimal value, BigDecimal most) {
    return value.scale() <= 0 && value.compareTo(most) <= 0;
  }

  private boolean isFootnote(int i) {
    return tokens.is(i - 1, "[") && tokens.is(i + 1, "]");
  }

  /** "09:14", "8:30". */
  private boolean isTimeOfDay(int i) {
    return tokens.is(i + 1, ":") && tokens.isGluedToPrevious(i + 1) && tokens.isGluedToPrevious(i + 2)
        && tokens.get(i + 2).value() != null && tokens.get(i + 2).length() == 2
        && isBetween(tokens.get(i).value(), 0, 23) && isBetween(tokens.get(i + 2).value(), 0, 59)
        && !PARTS_OF_A_YEAR.contains(tokens.get(i - 1).word()) && CountedNouns.at(tokens, i + 3).isEmpty();
  }

  private boolean isPhoneNumber(int i) {
    String digits = tokens.get(i).word();
    return digits.startsWith("0") && digits.length() >= 4 && tokens.get(i).value().signum() > 0
        && digits.indexOf(',') < 0 && !digits.startsWith("0.");
  }

  private void maskWhileNumerals(int i) {
    for (int next = i; tokens.get(next).isNumeral(); next++) {
      masked[next] = true;
    }
  }

  /** "20/KH-UBND", "21-CT/TW", "09/2019/NĐ-CP", "5362 /KH": capitals behind a stroke that are no counted noun. */
  private boolean isDocumentNumber(int i) {
    int sign = i + 1;
    if (tokens.is(sign, "/") && tokens.get(sign + 1).isNumeral() && tokens.is(sign + 2, "/")) {
      sign += 2;
    }
    boolean stroke = tokens.is(sign, "/") || tokens.is(sign, "-") && tokens.isGluedToPrevious(sign);
    return stroke && tokens.isAllCapitals(sign + 1) && tokens.get(sign + 1).length() > 1
        && CountedNouns.at(tokens, sign + 1).isEmpty();
  }

  /** "26/02/2024", "15/12", "8-3", "6/2024": day and month, or month and year, that no noun or share makes a fraction. */
  private boolean isDate(int i) {
    boolean stroke = tokens.is(i + 1, "/");
    boolean dash = Tokens.DASHES.contains(tokens.get(i + 1).word()) && tokens.isGluedToPrevious(i + 1);
    if (!stroke && !dash || tokens.get(i + 2).value() == null) {
      return false;
    }
    BigDecimal first = tokens.get(i).value();
    BigDecimal second = tokens.get(i + 2).value();
    boolean yearBehind = tokens.is(i + 3, tokens.get(i + 1).word()) && isYearNumber(i + 4);
    if (isBetween(first, 1, 31) && isBetween(second, 1, 12)) {
      return yearBehind || behindDateWord(i) || (stroke ? !isFractionThere(i, first, second)
          : first.compareTo(second) >= 0 || !isMeasured(i + 3));
    }
    return stroke && isBetween(first, 1, 12) && isYearNumber(i + 2)
        && (tokens.is(i - 1, "tháng") || CountedNouns.at(tokens, i + 3).isEmpty());
  }

  private boolean isMeasured(int index) {
    return tokens.is(index, "%") || multiplied(index) || CountedNouns.at(tokens, index).isPresent();
  }

  private boolean behindDateWord(int i) {
    return tokens.is(i - 1, "ngày") || tokens.is(i - 1, "dịp") || tokens.is(i - 1, "lễ");
  }

  private boolean isFractionThere(int i, BigDecimal over, BigDecimal under) {
    if (sharePrinted(i + 3, over, under) || tokens.is(i - 1, "(") && sharePrinted(i - 12, over, under)) {
      return true;
    }
    if (over.compareTo(under) > 0) {
      return false;
    }
    boolean women = tokens.is(i - 1, "nữ") && !tokens.is(i - 2, "phụ");
    return women || CountedNouns.at(tokens, i + 3).isPresent() || tokens.is(i + 3, "số")
        || BEFORE_A_FIGURE.contains(tokens.get(i - 1).word())
        || BEFORE_A_FIGURE.contains(tokens.get(i + 3).word()) || tokens.is(i - 2, "%") && tokens.is(i - 1, "(");
  }

  /** Whether the first percentage from there, in a clause, is the one that the two numbers make. */
  private boolean sharePrinted(int from, BigDecimal over, BigDecimal under) {
    for (int i = Math.max(0, from); i < from + 12 && i < tokens.size() && !tokens.is(i, ".") && !tokens.is(i, ";"); i++) {
      if (tokens.get(i).value() != null && tokens.is(i + 1, "%")) {
        return Shares.agree(over, under, tokens.get(i).value(), Shares.ROUGHLY);
      }
    }
    return false;
  }

  /** The date with all its parts, and the one to which it reaches: "15/11-15/12/2024". */
  private void maskDate(int i) {
    masked[i] = true;
    int last = i;
    while (tokens.get(last + 2).isNumeral() && (tokens.is(last + 1, "/")
        || Tokens.DASHES.contains(tokens.get(last + 1).word())
        && (last < i + 2 || tokens.is(last + 3, "/") || tokens.is(i + 1, tokens.get(last + 1).word())))) {
      last += 2;
      masked[last] = true;
    }
  }

  private boolean isName(int i) {
    if (tokens.is(i + 1, "%") || tokens.is(i + 1, "‰")) {
      return false;
    }
    if (isAge(i)) {
      return true;
    }
    int before = tokens.is(i - 1, ":") && tokens.is(i - 2, "số") ? i - 1 : i;
    return nameBefore(before).map(name -> switch (name.meaning()) {
      case "counts" -> false;
      case "" -> true;
      case "unless counted" -> !isCounted(i + 1) && !tokens.is(i + 1, "/");
      default -> tokens.get(i).value().compareTo(new BigDecimal(name.meaning())) <= 0;
    }).orElse(false);
  }

  /** "độ tuổi từ 15", "Tuổi dưới 40". */
  private boolean isAge(int i) {
    int end = i;
    while (AGE_WORDS.contains(tokens.get(end - 1).word())) {
      end--;
    }
    return end < i && tokens.is(end - 1, "tuổi")
        && nameBefore(end).map(name -> name.meaning().isEmpty()).orElse(false);
  }

  /** A counted noun that is not itself a name: "chỉ tiêu 1 mục tiêu 2" counts no aims. */
  private boolean isCounted(int index) {
    return CountedNouns.at(tokens, index).map(noun -> !tokens.get(noun.to()).isNumeral()).orElse(false);
  }

  /** A word that names; one that is itself counted ("3 lớp 120 học viên") does not. */
  private Optional<WordList.Found> nameBefore(int index) {
    return QuantityWords.of(Use.NAME).endingBefore(tokens, index).filter(name -> !tokens.get(name.from() - 1).isNumeral()
        || named[name.from() - 1]);
  }

  private boolean isYear(int i) {
    if (!isYearNumber(i)) {
      return false;
    }
    if (tokens.is(i - 1, "năm") || tokens.is(i + 1, ":") && tokens.get(i + 2).isNumeral()) {
      return true;
    }
    boolean rangeOfYears = (Tokens.DASHES.contains(tokens.get(i + 1).word()) || tokens.is(i + 1, "/") || tokens.is(i + 1, "đến"))
        && isYearNumber(i + 2) && CountedNouns.at(tokens, i + 3).isEmpty() && !tokens.is(i + 3, "%");
    boolean behindYear = RANGE_SIGNS.contains(tokens.get(i - 1).word()) && i > 1 && masked[i - 2] && isYearNumber(i - 2);
    if (rangeOfYears || behindYear) {
      return true;
    }
    boolean counted = CountedNouns.at(tokens, i + 1).isPresent() || tokens.is(i + 1, "%") || tokens.is(i + 1, "/")
        || tokens.is(i - 1, "/") && tokens.get(i - 2).isNumeral() && !masked[i - 2] || multiplied(i + 1);
    return !counted && !BEFORE_A_FIGURE.contains(tokens.get(i - 1).word()) && tokens.size() > 1;
  }

  private boolean multiplied(int index) {
    return Measures.multiplierWord(tokens.get(index).word()) != null;
  }

  private boolean isYearNumber(int i) {
    Token token = tokens.get(i);
    return token.value() != null && token.length() == 4 && token.value().scale() == 0
        && token.value().compareTo(FIRST_YEAR) >= 0 && token.value().compareTo(LAST_YEAR) <= 0;
  }

  private boolean isTimeOrAge(int i) {
    return !isChangeInPoints(i) && QuantityWords.of(Use.NOT_COUNTED).startingAt(tokens, i + 1)
        .map(found -> found.meaning().isEmpty()).orElse(false);
  }

  /** "giảm 0,7 điểm": a change of a ratio, where "7 điểm" alone is a mark or a place. */
  private boolean isChangeInPoints(int i) {
    return tokens.is(i + 1, "điểm") && QuantityWords.of(Use.CHANGE).endingBefore(tokens, i)
        .filter(change -> change.meaning().equals("increase") || change.meaning().equals("decrease")).isPresent();
  }

  /** "từ 15 đến 49 tuổi", "12-18 tháng", "3/6 tháng": what stands before belongs to the same age or time. */
  private void maskStartOfRange(int i) {
    if (tokens.get(i - 2).isNumeral() && (RANGE_SIGNS.contains(tokens.get(i - 1).word()) || tokens.is(i - 1, "/"))
        && !tokens.is(i - 1, ",")) {
      masked[i - 2] = true;
    }
  }

  /** "thứ 83/146", "ngày 15, 16 và 17", "chỉ tiêu 1, 2": the rest of what a name or date began. */
  private boolean continuesMasked(int i) {
    return i > 1 && named[i - 2] && (RANGE_SIGNS.contains(tokens.get(i - 1).word()) || tokens.is(i - 1, "/"))
        && CountedNouns.at(tokens, i + 1).isEmpty() && !tokens.is(i + 1, "%");
  }

  private void maskFraction(int i) {
    masked[i] = true;
    if (tokens.is(i + 1, "/") && tokens.get(i + 2).isNumeral()) {
      masked[i + 2] = true;
    }
  }

  private static boolean isBetween(BigDecimal value, int least, int most) {
    return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
