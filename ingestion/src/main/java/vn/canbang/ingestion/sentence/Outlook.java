package vn.canbang.ingestion.sentence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.target.Target;
import vn.canbang.core.period.Period;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * Tells results from plans and targets: by the words around a figure ("phấn đấu đạt"), by the part of the document it
 * stands in (tasks of the coming year), by a year that had not begun when the document was issued.
 */
final class Outlook {
  private static final GuardedPattern PLANNED = GuardedPattern.of(
      "\\b(?:phan dau|du kien|(?:muc tieu|chi tieu)(?: cua (?:tinh|huyen|thanh pho|thi xa|xa|phuong|dia phuong))?(?: la|:|"
          + " den| dat ra| nam)|muc tieu dat|(?:ke hoach|kh|du toan|duoc giao)(?: ca nam| nam(?: \\d{4})?| huyen| tinh| xa|"
          + " cap tren)?(?: giao| de ra| dat ra)?(?: la|:)?(?=\\s*\\(?\\s*(?:la|:|giao|tren|it nhat|toi thieu|khong qua|"
          + "khong vuot qua|khong duoi|duoi|khoang|tu)?\\s*$)|quyet tam|huong toi|se (?:to chuc|dat|giai quyet|mo|ho tro)|can dat|"
          + "phai dat|can dich|muc tieu (?:cua )?chien luoc|chi tieu (?:cua )?chien luoc)\\b"
          + "|\\b(?:muc tieu|chi tieu)(?: quoc gia| chien luoc| chung| cua tinh| de ra)?\\s*:?\\s*(?:den(?: het)?(?: nam)?|"
          + "nam) \\d{4}[^;.]{0,30}$"
          + "|\\bnghi quyet(?: so)? 28(?:/nq-cp)?[^;.]{0,40}\\b(?:den|nam) (?:nam )?\\d{4}[^;.]{0,25}$");
  private static final GuardedPattern HELD_AGAINST = GuardedPattern.of(
      "\\b(?:ke hoach|kh|du toan|duoc giao)\\b[^,;.]{0,40}$");
  /** Of documents that are counted a "kế hoạch" is one, not what is aimed at. */
  private static final String PLANS_ISSUED = "QL.VB";
  private static final GuardedPattern SINCE = GuardedPattern.of("so voi nam (?:\\d{4}|truoc|ngoai)");
  private static final GuardedPattern AHEAD = GuardedPattern.of("^[^:;]{0,20}\\b(?:phuong huong|nhiem vu)\\b");
  /** "đặt" sets a target, "đạt" reaches it. */
  private static final Pattern SET = Pattern.compile("đặt (?:ra )?(?:mục tiêu|chỉ tiêu)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int NEAR = 160;
  private static final GuardedPattern LOCAL = GuardedPattern.of("\\b(?:tinh|huyen|thanh pho|thi xa|xa|phuong|dia phuong|phan dau|ket qua)\\b");
  private static final GuardedPattern NATION = GuardedPattern.of(
      "chien luoc quoc gia|cua chien luoc|(?:cua|muc|chung) ca nuoc|muc tieu chien luoc|chi tieu chien luoc|muc tieu quoc gia|chi tieu quoc gia|trung uong giao|chinh phu giao|nghi quyet (?:so )?28");

  /** "* Chỉ tiêu 1: Đến năm 2025 đạt 60% …": a report quotes the target it answers to. */
  private static final Pattern QUOTED_TARGET = Pattern.compile(
      "[\\s*+–.\\d)-]*(?:muc tieu \\d+\\s*[.:])?[\\s*+–-]*(?:chi tieu|muc tieu)(?: \\d+(?:\\.\\d+)?)?\\s*[:.]");

  private final Catalogue catalogue;
  private final DocumentHead head;

  Outlook(Catalogue catalogue, DocumentHead head) {
    this.catalogue = catalogue;
    this.head = head;
  }

  /** Whether the words before the quantity, in its clause or leading its sentence, say that it is to come. */
  boolean isPlanned(View view, int index, Indicator indicator, Passage passage, Optional<Mention> mention) {
    Quantity quantity = view.quantities().get(index);
    String before = view.folded().substring(view.clauseStart(quantity), quantity.at());
    boolean said = PLANNED.isIn(before) && !(indicator.code().startsWith(PLANS_ISSUED) && HELD_AGAINST.isIn(before))
        || AHEAD.isIn(view.folded().substring(0, quantity.at()))
        || SET.matcher(view.text().substring(view.clauseStart(quantity), quantity.at())).find();
    boolean planDocument = "plan".equals(head.kind()) && !passage.results() || passage.outlook();
    boolean future = mention.map(Mention::period).filter(this::isToCome).isPresent();
    boolean past = mention.map(Mention::period).filter(period -> !isToCome(period) && FactTimes.isBeforeOwn(period, head)).isPresent();
    return future || said && !past || planDocument && !past && !SINCE.isIn(view.folded());
  }

  /** "thực hiện 61,06%, kế hoạch 60%": the plan that a result is held against is of the result's own year. */
  boolean isOfPlanHeldAgainst(View view, int index, Passage passage) {
    Quantity quantity = view.quantities().get(index);
    return !"plan".equals(head.kind()) && !passage.outlook()
        && HELD_AGAINST.isIn(view.folded().substring(view.clauseStart(quantity), quantity.at()));
  }

  private boolean isToCome(Period period) {
    LocalDate day = spokenOn();
    return period.start() != null && period.kind() != Period.Kind.TERM && day != null
        && (period.start().isAfter(day) || period.kind() == Period.Kind.YEAR && period.end().getYear() > day.getYear());
  }

  /** The day of issue, else the end of its month or of the document's period. */
  private LocalDate spokenOn() {
    return head.date() != null ? head.date() : head.month() != null ? head.month().atEndOfMonth()
        : head.period() == null || "plan".equals(head.kind()) ? null : head.period().end();
  }

  /** The kind of a planned figure: a milestone of the strategy, the unit's own, or a plan of a year. */
  FactKind kind(Indicator indicator, Quantity quantity, Mention mention, View view, Period period) {
    int year = period.end() == null ? 0 : period.end().getYear();
    boolean milestone = catalogue.targets().stream().anyMatch(target -> target.milestone() == year);
    boolean own = head.period() != null && head.period().end() != null && head.period().end().getYear() >= year;
    boolean until = mention != null && (mention.until() || indicator.isStrategyTarget() && namesEveryMilestone(view));
    if (!milestone || mention == null || period.kind() == Period.Kind.TERM || own && !until) {
      return FactKind.PLAN;
    }
    if (!until && !indicator.isStrategyTarget()) {
      return FactKind.PLAN;
    }
    return isNational(indicator, quantity, view, year) ? FactKind.target(year) : FactKind.localTarget(year);
  }

  /** "45% vào năm 2025 và 55% vào năm 2030". */
  private boolean namesEveryMilestone(View view) {
    return catalogue.targets().stream().map(Target::milestone).distinct().allMatch(year -> view.folded().contains(" " + year)
        || view.folded().contains("(" + year));
  }

  /** The year of the nation's target that a report quotes without saying the year: "* Chỉ tiêu 2: 80% người bị bạo lực …". */
  OptionalInt quotedMilestone(Indicator indicator, Quantity quantity, View view) {
    return isQuoted(quantity, view) ? catalogue.targets().stream().mapToInt(Target::milestone).sorted()
        .filter(year -> isNationsNumber(indicator, quantity, year)).findFirst() : OptionalInt.empty();
  }

  private boolean isQuoted(Quantity quantity, View view) {
    return !"plan".equals(head.kind()) && QUOTED_TARGET.matcher(view.folded()).lookingAt()
        && !LOCAL.isIn(view.folded().substring(0, quantity.at()));
  }

  private boolean isNational(Indicator indicator, Quantity quantity, View view, int year) {
    GuardedPattern.Found nation = NATION.matcher(view.folded());
    if (!nation.find()) {
      return isQuoted(quantity, view) && isNationsNumber(indicator, quantity, year);
    }
    boolean itsWords = nation.end() <= quantity.at() && quantity.at() - nation.end() <= NEAR
        && !LOCAL.isIn(view.folded().substring(nation.end(), quantity.at()));
    return itsWords || isNationsNumber(indicator, quantity, year);
  }

  private boolean isNationsNumber(Indicator indicator, Quantity quantity, int year) {
    return catalogue.hasTarget(indicator, year, quantity.value());
  }
}
