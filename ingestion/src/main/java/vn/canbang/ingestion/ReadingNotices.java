package vn.canbang.ingestion;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/**
 * What the reader may say of a document: codes with their words in both languages. In the words, {@code %1$s} is the
 * file, the further ones are what the notice is about.
 */
public enum ReadingNotices {
  EMPTY_FILE(Severity.ERROR, "Tệp %1$s rỗng (0 byte). Hãy gửi lại tệp có nội dung.",
      "File %1$s is empty (0 bytes). Send the file again with its content."),
  FILE_DAMAGED(Severity.ERROR, "Tệp %1$s bị hỏng hoặc bị cắt ngang, không mở được. Hãy lưu lại từ bản gốc rồi gửi lại.",
      "File %1$s is damaged or cut short and cannot be opened: %2$s. Save it again from the original."),
  FORMAT_MISMATCH(Severity.ERROR, "Tệp %1$s có đuôi %2$s nhưng nội dung là %3$s. Hãy gửi đúng tệp văn bản.",
      "File %1$s is named %2$s but its content is %3$s. Send the document itself."),
  FORMAT_UNKNOWN(Severity.ERROR, "Chưa đọc được loại tệp của %1$s. Hiện đọc được: %2$s, thư mục và tệp .zip chứa chúng. Hãy lưu lại ở một trong các dạng này.",
      "The kind of file of %1$s cannot be read yet. Read so far: %2$s, folders and .zip of them. Save it as one of these."),
  PASSWORD_PROTECTED(Severity.ERROR, "Tệp %1$s có mật khẩu nên không mở được. Hãy bỏ mật khẩu rồi gửi lại.",
      "File %1$s is protected by a password and cannot be opened. Remove the password and send it again."),
  END_MISSING(Severity.WARNING, "Tệp %1$s có vẻ bị cắt mất phần cuối. Phần còn lại đã được đọc; hãy so với bản gốc.",
      "File %1$s seems to lack its end. What is there was read; compare it with the original."),
  NOT_UTF8(Severity.ERROR, "Không nhận ra bảng mã của tệp %1$s: không phải UTF-8, và theo TCVN3, VNI hay Windows-1258 cũng không thành tiếng Việt. Hãy lưu lại với mã UTF-8.",
      "The encoding of file %1$s is not recognised: it is not UTF-8, nor Vietnamese in TCVN3, VNI or Windows-1258. Save it again as UTF-8."),
  ENCODING_CONVERTED(Severity.INFO, "Chữ trong tệp %1$s được chuyển từ bảng mã cũ %2$s sang Unicode; lời trích là chữ đã chuyển.",
      "Text of file %1$s was converted from the old encoding %2$s to Unicode; quotes are of the converted text."),
  LETTERS_MENDED(Severity.INFO, "Một số chữ cái gõ nhầm trong tệp %1$s (chữ giống chữ Việt, hai dấu thanh trong một tiếng) đã được thay, ở %2$s đoạn hoặc ô.",
      "Some mistyped letters in file %1$s (look-alikes, two tones in one syllable) were replaced, in %2$s paragraphs or cells."),
  LETTERS_LOST(Severity.ERROR, "Tệp %1$s đã mất chữ có dấu: chỉ %2$s%% trong %3$s tiếng đọc được là tiếng Việt. Không thể đoán lại; hãy gửi bản gốc.",
      "File %1$s has lost its accented letters: only %2$s%% of %3$s words can be Vietnamese. They cannot be guessed; send the original."),
  NO_TEXT(Severity.ERROR, "Tệp %1$s không có chữ nào để đọc.", "File %1$s has no text to read."),
  NOT_VIETNAMESE(Severity.ERROR, "Tệp %1$s không có chữ tiếng Việt có dấu (%2$s trên %3$s chữ cái). Hãy kiểm tra đây có phải báo cáo, hay tệp đã mất dấu.",
      "File %1$s has no Vietnamese letters with their marks (%2$s of %3$s letters). Check that it is a report and that no marks were lost."),
  UNIT_UNRESOLVED(Severity.WARNING, "Chưa xác định được văn bản %1$s nói về đơn vị nào%2$s. Số liệu chưa được lấy.",
      "It is not clear which unit document %1$s speaks for%2$s. No figures were taken."),
  NO_FIGURES(Severity.INFO, "Không đọc được số liệu nào của các chỉ tiêu trong văn bản %1$s.",
      "No figures of the catalogue's indicators were read in document %1$s."),
  PERIOD_UNKNOWN(Severity.WARNING, "Chưa rõ kỳ số liệu của “%2$s”. Số liệu chưa được lấy; hãy ghi rõ kỳ ở tiêu đề.",
      "It is not clear which period \"%2$s\" is of. The figures were not taken; write the period in the title."),
  TEXT_ONLY(Severity.WARNING, "Ô này trả lời bằng lời, không có số: “%2$s”. Hãy ghi số.",
      "This cell answers in words, without a number: \"%2$s\". Write the number."),
  NONE_STATED(Severity.INFO, "Số 0 này lấy từ lời “%2$s”, không phải số đếm được ghi ra.",
      "This zero is from the words \"%2$s\", not from a printed count."),
  NONE_DETECTED(Severity.WARNING, "“%2$s” nghĩa là chưa phát hiện, yếu hơn số 0 được đếm. Hãy ghi rõ đã đếm hay chưa.",
      "\"%2$s\" means none detected, which is weaker than a counted zero. Say whether it was counted."),
  MEASURE_UNIT_REPLACED(Severity.WARNING, "Đơn vị tính ghi là “%2$s”, nhưng chỉ tiêu này tính bằng “%3$s”. Hãy sửa đơn vị tính.",
      "The printed unit of measure is \"%2$s\"; this indicator is measured in \"%3$s\". Mend it."),
  COUNT_FOR_RATE(Severity.WARNING, "Chỉ tiêu là tỷ lệ nhưng đơn vị tính ghi là “%2$s”: đây là số đếm. Hãy ghi tỷ lệ, hoặc tử số và mẫu số.",
      "The indicator is a rate but the printed unit of measure is \"%2$s\": this is a count. Write the rate, or numerator and denominator."),
  FALSE_FRIEND(Severity.WARNING, "“%2$s” giống nhưng không phải chỉ tiêu %3$s: %4$s",
      "\"%2$s\" looks like indicator %3$s but is not: %5$s"),
  INDICATOR_UNKNOWN(Severity.WARNING, "Chưa biết dòng “%2$s” thuộc chỉ tiêu nào; số liệu của dòng chưa được lấy. Hãy ghi đủ tên chỉ tiêu.",
      "It is not known which indicator the row \"%2$s\" belongs to; its figures were not taken. Write the indicator's full name."),
  COLUMN_UNKNOWN(Severity.WARNING, "Chưa biết cột “%2$s” thuộc chỉ tiêu nào; số liệu của cột chưa được lấy. Hãy ghi đủ tên chỉ tiêu ở tiêu đề cột.",
      "It is not known which indicator the column \"%2$s\" belongs to; its figures were not taken. Write the indicator's full name in the heading."),
  ROWS_CONTRADICT(Severity.WARNING, "Bảng có nhiều dòng của %2$s với số khác nhau trong cùng một cột (“%3$s”); số liệu chưa được lấy. Hãy ghi rõ từng dòng.",
      "Several rows of the table are of %2$s and differ in the same column (\"%3$s\"); the figures were not taken. Say what each row is."),
  ROW_UNCLEAR(Severity.WARNING, "Chưa rõ dòng “%2$s” là của đơn vị, kỳ hoặc cấp nào; số liệu của dòng chưa được lấy. Hãy ghi đủ loại và tên.",
      "It is not clear which unit, period or level the row \"%2$s\" is of; its figures were not taken. Write its kind and full name."),
  NOT_REPORTED(Severity.INFO, "Ô này nói là chưa có số liệu: “%2$s”.", "This cell says that there is no figure: \"%2$s\"."),
  ESTIMATED(Severity.INFO, "Số ước, theo tiêu đề cột “%2$s”.", "An estimate, by the column's heading \"%2$s\"."),
  PERIOD_AFTER_ISSUE(Severity.WARNING, "Kỳ %2$s ở sau ngày ban hành văn bản %3$s; không thể là kết quả. Số liệu chưa được lấy.",
      "The period %2$s lies after the document's date %3$s; it cannot be a result. The figures were not taken."),
  UNIT_NOT_THERE(Severity.WARNING, "%2$s không tồn tại trong kỳ %3$s; số liệu chưa được gắn cho đơn vị nào.",
      "%2$s did not exist in the period %3$s; the figure was given to no unit."),
  UNIT_OF_TITLE_ELSEWHERE(Severity.WARNING, "Tiêu đề bảng nhắc đến %2$s, không thuộc đơn vị của văn bản (%3$s); số liệu lấy cho đơn vị của văn bản.",
      "The table's title names %2$s, which is not below the document's unit (%3$s); the figures are taken for the document's unit."),
  UNIT_AMBIGUOUS(Severity.WARNING, "“%2$s” có thể là: %3$s. Hãy ghi rõ thuộc đơn vị nào.",
      "\"%2$s\" may be: %3$s. Say what it belongs to."),
  UNIT_CONTRADICTED(Severity.WARNING, "“%2$s” không thuộc đơn vị được ghi ngay sau đó; trong danh mục có: %3$s. Hãy kiểm tra lại tên.",
      "\"%2$s\" does not lie in the unit named behind it; the register has: %3$s. Check the names."),
  UNIT_NAME_UNKNOWN(Severity.WARNING, "Danh mục hành chính không có “%2$s” tại thời điểm của văn bản. Hãy kiểm tra tên đơn vị.",
      "The register of units has no \"%2$s\" at the document's time. Check the unit's name."),
  UNIT_MISSPELT(Severity.WARNING, "“%2$s” được hiểu là %3$s (sai một chữ). Hãy kiểm tra.",
      "\"%2$s\" is taken for %3$s (one letter differs). Check it."),
  UNIT_OF_OTHER_TYPE(Severity.WARNING, "“%2$s” được hiểu là %3$s, khác loại đơn vị được ghi. Hãy kiểm tra.",
      "\"%2$s\" is taken for %3$s, which is of another type than printed. Check it."),
  UNIT_NAME_TOO_NEW(Severity.INFO, "“%2$s” là tên chưa có hiệu lực vào ngày của văn bản; được hiểu là %3$s.",
      "\"%2$s\" is a name not yet valid on the document's day; it is taken for %3$s."),
  UNIT_NAME_OLD(Severity.INFO, "“%2$s” là tên đã hết hiệu lực vào ngày của văn bản; được hiểu là %3$s (đơn vị cũ).",
      "\"%2$s\" is a name no longer valid on the document's day; it is taken for the former %3$s."),
  TOO_LARGE(Severity.ERROR, "Tệp %1$s quá lớn để đọc (%2$s). Hãy tách nhỏ hoặc xóa các ô, vùng thừa.",
      "File %1$s is too large to read (%2$s). Split it or delete surplus cells and regions."),
  READER_FAILED(Severity.ERROR, "Chương trình gặp lỗi khi đọc tệp %1$s (%2$s). Tệp khác không bị ảnh hưởng; hãy báo cho người phát triển.",
      "The program failed on file %1$s (%2$s). Other files are not affected; tell the developers."),
  NUMBER_UNREADABLE(Severity.WARNING, "Không đọc được số trong ô “%2$s”. Hãy ghi lại một số duy nhất.",
      "The number in the cell \"%2$s\" cannot be read. Write one number.");

  private final Severity severity;
  private final String vi;
  private final String en;

  ReadingNotices(Severity severity, String vi, String en) {
    this.severity = severity;
    this.vi = vi;
    this.en = en;
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The notice about this file and place; {@code about} fills the words from {@code %2$s} on. */
  public Notice in(String document, Place place, Object... about) {
    Object[] arguments = new Object[about.length + 1];
    arguments[0] = document;
    System.arraycopy(about, 0, arguments, 1, about.length);
    return new Notice(code(), severity, document, place, vi.formatted(arguments), en.formatted(arguments));
  }
}
