package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

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
      năm tháng đầu năm 2012                                       | 2012-01..2012-05
      mười tháng đầu năm 2023                                      | 2023-01..2023-10
      mười một tháng đầu năm 2023                                  | 2023-01..2023-11
      06 tháng đầu năm năm 2024                                    | 2024-H1
      6 tháng đầu năm, năm 2024                                    | 2024-H1
      Sáu tháng đầu năm 2024                                       | 2024-H1
      11 tháng/2023                                                | 2023-01..2023-11
      Quý III/2023                                                 | 2023-Q3
      Tháng hành động năm 2023 (từ ngày 15/11 đến tháng 15/12/2023) | 2023-11..2023-12
      Chiến lược quốc gia giai đoạn 2021-2030 năm 2024, cán bộ nữ nhiệm kỳ 2021-2026 | 2024
      (từ ngày 15/11 đến ngày 14/11/2024)                          | 2023-11..2024-11
      Chiến lược giai đoạn 2021 - 2025 (phục vụ Đại hội nhiệm kỳ 2025 - 2030) | 2021..2025
      Q2/2023                                                      | 2023-Q2
      từ ngày 01/01/2024 đến 30/6/2024                             | 2024-H1
      từ 15/11/2022 đến 14/11/2023                                 | 2022-11..2023-11
      từ 01.01.2021 đến 30.7.2024                                  | 2021..2024-07
      từ tháng 01/2024 đến tháng 9/2024                            | 2024-01..2024-09
      từ tháng 7 đến tháng 9 năm 2024                              | 2024-07..2024-09
      từ năm 2021 đến tháng 6/2024                                 | 2021..2024-06
      nửa đầu nhiệm kỳ 2020-2025                                   | term 2020-2025
      Sơ kết 03 năm thực hiện Chiến lược (2021-2023)               | 2021..2023
      Sơ kết công tác 6 tháng đầu năm 2024                         | 2024-H1
      Kết quả năm 2023, nhiệm vụ 6 tháng đầu năm 2024              | 2023
      Kết quả năm 2023; phương hướng, nhiệm vụ năm 2024            | 2023
      Công tác quý IV năm 2023 và kế hoạch năm 2024                | 2023-Q4
      năm 2022 (Ban hành kèm theo Kế hoạch số 96/KH-UBND ngày 27 tháng 3 năm 2021) | 2022
      """)
  void readsThePeriod(String text, String expected) {
    assertThat(PeriodReader.read(text)).map(Object::toString).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Công tác 9 tháng đầu năm                                     | 2023-10-05 | 2023-01..2023-09
      Công tác 6 tháng đầu năm                                     | 2023-06-10 | 2023-H1
      Kết quả 6 tháng cuối năm                                     | 2024-01-05 | 2023-H2
      Kết quả quý III                                              | 2023-10-05 | 2023-Q3
      Kết quả quý IV                                               | 2024-01-15 | 2023-Q4
      Từ năm 2021 đến nay                                          | 2024-08-15 | 2021..2024-08
      Công tác năm 2022                                            | 2023-01-05 | 2022
      """)
  void aYearThatIsLeftOutIsTheOneBeforeTheDayOfIssue(String text, LocalDate issued, String expected) {
    assertThat(PeriodReader.read(text, issued)).map(Object::toString).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"đào tạo nghề dưới 3 tháng", "trẻ em 6 tháng tuổi", "9 tháng đầu năm học", "nửa đầu nhiệm kỳ"})
  void whatIsNoPartOfAYearIsNoPeriod(String text) {
    assertThat(PeriodReader.read(text, LocalDate.of(2023, 10, 5))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kết quả thực hiện", "Đơn vị tính", "nhiệm kỳ 2026-2021",
      "(Kèm theo Báo cáo ngày 24/3/2022)", "tháng 15/2024"})
  void saysNothingWhereNothingIsSaid(String text) {
    assertThat(PeriodReader.read(text)).isEmpty();
  }
}
