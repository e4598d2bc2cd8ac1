package vn.canbang.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;

class TextReaderTest extends DocumentReaderContract {

  @Override
  DocumentReader reader() {
    return new TextReader();
  }

  @Override
  byte[] sample() {
    String text = """
        Phụ lục 2. Kế hoạch thực hiện các mục tiêu, chỉ tiêu năm 2022
        (Kèm theo Kế hoạch của Ủy ban nhân dân)

        TT\tChỉ tiêu\tĐơn vị tính\tKết quả năm 2021\tĐơn vị chủ trì
        I\tMục tiêu 1: Chính trị\t\t\t
        1.1\t<p>Tỷ lệ nữ tham gia cấp ủy</p>\t%\t36,66\tSở Nội vụ
        1.2\tTỷ lệ nữ đại biểu\t%\t1.500,5
        II\tMục tiêu 2: Kinh tế
        2\tTỷ lệ nữ giám đốc\t\t31,33\tSở KH-ĐT

        Trên đây là kế hoạch năm 2022.
        """;
    return ("\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD)).replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void linesCountFromOne() {
    assertThat(reader().read(sample()).blocks().get(2).place().line()).isEqualTo(4);
  }

  @Test
  void bytesThatAreVietnameseInNoEncodingAreRefused() {
    byte[] old = {(byte) 0xE1, (byte) 0x81, (byte) 0xFE, (byte) 0x90, (byte) 0xF0};
    assertThatThrownBy(() -> reader().read(old)).isInstanceOfSatisfying(UnreadableFileException.class,
        refused -> assertThat(refused.notice().code()).isEqualTo("not_utf8"));
  }
}
