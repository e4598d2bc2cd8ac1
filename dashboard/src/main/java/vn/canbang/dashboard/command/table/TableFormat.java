package vn.canbang.dashboard.command.table;

import java.io.IOException;
import java.io.PrintStream;

/** The ways out for a table. Machine formats have a decimal point, the one for people a decimal comma. */
public enum TableFormat {
  table(false) {
    @Override
    public void write(ResultTable rows, PrintStream out) {
      PlainText.write(rows, out);
    }
  },
  csv(false) {
    @Override
    public void write(ResultTable rows, PrintStream out) {
      Csv.write(rows, out);
    }
  },
  json(false) {
    @Override
    public void write(ResultTable rows, PrintStream out) {
      Json.write(rows, out);
    }
  },
  parquet(true) {
    @Override
    public void write(ResultTable rows, PrintStream out) throws IOException {
      Parquet.write(rows, out);
    }
  },
  xlsx(true) {
    @Override
    public void write(ResultTable rows, PrintStream out) throws IOException {
      Workbook.write(rows, out);
    }
  };

  private final boolean binary;

  TableFormat(boolean binary) {
    this.binary = binary;
  }

  /** True where a terminal would show rubbish. */
  public boolean isBinary() {
    return binary;
  }

  public abstract void write(ResultTable rows, PrintStream out) throws IOException;
}
