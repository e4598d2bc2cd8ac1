package vn.canbang.ingestion.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.fact.DocumentContent;
import vn.canbang.ingestion.fact.Extracted;
import vn.canbang.ingestion.fact.FactDraft;
import vn.canbang.ingestion.fact.FactReader;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.head.UnitMention;
import vn.canbang.ingestion.head.UnitResolver;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.number.QuantityReader;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.sentence.Spot.LeadKind;
import vn.canbang.ingestion.sentence.Spot.LeadView;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.WordingIndex;

/** Facts from the sentences of a document. */
public final class SentenceFacts implements FactReader {
  private static final int QUOTE_BEFORE = 40;
  private static final int LEADING = 30;
  private static final int ONE_YEAR = 13;
  private static final int NAME = 80;
  private static final GuardedPattern IN_A_ROW = GuardedPattern.of("lần lượt|tương ứng|theo thứ tự");
  /** "- Kết quả: …" below a target answers to it and is of the report's own period. */
  private static final Pattern RESULT = Pattern.compile("[\\s*+–-]*(?:ket qua|thuc hien)\\s*(?:thuc hien|dat duoc|nam \\d{4})?\\s*:");
  private static final Pattern FROM_A_LEVEL = Pattern.compile("\\b(?:tang|giam)(?: deu| manh| nhe| dan)? tu\\s*$");
  private static final Pattern TO_A_LEVEL = Pattern.compile("[^,;.()]{0,25}?\\b(?:xuong|len|con|thanh|den)\\b[^,;.()]{0,12}");
  private static final Pattern BESIDE = Pattern.compile("\\s*(?:,|;|và|, và)\\s*");
  private static final Pattern CHANGE_AGAIN = Pattern.compile("\\s*,?\\s*\\(?\\s*(?:tương ứng|tương đương|bằng)?\\s*");

  private final Catalogue catalogue;
  private final WordingIndex wording;
  private final SentenceLinker linker;
  private final UnitResolver units;

