package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Kết quả năm 2021                                             | 2021
      (từ ngày 01/01/2021 đến ngày 30/7/2024)                      | 2021..2024-07
      giai đoạn 2021 - 2023                                        | 2021..2023
      6 tháng đầu năm năm 2024 và nhiệm vụ 6 tháng cuối năm 2024   | 2024-H1
      06 tháng đầu năm 2024                                        | 2024-H1
      6 tháng cuối năm 2023                                        | 2023-H2
      nhiệm kỳ 2021 – 2026                                         | term 2021-2026
      quý III năm 2024                                             | 2024-Q3
      2022                                                         | 2022
      (Số liệu từ 01/01/2024 đến 15/12/2024)                       | 2024
      9 tháng đầu năm 2023                                         | 2023-01..2023-09
      6 tháng năm 2023                                             | 2023-H1
      6T/2023                                                      | 2023-H1
      đến ngày 30/6/2023                                           | 2023-06
      tháng 11 năm 2023                                            | 2023-11
      Kết quả 2021                                                 | 2021
      Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 năm 2023 | 2023
      Chỉ tiêu quốc gia giai đoạn 2021 - 2030                      | 2021..2030
      năm 2022 (Ban hành kèm theo Kế hoạch số 96/KH-UBND ngày 27 tháng 3 năm 2021) | 2022
      """)
  void readsThePeriod(String text, String expected) {
    assertThat(PeriodReader.read(text)).map(Object::toString).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kết quả thực hiện", "Đơn vị tính", "nhiệm kỳ 2026-2021",
      "(Kèm theo Báo cáo ngày 24/3/2022)", "tháng 15/2024"})
  void saysNothingWhereNothingIsSaid(String text) {
    assertThat(PeriodReader.read(text)).isEmpty();
  }
}
