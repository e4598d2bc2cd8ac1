package vn.canbang.ingestion.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      66,67                                          | = 66.67
      1.500 lượt người nghe                          | = 1500 lượt người
      30.000.000                                     | = 30000000
      255,5 triệu đồng                               | = 255500000.0 đồng
      20.48%                                         | = 20.48 %
      03 vụ                                          | = 3 vụ
      không quá 110 bé trai/100 bé gái sinh ra sống  | <= 110 bé trai/100 bé gái
      dưới 110 bé trai/100 bé gái                    | < 110 bé trai/100 bé gái
      120 trẻ trai/100 trẻ gái                       | = 120 bé trai/100 bé gái
      117/ 100                                       | = 117 /100
      42/100.000 trẻ sinh sống                       | = 42 /100000
      xuống dưới 42/100.000                          | < 42 /100000
      23 ca sinh/1.000 phụ nữ                        | = 23 /1000
      đạt không dưới 50%                             | >= 50 %
      đạt từ 95% trở lên                             | >= 95 %
      khoảng 1,7 lần                                 | ~ 1.7 lần
      >25                                            | > 25
      <10                                            | < 10
      48/240 doanh nghiệp, HTX đạt 20%               | = 20 48/240 %
      71/195 đạt 36,4%                               | = 36.4 71/195 %
      13/17=76,47%                                   | = 76.47 13/17 %
      53,85 (7/13)                                   | = 53.85 7/13
      10,9% (41/368 người)                           | = 10.9 41/368 %
      1.790/8.736 người (đạt 20.48%)                 | = 20.48 1790/8736 %
      12/18 thạc sĩ, đạt 66,66%                      | = 66.66 12/18 %
      8/9 đơn vị                                     | = null 8/9
      ít nhất một cơ sở y tế                         | >= 1 cơ sở
      """)
  void readsOneQuantity(String text, String expected) {
    assertThat(spell(QuantityReader.read(text))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngày 24/3/2022", "năm 2025", "giai đoạn 2021 - 2025", "Chỉ tiêu 1:", "Kế hoạch số 196/KH-UBND",
      "nhiệm kỳ 2021-2026", "(15/11-15/12)", "dưới 3 tháng", "từ đủ 13 tuổi đến dưới 16 tuổi", "06 tháng đầu năm",
      "Nghị quyết số 28/NQ-CP ngày 03/3/2021", "đến 2030"})
  void datesNumbersOfDocumentsAndDurationsAreNoQuantities(String text) {
    assertThat(QuantityReader.read(text)).isEmpty();
  }

  @Test
  void readsSeveralInOrder() {
    assertThat(spell(QuantityReader.read("Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan")))
        .containsExactly("= 60 %", "= 75 %");
    assertThat(spell(QuantityReader.read("(01 vụ, 01 người năm 2023)"))).containsExactly("= 1 vụ", "= 1 người");
  }

  private static List<String> spell(List<Quantity> quantities) {
    return quantities.stream().map(q -> (q.qualifier() + " " + (q.value() == null ? "null" : q.value().toPlainString())
        + (q.isFraction() ? " " + q.numerator().toPlainString() + "/" + q.denominator().toPlainString() : "") + " "
        + q.measureUnit()).strip()).toList();
  }
}