  /** @param units finds the units that sentences name */
  public SentenceFacts(Catalogue catalogue, WordingIndex wording, UnitResolver units) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.linker = new SentenceLinker(wording, catalogue);
    this.units = units;
  }

  @Override
  public Extracted read(DocumentContent document) {
    Optional<Unit> unit = Optional.ofNullable(document.head().unitKey()).flatMap(catalogue.units()::find);
    if (unit.isEmpty()) {
      return Extracted.NOTHING;
    }
    return new OneDocument(document, unit.get()).read();
  }

  /** The work on one document. */
  private final class OneDocument {
    private final String name;
    private final DocumentHead head;
    private final List<Passage> passages;
    private final Outlook outlook;
    private final SentenceUnits where;
    private final List<Fact> facts = new ArrayList<>();
    private final List<UnlinkedNumber> unlinked = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Bases bases = new Bases();
    private Link before;
    private final List<SentenceTimes> earlier = new ArrayList<>();

    OneDocument(DocumentContent document, Unit unit) {
      this.name = document.name();
      this.head = document.head();
      this.passages = PassageReader.read(document.blocks());
      this.outlook = new Outlook(catalogue, head);
      LocalDate day = head.date() != null ? head.date()
          : head.period() != null && head.period().end() != null ? head.period().end() : LocalDate.now();
      this.where = new SentenceUnits(catalogue.units(), units, unit, day);
    }

    Extracted read() {
      for (Passage passage : passages) {
        before = null;
        bases = new Bases();
        where.startPassage();
        earlier.clear();
        List<LeadView> above = passage.above().stream()
            .map(lead -> new LeadView(lead.words(),
                lead.opening() ? LeadKind.OPENING : LeadKind.HEADING, wording.scan(lead.words()), head.period())).toList();
        List<LeadView> leads = new ArrayList<>(above);
        for (Sentence sentence : Sentence.of(passage)) {
          WordingIndex.Scanned words = wording.scan(sentence.text());
          read(sentence, words, leads);
          leads = new ArrayList<>(above);
          leads.add(0, new LeadView(sentence.text(), LeadKind.SENTENCE, words, head.period()));
        }
      }
      return new Extracted(facts, unlinked, notices);
    }

    private void read(Sentence sentence, WordingIndex.Scanned words, List<LeadView> above) {
      List<Quantity> quantities = quantities(sentence.text(), words);
      View view = View.of(sentence.text(), words, quantities);
      SentenceTimes times = new SentenceTimes(view, head.period());
      if (!quantities.isEmpty()) {
        read(sentence, view, times, above);
      }
      earlier.add(times);
      where.endSentence(view.text());
    }

    private void read(Sentence sentence, View view, SentenceTimes times, List<LeadView> above) {
      List<Quantity> quantities = view.quantities();
      List<UnitMention> named = where.below(view.text());
      List<Link> links = linker.link(view, before, above);
      for (int i = 0; i < quantities.size(); i++) {
        Link link = links.get(i);
        if (link == null) {
          keepUnlinked(sentence, quantities.get(i));
        } else if (link.indicator() == null) {
          notices.add(falseFriend(sentence, quantities.get(i), link));
        } else {
          fact(sentence, view, times, named, i, link, above).ifPresent(facts::add);
          for (Link other : linker.others(view, i, link)) {
            fact(sentence, view, times, named, i, other, above).ifPresent(facts::add);
          }
        }
        before = link == null || link.indicator() == null ? before : link;
      }
    }

    /** "Năm 2024: 22 cặp." in a report of 2025 is held against, not gone on with. */
    private boolean isBeforeOwn(Period period) {
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

    /** What is no statistic by where it stands left out, shares with the fraction behind them. */
    private List<Quantity> quantities(String text, WordingIndex.Scanned words) {
      List<Quantity> read = QuantityReader.readSentence(text);
      List<Quantity> quantities = new ArrayList<>();
      for (Quantity quantity : read) {
        bases.add(quantity);
        Quantity last = quantities.isEmpty() ? null : quantities.get(quantities.size() - 1);
        if (last != null && isChangeAgain(text, last, quantity)) {
          quantities.add(quantity.as(last.stated()));
        } else if (!isWithinName(text, quantity) && !isWithinWording(text, words, quantity)) {
          quantities.add(last == null ? quantity : bases.complete(quantity, last).orElse(quantity));
        }
      }
      return inRows(text, quantities);
    }

    /** "lần lượt là 31, 27 và 19 cặp": the noun of the last is that of all. */
    private static List<Quantity> inRows(String text, List<Quantity> quantities) {
      if (!IN_A_ROW.isIn(text)) {
        return quantities;
      }
      List<Quantity> filled = new ArrayList<>(quantities);
      for (int i = filled.size() - 2; i >= 0; i--) {
        Quantity quantity = filled.get(i);
        Quantity next = filled.get(i + 1);
        boolean open = quantity.noun().isEmpty() && quantity.measureUnit().isEmpty() && quantity.end() <= next.start();
        if (open && BESIDE.matcher(text.substring(quantity.end(), next.start())).matches()) {
          filled.set(i, quantity.of(next));
        }
      }
      return filled;
    }

    /** "giảm 09 vụ (25,7%)": the percentage says the same change. */
    private static boolean isChangeAgain(String text, Quantity last, Quantity quantity) {
      boolean change = last.stated() == Stated.INCREASE || last.stated() == Stated.DECREASE;
      return change && quantity.measureUnit().equals("%") && quantity.stated() == Stated.LEVEL && !quantity.isFraction()
          && quantity.start() >= last.end() && CHANGE_AGAIN.matcher(text.substring(last.end(), quantity.start())).matches();
    }

    /** "cơ quan có từ 30% nữ trở lên": the number is part of what is asked, no figure. */
    private static boolean isWithinWording(String text, WordingIndex.Scanned words, Quantity quantity) {
      int end = quantity.at();
      while (end < text.length() && (Character.isDigit(text.charAt(end)) || end + 1 < text.length()
          && ".,".indexOf(text.charAt(end)) >= 0 && Character.isDigit(text.charAt(end + 1)))) {
        end++;
      }
      return end > quantity.at() && words.isWithinWording(quantity.at(), end);
    }

    /** A number in quotation marks is part of a name, one behind "cứ" the base of a ratio. */
    private static boolean isWithinName(String text, Quantity quantity) {
      String before = text.substring(0, quantity.at());
      int open = Math.max(before.lastIndexOf('“'), before.chars().filter(c -> c == '"').count() % 2 == 1
          ? before.lastIndexOf('"') : -1);
      boolean quoted = open >= 0 && text.substring(open + 1, quantity.at()).indexOf('”') < 0
          && quantity.at() - open < NAME;
      return quoted || before.stripTrailing().toLowerCase(Locale.ROOT).endsWith("cứ");
    }

    private void keepUnlinked(Sentence sentence, Quantity quantity) {
      boolean inWords = quantity.stated() == Stated.NONE_STATED || quantity.stated() == Stated.NONE_DETECTED;
      if (!inWords) {
        unlinked.add(new UnlinkedNumber(sentence.passage().text().placeAt(sentence.start() + quantity.at()),
            sentence.text().substring(quantity.start(), quantity.end()).strip(), sentence.text().strip()));
      }
    }

    private Notice falseFriend(Sentence sentence, Quantity quantity, Link link) {
      return ReadingNotices.FALSE_FRIEND.in(name, sentence.passage().text().placeAt(sentence.start() + quantity.at()),
          link.friend().friend().phrase(), link.friend().looksLike().code(), link.friend().friend().why(),
          link.friend().friend().whyEn());
    }

    private Optional<Fact> fact(Sentence sentence, View view, SentenceTimes times, List<UnitMention> named, int index,
        Link link, List<LeadView> above) {
      Quantity quantity = view.quantities().get(index);
      Indicator indicator = link.indicator();
      Timed time = time(sentence, view, times, index, indicator, above);
      OptionalInt quoted = time.mention().isPresent() ? OptionalInt.empty() : outlook.quotedMilestone(indicator, quantity, view);
      boolean planned = outlook.isPlanned(view, index, sentence.passage(), time.mention());
      Period period = quoted.isPresent() ? Period.year(quoted.getAsInt())
          : planned && time.mention().isEmpty() ? comingPeriod() : time.period();
      if (period == null) {
        keepUnlinked(sentence, quantity);
        return Optional.empty();
      }
      boolean share = Measures.isRate(quantity.measureUnit()) || quantity.isFraction();
      FactKind kind = quoted.isPresent() ? FactKind.target(quoted.getAsInt()) : planned ? outlook.kind(indicator, quantity, time.mention().orElse(null), view, period)
          : share || indicator.kind().equals("result") && quantity.measureUnit().isEmpty() ? FactKind.RESULT : FactKind.COUNT;
      int at = sentence.start() + quantity.at();
      FactDraft draft = new FactDraft(name, sentence.passage().text().placeAt(at), quote(sentence, view, index));
      if (kind.type() == FactKind.Type.TARGET) {
        draft.unit(where.nation(), "unit_from_words");
      } else {
        where.governing(view, named, index).ifPresentOrElse(unit -> draft.unit(unit, "unit_from_words"),
            () -> draft.unit(where.own(), "unit_from_document"));
      }
      Map<String, String> dimensions = measured(where.withLevel(link), quantity);
      draft.kind(kind).period(kind.isTarget() ? Period.year(kind.year()) : period, time.reason());
      draft.indicator(wording.code(indicator, dimensions), dimensions, link.reason());
      draft.reasons(Closeness.of(view, index, indicator));
      draft.quantity(signed(quantity), indicator, measure(quantity, indicator));
      if (quantity.stated() == Stated.NONE_STATED || quantity.stated() == Stated.NONE_DETECTED) {
        draft.notice((quantity.stated() == Stated.NONE_DETECTED ? ReadingNotices.NONE_DETECTED
            : ReadingNotices.NONE_STATED).in(name, draft.place(), quote(sentence, view, index)));
      }
      if (link.friend() != null) {
        draft.notice(falseFriend(sentence, quantity, link));
      }
      return Optional.of(draft.finish());
    }

    /** The characters around the quantity that show what it is of. */
    private String quote(Sentence sentence, View view, int index) {
      Quantity quantity = view.quantities().get(index);
      int from = Math.min(quantity.start(), Math.max(view.ownStart(index), quantity.start() - QUOTE_BEFORE));
      while (from > 0 && from < quantity.start() && Character.isLetterOrDigit(view.text().charAt(from - 1))) {
        from++;
      }
      return sentence.passage().text().quote(sentence.start() + from, sentence.start() + view.ownEnd(index),
          sentence.start() + quantity.at());
    }

    /** What a planned figure without a period is of: the next period of the report, or the plan's own. */
    private Period comingPeriod() {
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

    private record Timed(Period period, Optional<Mention> mention, String reason) {
    }

    private Timed time(Sentence sentence, View view, SentenceTimes times, int index, Indicator indicator,
        List<LeadView> above) {
      Quantity quantity = view.quantities().get(index);
      boolean isResult = RESULT.matcher(view.folded()).lookingAt();
      if (indicator.term()) {
        Optional<Mention> term = times.term(quantity).or(() -> lastNamed(SentenceTimes::lastTerm))
            .or(() -> above.stream().flatMap(lead -> lead.mentions().stream())
                .filter(m -> m.period().kind() == Period.Kind.TERM).findFirst());
        if (term.isPresent()) {
          return new Timed(term.get().period(), term, "period_from_words");
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
        if (ofLead.isPresent()) {
          return new Timed(asKnown(ofLead.get(), indicator), ofLead, "period_from_line_above");
        }
      }
      return new Timed(ownPeriod(indicator), Optional.empty(), "period_from_document");
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
      boolean change = quantity.stated() == Stated.INCREASE || quantity.stated() == Stated.DECREASE;
      return change && isBeforeOwn(period);
    }

    /** A stock in a report over several years holds at its cut-off. */
    private Period ownPeriod(Indicator indicator) {
      Period own = head.period();
      if (own == null || own.kind() != Period.Kind.SPAN || !indicator.stock() || indicator.isStrategyTarget()
          || !own.start().plusMonths(ONE_YEAR).isBefore(own.end())) {
        return own;
      }
      return own.end().getMonthValue() == 12 ? Period.year(own.end().getYear())
          : Period.parse(PeriodSpelling.month(String.valueOf(own.end().getYear()), String.valueOf(own.end().getMonthValue())));
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

    /** What grew or fell is a measure of its own. */
    private static Map<String, String> measured(Map<String, String> dimensions, Quantity quantity) {
      if (quantity.stated() != Stated.INCREASE && quantity.stated() != Stated.DECREASE) {
        return dimensions;
      }
      Map<String, String> changed = new TreeMap<>(dimensions);
      changed.put("measure", "TDOI");
      return changed;
    }

    private static Quantity signed(Quantity quantity) {
      return quantity.stated() == Stated.DECREASE && quantity.value() != null
          ? quantity.times(BigDecimal.ONE.negate()) : quantity;
    }

    private static String measure(Quantity quantity, Indicator indicator) {
      boolean fraction = quantity.isFraction() && quantity.value() == null;
      if (quantity.measureUnit().isEmpty() || fraction || Measures.agree(quantity.measureUnit(), indicator.measureUnit())) {
        return indicator.measureUnit();
      }
      return quantity.measureUnit();
    }
  }
}
