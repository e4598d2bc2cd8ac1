package vn.canbang.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class IndicatorsPageTest {
  private static final Path PAGE = Path.of("..", "..", "INDICATORS.md");

  @Test
  void isUpToDate() throws IOException {
    String expected = new IndicatorsPage(CatalogueLoader.packaged()).write();
    if (Boolean.getBoolean("canbang.regenerate")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("INDICATORS.md is out of date. Write it again with: mvn -pl warehouse/core test "
            + "-Dtest=IndicatorsPageTest -Dcanbang.regenerate=true")
        .isEqualTo(expected);
  }
}
