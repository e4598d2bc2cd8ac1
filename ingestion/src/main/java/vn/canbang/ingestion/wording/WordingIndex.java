package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;

/**
 * Which indicators of the catalogue a text names, by their wording variants; which phrases in it look like an indicator
 * and are not; and which dimensions its words give.
 */
public final class WordingIndex {

  /**
   * An indicator that a text names.
   *
   * @param letters  how many letters of its wording were found
   * @param start    where the wording starts
   * @param firstEnd  end of the part of the wording that ends first
   * @param lastStart start of the part of the wording that begins last
   * @param nearest  characters between the place asked for and the nearest part of the wording
   * @param farthest characters between the place asked for and the farthest part of the wording
   */
  public record Match(Indicator indicator, int letters, int start, int end, int firstEnd, int lastStart, int nearest,
      int farthest) {
  }

  /** A phrase that looks like an indicator and is not. */
  public record FalseFriendMatch(Indicator looksLike, Indicator.FalseFriend friend, int letters, int start, int end) {
  }

  /** Words that give a dimension, at their place. */
  public record DimensionWords(String dimension, String suffix, int start, int end) {
  }

  /** What a wording stands for: one of these. */
  private sealed interface Meaning {
    record OfIndicator(Indicator indicator) implements Meaning {
    }

    record OfFriend(Indicator looksLike, Indicator.FalseFriend friend) implements Meaning {
    }

    record OfDimension(String dimension, String suffix) implements Meaning {
    }

    /** A name whose words give no dimension. */
    record OfNoDimension() implements Meaning {
    }
  }

  private final Catalogue catalogue;
  private final WordingTrie trie;
  private final List<Meaning> meanings = new ArrayList<>();

  public WordingIndex(Catalogue catalogue) {
    this.catalogue = catalogue;
    List<Wording> wordings = new ArrayList<>();
    for (Indicator indicator : catalogue.indicators()) {
      indicator.wording().forEach(words -> add(words, new Meaning.OfIndicator(indicator), wordings));
      indicator.falseFriends().forEach(friend -> add(friend.phrase(), new Meaning.OfFriend(indicator, friend), wordings));
    }
    for (DimensionCodes.Dimension dimension : catalogue.dimensions().dimensions()) {
      dimension.values().forEach(value -> value.words()
          .forEach(words -> add(words, new Meaning.OfDimension(dimension.name(), value.suffix()), wordings)));
    }
    ResourceLines.read("/wording/no-dimension.txt").forEach(words -> add(words, new Meaning.OfNoDimension(), wordings));
    this.trie = new WordingTrie(wordings);
  }

  private void add(String words, Meaning meaning, List<Wording> wordings) {
    wordings.add(Wording.parse(words));
    meanings.add(meaning);
  }

  /** Looks a text through once, when the first of several questions about it is asked. */
  public Scanned scan(String text) {
    return new Scanned(text);
  }

  /** The best match of each indicator that the text names, the most letters first. */
  public List<Match> matches(String text) {
    return scan(text).matches(0, 0, Integer.MAX_VALUE);
  }

  /** The false friend of an indicator that stands in the text, the one of most letters. */
  public Optional<FalseFriendMatch> falseFriend(Indicator indicator, String text) {
    return scan(text).falseFriends(0, 0, Integer.MAX_VALUE).stream()
        .filter(friend -> friend.looksLike().equals(indicator)).findFirst();
  }

  /** The catalogue's indicator of this code, suffixes aside. */
  public Optional<Indicator> findIndicator(String code) {
    return catalogue.findIndicator(code);
  }

  /** The dimensions that the words of a text give a figure of this indicator. */
  public Map<String, String> dimensions(Indicator indicator, String text) {
    return scan(text).dimensions(indicator, 0, Integer.MAX_VALUE);
  }

  /** The full public code. */
  public String code(Indicator indicator, Map<String, String> dimensions) {
    return catalogue.dimensions().format(indicator.code(), dimensions);
  }

  /** A text to be looked through. Places are characters of its composed form. For one thread. */
  public final class Scanned {
    private final String text;
    private WordingScan scan;
    private List<DimensionWords> dimensionWords;

    private Scanned(String text) {
      this.text = text;
    }

    private WordingScan scan() {
      if (scan == null) {
        scan = trie.scan(Words.of(text));
      }
      return scan;
    }

