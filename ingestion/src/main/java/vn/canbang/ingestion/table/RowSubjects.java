package vn.canbang.ingestion.table;

import java.util.Optional;

import vn.canbang.core.document.Place;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.PeriodReader;

/** Says what rows are of, in tables with units, periods or levels down; rows that stay unclear get a notice. */
final class RowSubjects {
  private final TableContext context;
  private final UnitLabels units;
  private final HeadingWords words;
  private final TableFindings findings;

  RowSubjects(TableContext context, UnitLabels units, HeadingWords words, TableFindings findings) {
    this.context = context;
    this.units = units;
    this.words = words;
    this.findings = findings;
  }

  /** The unit that the row names. */
  Optional<RowSubject> unit(String label, Place place) {
    Optional<RowSubject> found = units.find(label, context).map(unit -> new RowSubject(context.ofRow(unit), null, ""));
    return found.isPresent() ? found : unclear(label, place);
  }

  /** The period that the row names; the sum over periods ("Tổng cộng") is no figure of any. */
  Optional<RowSubject> period(String label, Place place) {
    if (words.isOwnUnit(label)) {
      return Optional.empty();
    }
    Optional<Period> period = PeriodReader.readClear(label);
    Optional<RowSubject> found = period.map(read -> new RowSubject(context, read, ""));
    return found.isPresent() ? found : unclear(label, place);
  }

  /** The level that the row names, a dimension of its figures; the total is of every level. */
  Optional<RowSubject> level(String label, Place place) {
    if (words.isOwnUnit(label)) {
      return Optional.of(new RowSubject(context, null, ""));
    }
    boolean named = !label.isBlank() && words.isGeneral(label);
    return named ? Optional.of(new RowSubject(context, null, label)) : unclear(label, place);
  }

  private Optional<RowSubject> unclear(String label, Place place) {
    findings.addNotice(ReadingNotices.ROW_UNCLEAR.in(context.document(), place, label));
    return Optional.empty();
  }
}
