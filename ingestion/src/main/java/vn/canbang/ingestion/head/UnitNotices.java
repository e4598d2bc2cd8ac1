package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.head.UnitMention.Doubt;

/** What a reviewer is told of a unit's name: why it stays open, or what is doubtful of how it was understood. */
public final class UnitNotices {
  private final UnitRegister register;

  public UnitNotices(UnitRegister register) {
    this.register = register;
  }

  /** None for a name that is as it should be. */
  public List<Notice> of(UnitMention mention, LocalDate day, String document, Place place) {
    List<Notice> notices = new ArrayList<>();
    switch (mention.choice()) {
      case AMBIGUOUS -> notices.add(ReadingNotices.UNIT_AMBIGUOUS.in(document, place, mention.printed(),
          titles(mention.candidates(), day)));
      case CONTRADICTED -> notices.add(ReadingNotices.UNIT_CONTRADICTED.in(document, place, mention.printed(),
          titles(mention.candidates(), day)));
      case UNKNOWN -> notices.add(ReadingNotices.UNIT_NAME_UNKNOWN.in(document, place, mention.printed()));
      default -> mention.doubts().stream().sorted().map(UnitNotices::notice).filter(notice -> notice != null)
          .forEach(notice -> notices.add(notice.in(document, place, mention.printed(),
              titles(mention.candidates(), day))));
    }
    return notices;
  }

  private static ReadingNotices notice(Doubt doubt) {
    return switch (doubt) {
      case MISSPELT -> ReadingNotices.UNIT_MISSPELT;
      case OTHER_TYPE -> ReadingNotices.UNIT_OF_OTHER_TYPE;
      case NOT_YET_VALID -> ReadingNotices.UNIT_NAME_TOO_NEW;
      case NO_LONGER_VALID -> ReadingNotices.UNIT_NAME_OLD;
      case BARE_NAME, MARKS_LEFT_OUT -> null;
    };
  }

  /** The candidates by their full titles, "; " between. */
  public String titles(List<Unit> units, LocalDate day) {
    return units.stream().map(unit -> register.fullTitle(unit, UnitTime.lifeDay(unit, day)))
        .collect(Collectors.joining("; "));
  }
}
