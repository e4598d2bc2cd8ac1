package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.ingestion.number.CountedNouns.Noun;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.number.QuantityWords.Use;

/**
 * Reads the quantities of one sentence: numerals and number words with their unit, the words before them (bounds,
 * changes) and the ranges they make. Fractions and zeros in words are left to {@link FractionJoiner} and
 * {@link NoneStatements}. Time grows with the length of the sentence.
 */
final class SentenceQuantities {
  /** Before "một", which then is an article: "là một chương trình". */
  private static final Set<String> BEFORE_AN_ARTICLE = Set.of("là", "như", "mỗi", "từng", "nào", "kỳ", "cùng", "thành");
  /** Before words that then are no cardinal number: "thứ hai", "tháng ba", "hàng trăm". */
  private static final Set<String> BEFORE_NO_CARDINAL = Set.of("thứ", "tháng", "hàng", "quý", "giải", "lần", "lớp", "hạng",
      "đợt", "cả", "mười", "mươi", "trăm");

  private static final Set<String> TO_A_LEVEL = Set.of("lên", "xuống", "còn", "đến", "tới");

  private final Tokens tokens;
  private final boolean[] masked;

  private SentenceQuantities(Tokens tokens) {
    this.tokens = tokens;
    this.masked = NoStatistics.find(tokens);
  }

