package vn.canbang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.notice.Notice;

class BadFilesTest {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

  @Test
  void eachIsRefusedWithItsReasonInBothLanguages() {
    assertRefused("rong.docx", new byte[0], "empty_file");
    assertRefused("anh.docx", PNG, "format_mismatch");
    assertRefused("anh.txt", PNG, "format_mismatch");
    assertRefused("bieu.xlsx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8), "format_mismatch");
    assertRefused("hong.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "file_damaged");
    assertRefused("hong.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "file_damaged");
    assertRefused("english.txt", "The quick brown fox jumps over the lazy dog.".getBytes(StandardCharsets.UTF_8),
        "not_vietnamese");
    assertRefused("trang.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "no_text");
    assertRefused("bao-cao.wps", "Báo cáo".getBytes(StandardCharsets.UTF_8), "format_unknown");
  }

  private static void assertRefused(String name, byte[] bytes, String code) {
    Reading reading = INGESTION.read(name, bytes);
    assertThat(reading.refused()).as(name).isTrue();
    assertThat(reading.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo(code);
      assertThat(notice.vi()).contains(name);
      assertThat(notice.en()).contains(name);
      assertThat(notice.isError()).isTrue();
    });
    assertThat(reading.notices()).extracting(Notice::document).containsExactly(name);
  }
}
