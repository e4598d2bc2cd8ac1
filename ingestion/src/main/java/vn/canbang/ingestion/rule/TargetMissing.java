package vn.canbang.ingestion.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Severity;

/** A table that goes through the strategy's targets leaves none out. */
final class TargetMissing implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("target_missing", Severity.INFO,
      "Bảng đi qua hầu hết chỉ tiêu của Chiến lược nhưng thiếu một số chỉ tiêu.",
      "A table goes through most of the strategy's targets but leaves some out.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    Set<String> all = document.catalogue().indicators().stream().filter(Indicator::isStrategyTarget)
        .map(Indicator::targetCode).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Fact> inTables = document.facts().stream()
        .filter(fact -> !RuleContext.isInText(fact) && document.indicatorOf(fact).isStrategyTarget()).toList();
    Set<String> named = inTables.stream().map(document::indicatorOf).map(Indicator::targetCode)
        .collect(Collectors.toSet());
    List<String> missing = all.stream().filter(code -> !named.contains(code)).toList();
    if (missing.isEmpty() || named.size() * 4 < all.size() * 3) {
      return List.of();
    }
    String vi = names(missing, document, Indicator::shortName);
    String en = names(missing, document, Indicator::shortNameEn);
    return List.of(ABOUT.at(document.name(), RuleContext.whole(inTables.get(0).place()),
        "Bảng nêu %d trên %d chỉ tiêu của Chiến lược; thiếu %s. Hãy bổ sung, hoặc ghi “chưa có số liệu”."
            .formatted(named.size(), all.size(), vi),
        "The table gives %d of the strategy's %d targets; missing: %s. Add them, or write that there is no figure."
            .formatted(named.size(), all.size(), en)));
  }

  /** "M3.CT4 (Cơ sở trợ giúp …)": the code of each target and the name of its first part. */
  private static String names(List<String> targets, RuleContext document, Function<Indicator, String> name) {
    return targets.stream().map(target -> target + " (" + document.catalogue().indicators().stream()
        .filter(indicator -> target.equals(indicator.targetCode())).map(name).findFirst().orElseThrow() + ")")
        .collect(Collectors.joining(", "));
  }
}
