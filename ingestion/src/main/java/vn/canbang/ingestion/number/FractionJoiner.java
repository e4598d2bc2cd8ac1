package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.number.QuantityWords.Use;

/**
 * Joins numerator, denominator and percentage to one figure, in whatever order and with whatever words between them they
 * stand, and reads rates per 100, 1 000 or 100 000. Where the words leave a doubt, the arithmetic decides.
 */
final class FractionJoiner {
  /** Most tokens between a fraction and its percentage. */
  private static final int FAR = 25;
  /** Most tokens between them where the arithmetic does not confirm that they belong together. */
  private static final int NEAR = 8;
  /** Most tokens that a noun may go on for before its base: "đại biểu nữ trúng cử". */
  private static final int NOUN_TAIL = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<BigDecimal> RATE_BASES = List.of(HUNDRED, new BigDecimal("1000"), new BigDecimal("10000"),
      new BigDecimal("100000"));
  private static final String CLAUSE_ENDS = ".;";

  private final Tokens tokens;

  FractionJoiner(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Figures in their order, those that make one joined. */
  List<Figure> join(List<Figure> figures) {
    List<Figure> joined = new ArrayList<>();
    int i = 0;
    while (i < figures.size()) {
      Joined found = joinedAt(figures, i, joined);
      if (found.replacesPrevious()) {
        joined.remove(joined.size() - 1);
      }
      joined.add(found.figure());
      i += found.used();
    }
    return joined;
  }

  /** A figure made of so many, and perhaps of the one before them. */
  private record Joined(Figure figure, int used, boolean replacesPrevious) {
    static Joined alone(Figure figure) {
      return new Joined(figure, 1, false);
    }
  }

  private Joined joinedAt(List<Figure> figures, int i, List<Figure> before) {
    Figure over = figures.get(i);
    if (!over.isCount() || i + 1 == figures.size()) {
      return Joined.alone(over);
    }
    Figure next = figures.get(i + 1);
    if (next.isCount() && isOutOf(over, next)) {
      return fraction(figures, i, before, over, next);
    }
    if (next.isPercent() && isSharePlain(next) && i + 2 < figures.size()) {
      Figure under = figures.get(i + 2);
      if (under.isCount() && isBaseLinkBetween(next.to(), under)) {
        return new Joined(share(over, under, next, under.to()), 3, false);
      }
    }
    return baseBefore(over, next, before).map(share -> new Joined(share, 2, false)).orElse(Joined.alone(over));
  }

  private Joined fraction(List<Figure> figures, int i, List<Figure> before, Figure over, Figure under) {
    Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean parenthesised = tokens.is(over.from() - 1, "(");
    if (last != null && !last.isFraction() && parenthesised && last.to() >= over.from() - 3
        && (last.isPercent() || last.noun().isEmpty() && agree(over, under, last, Shares.ROUGHLY))) {
      return new Joined(new Figure(last.from(), last.number(), closed(under.to()), last.value(), over.value(), under.value(),
          last.qualifier(), last.measureUnit(), noun(over, under), last.stated(), last.comparison()), 2, true);
    }
    Figure behind = i + 2 < figures.size() ? figures.get(i + 2) : null;
    if (behind != null && isPercentOf(over, under, behind)) {
      return new Joined(share(over, under, behind, closed(behind.to())), 3, false);
    }
    if (last != null && last.isPercent() && !last.isFraction() && over.from() - last.to() <= NEAR
        && !tokens.hasSign(last.to(), over.from(), CLAUSE_ENDS) && agree(over, under, last, Shares.CLOSELY)) {
      return new Joined(new Figure(last.from(), last.number(), closed(under.to()), last.value(), over.value(), under.value(),
          last.qualifier(), "%", noun(over, under), last.stated(), last.comparison()), 2, true);
    }
    return rate(over, under).map(rate -> new Joined(rate, 2, false))
        .orElseGet(() -> isTwoCounts(over, under) ? Joined.alone(over)
            : new Joined(new Figure(over.from(), over.number(), under.to(), null, over.value(), under.value(),
                over.qualifier(), "", noun(over, under), over.stated(), over.comparison()), 2, false));
  }

  private Figure share(Figure over, Figure under, Figure percent, int end) {
    Qualifier qualifier = percent.qualifier() == Qualifier.EQUAL ? over.qualifier() : percent.qualifier();
    return new Figure(over.from(), over.number(), end, percent.value(), over.value(), under.value(), qualifier, "%",
        noun(over, under), over.stated(), false);
  }

  private static String noun(Figure over, Figure under) {
    return over.noun().isEmpty() ? under.noun() : over.noun();
  }

  /** "17/42", "53 nữ/170 đại biểu", "10 trên 11 tỉnh", "53 đại biểu nữ trong tổng số 170 đại biểu". */
  private boolean isOutOf(Figure over, Figure under) {
    Optional<WordList.Found> base = QuantityWords.of(Use.BASE).endingBefore(tokens, under.number());
    if (base.isEmpty() || base.get().from() < over.to()) {
      return false;
    }
    int between = base.get().from() - over.to();
    if (base.get().meaning().equals("of")) {
      return between <= NOUN_TAIL && !tokens.hasSign(over.to(), base.get().from(), ".;:") && isPart(over, under);
    }
    boolean stroke = tokens.is(base.get().from(), "/");
    if (between > (stroke ? 1 : 0) || between == 1 && !isSex(over.to())) {
      return false;
    }
    return stroke || isRateBase(under) && !over.noun().isEmpty() || isPart(over, under);
  }

  /** "15 đại biểu nữ/42 đại biểu": an adjective between the noun and the stroke. */
  private boolean isSex(int index) {
    return tokens.is(index, "nữ") || tokens.is(index, "nam");
  }

  private static boolean isPart(Figure over, Figure under) {
    return over.value().compareTo(under.value()) <= 0 && over.isWhole() && under.isWhole() && !differ(over, under);
  }

  private static boolean differ(Figure over, Figure under) {
    return !over.measureUnit().isEmpty() && !under.measureUnit().isEmpty()
        && !over.measureUnit().equals(under.measureUnit());
  }

  /** "2.310 vụ/2.441 bị can": a stroke between two counts of different things. */
  private static boolean isTwoCounts(Figure over, Figure under) {
    return differ(over, under) || !over.noun().isEmpty() && over.value().compareTo(under.value()) > 0;
  }

  private boolean isBaseLinkBetween(int from, Figure under) {
    Optional<WordList.Found> base = QuantityWords.of(Use.BASE).endingBefore(tokens, under.number());
    return base.isPresent() && base.get().from() >= from && base.get().from() - from <= 3
        && base.get().meaning().equals("of");
  }

  private boolean isPercentOf(Figure over, Figure under, Figure percent) {
    int between = percent.from() - under.to();
    if (!percent.isPercent() || !isSharePlain(percent) || between > FAR
        || tokens.hasSign(under.to(), percent.from(), CLAUSE_ENDS)) {
      return false;
    }
    return agree(over, under, percent, Shares.ROUGHLY) || between <= NEAR && !isOfAnotherBody(under.to(), percent.from())
        && QuantityWords.of(Use.PERCENT_LINK).endingBefore(tokens, percent.from()).isPresent();
  }

  /** "huyện 13/35 người, còn cấp xã thì đạt 27,8%": the percentage is of what is named between. */
  private boolean isOfAnotherBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "còn") || tokens.is(i, "cấp")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSharePlain(Figure percent) {
    return percent.stated() == Stated.LEVEL && !percent.comparison();
  }

