package vn.canbang.ingestion.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.wording.WordingIndex.DimensionWords;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Which dimensions a linked quantity has: those of the words that stand with it, before those of its wording or of the
 * figure it goes on with. The kind of violence is taken over from what the sentence or the lines above speak of.
 */
final class LinkDimensions {
  private static final int NEAR = 90;
  private static final String SEX = "sex";
  private static final String LEVEL = "level";
  /** "04 người, đều là nữ", "23 người, là phụ nữ". */
  private static final Pattern ALL_WOMEN = Pattern.compile("^[\\s,()]*(?:tat ca |toan bo )?(?:deu |toan )?la (?:nu|phu nu|tre em gai)\\b");
  /** "huyện 10/33, xã 29,05%": the level alone before its figure. */
  private static final Pattern BARE_LEVEL = Pattern.compile(
      "(?:^|[,;:(.+*-])\\s*(?:va )?(tinh|huyen|thi xa|xa|phuong|co so)(?: dat| chiem| la| co)?\\s*:?\\s*$");
  private static final Map<String, String> LEVELS = Map.of("tinh", "T", "huyen", "H", "thi xa", "H", "xa", "X", "phuong", "X",
      "co so", "X");
  private static final String KIND = "type";
  private static final String VIOLENCE = "BL";
  private static final String MEASURES = "BL.NGAY.";
  private static final String SERVICES = "M3.CT2";
  private static final String AGE = "age";
  private static final String DOMESTIC = "GD";
  private static final List<String> TAKEN_OVER = List.of(DOMESTIC, "CSG");

  private LinkDimensions() {
  }

  /** Of a quantity that is linked by a wording. */
  static Map<String, String> ofWording(Spot spot, Match match) {
    View view = spot.view();
    Quantity quantity = spot.quantity();
    Indicator indicator = match.indicator();
    Map<String, String> dimensions = new TreeMap<>();
    if (match.start() < quantity.start()) {
      int from = quantity.start() - match.start() <= NEAR ? match.start()
          : match.end() <= quantity.start() ? match.lastStart() : quantity.start();
      int figure = view.quantities().stream().filter(q -> q.end() <= quantity.start()).mapToInt(Quantity::end)
          .filter(end -> end > from).max().orElse(from);
      dimensions.putAll(view.scan().dimensions(indicator, from, Math.min(match.end(), quantity.start())));
      dimensions.putAll(view.scan().dimensions(indicator, figure, quantity.start()));
    }
    int end = Math.max(view.ownEnd(spot.index()), match.start() >= quantity.at() ? match.end() : 0);
    putOwn(spot, indicator, dimensions, end);
    return withKindOfViolence(spot, indicator, dimensions);
  }

  /** Of a quantity that goes on with an indicator and the dimensions it had there. */
  static Map<String, String> goingOn(Spot spot, Indicator indicator, Map<String, String> others) {
    Map<String, String> dimensions = new TreeMap<>(others);
    dimensions.keySet().retainAll(indicator.dimensions());
    List<String> own = spot.view().scan().dimensionWords(indicator, spot.view().ownStart(spot.index()),
        spot.view().ownEnd(spot.index())).stream().map(DimensionWords::dimension).toList();
    if (own.contains(AGE) && !own.contains(SEX)) {
      dimensions.remove(SEX);
    }
    putOwn(spot, indicator, dimensions, spot.view().ownEnd(spot.index()));
    return withKindOfViolence(spot, indicator, dimensions);
  }

  /** Two values of one dimension with a quantity are no breakdown: it then has none of that dimension. */
  private static void putOwn(Spot spot, Indicator indicator, Map<String, String> dimensions, int end) {
    int start = spot.view().ownStart(spot.index());
    spot.view().scan().dimensionWords(indicator, start, end).forEach(words -> dimensions.remove(words.dimension()));
    dimensions.putAll(spot.view().scan().dimensions(indicator, start, end));
    if (indicator.dimensions().contains(SEX) && ALL_WOMEN.matcher(spot.view().folded().substring(spot.quantity().end())).find()) {
      dimensions.put(SEX, "NU");
    }
    Matcher level = BARE_LEVEL.matcher(spot.between());
    if (indicator.dimensions().contains(LEVEL) && level.find()) {
      dimensions.put(LEVEL, LEVELS.get(level.group(1)));
    }
    if (!indicator.isMeasuredByLevel()) {
      dimensions.remove(LEVEL);
    }
    if (isMeasure(indicator)) {
      dimensions.remove(KIND, DOMESTIC);
    }
  }

  private static Map<String, String> withKindOfViolence(Spot spot, Indicator indicator, Map<String, String> dimensions) {
    boolean open = VIOLENCE.equals(indicator.group()) && indicator.dimensions().contains(KIND) && !isMeasure(indicator)
        && !dimensions.containsKey(KIND);
    boolean several = !spot.view().scan().dimensionWords(indicator, spot.view().ownStart(spot.index()),
        spot.view().ownEnd(spot.index())).stream().filter(words -> words.dimension().equals(KIND)).toList().isEmpty();
    if (open && !several) {
      kindOfViolence(spot, indicator).filter(TAKEN_OVER::contains).ifPresent(kind -> dimensions.put(KIND, kind));
    }
    return dimensions;
  }

  /** What was done for victims, or to those who used violence, is told apart by the measure alone. */
  private static boolean isMeasure(Indicator indicator) {
    return indicator.code().startsWith(MEASURES) || indicator.code().startsWith(SERVICES);
  }

  private static Optional<String> kindOfViolence(Spot spot, Indicator indicator) {
    List<DimensionWords> before = spot.view().scan().dimensionWords(indicator, 0, spot.quantity().start());
    Optional<String> inSentence = before.stream().filter(words -> words.dimension().equals(KIND))
        .map(DimensionWords::suffix).reduce((a, b) -> b);
    return inSentence.or(() -> ofPrevious(spot.previous())).or(() -> spot.above().stream()
        .flatMap(lead -> Stream.ofNullable(lead.scan().dimensions(indicator, 0, lead.text().length()).get(KIND)))
        .filter(DOMESTIC::equals).findFirst());
  }

  private static Optional<String> ofPrevious(Link previous) {
    if (previous == null || previous.indicator() == null) {
      return Optional.empty();
    }
    return TAKEN_OVER.stream().filter(kind -> kind.equals(previous.dimensions().get(KIND))
        || (previous.indicator().code() + ".").contains("." + kind + ".")).findFirst();
  }
}
