package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.fact.DocumentContent;

/** Every rule, in the order in which their notices stand beside a fact. */
public final class Rules {
  static final List<Rule> ALL = List.of(
      new FractionDisagrees(), new FractionTruncated(), new ShareAboveHundred(), new NegativeValue(),
      new PartAboveTotal(),
      new PartsDisagree(), new CountContradictsNumerator(), new ValuesContradict(), new QualifierDiffers(),
      new WordsBesideNumber(), new LastYearChanged(), new GrowthContradicts(), new DecreaseBesideZero(),
      new OutsidePlausibleRange(), new ValueJumps(), new MeanOfPercentages(), new AttendanceEqual(),
      new NarrowerDefinition(), new HundredPercentOfFew(), new ZeroInSmallPlace(), new TargetGivenAsResult(),
      new ResultEqualsTarget(), new PlanWorseThanResult(), new PlanEqualsResult(), new PlanKeepsResult(),
      new PlanBelowNational(), new BoundReversed(), new LocalTargetWeaker(), new TargetMissing(),
      new TargetCountContradicts(), new PeriodStatedTwoWays(), new TermContradicts(), new DocumentNumberTwice(),
      new DocumentCitedTwoWays(), new IssuedCountDiffers());

  private final Catalogue catalogue;

  public Rules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** @param earlier what other documents said of the same unit */
  public Checked check(DocumentContent document, List<Fact> facts, IssuedList issued, Earlier earlier) {
    RuleContext context = new RuleContext(document, facts, issued, catalogue, earlier);
    Map<Fact, List<Notice>> ofFacts = new HashMap<>();
    List<Notice> ofPlaces = new ArrayList<>();
    for (Rule rule : ALL) {
      for (Finding finding : rule.check(context)) {
        if (finding.fact() == null) {
          ofPlaces.add(finding.notice());
        } else {
          ofFacts.computeIfAbsent(finding.fact(), fact -> new ArrayList<>(fact.notices())).add(finding.notice());
        }
      }
    }
    return new Checked(facts.stream().map(fact -> {
      List<Notice> notices = ofFacts.get(fact);
      return notices == null ? fact : fact.withNotices(notices);
    }).toList(), ofPlaces);
  }
}