  private static boolean agree(Figure over, Figure under, Figure percent, BigDecimal tolerance) {
    return Shares.agree(over.value(), under.value(), percent.value(), tolerance);
  }

  private Optional<Figure> rate(Figure over, Figure under) {
    if (!isRateBase(under)) {
      return Optional.empty();
    }
    boolean sexRatio = under.value().compareTo(HUNDRED) == 0 && (tells(over, "trai", "nam") || over.noun().isEmpty())
        && tells(under, "gai", "nu");
    String unit = sexRatio ? Measures.BOYS_PER_100_GIRLS : Measures.per(under.value().intValueExact());
    return Optional.of(Figure.of(over.from(), over.number(), under.to(), over.value(), over.qualifier(), unit,
        over.noun()).stated(over.stated(), over.comparison()));
  }

  private static boolean isRateBase(Figure under) {
    return RATE_BASES.stream().anyMatch(base -> base.compareTo(under.value()) == 0);
  }

  private static boolean tells(Figure figure, String one, String other) {
    return figure.noun().endsWith(one) || figure.noun().startsWith(other);
  }

  /**
   * "Trong tổng số 240 doanh nghiệp có 48 doanh nghiệp do nữ làm chủ, chiếm 20%": the base stands first, stays a count of
   * its own, and only exact arithmetic makes it a base.
   */
  private Optional<Figure> baseBefore(Figure over, Figure percent, List<Figure> before) {
    if (before.isEmpty() || !percent.isPercent() || !isSharePlain(percent)) {
      return Optional.empty();
    }
    Figure under = before.get(before.size() - 1);
    boolean near = over.from() - under.to() <= FAR && percent.from() - over.to() <= FAR
        && !tokens.hasSign(under.to(), percent.from(), CLAUSE_ENDS);
    boolean attendance = over.measureUnit().equals("người") && under.measureUnit().equals("lượt người");
    if (!near || !under.isCount() || !isPart(over, attendance ? under.measuredAs(over, under.value()) : under)
        || over.noun().isEmpty() && under.noun().isEmpty() || !agree(over, under, percent, Shares.CLOSELY)) {
      return Optional.empty();
    }
    boolean total = tokens.is(under.number() - 1, "số") || tokens.is(under.number() - 1, "cộng");
    boolean partSaid = tokens.folded(under.to(), over.from()).contains("trong do")
        || tokens.hasSign(under.to(), over.from(), "(");
    return total || partSaid ? Optional.of(share(over, under, percent, closed(percent.to()))) : Optional.empty();
  }

  /** Behind the parenthesis that closes there. */
  private int closed(int index) {
    return tokens.is(index, ")") ? index + 1 : index;
  }
}
