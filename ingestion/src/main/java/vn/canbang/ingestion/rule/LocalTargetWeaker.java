package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.notice.Severity;

/** A local target asks for no less than the national one of the same milestone. */
final class LocalTargetWeaker implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("local_target_weaker", Severity.WARNING,
      "Chỉ tiêu địa phương yếu hơn chỉ tiêu quốc gia cùng mốc.",
      "The local target is weaker than the national one of the same milestone.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    document.numbers().filter(fact -> fact.kind().type() == FactKind.Type.LOCAL_TARGET)
        .forEach(local -> NationalTargets.missed(local, document)
            .filter(target -> target.milestone() == local.kind().year())
            .ifPresent(target -> findings.add(ABOUT.of(local,
                "Chỉ tiêu địa phương %d là %s, thấp hơn yêu cầu của chỉ tiêu quốc gia (%s). Hãy đặt lại hoặc nêu lý do."
                    .formatted(target.milestone(), Printed.vi(local), NationalTargets.vi(target, local)),
                "The local target for %d is %s, weaker than the national one (%s). Set it anew or say why."
                    .formatted(target.milestone(), Printed.en(local), NationalTargets.en(target, local))))));
    return findings;
  }
}
