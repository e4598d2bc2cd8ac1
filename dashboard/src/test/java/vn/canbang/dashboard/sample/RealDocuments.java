package vn.canbang.dashboard.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.document.SampleText;

/** The samples that restate real reports, with the plain text that each is written from. */
final class RealDocuments {
  /** File below {@code samples/real} and the text below {@code real-documents} in the test resources. */
  private static final Map<String, String> SOURCES = Map.of(
      "nghe-an-ket-qua-2021-ke-hoach-2022.docx", "nghe-an.txt",
      "nghe-an-y-te-giao-duc-2021-2022.xlsx", "nghe-an-y-te-giao-duc.txt",
      "bac-kan-danh-gia-2021-2023.docx", "bac-kan-danh-gia.txt",
      "bac-kan-kinh-phi-can-bo-nu-2021-2024.txt", "bac-kan-kinh-phi.txt",
      "bac-kan-kinh-phi-2021-2024.xlsx", "bac-kan-kinh-phi-bang.txt",
      "bac-kan-can-bo-nu-2021-2024.xlsx", "bac-kan-can-bo-nu.txt",
      "van-thuy-6-thang-2024.txt", "van-thuy.txt",
      "van-thuy-bieu-6-thang-2024.docx", "van-thuy-bieu.txt",
      "bac-giang-huong-dan-2024.docx", "bac-giang.txt",
      "de-cuong-bao-cao-2024.docx", "de-cuong.txt");

  /** The day these documents were composed for the project. */
  private static final LocalDate COMPOSED = LocalDate.of(2026, 11, 21);

  private RealDocuments() {
  }

  static List<SampleDocument> list() {
    return SOURCES.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> new SampleDocument(entry.getKey(), COMPOSED, false, SampleText.parse(text(entry.getValue()))))
        .toList();
  }

  private static String text(String source) {
    try (InputStream in = RealDocuments.class.getResourceAsStream("/real-documents/" + source)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
