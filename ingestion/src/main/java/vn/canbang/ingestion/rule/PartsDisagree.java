package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;

/**
 * Parts that make up a whole add up to the total that the same table or line states: women and men, or the years of a
 * span.
 */
final class PartsDisagree implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("parts_disagree", Severity.WARNING,
      "Các phần (nữ và nam, từng năm) cộng lại không bằng tổng số ghi trong cùng bảng, cùng dòng.",
      "Parts (women and men, single years) do not add up to the total stated in the same table or line.");
  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Fact total : document.results().filter(fact -> fact.qualifier() == Qualifier.EQUAL).toList()) {
      if (document.indicatorOf(total).scale() == null) {
        byDimension(total, document).or(() -> byTime(total, document)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> byDimension(Fact total, RuleContext document) {
    Map<String, List<Fact>> inParts = document.totals().partsBeside(total);
    for (DimensionCodes.Dimension dimension : document.catalogue().dimensions().dimensions()) {
      List<Fact> parts = dimension.complete() ? inParts.getOrDefault(dimension.name(), List.of()) : List.of();
      if (parts.size() != dimension.values().size() || !areExact(parts)) {
        continue;
      }
      Set<String> named = parts.stream().map(part -> part.dimensions().get(dimension.name()))
          .collect(Collectors.toSet());
      if (named.size() == parts.size() && disagree(total, parts)) {
        return Optional.of(finding(total, parts));
      }
    }
    return Optional.empty();
  }

  /** Single years that fill the span of the total without a gap. */
  private static Optional<Finding> byTime(Fact total, RuleContext document) {
    if (total.period().kind() != Period.Kind.SPAN) {
      return Optional.empty();
    }
    List<Fact> parts = new ArrayList<>();
    LocalDate next = total.period().start();
    for (List<Fact> time : document.totals().timesBeside(total).toList()) {
      if (time.size() > 1 || !areExact(time) || !next.equals(time.get(0).period().start())) {
        return Optional.empty();
      }
      parts.add(time.get(0));
      next = time.get(0).period().end().plusDays(1);
    }
    boolean filled = parts.size() > 1 && next.equals(total.period().end().plusDays(1));
    return filled && disagree(total, parts) ? Optional.of(finding(total, parts)) : Optional.empty();
  }

  private static boolean areExact(List<Fact> parts) {
    return parts.stream().allMatch(part -> part.qualifier() == Qualifier.EQUAL);
  }

  private static boolean disagree(Fact total, List<Fact> parts) {
    return sum(parts).compareTo(total.value()) != 0;
  }

  private static BigDecimal sum(List<Fact> parts) {
    return parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(Fact total, List<Fact> parts) {
    String sum = parts.stream().map(part -> Printed.vi(part.value())).collect(Collectors.joining(" + "));
    String sumEn = parts.stream().map(part -> Printed.en(part.value())).collect(Collectors.joining(" + "));
    return ABOUT.of(total, "Tổng số ghi là %s, nhưng các phần cộng lại %s = %s. Hãy kiểm tra tổng số và từng phần."
        .formatted(Printed.vi(total), sum, Printed.vi(sum(parts))),
        "The total is given as %s, but its parts add up to %s = %s. Check the total and each part."
            .formatted(Printed.en(total), sumEn, Printed.en(sum(parts))));
  }
}
