package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.QuantityReader;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * A word of growth fits the numbers beside it: "tăng từ 30% lên 28%", or "tăng so với năm trước" over a lower value.
 */
final class GrowthContradicts implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("growth_contradicts", Severity.WARNING,
      "Nói tăng nhưng số thấp hơn, nói giảm nhưng số cao hơn.",
      "The words say growth where the number is lower, or decline where it is higher.");
  private static final RuleWords WORDS = RuleWords.packaged();
  private static final GuardedPattern VERB = RuleWords.anyOf(
      Stream.of(WORDS.increase(), WORDS.decrease(), WORDS.noChange()).flatMap(List::stream).toList());
  private static final GuardedPattern INCREASE = RuleWords.anyOf(WORDS.increase());
  private static final GuardedPattern NO_CHANGE = RuleWords.anyOf(WORDS.noChange());
  private static final GuardedPattern COMPARED = RuleWords.anyOf(WORDS.compared());
  private static final Pattern FROM = Pattern.compile("^[^,.;\\d]{0,60}\\btu(?: muc)?\\s*$");
  private static final Pattern MAY_BE_FROM = Pattern.compile("[^,.;\\d]{0,60}\\btu");
  private static final Pattern TO = Pattern.compile("^[^.;]{0,30}?\\b(?:len|xuong|con|den)\\b[^.;\\d]{0,12}$");
  private static final Pattern YEAR = Pattern.compile("so voi (?:[a-z]+ ){0,4}?nam (20\\d\\d)");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Passage sentence : document.sentences()) {
      GuardedPattern.Found verb = VERB.matcher(sentence.folded());
      while (verb.find()) {
        if (!NO_CHANGE.matches(verb.group())) {
          Growth growth = new Growth(sentence, verb.start(), verb.end(),
              INCREASE.matches(verb.group()));
          fromTo(growth, document).or(() -> sinceEarlier(growth, document)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** A verb of growth or decline at its place. */
  private record Growth(Passage sentence, int start, int end, boolean upwards) {
    String folded() {
      return sentence.folded();
    }

    boolean contradicts(BigDecimal before, BigDecimal after) {
      return upwards ? after.compareTo(before) < 0 : after.compareTo(before) > 0;
    }

    String verb() {
      return sentence.text().substring(start, end);
    }
  }

  /** "giảm từ 12 vụ … xuống còn 15 vụ". */
  private static Optional<Finding> fromTo(Growth growth, RuleContext document) {
    if (!MAY_BE_FROM.matcher(growth.folded()).region(growth.end(), growth.folded().length()).lookingAt()) {
      return Optional.empty();
    }
    List<Quantity> after = QuantityReader.read(Folding.compose(growth.sentence().text())).stream()
        .filter(quantity -> quantity.start() >= growth.end() && quantity.value() != null).toList();
    if (after.size() < 2 || !FROM.matcher(growth.folded().substring(growth.end(), after.get(0).start())).find()
        || !TO.matcher(growth.folded().substring(after.get(0).end(), after.get(1).at())).find()) {
      return Optional.empty();
    }
    BigDecimal before = after.get(0).value();
    BigDecimal now = after.get(1).value();
    return growth.contradicts(before, now) ? Optional.of(ABOUT.at(document.name(),
        growth.sentence().at(growth.start()), vi(growth, before, now), en(growth, before, now))) : Optional.empty();
  }

  /** "đạt 28%, tăng so với năm trước", where the value of that year is known. */
  private static Optional<Finding> sinceEarlier(Growth growth, RuleContext document) {
    if (!COMPARED.matcher(growth.folded().substring(growth.end())).find()) {
      return Optional.empty();
    }
    List<Fact> stated = document.resultsIn(growth.sentence());
    if (stated.size() != 1) {
      return Optional.empty();
    }
    Fact now = stated.get(0);
    return before(growth, now, document).filter(before -> growth.contradicts(before.value(), now.value()))
        .map(before -> ABOUT.of(now, vi(growth, before.value(), now.value()), en(growth, before.value(), now.value())));
  }

  private static Optional<Fact> before(Growth growth, Fact now, RuleContext document) {
    if (now.period().kind() != Period.Kind.YEAR) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(growth.folded());
    int named = year.find(growth.end()) ? Integer.parseInt(year.group(1)) : now.period().end().getYear() - 1;
    Statement then = Statement.of(now).in(Period.year(named));
    return Stream.of(document.index(), document.earlierIndex(now.unitKey()))
        .flatMap(index -> index.of(then).stream()).findFirst();
  }

  private static String vi(Growth growth, BigDecimal before, BigDecimal now) {
    return "Văn bản viết “%s”, nhưng số đi từ %s đến %s. Hãy kiểm tra lời và số."
        .formatted(growth.verb(), Printed.vi(before), Printed.vi(now));
  }

  private static String en(Growth growth, BigDecimal before, BigDecimal now) {
    return "The text says \"%s\" (%s), but the number goes from %s to %s. Check words and numbers."
        .formatted(growth.verb(), growth.upwards() ? "grows" : "falls", Printed.en(before), Printed.en(now));
  }
}
