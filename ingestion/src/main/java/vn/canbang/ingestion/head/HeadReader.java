package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;
import vn.canbang.ingestion.ReadingNotices;
import vn.canbang.ingestion.wording.GuardedPattern;

/** Reads what a document says of itself: kind, number, date, issuer, the unit it speaks for, the period. */
public final class HeadReader {
  private static final Pattern YEAR = Pattern.compile("nam\\s+((?:19|20)\\d{2})");
  private static final GuardedPattern OTHER_DOCUMENT = GuardedPattern.of("kem theo|ban hanh|can cu");

  private final UnitRegister register;
  private final UnitResolver resolver;
  private final UnitNotices notices;
  private final DocumentWords words = DocumentWords.packaged();

  public HeadReader(UnitRegister register) {
    this.register = register;
    this.resolver = new UnitResolver(register);
    this.notices = new UnitNotices(register);
  }

  /** A head and what is doubtful of it. */
  public record Reading(DocumentHead head, List<Notice> notices) {
    public Reading {
      notices = List.copyOf(notices);
    }
  }

  public DocumentHead read(List<Block> blocks) {
    return read("", blocks).head();
  }

  public Reading read(String document, List<Block> blocks) {
    HeadLines lines = HeadLines.of(blocks, words);
    DocumentNumber number = DocumentNumber.find(lines.first()).orElse(null);
    IssueLine issue = IssueLine.find(lines);
    KindAndTitle title = KindAndTitle.find(lines.first(), number, issue, words);
    Issuer issuer = "news".equals(title.kind()) ? new Issuer(null, List.of())
        : Issuer.find(lines.first(), title.line(), words);
    Coverage coverage = new Coverage(title.title(), lines.first(), issued(issue));
    Period period = coverage.period(title.kind()).or(() -> coverage.cutOff().map(last -> Period.year(last.getYear()))).orElse(null);
    LocalDate day = speakingDay(issue, period, lines.first());
    HeadUnit.Found found = new HeadUnit(resolver, register.agencies(), day, lines.first()).find(title, issue, issuer);
    Unit unit = found.mention() == null ? null : found.mention().unit();
    DocumentHead head = new DocumentHead(title.kind(), title.title(), number == null ? null : number.number(),
        number == null ? null : number.sign(), issue.date(), issue.month(), issue.place(), issuer.printed(),
        unit == null ? null : unit.key(), unit == null ? null : register.fullTitle(unit, UnitTime.lifeDay(unit, day)),
        period, coverage.cutOff().orElse(null), coverage.isEstimated() ? true : null, unit != null && unit.fictional());
    return new Reading(head, noticesOf(found, day, document));
  }

  private List<Notice> noticesOf(HeadUnit.Found found, LocalDate day, String document) {
    if (found.mention() != null) {
      return notices.of(found.mention(), day, document, null);
    }
    return List.of(ReadingNotices.UNIT_UNRESOLVED.in(document, null,
        found.candidates().isEmpty() ? "" : " (" + notices.titles(found.candidates(), day) + ")"));
  }

  /** Finds units by their names: one index of the register's names for everybody. */
  public UnitResolver units() {
    return resolver;
  }

  /** The unit that the title of a table names, other documents that it is attached to aside. */
  public Optional<Unit> unitOf(String title, LocalDate day) {
    String own = title.lines().filter(line -> !OTHER_DOCUMENT.isIn(Folding.fold(line)))
        .collect(Collectors.joining("\n"));
    return resolver.find(own, UnitContext.on(day)).stream().filter(mention -> mention.type() != null).findFirst()
        .flatMap(UnitMention::resolved);
  }

  /** Whether the one unit is the other or lies below it on that day. */
  public boolean isWithin(Unit unit, Unit other, LocalDate day) {
    return resolver.isWithin(unit, other, day);
  }

  private static LocalDate issued(IssueLine issue) {
    return issue.date() != null || issue.month() == null ? issue.date() : issue.month().atEndOfMonth();
  }

  /**
   * The day on which the unit speaks, for names and codes that were used again: the day of issue, else the end of the
   * month that the place line gives, else the end of the period, but no later than today.
   */
  private static LocalDate speakingDay(IssueLine issue, Period period, List<String> lines) {
    if (issue.date() != null) {
      return issue.date();
    }
    LocalDate today = LocalDate.now();
    LocalDate issued = issued(issue);
    LocalDate day = issued != null ? issued : period != null && period.end() != null ? period.end()
        : midYear(lines, today);
    return day.isAfter(today) ? today : day;
  }

  private static LocalDate midYear(List<String> lines, LocalDate today) {
    for (String line : lines) {
      Matcher m = YEAR.matcher(Folding.fold(line));
      if (m.find()) {
        return LocalDate.of(Integer.parseInt(m.group(1)), 6, 30);
      }
    }
    return today;
  }
}
