package vn.canbang.ingestion.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Scores the wordings of a sentence as names of a quantity: by their letters, by how well the indicator is counted in the
 * quantity's unit or noun, by how near they stand. Figures and marks of punctuation between count against a wording, those
 * in front of it more than those behind it, since what a figure is of stands before it or right behind it.
 */
final class CandidateScores {
  static final int ENOUGH = 3;
  /** "giảm 0,6 điểm": what a ratio changed by. */
  private static final String POINTS = "diem";
  private static final int LETTERS_COUNTED = 40;
  private static final int ITS_OWN_WORDS = 14;
  private static final int WHOLLY_ITS_OWN = 22;
  private static final int OWN_WORDS = 24;
  private static final int PER_FIGURE_LEFT = 9;
  private static final int PER_FIGURE_RIGHT = 22;
  private static final int PER_CLAUSE_LEFT = 6;
  private static final int PER_CLAUSE_RIGHT = 60;
  private static final int PER_COMMA_RIGHT = 10;
  private static final int PER_PARENTHESIS_RIGHT = 25;
  private static final int SURELY = 10;
  private static final int PART = 12;
  private static final int AS_NEAR = 3;
  private static final Comparator<Scored> ORDER = Comparator.comparingDouble(Scored::score)
      .thenComparing(scored -> scored.match().indicator().code());
  private static final double PER_CHARACTER = 0.12;
  private static final int FAR = 200;
  private static final int NARROW = 90;

  private static final GuardedPattern NEGATION = GuardedPattern.of("\\b(?:chua|khong)(?: (?:co|duoc|dat|bo tri|thanh lap))?\\s*$");
  private static final GuardedPattern NEGATED = GuardedPattern.of("\\b(?:chua co|khong co|chua duoc|khong duoc|chua dat|chua bo tri)\\b");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final CountedIn countedIn;
  private final Set<String> functionWords;
  /** Whether the indicator of a code has a wording with a negation: it counts those without. */
  private final Map<String, Boolean> saysSoItself = new ConcurrentHashMap<>();

  /** @param functionWords words without accents that may follow a figure without saying what it is of */
  CandidateScores(CountedIn countedIn, Set<String> functionWords) {
    this.countedIn = countedIn;
    this.functionWords = functionWords;
  }

  /** A wording with its score. */
  record Scored(Match match, double score) {
  }

  /** The best wording of the sentence, if any is good enough. */
  Optional<Scored> best(Spot spot) {
    Optional<Scored> inClause = best(spot, spot.view().clauseStart(spot.quantity()), spot.view().clauseEnd(spot.quantity()));
    return inClause.filter(scored -> scored.score() >= SURELY).isPresent() ? inClause
        : best(spot, 0, spot.view().text().length());
  }

  private Optional<Scored> best(Spot spot, int from, int to) {
    boolean ownSubject = hasOwnSubject(spot);
    List<Scored> all = spot.view().scan().all(spot.quantity().at(), from, to).stream()
        .map(match -> new Scored(match, score(spot, match, ownSubject)))
        .filter(scored -> scored.score() >= ENOUGH).toList();
    return all.stream().max(ORDER).map(best -> all.stream().filter(part -> isPartOf(part, best)).max(ORDER).orElse(best));
  }

  /** "bạo lực thân thể 02 vụ" beside "bạo lực": the part is meant where it stands as near. */
  private static boolean isPartOf(Scored part, Scored whole) {
    return part.match().indicator().code().startsWith(whole.match().indicator().code() + ".")
        && part.score() >= whole.score() - PART && part.match().nearest() <= whole.match().nearest() + AS_NEAR
        && part.match().farthest() <= NARROW;
  }

  private double score(Spot spot, Match match, boolean ownSubject) {
    View view = spot.view();
    Quantity quantity = spot.quantity();
    int fit = countedIn.fit(quantity, match.indicator());
    if (fit == CountedIn.NEVER || fit == CountedIn.SHARE_OF_A_COUNT || isTurnedAround(spot, match)) {
      return CountedIn.NEVER;
    }
    int figuresLeft = view.quantitiesBetween(match.firstEnd(), quantity.start())
        + (isOfFigureBefore(spot, match) ? 1 : 0);
    int figuresRight = view.quantitiesBetween(quantity.end(), match.lastStart());
    double score = Math.min(LETTERS_COUNTED, match.letters()) + fit
        - PER_CHARACTER * (Math.min(FAR, match.farthest()) + Math.min(FAR, match.nearest()))
        - PER_FIGURE_LEFT * figuresLeft - PER_CLAUSE_LEFT * view.count(';', match.firstEnd(), quantity.start())
        - PER_FIGURE_RIGHT * figuresRight - PER_CLAUSE_RIGHT * view.count(';', quantity.end(), match.lastStart())
        - PER_COMMA_RIGHT * view.count(',', quantity.end(), match.lastStart())
        - PER_PARENTHESIS_RIGHT * view.count('(', quantity.end(), match.lastStart());
    int ownWords = match.lastStart() - quantity.end();
    boolean beyondTheNoun = match.start() >= quantity.at() || match.lastStart() >= quantity.end();
    if (ownSubject && !beyondTheNoun && figuresLeft + figuresRight > 0) {
      return CountedIn.NEVER;
    }
    boolean its = match.lastStart() < view.ownEnd(spot.index()) && match.end() > quantity.at() && ownWords <= OWN_WORDS;
    return !its ? score : score + (match.start() >= quantity.at() ? WHOLLY_ITS_OWN : ITS_OWN_WORDS)
        - Math.max(0, ownWords) / 2.0;
  }

  /** "3 vụ bạo lực gia đình, 12 vụ mưa đá": what belongs to the figure before alone. */
  private static boolean isOfFigureBefore(Spot spot, Match match) {
    if (spot.isFirst()) {
      return false;
    }
    int before = spot.view().quantities().get(spot.index() - 1).end();
    int its = spot.view().ownEnd(spot.index() - 1);
    return its < spot.quantity().start() && match.firstEnd() > before && match.firstEnd() <= its;
  }

  /** "chưa có lãnh đạo chủ chốt là nữ" counts those without: not the indicator, unless its wording says so itself. */
  private boolean isTurnedAround(Spot spot, Match match) {
    if (spot.isNone()) {
      return false;
    }
    String folded = spot.view().folded();
    if (!folded.contains("chua") && !folded.contains("khong")) {
      return false;
    }
    boolean denied = NEGATION.isIn(folded.substring(0, match.start()))
        || match.end() - match.start() <= NARROW && NEGATED.isIn(folded.substring(match.start(), match.end()));
    return denied && !saysSoItself.computeIfAbsent(match.indicator().code(),
        code -> match.indicator().wording().stream().anyMatch(words -> NEGATED.isIn(Folding.fold(words))));
  }

  /** Whether a word of its own follows the quantity: it is then of that, and goes on with nothing else. */
  boolean hasOwnSubject(Spot spot) {
    View view = spot.view();
    int start = spot.quantity().end();
    int end = view.ownEnd(spot.index());
    if (start >= end) {
      return false;
    }
    var words = WORD.matcher(view.folded().substring(start, end));
    return words.find() && words.start() <= 2 && !functionWords.contains(words.group())
        && view.folded().substring(start, start + words.start()).indexOf(',') < 0
        && !(spot.quantity().isChange() && words.group().equals(POINTS))
        && !view.scan().startsDimension(start + words.start())
        && PeriodMentions.find(view.text().substring(start + words.start(), end), null).isEmpty();
  }
}
