package vn.canbang.ingestion.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.ingestion.number.CountedNouns.Noun;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.number.QuantityWords.Use;

/**
 * Finds zeros in words: "không có vụ … nào", "chưa phát hiện trường hợp", "Số vụ: Không". What says that something is
 * missing which nobody counts ("chưa có kinh nghiệm"), or whom a number counted ("12 xã chưa có"), is no zero.
 */
final class NoneStatements {
  private static final int SUBJECT_REACH = 10;
  private static final int LABEL_REACH = 12;
  private static final Set<String> CONDITIONS = Set.of("nếu", "khi", "dù", "hay",
      "hoặc", "nhưng", "do", "vì", "người", "mà");
  private static final Set<String> ADVERBS = Set.of("vẫn", "còn", "hiện", "đều", "cũng", "đã", "hoàn", "toàn", "nay");

  private final Tokens tokens;
  private final Figure[] startingAt;
  private final Figure[] endingBefore;

  private NoneStatements(Tokens tokens, List<Figure> figures) {
    this.tokens = tokens;
    this.startingAt = new Figure[tokens.size() + 1];
    this.endingBefore = new Figure[tokens.size() + 1];
    for (Figure figure : figures) {
      startingAt[figure.from()] = figure;
      startingAt[figure.number()] = figure;
      endingBefore[figure.to()] = figure;
    }
  }

  /**
   * The figures with the zeros among them. A number that is denied is none: "chưa có 1 vụ nào" is a zero, any other denied
   * number is left out.
   *
   * @param figures the numbers of the sentence
   */
  static List<Figure> addTo(List<Figure> figures, Tokens tokens) {
    NoneStatements search = new NoneStatements(tokens, figures);
    List<Figure> zeros = new ArrayList<>();
    Set<Figure> denied = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "không") || tokens.is(i, "chưa")) {
        Optional<Figure> number = search.numberDenied(i);
        number.ifPresent(denied::add);
        search.zero(i, number).ifPresent(zeros::add);
      }
    }
    return Stream.concat(figures.stream().filter(figure -> !denied.contains(figure)), zeros.stream()).toList();
  }

  private Optional<Figure> numberDenied(int i) {
    return QuantityWords.of(Use.NONE).startingAt(tokens, i).map(words -> {
      Figure behind = startingAt[words.to()];
      return behind == null ? startingAt[behindFillers(words.to())] : behind;
    });
  }

  private Optional<Figure> zero(int i, Optional<Figure> denied) {
    if (denied.isEmpty()) {
      return at(i);
    }
    String meaning = QuantityWords.of(Use.NONE).startingAt(tokens, i).orElseThrow().meaning();
    return denied.filter(figure -> !figure.isFraction() && figure.value().compareTo(BigDecimal.ONE) == 0)
        .map(figure -> zero(i, figure.to(), meaning, figure.measureUnit(), figure.noun()));
  }

  private Optional<Figure> at(int i) {
    Optional<WordList.Found> words = QuantityWords.of(Use.NONE).startingAt(tokens, i);
    if (isAnswer(i)) {
      return answersQuestionOfFigures(i) ? Optional.of(zero(i, words.map(WordList.Found::to).orElse(i + 1),
          words.map(WordList.Found::meaning).orElse("stated"), "", "")) : Optional.empty();
    }
    if (words.isEmpty() || !answersQuestionOfFigures(i) || saysWhomANumberCounts(i)
        || CONDITIONS.contains(tokens.get(i - 1).word())) {
      return Optional.empty();
    }
    int noun = behindFillers(words.get().to());
    if (tokens.get(noun).isNumeral() || isUncounted(words.get().to()) || isUncounted(noun)) {
      return Optional.empty();
    }
    Optional<Noun> counted = CountedNouns.at(tokens, noun);
    return Optional.of(counted.map(found -> zero(i, found.to(), words.get().meaning(), found.measureUnit(),
        tokens.folded(found.from(), found.to())))
        .orElseGet(() -> zero(i, words.get().to(), words.get().meaning(), "", "")));
  }

  private static Figure zero(int from, int to, String meaning, String measureUnit, String noun) {
    return Figure.of(from, from, to, BigDecimal.ZERO, Qualifier.EQUAL, measureUnit, noun)
        .stated(meaning.equals("detected") ? Stated.NONE_DETECTED : Stated.NONE_STATED, false);
  }

  /** ": Không.", "– Không có": the word is the whole answer. */
  private boolean isAnswer(int i) {
    boolean behindLabel = i == 0 || tokens.is(i - 1, ":") || tokens.is(i - 1, "-") || tokens.is(i - 1, "–");
    int to = tokens.is(i + 1, "có") || tokens.is(i + 1, "phát") ? i + (tokens.is(i + 1, "có") ? 2 : 3) : i + 1;
    boolean ends = to >= tokens.size() || tokens.is(to, ".") || tokens.is(to, ";") || tokens.is(to, ",");
    return behindLabel && ends && tokens.is(i, "không");
  }

  /** Whether no word of the label before a colon asks for something that is no figure: "Khó khăn, vướng mắc:". */
  private boolean answersQuestionOfFigures(int i) {
    boolean behindColon = false;
    for (int j = i - 1; j >= Math.max(0, i - LABEL_REACH) && !tokens.is(j, ".") && !tokens.is(j, ";"); j--) {
      behindColon |= tokens.is(j, ":");
      if (behindColon && QuantityWords.of(Use.NO_ANSWER_TO).startingAt(tokens, j).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** "32/49 sở, ban, ngành chưa có cán bộ chủ chốt là nữ": the number counts those without. */
  private boolean saysWhomANumberCounts(int i) {
    int before = i - 1;
    while (ADVERBS.contains(tokens.get(before).word())) {
      before--;
    }
    if (!tokens.get(before).isWord() && !tokens.get(before).isNumeral() && !tokens.is(before, "%")
        && !tokens.is(before, ")")) {
      return false;
    }
    for (int end = i; end >= Math.max(0, i - SUBJECT_REACH); end--) {
      Figure figure = endingBefore[end];
      if (figure != null && !tokens.hasSign(end, i, ".;:(")
          && (figure.isFraction() || figure.isPercent() || !tokens.hasSign(end, i, ","))) {
        return true;
      }
    }
    return false;
  }

  private int behindFillers(int index) {
    int at = index;
    Optional<WordList.Found> filler = QuantityWords.of(Use.NONE_FILLER).startingAt(tokens, at);
    while (filler.isPresent()) {
      at = filler.get().to();
      filler = QuantityWords.of(Use.NONE_FILLER).startingAt(tokens, at);
    }
    return at;
  }

  private boolean isUncounted(int index) {
    Optional<WordList.Found> uncounted = QuantityWords.of(Use.NONE_OF_SOMETHING_ELSE).startingAt(tokens, index);
    int counted = CountedNouns.at(tokens, index).map(noun -> noun.to() - index).orElse(0);
    return uncounted.isPresent() && uncounted.get().length() >= counted;
  }
}
