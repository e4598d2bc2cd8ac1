package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.sentence.CandidateScores.Scored;
import vn.canbang.ingestion.sentence.Spot.LeadView;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.ResourceLines;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.FalseFriendMatch;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Says of which indicator a quantity in a sentence is: of the wording that scores best in its sentence; else of what the
 * figure before it was of ("trong đó nữ 5 người", "nữ chiếm 46%"); else of what a line above names. A quantity that is
 * followed by a noun of its own goes on with nothing. False friends are told apart last.
 */
final class SentenceLinker {
  private static final int LETTERS_COUNTED = 40;
  private static final int SURELY = 10;
  private static final int NARROW = 60;
  private static final int FRIEND_FARTHER = 12;
  private static final String JOINT = ": ";
  private static final int SHORT = 60;
  /** Letters without which words of a list name nothing by themselves. */
  private static final int ENOUGH_LETTERS = 7;
  private static final String WOMEN_WORD = "nữ ";
  /** A percentage right behind a count: "12 người, chiếm 46%", "94, tỷ lệ 24,35%", "12 người (46%)". */
  private static final Pattern SHARE_BEHIND = Pattern.compile(
      "[\\s,(-]*(?:chiem|dat|bang|tuong duong|tuong ung|=)?(?: ty le| khoang)*[\\s:(]*");
  private static final GuardedPattern WOMEN = GuardedPattern.of("\\b(?:nu|phu nu|chi em)\\b");
  private static final GuardedPattern ALONE = GuardedPattern.of("\\brieng\\b");
  private static final Pattern SHARE = Pattern.compile("\\b(?:chiem|dat|bang|ty le|nu|nam)\\b|=");

  private final WordingIndex wording;
  private final CountedIn countedIn;
  private final CandidateScores scores;
  private final Parts parts = new Parts();

