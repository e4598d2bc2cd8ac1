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
import vn.canbang.ingestion.head.UnitMention;
import vn.canbang.ingestion.head.UnitResolver;
import vn.canbang.ingestion.number.Measures;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.Quantity.Stated;
import vn.canbang.ingestion.number.QuantityReader;
import vn.canbang.ingestion.sentence.FactTimes.Timed;
import vn.canbang.ingestion.sentence.Spot.LeadKind;
import vn.canbang.ingestion.sentence.Spot.LeadView;
import vn.canbang.ingestion.wording.GuardedPattern;
import vn.canbang.ingestion.wording.WordingIndex;

/** Facts from the sentences of a document. */
public final class SentenceFacts implements FactReader {
  private static final int QUOTE_BEFORE = 40;
  private static final int NAME = 80;
  private static final GuardedPattern IN_A_ROW = GuardedPattern.of("lần lượt|tương ứng|theo thứ tự");
  private static final Pattern OF_A_PLAN = Pattern.compile("^(?:[^;.%]{0,15}\\d+(?:[.,]\\d+)?\\s*%\\s*(?:so voi |cua )?"
      + "|[^;.%\\d]{0,12}\\(|\\s*)(?:ke hoach|kh|chi tieu)\\b(?!\\s*so\\b|\\s*\\d+\\s*/)");
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
    private final FactTimes timing;

    OneDocument(DocumentContent document, Unit unit) {
      this.name = document.name();
      this.head = document.head();
      this.passages = PassageReader.read(document.blocks());
      this.outlook = new Outlook(catalogue, head);
      this.timing = new FactTimes(head);
      LocalDate day = head.date() != null ? head.date()
          : head.period() != null && head.period().end() != null ? head.period().end() : LocalDate.now();
      this.where = new SentenceUnits(catalogue.units(), units, unit, day);
    }

    Extracted read() {
      for (Passage passage : passages) {
        before = null;
        bases = new Bases();
        where.startPassage();
        timing.startPassage();
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
      timing.endSentence(times);
      where.endSentence(view.text());
    }

    private void read(Sentence sentence, View view, SentenceTimes times, List<LeadView> above) {
      List<Quantity> quantities = view.quantities();
      List<UnitMention> named = where.below(view.text());
      List<Link> links = linker.link(view, before, above);
      for (int i = 0; i < quantities.size(); i++) {
        Link link = links.get(i);
        int index = i;
        if (link == null) {
          keepUnlinked(sentence, quantities.get(i));
        } else if (link.indicator() == null) {
          notices.add(falseFriend(sentence, quantities.get(i), link));
        } else {
          fact(sentence, view, times, named, i, link, above).ifPresent(
              fact -> facts.addAll(withItsPlan(fact, view, quantities.get(index), link.indicator())));
          for (Link other : linker.others(view, i, link)) {
            fact(sentence, view, times, named, i, other, above).ifPresent(facts::add);
          }
        }
        before = link == null || link.indicator() == null ? before : link;
      }
    }

    /** "tạo việc làm 1.148/2.300 người, đạt 49,9% kế hoạch năm": what was counted, of what was planned for the year. */
    private List<Fact> withItsPlan(Fact fact, View view, Quantity quantity, Indicator indicator) {
      boolean ofPlan = quantity.isFraction() && indicator.scale() == null && !fact.kind().equals(FactKind.PLAN);
      if (!ofPlan || timing.ownYear() == null || !OF_A_PLAN.matcher(view.folded().substring(quantity.end())).find()) {
        return List.of(fact);
      }
      return List.of(fact.stating(fact.kind(), fact.period(), quantity.numerator(), indicator.measureUnit()),
          fact.stating(FactKind.PLAN, timing.ownYear(), quantity.denominator(), indicator.measureUnit()));
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
      return last.isChange() && quantity.measureUnit().equals("%") && quantity.stated() == Stated.LEVEL && !quantity.isFraction()
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
      if (!quantity.isNone()) {
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
      Timed time = timing.of(view, times, index, indicator, above);
      OptionalInt quoted = time.mention().isPresent() ? OptionalInt.empty() : outlook.quotedMilestone(indicator, quantity, view);
      boolean planned = outlook.isPlanned(view, index, indicator, sentence.passage(), time.mention());
      Period period = quoted.isPresent() ? Period.year(quoted.getAsInt())
          : planned && time.mention().isEmpty() ? ofUndatedPlan(sentence, view, index) : time.period();
      if (period == null) {
        keepUnlinked(sentence, quantity);
        return Optional.empty();
      }
      boolean share = Measures.isRate(quantity.measureUnit()) || quantity.isFraction();
      FactKind kind = quoted.isPresent() ? FactKind.target(quoted.getAsInt())
          : planned ? outlook.kind(indicator, quantity, time.mention().orElse(null), view, period)
          : share || indicator.kind().equals("result") && quantity.measureUnit().isEmpty() ? FactKind.RESULT : FactKind.COUNT;
      int at = sentence.start() + quantity.at();
      FactDraft draft = new FactDraft(name, sentence.passage().text().placeAt(at), quote(sentence, view, index));
      if (kind.type() == FactKind.Type.TARGET) {
        draft.unit(where.nation(), "unit_from_words");
      } else {
        where.governing(view, named, index).ifPresentOrElse(unit -> draft.unit(unit, "unit_from_words"),
            () -> draft.unit(where.own(), "unit_from_document"));
      }
      Map<String, String> dimensions = measured(where.withLevel(link, view, quantity, above), quantity);
      draft.kind(kind).period(kind.isTarget() ? Period.year(kind.year()) : period, time.reason());
      draft.indicator(wording.code(indicator, dimensions), dimensions, link.reason());
      draft.reasons(Closeness.of(view, index, indicator));
      draft.quantity(signed(quantity), indicator, measure(quantity, indicator));
      if (quantity.isNone()) {
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

    /** The year of the result beside which the plan stands; else what is to come. */
    private Period ofUndatedPlan(Sentence sentence, View view, int index) {
      return outlook.isOfPlanHeldAgainst(view, index, sentence.passage()) ? timing.ownYear() : timing.coming();
    }

    /** What grew or fell is a measure of its own. */
    private static Map<String, String> measured(Map<String, String> dimensions, Quantity quantity) {
      if (!quantity.isChange()) {
        return dimensions;
      }
      Map<String, String> changed = new TreeMap<>(dimensions);
      changed.put("measure", Fact.CHANGE);
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
