package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.core.target.Target;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.YearMentions.YearMention;
import vn.canbang.ingestion.table.DocumentForm.Role;

/** Says of what kind and period a quantity is: by the year beside it, else its column, else the table. */
final class FactDates {
  private final Catalogue catalogue;
  private final TableContext context;

  FactDates(Catalogue catalogue, TableContext context) {
    this.catalogue = catalogue;
    this.context = context;
  }

  /** A kind and period with what they were read from. */
  record Dated(FactKind kind, Period period, String reason) {
  }

  /** One for a result or plan, one a milestone for a target; none where no period is known. */
  List<Dated> of(CellColumn column, Indicator indicator, Quantity quantity, Optional<YearMention> year) {
    if (column.isTarget()) {
      return milestones(column, year).stream()
          .map(milestone -> new Dated(targetKind(column, indicator, quantity, milestone), Period.year(milestone),
              year.isPresent() ? "period_from_cell" : "period_from_header"))
          .toList();
    }
    FactKind kind = column.role() == Role.PLAN ? FactKind.PLAN : FactKind.parse(indicator.kind());
    if (year.isPresent()) {
      return List.of(new Dated(kind, Period.year(year.get().year()), "period_from_cell"));
    }
    if (column.period() != null) {
      Period period = indicator.term() ? PeriodSpelling.asTerm(column.period()).orElse(column.period()) : column.period();
      return List.of(new Dated(kind, period, "period_from_header"));
    }
    return context.period() == null ? List.of()
        : List.of(new Dated(context.isPlanned() ? FactKind.PLAN : kind, context.period(), context.periodReason()));
  }

  /** A target that a row's label quotes is the nation's where it is the nation's number, else the unit's own. */
  private FactKind targetKind(CellColumn column, Indicator indicator, Quantity quantity, int milestone) {
    boolean national = column.role() == Role.NATIONAL_TARGET || column.role() == Role.LABEL
        && catalogue.hasTarget(indicator, milestone, quantity.value());
    return national ? FactKind.target(milestone) : FactKind.localTarget(milestone);
  }

  /** The years a target is set for: the one it names, with the later milestones for "trở đi"; else its header's. */
  private List<Integer> milestones(CellColumn column, Optional<YearMention> year) {
    int first = column.period() == null ? 0 : column.period().start().getYear();
    int last = column.period() == null ? 0 : column.period().end().getYear();
    List<Integer> known = catalogue.targets().stream().map(Target::milestone).distinct().sorted()
        .filter(milestone -> milestone >= first && milestone <= last).toList();
    if (year.isEmpty()) {
      return column.role() == Role.LABEL ? List.of() : known;
    }
    List<Integer> milestones = new ArrayList<>(List.of(year.get().year()));
    if (year.get().onward()) {
      known.stream().filter(milestone -> milestone > year.get().year()).forEach(milestones::add);
    }
    return milestones;
  }
}
