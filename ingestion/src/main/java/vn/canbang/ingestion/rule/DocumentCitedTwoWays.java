package vn.canbang.ingestion.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Numbers;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * A document gives one number and date for itself and for each document it cites: not 196/KH-UBND of 24/3 here and
 * 96/KH-UBND of 27/3 there.
 */
final class DocumentCitedTwoWays implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("document_cited_two_ways", Severity.WARNING,
      "Cùng một văn bản được ghi với hai số hoặc hai ngày.",
      "One and the same document is cited with two numbers or two dates.");
  private static final GuardedPattern ANNEX = GuardedPattern.of(
      "kem theo\\s+(?<kind>[a-z ]{3,20}?)\\s+so\\s*:?\\s*(?<number>/?\\s*" + DocumentNumbers.NUMBER
          + ")\\s*,?\\s*ngay\\s+" + DocumentNumbers.DATE
          + "(?:\\s+cua\\s+(?<issuer>(?:ubnd|uy ban nhan dan|ban|so)[a-z ]{0,40}?)(?=\\s+ve\\b|[^a-z ]|$))?");
  private static final GuardedPattern CITED = GuardedPattern.of("(?<![/\\d-])(?<number>" + DocumentNumbers.NUMBER
      + ")\\s*,?\\s*ngay\\s+" + DocumentNumbers.DATE);

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    compare(citations(document, ANNEX), Citation::isOneAnnexTwoWays, document, findings);
    compare(citations(document, CITED), Citation::isOneNumberTwoDates, document, findings);
    return findings;
  }

  /** How a document is cited at a place. {@code issuer} is blank where none is named. */
  private record Citation(String kind, String number, String date, String issuer, Place place) {
    /** Annexes of one document come with that one document. */
    boolean isOneAnnexTwoWays(Citation other) {
      boolean sameIssuer = issuer.isEmpty() || other.issuer.isEmpty() || issuer.startsWith(other.issuer)
          || other.issuer.startsWith(issuer);
      return kind.equals(other.kind) && sameIssuer && !(number.equals(other.number) && date.equals(other.date));
    }

    /** Numbers start anew each year, so that only dates of one year contradict. */
    boolean isOneNumberTwoDates(Citation other) {
      return number.equals(other.number) && !date.equals(other.date)
          && date.substring(date.length() - 4).equals(other.date.substring(other.date.length() - 4));
    }

    String text() {
      return number + " (" + date + ")";
    }
  }

  private static void compare(List<Citation> citations, BiPredicate<Citation, Citation> conflict,
      RuleContext document, List<Finding> findings) {
    for (int later = 1; later < citations.size(); later++) {
      Citation here = citations.get(later);
      citations.subList(0, later).stream().filter(first -> conflict.test(first, here)).findFirst()
          .ifPresent(first -> {
            if (findings.stream().noneMatch(told -> told.notice().place().equals(here.place()))) {
              findings.add(finding(document.name(), here, first));
            }
          });
    }
  }

  private static List<Citation> citations(RuleContext document, GuardedPattern pattern) {
    List<Citation> found = new ArrayList<>();
    for (Passage sentence : document.sentences()) {
      GuardedPattern.Found m = pattern.matcher(sentence.folded());
      while (m.find()) {
        boolean annex = pattern == ANNEX;
        String date = Integer.parseInt(m.group("day")) + "/"
            + Integer.parseInt(m.group("month")) + "/" + m.group("year");
        found.add(new Citation(annex ? Folding.fold(m.group("kind")) : "",
            DocumentNumbers.normal(m.group("number")).toUpperCase(Locale.ROOT), date,
            annex && m.group("issuer") != null ? Folding.fold(m.group("issuer")) : "", sentence.at(m.start())));
      }
    }
    return found;
  }

  private static Finding finding(String document, Citation here, Citation first) {
    return ABOUT.at(document, here.place(), "Ở đây ghi %s, %s ghi %s. Hãy xác định số, ngày đúng."
        .formatted(here.text(), Printed.vi(first.place()), first.text()),
        "Here it is %s, %s says %s. Find out which number and date are right."
            .formatted(here.text(), Printed.en(first.place()), first.text()));
  }
}
