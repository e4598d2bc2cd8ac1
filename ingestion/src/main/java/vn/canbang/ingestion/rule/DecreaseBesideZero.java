package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * What "falls steadily" was there before: a steady decline beside a count of zero, and no higher count of an earlier
 * time, is a phrase.
 */
final class DecreaseBesideZero implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("decrease_beside_zero", Severity.WARNING,
      "Nói “ngày một giảm” trong khi cùng văn bản ghi không có vụ nào.",
      "A steady decline is claimed where the same document counts zero.");
  private static final GuardedPattern STEADY = RuleWords.anyOf(RuleWords.packaged().steadyDecrease());
  private static final Pattern COUNTED = Pattern.compile("^(?:so vu viec|vu viec|so vu bi|so vu|so cap|so|vu|cap)\\s+");
  private static final Pattern CLAUSE = Pattern.compile("[,;:.]");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Fact> zeros = document.results().filter(fact -> fact.value().signum() == 0
        && document.indicatorOf(fact).scale() == null && !fellTo(fact, document)).toList();
    List<Finding> findings = new ArrayList<>();
    for (Passage sentence : zeros.isEmpty() ? List.<Passage>of() : document.sentences()) {
      String folded = sentence.folded();
      GuardedPattern.Found steady = STEADY.matcher(folded);
      while (steady.find()) {
        Set<String> units = units(sentence, document);
        String clause = clauseBefore(folded, steady.start());
        String words = sentence.text().substring(steady.start(), steady.end());
        zeros.stream().filter(zero -> units.contains(zero.unitKey()) && isNamed(document.indicatorOf(zero), clause))
            .findFirst()
            .ifPresent(zero -> findings.add(ABOUT.at(document.name(), sentence.at(steady.start()),
                "Viết “%s”, nhưng %s ghi số 0 (%s). Hãy ghi số của kỳ trước: giảm từ bao nhiêu?".formatted(words,
                    Printed.vi(zero.place()), document.titleVi(zero)),
                "\"%s\" (a steady decline), but %s says zero (%s). Give the earlier number: from how many did it fall?"
                    .formatted(words, Printed.en(zero.place()), document.titleEn(zero)))));
      }
    }
    return findings;
  }

  /** Whom the sentence speaks of: the units of its figures, else the document's. */
  private static Set<String> units(Passage sentence, RuleContext document) {
    Set<String> named = document.resultsIn(sentence).stream().map(Fact::unitKey).collect(Collectors.toSet());
    return named.isEmpty() && document.document().head().unitKey() != null
        ? Set.of(document.document().head().unitKey()) : named;
  }

  private static boolean fellTo(Fact zero, RuleContext document) {
    ResultIndex.Subject subject = ResultIndex.Subject.of(zero);
    return Stream.of(document.index(), document.earlierIndex(zero.unitKey()))
        .flatMap(index -> index.before(subject, zero.period()))
        .anyMatch(fact -> Statement.of(fact).equals(Statement.of(zero).in(fact.period())) && fact.value().signum() > 0);
  }

  private static String clauseBefore(String folded, int end) {
    String[] clauses = CLAUSE.split(folded.substring(0, end));
    return clauses.length == 0 ? "" : clauses[clauses.length - 1];
  }

  private static boolean isNamed(Indicator indicator, String clause) {
    return indicator.wording().stream().map(words -> COUNTED.matcher(Folding.fold(words)).replaceFirst(""))
        .filter(words -> words.contains(" ")).anyMatch(clause::contains);
  }
}
