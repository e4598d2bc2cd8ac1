package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Optional;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.wording.WordingIndex;

/** Columns that break the figures of a row's indicator down: "Năm 2022: Tổng số | Nữ | Tỷ lệ". */
final class RowBreakdown {
  private final WordingIndex wording;
  private final HeadingWords words;

  RowBreakdown(WordingIndex wording, HeadingWords words) {
    this.wording = wording;
    this.words = words;
  }

  /** What the row's figure in a column under this heading is of; nothing where it is not a figure of the row's indicator. */
  Optional<RowIndicators> of(RowIndicators row, String heading) {
    boolean namesDimension = words.namesDimension(heading);
    if (row.matches().stream().map(WordingIndex.Match::indicator).anyMatch(indicator -> isAnotherMeasure(indicator, heading)
        || namesDimension && wording.dimensions(indicator, heading).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(namesDimension ? new RowIndicators(row.label() + " " + heading, List.copyOf(row.matches())) : row);
  }

  /** A share of what is counted, or a count of what is a share. */
  private boolean isAnotherMeasure(Indicator indicator, String heading) {
    boolean share = words.namesShare(heading);
    return share ? !Measures.isRate(indicator.measureUnit())
        : words.isCount(heading) && indicator.measureUnit().equals("%");
  }
}
