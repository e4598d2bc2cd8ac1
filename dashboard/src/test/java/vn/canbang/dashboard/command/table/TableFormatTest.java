package vn.canbang.dashboard.command.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.dashboard.command.table.ResultTable.Column;

class TableFormatTest {
  private static final ResultTable TABLE = new ResultTable(List.of("Tiêu đề"),
      List.of(Column.text("name", "Tên"), new Column("value", "Giá trị", Type.DECIMAL), new Column("day", "Ngày", Type.DATE)),
      List.of(Arrays.asList("=1+1", new BigDecimal("-1234567.5"), LocalDate.of(2024, 12, 15)), Arrays.asList("Nghệ An; \"40\"", null, null)));

  @Test
  void peopleReadADecimalComma() throws IOException {
    assertThat(written(TableFormat.table)).contains("Tiêu đề", "-1.234.567,5", "15/12/2024");
  }

  @Test
  void codesAreWordsForPeopleOnly() throws IOException {
    ResultTable codes = new ResultTable(List.of(), List.of(Column.codes("kind", "Loại", kind -> "kết quả")),
        List.of(List.of("result"), Arrays.asList((Object) null)));
    assertThat(written(codes, TableFormat.table)).contains("kết quả").doesNotContain("result");
    assertThat(written(codes, TableFormat.csv)).isEqualTo("kind\r\nresult\r\n\r\n");
  }

  @Test
  void csvHasADecimalPointAndNoFormula() throws IOException {
    assertThat(written(TableFormat.csv)).isEqualTo("name,value,day\r\n'=1+1,-1234567.5,2024-12-15\r\n\"Nghệ An; \"\"40\"\"\",,\r\n");
  }

  @Test
  void jsonIsAnArrayOfObjects() throws IOException {
    assertThat(written(TableFormat.json).replaceAll("\\R", ""))
        .isEqualTo("[{\"name\":\"=1+1\",\"value\":-1234567.5,\"day\":\"2024-12-15\"},{\"name\":\"Nghệ An; \\\"40\\\"\",\"value\":null,\"day\":null}]");
  }

  @Test
  void parquetAndExcelAreWhatTheySay() throws IOException {
    assertThat(written(TableFormat.parquet)).startsWith("PAR1").endsWith("PAR1");
    assertThat(written(TableFormat.xlsx)).startsWith("PK");
  }

  private static String written(TableFormat format) throws IOException {
    return written(TABLE, format);
  }

  private static String written(ResultTable table, TableFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      format.write(table, stream);
    }
    return out.toString(format.isBinary() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
