package vn.canbang.ingestion.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.sentence.Spot.LeadKind;
import vn.canbang.ingestion.sentence.Spot.LeadView;

/**
 * Of what time a figure of a sentence is: that of a period that its sentence, the sentences before it in the passage or the
 * lines above name, else that of the document.
 */
final class FactTimes {
  private static final Pattern FROM_A_LEVEL = Pattern.compile("\\b(?:tang|giam)(?: deu| manh| nhe| dan)? tu\\s*$");
  private static final Pattern TO_A_LEVEL = Pattern.compile("[^,;.()]{0,25}?\\b(?:xuong|len|con|thanh|den)\\b[^,;.()]{0,12}");
  /** "- Kết quả: …" below a target answers to it and is of the report's own period. */
  private static final Pattern RESULT = Pattern.compile(
      "[\\s*+–-]*(?:ket qua|thuc hien)\\s*(?:thuc hien|dat duoc|nam \\d{4})?\\s*:");
  private static final TermCalendar CALENDAR = new TermCalendar();
  private static final int LEADING = 30;
  private static final int ONE_YEAR = 13;
  /** Month from which on an article speaks of its year as a whole. */
  private static final int LATE = 9;

  private final DocumentHead head;
  private final List<SentenceTimes> earlier = new ArrayList<>();

  FactTimes(DocumentHead head) {
    this.head = head;
  }

  /** The sentences of another passage name nothing for this one. */
  void startPassage() {
    earlier.clear();
  }

  void endSentence(SentenceTimes times) {
    earlier.add(times);
  }

  /** "Năm 2024: 22 cặp." in a report of 2025 is held against, not gone on with. */
  private boolean isBeforeOwn(Period period) {
    return isBeforeOwn(period, head);
  }

  /** Whether a period was over before the document's own began. */
  static boolean isBeforeOwn(Period period, DocumentHead head) {
    return period.end() != null && head.period() != null && head.period().start() != null
        && period.end().isBefore(head.period().start());
  }

  /** What the sentences before it in the passage named last. */
  private Optional<Mention> lastNamed(Function<SentenceTimes, Optional<Mention>> what) {
    Optional<Mention> found = Optional.empty();
    for (int i = earlier.size() - 1; i >= 0 && found.isEmpty(); i--) {
      found = what.apply(earlier.get(i));
    }
    return found;
  }

  /** What a planned figure without a period is of: the next period of the report, or the plan's own. */
  Period coming() {
    Period own = head.period();
    if (own == null || own.end() == null || "plan".equals(head.kind())) {
      return own;
    }
    return switch (own.kind()) {
      case HALF -> own.toString().endsWith("H1") ? Period.parse(own.end().getYear() + "-H2")
          : Period.year(own.end().getYear() + 1);
      case YEAR -> Period.year(own.end().getYear() + 1);
      default -> own.end().getMonthValue() == 12 ? Period.year(own.end().getYear() + 1)
          : Period.year(own.end().getYear());
    };
  }

  /** The year that the document's period lies in or ends in. */
  Period ownYear() {
    Period own = head.period();
    return own == null || own.end() == null ? own : Period.year(own.end().getYear());
  }

  record Timed(Period period, Optional<Mention> mention, String reason) {
  }

  Timed of(View view, SentenceTimes times, int index, Indicator indicator, List<LeadView> above) {
    Quantity quantity = view.quantities().get(index);
    boolean isResult = RESULT.matcher(view.folded()).lookingAt();
    if (indicator.term()) {
      Optional<Mention> term = times.term(quantity).or(() -> lastNamed(SentenceTimes::lastTerm))
          .or(() -> above.stream().flatMap(lead -> lead.mentions().stream())
              .filter(m -> m.period().kind() == Period.Kind.TERM).findFirst());
      if (term.isPresent()) {
        return new Timed(term.get().period(), term, "period_from_words");
      }
      Optional<Period> sat = times.governing(index).filter(m -> isToCome(m) || isBeforeOwn(m.period())).isPresent() ? Optional.empty()
          : CALENDAR.find(indicator, head.period());
      if (sat.isPresent() && !"plan".equals(head.kind())) {
        return new Timed(sat.get(), Optional.empty(), "period_from_calendar");
      }
    }
    Optional<Mention> said = times.governing(index).filter(m -> m.period().kind() != Period.Kind.TERM)
        .filter(m -> !isPastForChange(quantity, m.period()))
        .or(() -> lastNamed(earlierOne -> earlierOne.opening().filter(m -> !isBeforeOwn(m.period())))
            .filter(m -> !isResult || !isToCome(m)));
    if (said.isPresent()) {
      return new Timed(asKnown(said.get(), indicator), said, "period_from_words");
    }
    Optional<Period> earlier = isLevelBefore(view, index) ? yearBefore() : Optional.empty();
    if (earlier.isPresent()) {
      return new Timed(earlier.get(), Optional.empty(), "period_from_words");
    }
    for (LeadView lead : above.stream().filter(one -> one.kind() != LeadKind.SENTENCE).toList()) {
      Optional<Mention> ofLead = lead.mentions().stream()
          .filter(m -> m.period().kind() != Period.Kind.TERM && m.use() == PeriodMentions.Use.OF_FIGURES && !m.cutOff())
          .filter(m -> lead.text().lastIndexOf('(', m.start()) < 0)
          .filter(m -> m.start() < LEADING || !lead.opening()).filter(m -> !isResult || !isToCome(m)).findFirst();
      if (ofLead.isPresent() && isYearOfOwnPart(ofLead.get().period())) {
        break;
      }
      if (ofLead.isPresent()) {
        return new Timed(asKnown(ofLead.get(), indicator), ofLead, "period_from_line_above");
      }
    }
    return new Timed(ownPeriod(indicator), Optional.empty(), "period_from_document");
  }