  SentenceLinker(WordingIndex wording, Catalogue catalogue) {
    this.wording = wording;
    this.countedIn = new CountedIn(catalogue);
    this.scores = new CandidateScores(countedIn, ResourceLines.read("/sentence/function-words.txt").stream()
        .map(Folding::fold).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The link of each quantity, null where there is none.
   *
   * @param before what the last figure of the passage's earlier sentence was of, or null
   * @param above  the lines above, the nearest first
   */
  List<Link> link(View view, Link before, List<LeadView> above) {
    List<Link> links = new ArrayList<>();
    List<Respectively> rows = Respectively.in(view);
    for (int i = 0; i < view.quantities().size(); i++) {
      int index = i;
      Link previous = previous(view, links, before);
      Spot spot = new Spot(view, i, previous, above);
      Optional<Respectively> row = rows.stream().filter(one -> one.placeOf(index) >= 0).findFirst();
      boolean inRow = row.filter(one -> one.placeOf(index) > 0).isPresent() && previous != null
          && previous.indicator() != null;
      Link link = inRow ? goingOn(spot, previous.indicator(), previous.dimensions(), "indicator_of_figure_before")
          : link(spot);
      links.add(link == null || link.indicator() == null ? link : row
          .map(one -> link.with(one.dimensions(index, link.indicator()))).orElse(link));
    }
    return links;
  }

  /** The figure before, one in parentheses that were closed again left out. */
  private static Link previous(View view, List<Link> links, Link before) {
    int open = view.parenthesis(view.quantities().get(links.size()).at());
    boolean ofOneUnit = ALONE.isIn(new Spot(view, links.size(), null, List.of()).between());
    for (int i = links.size() - 1; i >= 0; i--) {
      int its = view.parenthesis(view.quantities().get(i).at());
      if (links.get(i) != null && (its < 0 || its == open)) {
        return ofOneUnit ? whole(links, links.get(i)) : links.get(i);
      }
    }
    return before;
  }

  /** "riêng phường Quảng Long có 2 vụ" behind a breakdown is of what was broken down. */
  private static Link whole(List<Link> links, Link part) {
    if (part.indicator() == null) {
      return part;
    }
    return links.stream().filter(link -> link != null && link.indicator() != null)
        .filter(link -> part.indicator().code().startsWith(link.indicator().code() + ".")).findFirst().orElse(part);
  }

  private Link link(Spot spot) {
    Link whole = linkWhole(spot);
    Link its = whole == null ? spot.previous() : whole;
    if (its == null || its.indicator() == null || its.friend() != null || spot.isNone()) {
      return whole;
    }
    View view = spot.view();
    int start = Math.min(view.ownStart(spot.index()), spot.quantity().start());
    return parts.find(its.indicator().code(), view.text().substring(start, spot.quantity().start()),
        view.text().substring(spot.quantity().end(), view.ownEnd(spot.index()))).flatMap(wording::findIndicator)
        .filter(part -> !part.equals(its.indicator()) && countedIn.fit(spot.quantity(), part) != CountedIn.NEVER)
        .map(part -> goingOn(spot, part, its.dimensions(), "indicator_of_figure_before")).orElse(whole);
  }

  private Link linkWhole(Spot spot) {
    Optional<Scored> best = scores.best(spot);
    Optional<Link> share = best.filter(scored -> scored.score() >= SURELY || isShareOf(spot, scored.match())).isPresent()
        ? Optional.empty() : share(spot);
    if (share.isPresent()) {
      return share.get();
    }
    if (best.isPresent()) {
      return isTotalOfWomen(spot, best.get().match().indicator()) ? null : linked(spot, best.get());
    }
    if (scores.hasOwnSubject(spot)) {
      return null;
    }
    Optional<Link> inList = nextOfWomen(spot);
    if (inList.isPresent()) {
      return inList.get();
    }
    if (goesOn(spot)) {
      return goingOn(spot, spot.previous().indicator(), spot.previous().dimensions(), "indicator_of_figure_before");
    }
    return fromAbove(spot);
  }

  /** "94 doanh nghiệp do nữ làm chủ, tỷ lệ 24,35%": the words of the count name the share too. */
  private static boolean isShareOf(Spot spot, Match match) {
    return match.indicator().measureUnit().equals("%")
        && spot.view().quantitiesBetween(match.firstEnd(), spot.quantity().start()) <= 1
        && spot.view().count(';', match.firstEnd(), spot.quantity().start()) == 0;
  }

  /** "52 đại biểu, trong đó nữ 17": the total of a body of whose members the indicator counts the women. */
  private static boolean isTotalOfWomen(Spot spot, Indicator indicator) {
    View view = spot.view();
    int next = spot.index() + 1;
    if (!indicator.measureUnit().equals("%") || spot.quantity().measureUnit().isEmpty()
        || spot.quantity().measureUnit().equals("%") || spot.quantity().isFraction() || next >= view.quantities().size()) {
      return false;
    }
    String own = view.folded().substring(spot.quantity().start(), view.ownEnd(spot.index()));
    String behind = view.folded().substring(view.ownEnd(spot.index()), view.ownEnd(next));
    return !WOMEN.isIn(own) && behind.length() <= SHORT && WOMEN.isIn(behind);
  }

  /** A percentage of the count before it: right behind it, or of one sex of it. */
  private Optional<Link> share(Spot spot) {
    if (spot.previous() == null || spot.previous().indicator() == null || spot.isFirst()
        || !spot.quantity().measureUnit().equals("%") || spot.between().length() > SHORT) {
      return Optional.empty();
    }
    int fit = countedIn.fit(spot.quantity(), spot.previous().indicator());
    if (fit == CountedIn.NEVER) {
      return Optional.empty();
    }
    boolean behind = SHARE_BEHIND.matcher(spot.between()).matches();
    boolean ofOneSex = fit == CountedIn.SHARE_OF_A_COUNT && SHARE.matcher(spot.between()).find()
        && spot.view().scan().dimensions(spot.previous().indicator(), spot.view().ownStart(spot.index()),
            spot.quantity().end()).containsKey("sex");
    return behind || ofOneSex ? Optional.of(goingOn(spot, spot.previous().indicator(), spot.previous().dimensions(),
        "indicator_of_figure_before")) : Optional.empty();
  }

  /** "Nữ cấp ủy: Ban Chấp hành 8/51; Ban Thường vụ 2/15; Bí thư 01": what is said once of all members of a list. */
  private Optional<Link> nextOfWomen(Spot spot) {
    if (spot.previous() == null || spot.previous().indicator() == null || !spot.previous().indicator().institution()) {
      return Optional.empty();
    }
    String own = spot.view().text().substring(Math.min(spot.view().ownStart(spot.index()), spot.quantity().start()),
        spot.quantity().start());
    if (own.length() > SHORT) {
      return Optional.empty();
    }
    return wording.matches(WOMEN_WORD + own).stream().filter(match -> match.letters() >= ENOUGH_LETTERS && match.indicator().institution())
        .filter(match -> countedIn.fit(spot.quantity(), match.indicator()) != CountedIn.NEVER).findFirst()
        .filter(match -> !match.indicator().equals(spot.previous().indicator()))
        .map(match -> goingOn(spot, match.indicator(), spot.previous().dimensions(), "indicator_of_line_above"));
  }

  private boolean goesOn(Spot spot) {
    if (spot.previous() == null || spot.previous().indicator() == null) {
      return false;
    }
    int fit = countedIn.fit(spot.quantity(), spot.previous().indicator());
    if (fit == CountedIn.NEVER || fit == CountedIn.SHARE_OF_A_COUNT) {
      return false;
    }
    return !spot.isFirst() || fit > 0 && !spot.view().scan()
        .dimensions(spot.previous().indicator(), 0, spot.view().ownEnd(0)).isEmpty();
  }

  private static Link goingOn(Spot spot, Indicator indicator, Map<String, String> dimensions, String reason) {
    return new Link(indicator, LinkDimensions.goingOn(spot, indicator, dimensions), reason, null);
  }

  /** Of a line above and the quantity's own words together: "3. Bạo lực gia đình" over "Toàn tỉnh ghi nhận 118 vụ". */
  private Link fromAbove(Spot spot) {
    String own = spot.view().text().substring(Math.min(spot.view().ownStart(spot.index()), spot.quantity().start()),
        spot.view().ownEnd(spot.index()));
    boolean item = spot.view().text().length() <= SHORT;
    String leads = "";
    for (LeadView lead : spot.above()) {
      leads = lead.text() + (leads.isEmpty() ? "" : JOINT + leads);
      String joined = leads + JOINT + own;
      int start = leads.length();
      WordingIndex.Scanned scan = wording.scan(joined);
      int least = lead.opening() || item ? 0 : CountedIn.ITS_UNIT;
      Optional<Match> match = scan.matches(joined.length(), 0, joined.length()).stream()
          .filter(m -> m.start() < start && countedIn.fit(spot.quantity(), m.indicator()) >= least)
          .max(Comparator.comparingInt(m -> Math.min(LETTERS_COUNTED, m.letters())
              + countedIn.fit(spot.quantity(), m.indicator())));
      if (match.isPresent()) {
        Map<String, String> dimensions = scan.dimensions(match.get().indicator(), 0, start);
        return goingOn(spot, match.get().indicator(), dimensions, "indicator_of_line_above");
      }
    }
    return null;
  }

  private Link linked(Spot spot, Scored best) {
    Match match = best.match();
    Optional<FalseFriendMatch> friend = spot.view().scan().falseFriends(spot.quantity().at(),
        spot.view().clauseStart(spot.quantity()), spot.view().clauseEnd(spot.quantity())).stream()
        .filter(f -> f.looksLike().equals(match.indicator()) && isMeant(spot, match, f)).findFirst();
    return friend.isPresent() ? instead(spot, friend.get()) : new Link(match.indicator(),
        LinkDimensions.ofWording(spot, match), "indicator_by_wording", null);
  }

  /** A false friend is meant where it stands as near to the figure as the wording it looks like, and is no wider. */
  private static boolean isMeant(Spot spot, Match match, FalseFriendMatch friend) {
    int at = spot.quantity().at();
    int distance = at < friend.start() ? friend.start() - at : Math.max(0, at - friend.end());
    return friend.start() < Math.max(match.end(), spot.view().ownEnd(spot.index()))
        && friend.end() > Math.min(match.start(), spot.view().ownStart(spot.index()))
        && friend.end() - friend.start() <= Math.max(NARROW, match.end() - match.start())
        && distance <= match.nearest() + FRIEND_FARTHER;
  }

  private Link instead(Spot spot, FalseFriendMatch friend) {
    String code = friend.friend().instead();
    Optional<Indicator> indicator = code == null ? Optional.empty() : wording.findIndicator(code);
    if (indicator.isEmpty() || countedIn.fit(spot.quantity(), indicator.get()) == CountedIn.NEVER) {
      return new Link(null, Map.of(), "", friend);
    }
    Link own = goingOn(spot, indicator.get(), Map.of(), "indicator_by_false_friend");
    return new Link(own.indicator(), own.dimensions(), own.reason(), friend);
  }

  /**
   * What else the quantity is of: "không có vụ bạo lực gia đình, bạo lực trên cơ sở giới nào" is none of either; "100% trẻ
   * em … hoàn thành tiểu học và trung học cơ sở" is both parts of one target.
   */
  List<Link> others(View view, int index, Link link) {
    Spot spot = new Spot(view, index, null, List.of());
    int end = index + 1 < view.quantities().size()
        ? Math.min(view.clauseEnd(spot.quantity()), view.quantities().get(index + 1).start())
        : view.clauseEnd(spot.quantity());
    int start = spot.isNone() ? spot.quantity().at() : view.ownStart(index);
    List<Match> named = view.scan().matches(spot.quantity().at(), start, Math.max(start, end)).stream()
        .filter(m -> !m.indicator().equals(link.indicator()) && countedIn.fit(spot.quantity(), m.indicator()) >= 0)
        .filter(m -> spot.isNone() ? m.indicator().measureUnit().equals(link.indicator().measureUnit())
            : isOtherPart(m.indicator(), link.indicator())).toList();
    List<Match> its = view.scan().all(spot.quantity().at(), start, Math.max(start, end)).stream()
        .filter(m -> m.indicator().equals(link.indicator())).toList();
    return named.stream().filter(match -> !isWithin(match, named) && !isWithin(match, its))
        .map(match -> new Link(match.indicator(), view.scan().dimensions(match.indicator(), match.start(), match.end()),
            "indicator_by_wording", null)).toList();
  }

  private static boolean isOtherPart(Indicator indicator, Indicator of) {
    return of.part() != null && of.targetCode().equals(indicator.targetCode()) && indicator.part() != null;
  }

  private static boolean isWithin(Match match, List<Match> others) {
    return others.stream().anyMatch(o -> o != match && o.start() <= match.start() && o.end() >= match.end());
  }
}
