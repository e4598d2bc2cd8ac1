package vn.canbang.ingestion.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.ingestion.format.TextReader;

/** The heads of the five real reports; skipped where CANBANG_SHARED does not name them. */
class SharedHeadsTest {
  private static final HeadReader HEADS = new HeadReader(CatalogueLoader.packaged().units());
  private static Path reports;

  @BeforeAll
  static void findReports() {
    String named = System.getenv("CANBANG_SHARED");
    Assumptions.assumeTrue(named != null && Files.isDirectory(Path.of(named, "reports")),
        "CANBANG_SHARED does not name the folder with the real reports");
    reports = Path.of(named, "reports");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      000-de-cuong-2024.txt              | outline | -            | -       | -            | -                                       | -                                           | 2024          | 2024-12-15
      001-van-thuy-2024-h1.txt           | report  | BC-UBND      | 2024-06 | Vạn Thủy     | Ủy ban nhân dân xã Vạn Thủy             | Xã Vạn Thủy, huyện Bắc Sơn, tỉnh Lạng Sơn   | 2024-H1       | -
      002-nghe-an-ke-hoach-2022.txt      | plan    | -            | -       | -            | Ủy ban nhân dân tỉnh                    | Tỉnh Nghệ An                                | 2022          | -
      003-bac-giang-cong-van-2024.txt    | letter  | CV-VSTBPN    | 2024-05 | Bắc Giang    | Ban vì sự tiến bộ của phụ nữ tỉnh Bắc Giang | Tỉnh Bắc Giang                          | 2024          | -
      004-bac-kan-bao-cao-2021-2024.txt  | report  | BC-UBND      | 2024-08 | TP. Bắc Kạn  | Ủy ban nhân dân thành phố               | Thành phố Bắc Kạn, tỉnh Bắc Kạn             | 2021..2024-07 | 2024-07-30
      """)
  void readsTheHead(String file, String kind, String sign, String month, String place, String issuer, String unit,
      String period, String cutOff) throws IOException {
    DocumentHead head = HEADS.read(new TextReader().read(Files.readAllBytes(reports.resolve(file))).blocks());
    assertThat(head.kind()).isEqualTo(kind);
    assertThat(head.number()).isNull();
    assertThat(head.sign()).isEqualTo(sign);
    assertThat(head.date()).isNull();
    assertThat(text(head.month())).isEqualTo(month);
    assertThat(head.place()).isEqualTo(place);
    assertThat(head.issuer()).isEqualTo(issuer);
    assertThat(head.unitName()).isEqualTo(unit);
    assertThat(text(head.period())).isEqualTo(period);
    assertThat(text(head.cutOff())).isEqualTo(cutOff);
    assertThat(head.estimated()).isNull();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
