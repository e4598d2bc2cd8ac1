package vn.canbang.ingestion.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.document.IssuedDocument;
import vn.canbang.ingestion.table.DocumentForm.Role;

/** Lists of issued documents: a document on each row that names what it is about. Blank rows of an outline give none. */
final class IssuedDocumentRows {
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

  private IssuedDocumentRows() {
  }

  static List<IssuedDocument> read(TableHeader header, List<List<LogicalCell>> rows) {
    List<IssuedDocument> documents = new ArrayList<>();
    for (List<LogicalCell> row : rows) {
      String subject = text(header, row, Role.SUBJECT);
      String number = text(header, row, Role.DOCUMENT_NUMBER);
      String date = text(header, row, Role.DOCUMENT_DATE);
      String issuer = text(header, row, Role.ISSUER);
      if (hasWords(subject) && hasWords(number + date + issuer)) {
        documents.add(new IssuedDocument(row.get(0).place(), number, date(date),
            text(header, row, Role.DOCUMENT_KIND), issuer, subject));
      }
    }
    return documents;
  }

  private static String text(TableHeader header, List<LogicalCell> row, Role role) {
    return header.columnsOf(role).stream().map(column -> row.get(column).text().strip()).findFirst().orElse("");
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static LocalDate date(String text) {
    Matcher m = DATE.matcher(text);
    try {
      return m.find() ? LocalDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)))
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
