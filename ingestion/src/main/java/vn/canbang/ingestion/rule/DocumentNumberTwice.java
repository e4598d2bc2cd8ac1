package vn.canbang.ingestion.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * In a list of documents, and among the documents of a unit, one number has one date; with another year it is only
 * said, since numbers start anew each year.
 */
final class DocumentNumberTwice implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("document_number_twice", Severity.WARNING,
      "Một số ký hiệu văn bản có hai ngày ban hành; khác năm thì chỉ là thông tin.",
      "One document number stands with two dates; where the years differ, for information only.");
  private static final Pattern NUMBER = Pattern.compile(
      "^(?:so\\s*:?\\s*)?(?<number>" + DocumentNumbers.NUMBER + ")\\s*[,.;]?$");
  private static final GuardedPattern ISSUER = GuardedPattern.of("(?:co quan|don vi|noi) ban hanh");
  private static final Pattern DATE = Pattern.compile("^" + DocumentNumbers.DATE + "$");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : document.document().blocks()) {
      if (block instanceof Block.Table table) {
        Map<String, Listed> seen = new HashMap<>();
        int issuer = issuerColumn(table.rows().get(0));
        table.rows().forEach(row -> listed(row, issuer).ifPresent(listed -> {
          Listed first = seen.putIfAbsent(listed.key(), listed);
          if (first != null && !first.date().equals(listed.date())) {
            findings.add(finding(document.name(), listed, first));
          }
        }));
      }
    }
    ofEarlier(document).ifPresent(findings::add);
    return findings;
  }

  /** The column whose header says who issued a document, or -1: each issuer counts for itself. */
  private static int issuerColumn(List<Cell> header) {
    for (int column = 0; column < header.size(); column++) {
      if (ISSUER.isIn(Folding.fold(header.get(column).text()))) {
        return column;
      }
    }
    return -1;
  }

  /** A row of a list of documents. */
  private record Listed(String number, String issuer, LocalDate date, Place place) {
    String key() {
      return DocumentNumbers.normal(number) + "|" + issuer;
    }
  }

  private static Optional<Listed> listed(List<Cell> row, int issuerColumn) {
    for (int column = 1; column + 1 < row.size(); column++) {
      Matcher number = NUMBER.matcher(Folding.fold(row.get(column).text()));
      if (!number.matches()) {
        continue;
      }
      Matcher date = DATE.matcher(Folding.fold(row.get(column + 1).text()));
      if (date.matches()) {
        String issuer = issuerColumn < 0 ? "" : Folding.fold(row.get(issuerColumn).text());
        String printed = row.get(column).text().replaceFirst("^(?:Số\\s*:?\\s*)", "").replaceFirst("[,.;]$", "");
        return day(date).map(day -> new Listed(printed, issuer, day, row.get(0).place()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(date.group("year")), Integer.parseInt(date.group("month")),
          Integer.parseInt(date.group("day"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> ofEarlier(RuleContext document) {
    DocumentHead head = document.document().head();
    if (head.number() == null || head.date() == null) {
      return Optional.empty();
    }
    return document.earlierDocuments().stream().filter(other -> other.head().number() != null
        && other.head().date() != null && !other.head().date().equals(head.date())
        && other.head().date().getYear() == head.date().getYear()
        && DocumentNumbers.normal(other.head().number()).equals(DocumentNumbers.normal(head.number()))).findFirst()
        .map(other -> ABOUT.at(document.name(), null,
            "Số %s ngày %s cũng là số của văn bản %s ngày %s. Hãy kiểm tra số, ngày.".formatted(head.number(),
                Printed.vi(head.date()), other.name(), Printed.vi(other.head().date())),
            "The number %s of %s is also that of document %s of %s. Check number and date."
                .formatted(head.number(), head.date(), other.name(), other.head().date())));
  }

  private static Finding finding(String document, Listed listed, Listed first) {
    boolean sameYear = listed.date().getYear() == first.date().getYear();
    return ABOUT.at(document, listed.place(), sameYear ? Severity.WARNING : Severity.INFO,
        "Số %s ngày %s đã đứng ở %s với ngày %s. Hãy kiểm tra số, ngày."
            .formatted(listed.number(), Printed.vi(listed.date()), Printed.vi(first.place()), Printed.vi(first.date())),
        "The number %s of %s already stands at %s with the date %s. Check number and date."
            .formatted(listed.number(), listed.date(), Printed.en(first.place()), first.date()));
  }
}
