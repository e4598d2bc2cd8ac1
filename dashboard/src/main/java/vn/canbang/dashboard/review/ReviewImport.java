package vn.canbang.dashboard.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.review.Decision;
import vn.canbang.core.review.Verdict;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.review.ReviewSheet.Content;
import vn.canbang.dashboard.review.ReviewSheet.Row;

/**
 * Turns the rows of a sheet that carry a verdict into decisions: all of them, or none where one is wrong, each fault
 * named by row and column.
 */
public final class ReviewImport {
  private final Warehouse warehouse;
  private final String reviewer;
  private final Instant time;

  /** @param reviewer of rows that name none; may be null */
  public ReviewImport(Warehouse warehouse, String reviewer, Instant time) {
    this.warehouse = warehouse;
    this.reviewer = reviewer;
    this.time = time;
  }

  /** How many decisions were taken: none where a notice is an error. */
  public record Outcome(int decisions, List<Notice> notices) {
    public Outcome {
      notices = List.copyOf(notices);
    }
  }

  /** Takes the decisions of a sheet in one transaction. Rows without a verdict are passed over. */
  public Outcome take(Content sheet) {
    List<Notice> notices = new ArrayList<>(sheet.notices());
    List<Decision> decisions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row row : sheet.rows()) {
      if (!row.get("verdict").isBlank()) {
        RowFaults faults = new RowFaults(sheet.file(), row, notices);
        if (!seen.add(row.get("fact_id"))) {
          faults.add("fact_id", "fact_twice", "số liệu này đã có ở một dòng trên", "this fact stands in a row above");
        }
        decision(row, faults).ifPresent(decisions::add);
      }
    }
    if (notices.stream().anyMatch(Notice::isError)) {
      return new Outcome(0, notices);
    }
    notices.addAll(warehouse.decide(decisions));
    return new Outcome(notices.stream().anyMatch(Notice::isError) ? 0 : decisions.size(), notices);
  }

  private Optional<Decision> decision(Row row, RowFaults faults) {
    Optional<Verdict> verdict = VerdictWord.parse(row.get("verdict"));
    if (verdict.isEmpty()) {
      faults.add("verdict", "unknown_verdict", "'" + row.get("verdict") + "' không phải accept, correct, reject (chấp nhận, sửa, bác bỏ)",
          "'" + row.get("verdict") + "' is not accept, correct or reject");
    }
    Optional<ReviewedFact> fact = fact(row, faults);
    BigDecimal corrected = faults.number("corrected_value");
    BigDecimal numerator = faults.number("corrected_numerator");
    BigDecimal denominator = faults.number("corrected_denominator");
    String who = row.get("reviewer").isBlank() ? reviewer : row.get("reviewer");
    checkWords(row, faults, verdict, who);
    if (faults.any() || fact.isEmpty()) {
      return Optional.empty();
    }
    ReviewedFact found = fact.get();
    Decision decision = new Decision(found.document(), found.key(), verdict.get(), found.fact().value(), corrected,
        numerator, denominator, row.get("reason").isBlank() ? null : row.get("reason"), who, time).seeing(found.fact());
    return Optional.of(decision).filter(decided -> !isInForce(decided, found));
  }

  /** A sheet of all facts carries the decisions in force; taking it back does not record them a second time. */
  private static boolean isInForce(Decision decision, ReviewedFact fact) {
    Decision inForce = fact.decision();
    return inForce != null && !fact.state().equals("ask_again") && inForce.verdict() == decision.verdict()
        && SheetNumber.equal(inForce.corrected(), decision.corrected())
        && SheetNumber.equal(inForce.correctedNumerator(), decision.correctedNumerator())
        && SheetNumber.equal(inForce.correctedDenominator(), decision.correctedDenominator())
        && Objects.equals(inForce.reason(), decision.reason()) && inForce.reviewer().equals(decision.reviewer());
  }

  private static void checkWords(Row row, RowFaults faults, Optional<Verdict> verdict, String who) {
    boolean correction = verdict.filter(v -> v == Verdict.CORRECT).isPresent();
    boolean anyNumber = !(row.get("corrected_value") + row.get("corrected_numerator") + row.get("corrected_denominator")).isBlank();
    if (correction && row.get("corrected_value").isBlank()) {
      faults.add("corrected_value", "correction_missing", "sửa thì phải ghi giá trị đúng", "a correction needs the right value");
    }
    if (verdict.isPresent() && !correction && anyNumber) {
      faults.add("corrected_value", "correction_unexpected", "chỉ ghi giá trị đúng khi sửa (correct)", "a corrected value stands only with correct");
    }
    if (verdict.isPresent() && verdict.get() != Verdict.ACCEPT && row.get("reason").isBlank()) {
      faults.add("reason", "reason_missing", "sửa hoặc bác bỏ thì phải nêu lý do", "a correction and a rejection need a reason");
    }
    if (who == null || who.isBlank()) {
      faults.add("reviewer", "reviewer_missing", "chưa ghi người xem xét", "the reviewer is missing");
    }
  }

  private Optional<ReviewedFact> fact(Row row, RowFaults faults) {
    Optional<ReviewedFact> fact = warehouse.findFact(row.get("fact_id"));
    if (fact.isEmpty()) {
      faults.add("fact_id", "unknown_fact", "kho không có số liệu '" + row.get("fact_id") + "'; mã có thể đã bị bảng tính đổi dạng",
          "no fact '" + row.get("fact_id") + "' in the store; a spreadsheet may have reshaped the code");
      return fact;
    }
    BigDecimal seen = faults.number("value");
    BigDecimal now = fact.get().fact().value();
    if (!SheetNumber.equal(seen, now)) {
      faults.add("value", "value_changed", "giá trị trong tệp (" + seen + ") khác giá trị đọc được hiện nay (" + now + "); hãy xuất lại",
          "the value in the file (" + seen + ") is not the one read now (" + now + "); export again");
    }
    checkRest(row, faults, fact.get().fact());
    return fact;
  }

  /** The rest of the statement, as far as the sheet still has its columns. */
  private static void checkRest(Row row, RowFaults faults, Fact fact) {
    checkSame(row, faults, "qualifier", fact.qualifier().sign());
    checkSame(row, faults, "measure_unit", fact.measureUnit());
    checkSame(row, faults, "numerator", fact.numerator());
    checkSame(row, faults, "denominator", fact.denominator());
    if (fact.isTextOnly()) {
      checkSame(row, faults, "quote", fact.quote());
    }
  }

  private static void checkSame(Row row, RowFaults faults, String column, Object now) {
    String read = words(Objects.toString(now, ""));
    boolean same = now instanceof BigDecimal number ? SheetNumber.equal(faults.number(column), number)
        : words(row.get(column)).equals(read);
    if (row.cells().containsKey(column) && !same) {
      faults.add(column, "statement_changed", "'" + row.get(column) + "' trong tệp khác '" + read + "' đọc được hiện nay; hãy xuất lại",
          "'" + row.get(column) + "' in the file is not '" + read + "' as read now; export again");
    }
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Gathers what is wrong with one row. */
  private static final class RowFaults {
    private static final Set<String> SEEN_NUMBERS = Set.of("value", "numerator", "denominator");
    private final String file;
    private final Row row;
    private final List<Notice> notices;
    private boolean any;

    RowFaults(String file, Row row, List<Notice> notices) {
      this.file = file;
      this.row = row;
      this.notices = notices;
    }

    boolean any() {
      return any;
    }

    void add(String column, String code, String vi, String en) {
      any = true;
      notices.add(new Notice(code, Severity.ERROR, file, null, "dòng " + row.number() + ", cột " + column + ": " + vi,
          "row " + row.number() + ", column " + column + ": " + en));
    }

    /** The number in a column; null where it is blank or, with a fault added, where it cannot be read. */
    BigDecimal number(String column) {
      String text = row.get(column);
      if (text.isBlank()) {
        return null;
      }
      boolean machine = SEEN_NUMBERS.contains(column) || row.typed().contains(column);
      Optional<BigDecimal> number = (machine ? SheetNumber.parsePlain(text) : Optional.<BigDecimal>empty())
          .or(() -> SheetNumber.parse(text));
      if (number.isEmpty()) {
        add(column, "number_unclear", "'" + text + "' không phải một số rõ ràng; viết 46,3 hoặc 46.3, không dấu phân cách nghìn",
            "'" + text + "' is no clear number; write 46.3 or 46,3, without marks between thousands");
      }
      return number.orElse(null);
    }
  }
}
