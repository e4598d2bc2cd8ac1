package vn.canbang.ingestion.evaluation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.canbang.core.fact.Fact;
import vn.canbang.ingestion.Ingestion;

/**
 * One of many ways to write a figure down: the code it should get, the line above it and the sentence it stands in.
 *
 * @param indicator full code with the suffixes that the words of line and sentence say
 * @param heading   the line above the sentence; empty where there is none
 * @param value     the figure meant; of a fraction with a per cent beside it, either of the two
 */
record Paraphrase(String indicator, String heading, String sentence, BigDecimal value) {
  private static final String HEAD = """
      ỦY BAN NHÂN DÂN
      HUYỆN YÊN THẾ
      Số: 512/BC-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Yên Thế, ngày 15 tháng 12 năm 2023
      BÁO CÁO
      Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2023
      (huyện Yên Thế, tỉnh Bắc Giang)
      """;

  static Paraphrase of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalArgumentException("Four columns are needed: " + line);
    }
    return new Paraphrase(columns[0], columns[1], columns[2], new BigDecimal(columns[3]));
  }

  boolean isReadBy(Ingestion ingestion) {
    return facts(ingestion).stream().filter(fact -> fact.indicator().equals(indicator))
        .anyMatch(fact -> isValue(fact.value()) || isValue(fact.numerator()));
  }

  private List<Fact> facts(Ingestion ingestion) {
    String text = HEAD + (heading.isEmpty() ? "" : heading + "\n") + sentence + "\n";
    return ingestion.read("report.txt", text.getBytes(StandardCharsets.UTF_8)).found().orElseThrow().facts();
  }

  private boolean isValue(BigDecimal read) {
    return read != null && read.compareTo(value) == 0;
  }

  /** For the message of a failing test: what was meant and what came out. */
  String told(Ingestion ingestion) {
    return indicator + " = " + value.toPlainString() + " | " + heading + " | " + sentence + " | read: "
        + facts(ingestion).stream().map(fact -> fact.indicator() + "=" + fact.value()).toList();
  }
}