    /** The best match of each indicator named between two places, the most letters first, then the nearest. */
    public List<Match> matches(int at, int from, int to) {
      Map<String, Match> best = new LinkedHashMap<>();
      for (Match match : all(at, from, to)) {
        best.merge(match.indicator().code(), match, (a, b) -> b.letters() > a.letters() ? b : a);
      }
      return best.values().stream()
          .sorted(Comparator.comparingInt(Match::letters).reversed().thenComparingInt(Match::nearest)).toList();
    }

    /** Every wording of every indicator that stands whole between two places, each where it is nearest to a third. */
    public List<Match> all(int at, int from, int to) {
      List<Match> matches = new ArrayList<>();
      for (WordingScan.Hit hit : scan().near(at, from, to, wording -> meanings.get(wording) instanceof Meaning.OfIndicator)) {
        if (meanings.get(hit.wording()) instanceof Meaning.OfIndicator of) {
          matches.add(new Match(of.indicator(), hit.letters(), hit.start(), hit.end(), hit.firstEnd(), hit.lastStart(),
              hit.nearest(), hit.farthest()));
        }
      }
      return matches;
    }

    /** The false friends between two places, each where it is nearest to a third, the most letters first. */
    public List<FalseFriendMatch> falseFriends(int at, int from, int to) {
      List<FalseFriendMatch> friends = new ArrayList<>();
      for (WordingScan.Hit hit : scan().near(at, from, to, wording -> meanings.get(wording) instanceof Meaning.OfFriend)) {
        if (meanings.get(hit.wording()) instanceof Meaning.OfFriend of) {
          friends.add(new FalseFriendMatch(of.looksLike(), of.friend(), hit.letters(), hit.start(), hit.end()));
        }
      }
      return friends.stream().sorted(Comparator.comparingInt(FalseFriendMatch::letters).reversed()).toList();
    }

    /** Words between two places that give a figure of this indicator a dimension, in the order in which they stand. */
    public List<DimensionWords> dimensionWords(Indicator indicator, int from, int to) {
      return dimensionWords().stream().filter(words -> words.start() >= from && words.end() <= to)
          .filter(words -> indicator.dimensions().contains(words.dimension())).toList();
    }

    private List<DimensionWords> dimensionWords() {
      if (dimensionWords == null) {
        dimensionWords = findDimensionWords();
      }
      return dimensionWords;
    }

    private List<DimensionWords> findDimensionWords() {
      List<WordingScan.Occurrence> names = scan().occurrences(wording -> meanings.get(wording) instanceof Meaning.OfNoDimension);
      List<DimensionWords> words = new ArrayList<>();
      for (WordingScan.Occurrence o : scan().occurrences(wording -> meanings.get(wording) instanceof Meaning.OfDimension)) {
        if (meanings.get(o.wording()) instanceof Meaning.OfDimension of
            && names.stream().noneMatch(name -> name.start() <= o.start() && name.end() >= o.end())) {
          words.add(new DimensionWords(of.dimension(), of.suffix(), o.start(), o.end()));
        }
      }
      words.sort(Comparator.comparingInt(DimensionWords::start));
      return words;
    }

    /** Whether a numeral is part of the wording of an indicator: "cơ quan có từ 30% nữ", "04 tin, bài mỗi quý". */
    public boolean isWithinWording(int start, int end) {
      return scan().isWithinPart(start, end, wording -> !(meanings.get(wording) instanceof Meaning.OfDimension));
    }

    /** Whether words that give a dimension begin at this place. */
    public boolean startsDimension(int at) {
      return dimensionWords().stream().anyMatch(words -> words.start() == at);
    }

    /**
     * The dimensions that the words between two places give a figure of this indicator. A dimension of which two values
     * are named ("bạo lực gia đình, bạo lực trên cơ sở giới") is not broken down.
     */
    public Map<String, String> dimensions(Indicator indicator, int from, int to) {
      Map<String, java.util.Set<String>> named = new TreeMap<>();
      dimensionWords(indicator, from, to).forEach(words -> named
          .computeIfAbsent(words.dimension(), any -> new java.util.TreeSet<>()).add(words.suffix()));
      Map<String, String> found = new TreeMap<>();
      named.forEach((dimension, suffixes) -> {
        if (suffixes.size() == 1) {
          found.put(dimension, suffixes.iterator().next());
        }
      });
      return found;
    }
  }
}