  static List<Quantity> read(String composed) {
    Tokens tokens = new Tokens(composed);
    SentenceQuantities sentence = new SentenceQuantities(tokens);
    List<Figure> figures = new FractionJoiner(tokens).join(sentence.figures());
    return NoneStatements.addTo(figures, tokens).stream().filter(figure -> !figure.comparison())
        .sorted(Comparator.comparingInt(Figure::number))
        .map(figure -> figure.quantity(tokens)).toList();
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      List<Figure> read = masked[i] ? List.of() : figuresAt(i);
      if (!read.isEmpty()) {
        measurePrevious(figures, read.get(0));
      }
      figures.addAll(read);
      i = read.isEmpty() ? i + 1 : read.get(read.size() - 1).to();
    }
    return carryChanges(figures);
  }

  /** "từ 45 xuống còn 33 vụ": what rose or fell has the unit of what it rose or fell to. */
  private void measurePrevious(List<Figure> figures, Figure next) {
    Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    if (last == null || !last.measureUnit().isEmpty() || next.measureUnit().isEmpty() || last.to() == next.number()) {
      return;
    }
    for (int i = last.to(); i < next.number(); i++) {
      if (!TO_A_LEVEL.contains(tokens.get(i).word())) {
        return;
      }
    }
    figures.set(figures.size() - 1, measuredLike(next, last));
  }

  /** A number: its value and the token behind it. */
  private record Number(BigDecimal value, int to, boolean inWords) {
  }

  private List<Figure> figuresAt(int i) {
    Number number = number(i);
    if (number == null) {
      return List.of();
    }
    Figure figure = measured(i, number);
    if (number.inWords() && figure.noun().isEmpty()) {
      return List.of();
    }
    Optional<Figure> last = rangeEnd(figure, number);
    if (last.isEmpty()) {
      return List.of(withWordsBefore(withOnward(figure), i));
    }
    int before = tokens.is(i - 1, "từ") ? i - 1 : i;
    Figure first = withWordsBefore(figure.measureUnit().isEmpty() ? measuredLike(last.get(), figure) : figure, before);
    Figure least = first.bounded(first.from(), Qualifier.AT_LEAST);
    Figure most = last.get().bounded(last.get().from(), Qualifier.AT_MOST).stated(first.stated(), first.comparison());
    return List.of(least, most);
  }

  /** "50-60 triệu đồng", "từ 45 xuống 33 vụ": the unit and the multiplier of the second number are the first's too. */
  private Figure measuredLike(Figure second, Figure first) {
    BigDecimal printed = tokens.get(second.number()).value();
    boolean multiplied = printed.signum() > 0 && second.value().remainder(printed).signum() == 0;
    BigDecimal times = multiplied ? second.value().divide(printed) : BigDecimal.ONE;
    return first.measuredAs(second, first.value().multiply(times));
  }

  private Number number(int i) {
    Token token = tokens.get(i);
    if (token.value() != null) {
      Number digits = withSpacedThousands(i, token.value());
      return new Number(digits.value(), behindRestatement(digits.to(), digits.value()), false);
    }
    return NumberWords.at(tokens, i).filter(word -> isCardinal(i, word)).map(word -> {
      int behind = behindRestatement(word.to(), word.number());
      return behind == word.to() && NumberWords.isLoneFive(tokens, i) && !isBoundedBefore(i) ? null
          : new Number(word.number(), behind, true);
    }).orElse(null);
  }

  private boolean isCardinal(int i, NumberWords.Word word) {
    String before = tokens.get(i - 1).word();
    return !BEFORE_NO_CARDINAL.contains(before) && !tokens.get(i - 1).isNumeral()
        && !(word.value() == 1 && BEFORE_AN_ARTICLE.contains(before))
        && !(word.value() == 1 && tokens.is(word.to(), "lần") && !before.equals("gấp"));
  }

  /** "ít nhất năm mô hình": behind such a bound "năm" can only be five. */
  private boolean isBoundedBefore(int i) {
    return QuantityWords.of(Use.BOUND).endingBefore(tokens, i).map(WordList.Found::meaning)
        .filter(sign -> sign.equals(">=") || sign.equals("<=")).isPresent();
  }

  /** "1 500 người": blanks between thousands only where groups of three end at a unit. */
  private Number withSpacedThousands(int i, BigDecimal first) {
    StringBuilder digits = new StringBuilder(tokens.get(i).word());
    int to = i + 1;
    if (digits.length() <= 3 && digits.charAt(0) != '0' && first.scale() <= 0) {
      while (isGroupOfThree(to)) {
        digits.append(tokens.get(to).word());
        to++;
      }
    }
    boolean unit = to > i + 1 && (CountedNouns.at(tokens, to).isPresent() || multiplier(to) != null);
    return unit ? new Number(new BigDecimal(digits.toString()), to, false) : new Number(first, i + 1, false);
  }

  private boolean isGroupOfThree(int i) {
    Token token = tokens.get(i);
    return token.value() != null && !masked[i] && token.length() == 3 && token.value().scale() <= 0
        && token.start() == tokens.get(i - 1).end() + 1;
  }

  /** Behind "(ba)" or "(03)" that repeats the number; else the same place. */
  private int behindRestatement(int to, BigDecimal value) {
    if (!tokens.is(to, "(")) {
      return to;
    }
    Token numeral = tokens.get(to + 1);
    if (numeral.value() != null && numeral.value().compareTo(value) == 0 && tokens.is(to + 2, ")")) {
      return to + 3;
    }
    return NumberWords.at(tokens, to + 1).filter(word -> tokens.is(word.to(), ")") && word.number().compareTo(value) == 0)
        .map(word -> word.to() + 1).orElse(to);
  }

  private Figure measured(int i, Number number) {
    int to = number.to();
    if (tokens.is(to, "điểm") && (tokens.is(to + 1, "%") || tokens.is(to + 1, "phần") && tokens.is(to + 2, "trăm"))) {
      return figure(i, tokens.is(to + 1, "%") ? to + 2 : to + 3, number.value(), "điểm %", "");
    }
    if (tokens.is(to, "%")) {
      return figure(i, to + 1, number.value(), "%", "");
    }
    if (tokens.is(to, "‰")) {
      return figure(i, to + 1, number.value(), "‰", "");
    }
    if (tokens.is(to, "phần") && (tokens.is(to + 1, "trăm") || tokens.is(to + 1, "nghìn"))) {
      return figure(i, to + 2, number.value(), tokens.is(to + 1, "trăm") ? "%" : "‰", "");
    }
    return multiplier(to) != null ? multiplied(i, number) : counted(i, number.value(), to, to);
  }

  private BigDecimal multiplier(int index) {
    return Measures.multiplierWord(tokens.get(index).word());
  }

  /** "1,2 tỷ đồng", "1 tỷ 200 triệu đồng", "2 triệu lượt người"; without a noun it is money. */
  private Figure multiplied(int i, Number number) {
    BigDecimal times = multiplier(number.to());
    BigDecimal value = number.value().multiply(times);
    int to = number.to() + 1;
    Token smaller = tokens.get(to);
    if (smaller.value() != null && multiplier(to + 1) != null && multiplier(to + 1).compareTo(times) < 0) {
      value = value.add(smaller.value().multiply(multiplier(to + 1)));
      to += 2;
    }
    if (tokens.is(to, ".") && tokens.is(to + 1, "đ")) {
      to++;
    }
    Figure counted = counted(i, value, to, number.to());
    return counted.noun().isEmpty() ? figure(i, to, value, Measures.MONEY_UNIT, tokens.folded(number.to(), to)) : counted;
  }

  private Figure counted(int i, BigDecimal value, int to, int nounFrom) {
    Optional<Noun> found = CountedNouns.at(tokens, to);
    if (found.isEmpty()) {
      return figure(i, to, value, "", "");
    }
    Noun noun = found.get();
    boolean money = noun.measureUnit().equals(Measures.MONEY_UNIT);
    return figure(i, noun.to(), money ? value : wholeThings(i, value), noun.measureUnit(),
        tokens.folded(money ? nounFrom : noun.from(), noun.to()));
  }

  /** "1,500 người": nobody counts parts of things to three places, so that the comma stands between thousands. */
  private BigDecimal wholeThings(int i, BigDecimal value) {
    String digits = tokens.get(i).word();
    int comma = digits.indexOf(',');
    boolean thousands = comma > 0 && comma <= 3 && digits.length() == comma + 4 && digits.charAt(0) != '0'
        && digits.indexOf('.') < 0;
    return thousands ? new BigDecimal(digits.replace(",", "")) : value;
  }

  private static Figure figure(int i, int to, BigDecimal value, String measureUnit, String noun) {
    return Figure.of(i, i, to, value, Qualifier.EQUAL, measureUnit, noun);
  }

  /** The second number of "45-47%", "28%-29%", "từ 28.000 đến 30.000 người"; none where "đến" says a later level. */
  private Optional<Figure> rangeEnd(Figure first, Number firstNumber) {
    int sign = first.to();
    boolean dash = Tokens.DASHES.contains(tokens.get(sign).word());
    boolean words = tokens.is(sign, "đến") && (tokens.is(first.number() - 1, "từ") || sign == firstNumber.to());
    if (!dash && !words || tokens.get(sign + 1).value() == null || masked[sign + 1]) {
      return Optional.empty();
    }
    if (dash && !first.noun().isEmpty() && !tokens.isGluedToPrevious(sign + 1)) {
      return Optional.empty();
    }
    Figure last = measured(sign + 1, number(sign + 1));
    boolean sameUnit = first.measureUnit().isEmpty() || first.measureUnit().equals(last.measureUnit());
    return sameUnit && first.value().compareTo(last.value()) < 0 ? Optional.of(last) : Optional.empty();
  }

  private Figure withOnward(Figure figure) {
    return QuantityWords.of(Use.ONWARD).startingAt(tokens, figure.to())
        .map(found -> new Figure(figure.from(), figure.number(), found.to(), figure.value(), null, null,
            Qualifier.parse(found.meaning()), figure.measureUnit(), figure.noun(), figure.stated(), false))
        .orElse(figure);
  }

  /** Goes back over bounds ("không quá"), fillers ("thêm") and a change ("tăng", "giảm còn"). */
  private Figure withWordsBefore(Figure figure, int before) {
    int j = before;
    int from = figure.number();
    Qualifier qualifier = null;
    while (true) {
      Optional<WordList.Found> bound = QuantityWords.of(Use.BOUND).endingBefore(tokens, j);
      Optional<WordList.Found> change = QuantityWords.of(Use.CHANGE).endingBefore(tokens, j);
      Optional<WordList.Found> filler = QuantityWords.of(Use.FILLER).endingBefore(tokens, j);
      Optional<Stated> compared = comparedWithEarlier(j);
      if (compared.isPresent()) {
        return figure.bounded(from, qualifier == null ? figure.qualifier() : qualifier).stated(compared.get(), false);
      }
      int boundLength = bound.map(WordList.Found::length).orElse(0);
      int changeLength = change.map(WordList.Found::length).orElse(0);
      if (changeLength > 0 && changeLength >= boundLength) {
        return changed(figure.bounded(from, qualifier == null ? figure.qualifier() : qualifier), change.get());
      }
      if (boundLength > 0 && qualifier == null) {
        from = bound.get().from();
        j = from;
        qualifier = figure.qualifier() == Qualifier.EQUAL ? Qualifier.parse(bound.get().meaning()) : figure.qualifier();
      } else if (filler.isPresent()) {
        j = filler.get().from();
      } else {
        return figure.bounded(from, qualifier == null ? figure.qualifier() : qualifier);
      }
    }
  }

  /** "ít hơn năm ngoái 21 vụ", "nhiều hơn năm 2021 là 6 vụ": what it differs by from an earlier time is a change. */
  private Optional<Stated> comparedWithEarlier(int before) {
    int j = tokens.is(before - 1, "là") || tokens.is(before - 1, "tới") ? before - 1 : before;
    boolean year = tokens.get(j - 1).value() != null && tokens.is(j - 2, "năm");
    Optional<WordList.Found> earlier = QuantityWords.of(Use.EARLIER).endingBefore(tokens, j);
    if (!year && earlier.isEmpty()) {
      return Optional.empty();
    }
    int from = year ? j - 2 : earlier.get().from();
    while (tokens.is(from - 1, "kỳ") || tokens.is(from - 1, "cùng") || tokens.is(from - 1, "với") || tokens.is(from - 1, "so")) {
      from--;
    }
    return QuantityWords.of(Use.THAN).endingBefore(tokens, from)
        .map(than -> than.meaning().equals("increase") ? Stated.INCREASE : Stated.DECREASE);
  }

  private Figure changed(Figure figure, WordList.Found change) {
    boolean against = figure.isPercent()
        && QuantityWords.of(Use.MEASURED_AGAINST).startingAt(tokens, figure.to()).isPresent();
    return switch (change.meaning()) {
      case "increase" -> figure.stated(Stated.INCREASE, false);
      case "decrease" -> figure.stated(Stated.DECREASE, false);
      case "comparison" -> figure.stated(Stated.LEVEL, true);
      default -> figure.stated(Stated.LEVEL, against);
    };
  }

  /** "tăng 3 vụ và 5 nạn nhân so với cùng kỳ"; and what measures against a plan or another time is marked. */
  private List<Figure> carryChanges(List<Figure> figures) {
    List<Figure> carried = new ArrayList<>();
    for (Figure figure : figures) {
      Figure before = carried.isEmpty() ? null : carried.get(carried.size() - 1);
      boolean against = QuantityWords.of(Use.MEASURED_AGAINST).startingAt(tokens, figure.to()).isPresent();
      if (figure.stated() != Stated.LEVEL || figure.comparison() || !against) {
        carried.add(figure);
      } else if (before != null && before.stated() != Stated.LEVEL && figure.from() == before.to() + 1
          && (tokens.is(before.to(), "và") || tokens.is(before.to(), ","))) {
        carried.add(figure.stated(before.stated(), false));
      } else {
        carried.add(figure.stated(Stated.LEVEL, figure.isPercent() || figure.measureUnit().equals("lần")));
      }
    }
    return carried;
  }
}
