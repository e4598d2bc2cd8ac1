package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.table.TableHeader.Column;
import vn.canbang.ingestion.wording.WordingIndex;
import vn.canbang.ingestion.wording.WordingIndex.Match;

/**
 * Finds the indicator that a heading names: by its own words, by its words joined to those it stands under ("Số vụ bạo lực
 * gia đình" over "Tinh thần"), or, where it has none of its own ("Nam", "Tổng số"), by those it stands under alone. Words
 * of its own that are not accounted for mean that the indicator is not known.
 */
final class HeadingIndicators {
  private static final RowIndicators NONE = new RowIndicators("", List.of());
  private static final String NUMBER_OF_TABLE = "(?i)^\\s*(?:biểu|bảng|phụ lục)(?:\\s+số)?\\s*[\\dIVX.]+\\s*[.:\\-–]?\\s*";

  private static final String TITLE = "title";
  private static final Pattern SEVERAL_FORMS = Pattern.compile("[|+]");

  private final WordingIndex wording;
  private final HeadingWords words;

  HeadingIndicators(WordingIndex wording, HeadingWords words) {
    this.wording = wording;
    this.words = words;
  }

  /**
   * What a heading stands under: merged cells above it, a column before it, or the table's title.
   *
   * @param key        the same for headings that stand under the same
   * @param indicators that it names itself
   */
  record Basis(String key, String text, RowIndicators indicators) {
    boolean isTitle() {
      return key.equals(TITLE);
    }
  }

  Basis basis(String key, String text) {
    return new Basis(key, text, RowIndicators.of(text, wording));
  }

  /** Of the lines of a title, the one that names an indicator, from there on; else its last line. */
  Basis title(String title) {
    for (String line : title.lines().toList()) {
      RowIndicators found = RowIndicators.of(line, wording);
      if (!found.isEmpty()) {
        return new Basis(TITLE, line.substring(Math.min(found.matches().get(0).start(), line.length())), found);
      }
    }
    String last = title.lines().reduce("", (a, b) -> b).replaceFirst(NUMBER_OF_TABLE, "");
    return new Basis(TITLE, last, NONE);
  }

  RowIndicators of(Column heading, Basis basis) {
    RowIndicators own = joined(heading.own(), heading.text(), basis);
    if (!own.isEmpty() || basis.indicators().isEmpty() || !saysNoMoreThan(basis.indicators(), heading.own())) {
      return own;
    }
    return labelled(basis.text() + " " + heading.own(), basis.indicators().matches().get(0));
  }

  /** Whether two headings say the same of the same indicator. */
  String code(RowIndicators found) {
    return found.best().map(indicator -> wording.code(indicator, found.dimensions(wording, indicator))).orElse("");
  }

  /** Whether words are general or values of dimensions that the indicator has. */
  private boolean saysNoMoreThan(RowIndicators found, String own) {
    boolean isItsDimension = found.best().filter(indicator -> !wording.dimensions(indicator, own).isEmpty()).isPresent();
    return words.isGeneral(own) || isItsDimension && words.isDimension(own);
  }

  /** The share that the women of a column are of those of another: "Tỷ lệ nữ đại biểu HĐND". */
  Optional<RowIndicators> shareOfWomen(Column women, Column whole, Basis basis) {
    String part = words.withoutTotalAndPart(women.own());
    return Stream.of(whole.own(), basis.text()).map(words::withoutTotalAndPart)
        .flatMap(core -> Stream.of("tỷ lệ " + part + " " + core, "tỷ lệ " + core + " " + part))
        .flatMap(text -> RowIndicators.of(text, wording).matches().stream().map(match -> labelled(text, match)))
        .filter(found -> found.best().map(Indicator::measureUnit).filter("%"::equals).isPresent())
        .max(Comparator.comparingInt(found -> found.matches().get(0).letters()));
  }

  /** By words of its own, alone or joined to what it stands under; a match must take in some of its own words. */
  private RowIndicators joined(String own, String heading, Basis basis) {
    RowIndicators best = NONE;
    for (String text : phrases(own, basis)) {
      int start = text.indexOf(own);
      for (Match match : RowIndicators.of(text, wording).matches()) {
        boolean takesInOwn = match.start() < start + own.length() && match.end() > start;
        boolean isOwn = match.start() >= start && match.end() <= start + own.length();
        if (takesInOwn && (isOwn || isOfOneKind(match.indicator(), basis)) && (best.isEmpty() || match.letters() > best.matches().get(0).letters())) {
          best = labelled(text.equals(own) ? heading : text + " " + heading, match);
        }
      }
    }
    return best;
  }

  /** Persons are no cases: "Số nạn nhân bạo lực" over "Trẻ em" are victims, not "bạo lực trẻ em". */
  private static boolean isOfOneKind(Indicator indicator, Basis basis) {
    return basis.indicators().best().map(Indicator::measureUnit)
        .filter(measure -> !measure.equals(indicator.measureUnit()) && !Measures.isRate(indicator.measureUnit())).isEmpty();
  }

  private List<String> phrases(String own, Basis basis) {
    List<String> phrases = new ArrayList<>(List.of(own));
    String bare = words.withoutTotalAndPart(own);
    if (bare.isEmpty()) {
      return phrases;
    }
    boolean unrelated = basis.isTitle() && basis.indicators().isEmpty() && !words.isGeneral(own);
    for (String core : unrelated ? List.<String>of() : cores(basis)) {
      for (String joint : words.joints()) {
        phrases.add((core + " " + joint + " " + own).replaceAll(" +", " "));
        phrases.add((own + " " + joint + " " + core).replaceAll(" +", " "));
      }
    }
    return phrases;
  }

  /** The words of what it stands under, and the ways the catalogue spells the indicator that they name. */
  private List<String> cores(Basis basis) {
    List<String> cores = new ArrayList<>(List.of(basis.text(), words.withoutTotalAndPart(basis.text())));
    basis.indicators().best().ifPresent(indicator -> indicator.wording().stream()
        .filter(words -> !SEVERAL_FORMS.matcher(words).find()).forEach(cores::add));
    cores.removeIf(String::isBlank);
    return cores;
  }

  private static RowIndicators labelled(String label, Match match) {
    return new RowIndicators(label, List.of(match));
  }
}
