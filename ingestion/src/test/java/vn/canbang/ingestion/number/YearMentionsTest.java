package vn.canbang.ingestion.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearMentionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan                              | 60:2025 75:2030
      lên đạt 50% vào năm 2025 và khoảng 60% vào năm 2030                                   | 50:2025 60:2030
      Từ năm 2025 trở đi, 100% số nạn nhân                                                  | 100:2025+
      đạt không dưới 50% từ năm 2025 trở đi. Tỷ lệ nữ tiến sĩ đạt 30% vào năm 2025          | 50:2025+ 30:2025
      Năm 2022 là 37% Năm 2023 là 36,25%                                                    | 37:2022 36.25:2023
      100% số nạn nhân (01 vụ, 01 người năm 2023)                                           | 100:- 1:2023 1:2023
      Đến năm 2025 đạt 80% và đến 2030 đạt 90% người; đến năm 2025 đạt 50% và đến năm 2030 đạt 70% | 80:2025 90:2030 50:2025 70:2030
      Phấn đấu đạt 70% dân số được tiếp cận kiến thức vào năm 2025.                         | 70:2025
      Phấn đấu đến năm 2025 đạt 100% tổ chức Đảng                                           | 100:2025
      Duy trì đạt 100% đài phát thanh                                                       | 100:-
      """)
  void findsTheYearThatGoverns(String text, String expected) {
    YearMentions years = new YearMentions(text);
    StringBuilder found = new StringBuilder();
    for (Quantity quantity : QuantityReader.read(text)) {
      found.append(quantity.value().toPlainString()).append(':')
          .append(years.governing(quantity).map(year -> year.year() + (year.onward() ? "+" : "")).orElse("-")).append(' ');
    }
    assertThat(found.toString().strip()).isEqualTo(expected);
  }
}
