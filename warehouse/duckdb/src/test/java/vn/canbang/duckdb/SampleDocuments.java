package vn.canbang.duckdb;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.Place;
import vn.canbang.core.document.IssuedDocument;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.engine.SmallCatalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.period.Period;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;

/** Documents of the fictional district, as a reader would give them. */
final class SampleDocuments {
  static final String CALIBRATION = "2026-11-01-0123abcd";

  private SampleDocuments() {
  }

  static ReadDocument report(String reader, Fact... facts) {
    return report("Báo cáo 2023", reader, facts);
  }

  static ReadDocument report(String text, String reader, Fact... facts) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Place line = Place.ofLine(1, 1);
    Place cell = new Place(2, 0, 1, 1, 1, 2);
    DocumentHead head = new DocumentHead("report", text, "12/BC-UBND", "BC-UBND", LocalDate.of(2024, 1, 5),
        YearMonth.of(2024, 1), "An Bình", "UBND HUYỆN AN BÌNH",
        SmallCatalogue.DISTRICT, "Huyện An Bình, tỉnh Minh Họa", Period.parse("2021..2023"), null, null, true);
    List<Block> blocks = List.of(new Block.Paragraph(text, line),
        new Block.Table(List.of(List.of(new Cell("20,5", cell))), cell));
    return new ReadDocument("bao-cao.txt", DocumentFiles.hash(bytes), bytes, "text", reader, CALIBRATION, head, blocks,
        List.of(facts), List.of(new UnlinkedNumber(line.at(8), "2023", text)),
        List.of(new IssuedDocument(cell, "91/KH-UBND", LocalDate.of(2023, 4, 7), "Kế hoạch", "UBND huyện", "Bình đẳng giới")),
        List.of(new Notice("short_document", Severity.INFO, "bao-cao.txt", line, "Ngắn.", "Short.")));
  }

  static Fact fact(int row, String indicator, String period, String value) {
    Place place = new Place(row, 0, 1, row, 3, 2);
    return new Fact("bao-cao.txt", place, "Huyện An Bình, tỉnh Minh Họa", SmallCatalogue.DISTRICT, indicator,
        Map.of("level", "H"), "area", Period.parse(period), FactKind.RESULT,
        value == null ? null : new BigDecimal(value), null, null, Qualifier.EQUAL, "%",
        value == null ? "đạt yêu cầu" : value, 0.9, List.of("table_header"),
        List.of(new Notice("estimated", Severity.WARNING, "bao-cao.txt", place, "Số ước.", "An estimate.")));
  }

  static Decision accept(ReadDocument document, int index) {
    return decision(document, index, Verdict.ACCEPT, null);
  }

  static Decision correct(ReadDocument document, int index, String value) {
    return decision(document, index, Verdict.CORRECT, new BigDecimal(value));
  }

  static Decision reject(ReadDocument document, int index) {
    return decision(document, index, Verdict.REJECT, null);
  }

  private static Decision decision(ReadDocument document, int index, Verdict verdict, BigDecimal corrected) {
    String key = ReviewedFact.keysOf(document.facts()).get(index);
    return new Decision(document.sha256(), key, verdict, document.facts().get(index).value(), corrected, null, null,
        verdict == Verdict.ACCEPT ? null : "đối chiếu bản gốc", "mẫu", Instant.parse("2026-11-01T08:00:00Z"));
  }
}
