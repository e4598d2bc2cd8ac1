package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Severity;
import vn.canbang.ingestion.wording.GuardedPattern;

/** A term that a text gives a body is one that this body has: councils 2021-2026, Party committees 2020-2025. */
final class TermContradicts implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("term_contradicts", Severity.WARNING,
      "Nhiệm kỳ ghi không phải nhiệm kỳ của cơ quan đó.",
      "The term given is none of that body.");
  private static final GuardedPattern TERM = GuardedPattern.of("nhiem ky\\s+(?<from>20\\d\\d)\\s*[-–]\\s*(?<to>20\\d\\d)");
  private static final Map<RuleWords.Term, GuardedPattern> BODIES = RuleWords.packaged().terms().stream()
      .collect(Collectors.toMap(body -> body, body -> RuleWords.anyOf(body.words())));
  private static final int NEAR = 120;

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Passage sentence : document.sentences()) {
      String folded = sentence.folded();
      GuardedPattern.Found term = TERM.matcher(folded);
      int from = 0;
      while (term.find()) {
        String stated = term.group("from") + "-" + term.group("to");
        body(folded.substring(Math.max(from, term.start() - NEAR), term.start()))
            .filter(body -> !body.terms().contains(stated))
            .ifPresent(body -> findings.add(finding(document.name(), sentence.at(term.start()), stated, body)));
        from = term.end();
      }
    }
    return findings;
  }

  /** The body that is named last. */
  private static Optional<RuleWords.Term> body(String before) {
    return RuleWords.packaged().terms().stream().filter(body -> last(body, before) >= 0)
        .max(Comparator.comparingInt(body -> last(body, before)));
  }

  private static int last(RuleWords.Term body, String before) {
    GuardedPattern.Found word = BODIES.get(body).matcher(before);
    int last = -1;
    while (word.find()) {
      last = word.start();
    }
    return last;
  }

  private static Finding finding(String document, Place place, String stated, RuleWords.Term body) {
    String known = String.join(", ", body.terms());
    return ABOUT.at(document, place, "Nhiệm kỳ %s không phải nhiệm kỳ của %s (%s). Hãy sửa nhiệm kỳ."
        .formatted(stated, body.body(), known),
        "The term %s is none of the %s (%s). Mend the term.".formatted(stated, body.bodyEn(), known));
  }
}