  /** A heading says the year where the document counts its first months. */
  private boolean isYearOfOwnPart(Period year) {
    Period own = head.period();
    return year.kind() == Period.Kind.YEAR && own != null && own.kind() != Period.Kind.YEAR && own.start() != null
        && own.start().equals(year.start()) && own.end().isBefore(year.end());
  }

  private boolean isToCome(Mention mention) {
    return mention.until() || head.period() != null && head.period().end() != null && mention.period().end() != null
        && mention.period().end().isAfter(head.period().end());
  }

  /** "giảm từ 31 vụ xuống 24 vụ": the first is the level of the year before. */
  private static boolean isLevelBefore(View view, int index) {
    if (index + 1 >= view.quantities().size()) {
      return false;
    }
    Quantity quantity = view.quantities().get(index);
    String between = view.folded().substring(quantity.end(), Math.max(quantity.end(), view.quantities().get(index + 1).at()));
    return FROM_A_LEVEL.matcher(view.folded().substring(0, quantity.at())).find() && TO_A_LEVEL.matcher(between).matches();
  }

  private Optional<Period> yearBefore() {
    Period own = head.period();
    return own == null || own.end() == null || own.kind() == Period.Kind.TERM
        || own.start().getYear() != own.end().getYear() ? Optional.empty()
        : PeriodSpelling.parse(PeriodMentions.shift(own, -1));
  }

  /** "(năm 2021: 03 vụ, giảm 66,7%)": a change is of the present, whatever it is held against. */
  private boolean isPastForChange(Quantity quantity, Period period) {
    return quantity.isChange() && isBeforeOwn(period);
  }

  private static boolean isMostOfAYear(Period own) {
    return own != null && own.start() != null && own.kind() != Period.Kind.YEAR && own.kind() != Period.Kind.TERM
        && own.start().getYear() == own.end().getYear() && own.end().getMonthValue() >= LATE;
  }

  /** A stock in a report over several years holds at its cut-off; in an article of late in a year, in that year. */
  private Period ownPeriod(Indicator indicator) {
    Period own = head.period();
    if (isMostOfAYear(own) && "news".equals(head.kind()) && indicator.stock()) {
      return Period.year(own.end().getYear());
    }
    if (own == null || own.kind() != Period.Kind.SPAN || !indicator.stock() || indicator.isStrategyTarget()
        || !own.start().plusMonths(ONE_YEAR).isBefore(own.end())) {
      return own;
    }
    String year = String.valueOf(own.end().getYear());
    int month = own.end().getMonthValue();
    return Period.parse(month == 12 ? year : PeriodSpelling.month(year, String.valueOf(month)));
  }

  /** "Tính đến 30/6/2023" is the half year for what is counted over time; what holds at a moment is of the report's year. */
  private Period asKnown(Mention mention, Indicator indicator) {
    Period period = mention.period();
    if (!mention.cutOff()) {
      return period;
    }
    if (head.period() != null && period.end().equals(head.period().end())) {
      return ownPeriod(indicator);
    }
    String year = String.valueOf(period.end().getYear());
    if (period.end().getMonthValue() == 12) {
      return Period.parse(year);
    }
    if (indicator.stock() || indicator.institution()) {
      boolean ownYear = head.period() != null && head.period().end() != null
          && head.period().start().getYear() == period.end().getYear()
          && head.period().end().getYear() == period.end().getYear();
      return ownYear ? head.period() : period;
    }
    return Period.parse(PeriodSpelling.firstMonths(period.end().getMonthValue(), year));
  }
}
