package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.core.notice.Severity;
import vn.canbang.ingestion.wording.Phrase;

/** A figure whose own words say that it covers less than the definition asks for: the catalogue lists the phrases. */
final class NarrowerDefinition implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("narrower_definition", Severity.WARNING,
      "Lời của số liệu cho thấy phạm vi hẹp hơn định nghĩa của chỉ tiêu.",
      "The figure's own words say that it covers less than the indicator's definition.");

  /** Those of the catalogue, by their words. */
  private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : document.facts().stream().filter(NarrowerDefinition::isUntold).toList()) {
      List<Indicator.Narrower> narrowers = document.indicatorOf(fact).narrower();
      if (!narrowers.isEmpty()) {
        Phrase.Text words = Phrase.Text.of(document.wordsOf(fact));
        narrowers.stream().filter(narrower -> phrases
            .computeIfAbsent(narrower.phrase(), Phrase::new).find(words).isPresent()).findFirst()
            .ifPresent(narrower -> findings.add(ABOUT.of(fact,
                "“%s”: %s Hãy báo cáo theo đúng phạm vi của chỉ tiêu “%s”.".formatted(narrower.phrase(),
                    narrower.why(), document.titleVi(fact)),
                "\"%s\": %s Report what the indicator \"%s\" asks for.".formatted(narrower.phrase(),
                    narrower.whyEn(), document.titleEn(fact)))));
      }
    }
    return findings;
  }

  /** What the reader already called a false friend is not told again. */
  private static boolean isUntold(Fact fact) {
    return RuleContext.isResult(fact) && fact.notices().stream()
        .noneMatch(notice -> notice.code().equals(ReadingNotices.FALSE_FRIEND.code()));
  }
}
