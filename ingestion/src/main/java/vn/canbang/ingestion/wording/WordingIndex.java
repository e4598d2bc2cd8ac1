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

/** Which indicators of the catalogue a text names, by their wording variants; and which dimensions its words give. */
public final class WordingIndex {

  /**
   * An indicator that a text names.
   *
   * @param letters how many letters of its wording were found
   * @param start   where the wording starts
   * @param falseFriend the false friend of another indicator that led here, or null
   */
  public record Match(Indicator indicator, int letters, int start, int end, FalseFriendMatch falseFriend) {
  }

  /** A phrase that looks like an indicator and is not. {@code instead} may be null. */
  public record FalseFriendMatch(Indicator looksLike, Indicator.FalseFriend friend, int letters, int start, int end) {
  }

  private record Entry(Indicator indicator, Phrase phrase) {
  }

  private record FriendEntry(Indicator indicator, Indicator.FalseFriend friend, Phrase phrase) {
  }

  private final Catalogue catalogue;
  private final List<Entry> entries = new ArrayList<>();
  private final List<FriendEntry> friends = new ArrayList<>();
  private final Map<DimensionCodes.Dimension, Map<String, List<Phrase>>> dimensionWords = new LinkedHashMap<>();

  public WordingIndex(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Indicator indicator : catalogue.indicators()) {
      indicator.wording().forEach(words -> entries.add(new Entry(indicator, new Phrase(words))));
      indicator.falseFriends()
          .forEach(friend -> friends.add(new FriendEntry(indicator, friend, new Phrase(friend.phrase()))));
    }
    for (DimensionCodes.Dimension dimension : catalogue.dimensions().dimensions()) {
      Map<String, List<Phrase>> words = new LinkedHashMap<>();
      dimension.values().forEach(value -> words.put(value.suffix(), value.words().stream().map(Phrase::new).toList()));
      dimensionWords.put(dimension, words);
    }
  }

  /** The best match of each indicator that the text names, the most letters first. */
  public List<Match> matches(String text) {
    Phrase.Text prepared = Phrase.Text.of(text);
    Map<String, Match> best = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry.phrase().find(prepared).ifPresent(span -> best.merge(entry.indicator().code(),
          new Match(entry.indicator(), entry.phrase().letters(), span.start(), span.end(), null),
          (a, b) -> b.letters() > a.letters() ? b : a));
    }
    return best.values().stream().sorted(Comparator.comparingInt(Match::letters).reversed()).toList();
  }

  /** False friends of an indicator that stand in the text, the most letters first. */
  public Optional<FalseFriendMatch> falseFriend(Indicator indicator, String text) {
    Phrase.Text prepared = Phrase.Text.of(text);
    return friends.stream().filter(entry -> entry.indicator().equals(indicator))
        .flatMap(entry -> entry.phrase().find(prepared).stream().map(span -> new FalseFriendMatch(indicator,
            entry.friend(), entry.phrase().letters(), span.start(), span.end())))
        .max(Comparator.comparingInt(FalseFriendMatch::letters));
  }

  /** The catalogue's indicator of this code, suffixes aside. */
  public Optional<Indicator> findIndicator(String code) {
    return catalogue.findIndicator(code);
  }

  /**
   * The dimensions that the words of a text give a figure of this indicator. A dimension of which two values are named
   * ("bạo lực gia đình, bạo lực trên cơ sở giới") is not broken down.
   */
  public Map<String, String> dimensions(Indicator indicator, String text) {
    Phrase.Text prepared = Phrase.Text.of(text);
    Map<String, String> found = new TreeMap<>();
    dimensionWords.forEach((dimension, values) -> {
      if (!indicator.dimensions().contains(dimension.name())) {
        return;
      }
      List<String> named = values.entrySet().stream()
          .filter(value -> value.getValue().stream().anyMatch(phrase -> phrase.find(prepared).isPresent()))
          .map(Map.Entry::getKey)
          .toList();
      if (named.size() == 1) {
        found.put(dimension.name(), named.get(0));
      }
    });
    return found;
  }

  /** The full public code. */
  public String code(Indicator indicator, Map<String, String> dimensions) {
    return catalogue.dimensions().format(indicator.code(), dimensions);
  }
}
