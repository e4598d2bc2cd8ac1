package vn.canbang.duckdb;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.store.WarehouseException;

/** What the store tells of a load, of decisions and of its own state, in both languages. */
final class StoreNotices {
  private static final String DECIDED_BY_RULE = "decided_by_rule";

  private StoreNotices() {
  }

  static Notice alreadyKept(String name, String keptAs) {
    return new Notice("document_already_kept", Severity.INFO, name, null,
        "Văn bản này đã có trong kho với tên \"" + keptAs + "\"; không có gì thay đổi.",
        "This document is already kept, as \"" + keptAs + "\"; nothing changes.");
  }

  static Notice readingUnchanged(String name) {
    return new Notice("reading_unchanged", Severity.INFO, name, null,
        "Đọc lại cho cùng kết quả với cùng phiên bản bộ đọc; không ghi thêm lần đọc nào.",
        "Reading again gives the same facts with the same reader; no run is added.");
  }

  static Notice decisionNamesNoFact(String document, String key) {
    return new Notice("decision_names_no_fact", Severity.ERROR, document, null,
        "Quyết định nêu một số liệu không có trong lần đọc mới nhất: " + key + ".",
        "The decision names a fact that the latest reading does not have: " + key + ".");
  }

  static Notice decisionSawOtherValue(String document, String key, Object seen, Object now) {
    return new Notice("decision_saw_other_value", Severity.ERROR, document, null,
        "Quyết định cho " + key + " dựa trên giá trị " + words(seen, false) + ", nay đọc được " + words(now, false)
            + "; cần xem lại.",
        "The decision on " + key + " saw " + words(seen, true) + ", the value read now is " + words(now, true)
            + "; look at it again.");
  }

  static Notice reviewerReserved(String document, String reviewer) {
    return new Notice("reviewer_reserved", Severity.ERROR, document, null,
        "Tên người xem xét \"" + reviewer + "\" dành cho quyết định theo quy tắc; hãy ghi tên của mình.",
        "The reviewer's name \"" + reviewer + "\" is kept for decisions made by rule; give your own.");
  }

  static Notice decidedByRule(String document, long accepted, long withdrawn) {
    return new Notice(DECIDED_BY_RULE, Severity.INFO, document, null,
        accepted + " số liệu được chấp nhận theo quy tắc, " + withdrawn + " số liệu đã chấp nhận theo quy tắc nay chờ xem lại.",
        accepted + " facts accepted by rule, " + withdrawn + " accepted by rule before wait again.");
  }

  static boolean isDecidedByRule(Notice notice) {
    return notice.code().equals(DECIDED_BY_RULE);
  }

  static Notice ruleOfOtherCalibration(String document, String set, String now) {
    return new Notice("rule_of_other_calibration", Severity.WARNING, document, null,
        "Quy tắc chấp nhận được bật theo bản hiệu chuẩn " + set + ", nay là " + now
            + "; không số liệu nào được chấp nhận theo quy tắc. Hãy xem lại bằng review rule.",
        "The rule of acceptance was switched on by the calibration " + set + ", now it is " + now
            + "; nothing is accepted by rule. Look at it again with review rule.");
  }

  private static String words(Object value, boolean english) {
    return value != null ? value.toString() : english ? "no number" : "không có số";
  }

  static WarehouseException seriesNewer() {
    return new WarehouseException("series_newer",
        "Kho đã có chuỗi số liệu tính từ dữ liệu mới hơn; kết quả cũ hơn không được nhận. Hãy tính lại.",
        "The store holds series derived from later data; the older result is not taken. Derive again.");
  }

  static Notice seriesOutOfDate() {
    return new Notice("series_out_of_date", Severity.WARNING, null, null,
        "Chuỗi số liệu chưa được tính lại từ khi có dữ liệu hoặc danh mục mới; hãy chạy derive.",
        "The series were not derived again since data or catalogue changed; run derive.");
  }

  static WarehouseException unknownDocument(String asked) {
    return new WarehouseException("document_unknown",
        "Kho không có văn bản \"" + asked + "\".", "The store has no document \"" + asked + "\".");
  }

  static WarehouseException unknownUnit(String asked) {
    return new WarehouseException("unit_unknown",
        "Danh mục không có đơn vị \"" + asked + "\".", "The register has no unit \"" + asked + "\".");
  }

  static WarehouseException hashDiffers(String name) {
    return new WarehouseException("hash_differs",
        "Mã SHA-256 của \"" + name + "\" không khớp với nội dung.",
        "The SHA-256 given for \"" + name + "\" is not that of its bytes.");
  }
}
