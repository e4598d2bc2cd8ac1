package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.wording.ResourceLines;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.FalseFriendMatch;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Says of which indicator a quantity in a sentence is. Every wording of its clause is a candidate; it scores by its letters,
 * by how well its indicator is counted in the quantity's unit or noun, and by how near it stands, quantities between them
 * counting against it. Where the clause names none, the quantity goes on with what the one before it was of ("trong đó nữ
 * 5 người"), or is of what the lines above it name. A quantity that is followed by a noun of its own goes on with nothing.
 */
final class SentenceLinker {
  private static final int LETTERS_COUNTED = 40;
  private static final int ITS_OWN_NOUN = 14;
  private static final int PER_QUANTITY_BETWEEN_LEFT = 9;
  private static final int PER_QUANTITY_BETWEEN_RIGHT = 22;
  private static final int PER_CLAUSE_LEFT = 6;
  private static final int PER_CLAUSE_RIGHT = 60;
  private static final int PER_COMMA_RIGHT = 10;
  private static final int PER_PARENTHESIS_RIGHT = 25;
  private static final int CLOSE = 3;
  private static final int OWN_WORDS = 24;
  private static final double PER_CHARACTER = 0.12;
  private static final int FAR = 200;
  private static final int NARROW = 60;
  private static final int ENOUGH = 3;

  private static final Pattern NEGATION = Pattern.compile("\\b(?:chua|khong)(?: (?:co|duoc|dat|bo tri|thanh lap))?\\s*$");
  private static final Pattern NEGATED = Pattern.compile("\\b(?:chua co|khong co|chua duoc|khong duoc|chua dat|chua bo tri)\\b");
  private static final Pattern SHARE_BEHIND = Pattern.compile("[\\s,(]*(?:chiem|dat|bang|tuong duong|tuong ung|=)?(?: ty le| khoang)*[\\s:(]*");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final WordingIndex wording;
  private final CountedIn countedIn;
  private final Set<String> functionWords;
  /** Indicators whose own wording says "chưa có" or the like. */
  private final Set<String> negatedItself;

  SentenceLinker(WordingIndex wording, Catalogue catalogue) {
    this.wording = wording;
    this.countedIn = new CountedIn(catalogue);
    this.functionWords = ResourceLines.read("/sentence/function-words.txt").stream().map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
    this.negatedItself = catalogue.indicators().stream().filter(indicator -> indicator.wording().stream()
        .anyMatch(words -> NEGATED.matcher(Folding.fold(words)).find())).map(Indicator::code).collect(Collectors.toUnmodifiableSet());
  }

  /** A candidate with its score. */
  private record Scored(Match match, double score) {
  }

  /**
   * The link of each quantity, null where there is none.
   *
   * @param before what the last figure of the passage's earlier sentence was of, or null
   * @param above  the lines above, looked through, the nearest first
   */
  List<Link> link(View view, Link before, List<LeadView> above) {
    List<Link> links = new ArrayList<>(Arrays.asList(new Link[view.quantities().size()]));
    Optional<Respectively> respectively = Respectively.in(view);
    for (int i = 0; i < links.size(); i++) {
      int index = i;
      Link previous = i > 0 ? lastOf(links.subList(0, i), before) : before;
      Link link = link(view, i, previous, above);
      links.set(i, link == null || link.indicator() == null ? link : respectively
          .map(list -> link.with(list.dimensions(index, link.indicator()))).orElse(link));
    }
    return links;
  }

  /**
   * What else the quantity is of: "không có vụ bạo lực gia đình, bạo lực trên cơ sở giới nào" is none of either; "100% trẻ
   * em … hoàn thành tiểu học và trung học cơ sở" is both parts of one target.
   */
  List<Link> others(View view, int index, Link link) {
    Quantity quantity = view.quantities().get(index);
    boolean none = quantity.stated() == Stated.NONE_STATED || quantity.stated() == Stated.NONE_DETECTED;
    int end = index + 1 < view.quantities().size() ? view.quantities().get(index + 1).start() : view.clauseEnd(quantity);
    int start = none ? quantity.at() : view.ownStart(index);
    List<Match> named = view.scan().matches(quantity.at(), start, Math.max(start, end)).stream()
        .filter(m -> !m.indicator().equals(link.indicator()) && countedIn.fit(quantity, m.indicator()) >= 0)
        .filter(m -> none ? m.indicator().measureUnit().equals(link.indicator().measureUnit())
            : isOtherPart(m.indicator(), link.indicator())).toList();
    List<Link> others = new ArrayList<>();
    for (Match match : named) {
      boolean inside = named.stream().anyMatch(o -> o != match && o.start() <= match.start() && o.end() >= match.end())
          || isWordingOf(view, quantity, start, end, link.indicator(), match);
      if (!inside) {
        others.add(new Link(match.indicator(), view.scan().dimensions(match.indicator(), match.start(), match.end()),
            "indicator_by_wording", null));
      }
    }
    return others;
  }

  private static boolean isOtherPart(Indicator indicator, Indicator of) {
    return of.part() != null && of.targetCode().equals(indicator.targetCode()) && indicator.part() != null;
  }

  private static boolean isWordingOf(View view, Quantity quantity, int start, int end, Indicator indicator, Match match) {
    return view.scan().all(quantity.at(), start, Math.max(start, end)).stream()
        .anyMatch(m -> m.indicator().equals(indicator) && m.start() <= match.start() && m.end() >= match.end());
  }

  private static Link lastOf(List<Link> links, Link before) {
    Link last = links.get(links.size() - 1);
    return last != null ? last : before;
  }

  /** A line above, looked through. */
  record LeadView(String text, boolean opening, WordingIndex.Scanned scan) {
  }

  private Link link(View view, int index, Link previous, List<LeadView> above) {
    Quantity quantity = view.quantities().get(index);
    boolean ownSubject = hasOwnSubject(view, index);
    Optional<Scored> best = candidates(view, index, ownSubject);
    if (best.isPresent()) {
      return linked(view, index, best.get());
    }
    if (ownSubject) {
      return null;
    }
    if (previous != null && previous.indicator() != null && goesOn(view, index, previous)) {
      return withOwnDimensions(view, index, previous.indicator(), previous.dimensions(), "indicator_of_figure_before");
    }
    return fromAbove(view, index, quantity, above);
  }

  private Optional<Scored> candidates(View view, int index, boolean ownSubject) {
    Quantity quantity = view.quantities().get(index);
    return view.scan().all(quantity.at(), 0, view.text().length()).stream()
        .map(match -> new Scored(match, score(view, index, match, ownSubject)))
        .filter(scored -> scored.score() >= ENOUGH)
        .max(Comparator.comparingDouble(Scored::score).thenComparing(scored -> scored.match().indicator().code()));
  }

  private double score(View view, int index, Match match, boolean ownSubject) {
    Quantity quantity = view.quantities().get(index);
    int fit = countedIn.fit(quantity, match.indicator());
    if (fit == CountedIn.NEVER || fit == CountedIn.SHARE_OF_A_COUNT || isTurnedAround(view, match, quantity)) {
      return CountedIn.NEVER;
    }
    double score = Math.min(LETTERS_COUNTED, match.letters()) + fit
        - PER_CHARACTER * Math.min(FAR, match.farthest()) - PER_CHARACTER * Math.min(FAR, match.nearest());
    int between = view.quantitiesBetween(match.firstEnd(), quantity.start());
    score -= PER_QUANTITY_BETWEEN_LEFT * between + PER_CLAUSE_LEFT * view.count(';', match.firstEnd(), quantity.start());
    int ahead = view.quantitiesBetween(quantity.end(), match.lastStart());
    score -= PER_QUANTITY_BETWEEN_RIGHT * ahead + PER_CLAUSE_RIGHT * view.count(';', quantity.end(), match.lastStart())
        + PER_COMMA_RIGHT * view.count(',', quantity.end(), match.lastStart())
        + PER_PARENTHESIS_RIGHT * view.count('(', quantity.end(), match.lastStart());
    int ownWords = Math.max(match.start(), match.lastStart()) - quantity.end();
    boolean its = match.lastStart() < view.ownEnd(index) && match.end() > quantity.at() && ownWords <= OWN_WORDS;
    if (its) {
      score += ITS_OWN_NOUN - Math.max(0, ownWords) / 2.0;
    } else if (ownSubject && between + ahead > 0) {
      return CountedIn.NEVER;
    }
    return score;
  }

  /** "chưa có lãnh đạo chủ chốt là nữ" counts those without: not the indicator, unless its wording says so itself. */
  private boolean isTurnedAround(View view, Match match, Quantity quantity) {
    if (quantity.stated() == Stated.NONE_STATED || quantity.stated() == Stated.NONE_DETECTED) {
      return false;
    }
    String before = view.folded().substring(0, match.start());
    String within = view.folded().substring(match.start(), match.end());
    return !negatedItself.contains(match.indicator().code()) && (NEGATION.matcher(before).find() || NEGATED.matcher(within).find());
  }

  /** Whether a word of its own follows the quantity: it is then of that, and goes on with nothing else. */
  private boolean hasOwnSubject(View view, int index) {
    Quantity quantity = view.quantities().get(index);
    int end = view.ownEnd(index);
    if (quantity.end() >= end) {
      return false;
    }
    var words = WORD.matcher(view.folded().substring(quantity.end(), end));
    return words.find() && words.start() <= 2 && !functionWords.contains(words.group())
        && !startsKnown(view, quantity.end() + words.start(), end);
  }

  /** Whether a dimension or indicator is named right there. */
  private boolean startsKnown(View view, int start, int end) {
    return view.scan().startsDimension(start) || !PeriodMentions.find(view.text().substring(start, end), null).isEmpty();
  }

  private boolean goesOn(View view, int index, Link previous) {
    Quantity quantity = view.quantities().get(index);
    int fit = countedIn.fit(quantity, previous.indicator());
    if (fit == CountedIn.NEVER) {
      return false;
    }
    if (fit == CountedIn.SHARE_OF_A_COUNT) {
      return index > 0 && SHARE_BEHIND.matcher(view.folded().substring(view.quantities().get(index - 1).end(),
          quantity.start())).matches();
    }
    if (index == 0) {
      return fit > 0 && !view.scan().dimensions(previous.indicator(), 0, view.ownEnd(0)).isEmpty();
    }
    return true;
  }

  private Link fromAbove(View view, int index, Quantity quantity, List<LeadView> above) {
    for (LeadView lead : above) {
      Optional<Match> match = lead.scan().matches(lead.text().length(), 0, lead.text().length()).stream()
          .filter(m -> countedIn.fit(quantity, m.indicator()) > (lead.opening() ? -1 : CLOSE))
          .max(Comparator.comparingInt(m -> Math.min(LETTERS_COUNTED, m.letters()) + countedIn.fit(quantity, m.indicator())));
      if (match.isPresent()) {
        Map<String, String> dimensions = lead.scan().dimensions(match.get().indicator(), 0, lead.text().length());
        return withOwnDimensions(view, index, match.get().indicator(), dimensions, "indicator_of_line_above");
      }
    }
    return null;
  }

  private Link linked(View view, int index, Scored best) {
    Quantity quantity = view.quantities().get(index);
    Match match = best.match();
    Optional<FalseFriendMatch> friend = view.scan()
        .falseFriends(quantity.at(), view.clauseStart(quantity), view.clauseEnd(quantity)).stream()
        .filter(f -> f.looksLike().equals(match.indicator()) && f.start() < Math.max(match.end(), view.ownEnd(index))
            && f.end() > Math.min(match.start(), view.ownStart(index))
            && f.end() - f.start() <= Math.max(NARROW, match.end() - match.start()))
        .findFirst();
    if (friend.isPresent()) {
      return instead(view, index, friend.get(), quantity);
    }
    return withOwnDimensions(view, index, match.indicator(), dimensionsOf(view, index, match), "indicator_by_wording");
  }

  /** Those of the words from the wording to the quantity, and of what the quantity's own words go on to. */
  private static Map<String, String> dimensionsOf(View view, int index, Match match) {
    Quantity quantity = view.quantities().get(index);
    if (match.start() < quantity.start()) {
      int from = Math.max(match.start(), view.quantities().stream().filter(q -> q.end() <= quantity.start())
          .mapToInt(Quantity::end).filter(end -> end > match.start()).max().orElse(match.start()));
      Map<String, String> between = new TreeMap<>(view.scan().dimensions(match.indicator(), match.start(),
          Math.min(quantity.start(), Math.max(match.firstEnd(), match.start()))));
      between.putAll(view.scan().dimensions(match.indicator(), from, quantity.start()));
      return between;
    }
    return view.scan().dimensions(match.indicator(), match.start(), match.end());
  }

  private Link instead(View view, int index, FalseFriendMatch friend, Quantity quantity) {
    String code = friend.friend().instead();
    Optional<Indicator> indicator = code == null ? Optional.empty() : wording.findIndicator(code);
    if (indicator.isEmpty() || countedIn.fit(quantity, indicator.get()) == CountedIn.NEVER) {
      return new Link(null, Map.of(), "", friend);
    }
    Link own = withOwnDimensions(view, index, indicator.get(), Map.of(), "indicator_by_false_friend");
    return new Link(own.indicator(), own.dimensions(), own.reason(), friend);
  }

  /** The dimensions that stand with the quantity go before those of the wording or of the figure before. */
  private static Link withOwnDimensions(View view, int index, Indicator indicator, Map<String, String> others, String reason) {
    Map<String, String> dimensions = new TreeMap<>(others);
    dimensions.keySet().retainAll(indicator.dimensions());
    dimensions.putAll(view.scan().dimensions(indicator, view.ownStart(index), view.ownEnd(index)));
    return new Link(indicator, dimensions, reason, null);
  }
}
