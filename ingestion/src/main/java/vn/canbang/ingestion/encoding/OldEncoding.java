package vn.canbang.ingestion.encoding;

/**
 * Ways to write Vietnamese from before Unicode, as they appear when read as Windows-1252. Their letters are data
 * ({@code encodings/*.tsv}).
 */
public enum OldEncoding {
  TCVN3("TCVN3 (ABC)", "tcvn3"),
  VNI("VNI-Windows", "vni"),
  WINDOWS_1258("Windows-1258", "windows-1258"),
  VIQR("VIQR", "viqr");

  private final String title;
  private final CodeTable table;

  OldEncoding(String title, String table) {
    this.title = title;
    this.table = new CodeTable("/encodings/" + table + ".tsv");
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The text with the letters that are meant, in composed form; what is no code of this encoding stays. */
  public String decode(String text) {
    return this == TCVN3 ? Capitals.restore(text, table.decode(unpack(text))) : table.decode(unpack(text));
  }

  /** The text as it would be written, for tests and for sample documents. */
  String encode(String text) {
    return table.encode(text);
  }

  /** Word keeps the codes of some fonts in the private area of Unicode, F020 to F0FF. */
  private static String unpack(String text) {
    if (text.chars().noneMatch(OldEncoding::isPacked)) {
      return text;
    }
    StringBuilder codes = new StringBuilder(text.length());
    text.chars().forEach(c -> codes.append((char) (isPacked(c) ? c - 0xF000 : c)));
    return codes.toString();
  }

  private static boolean isPacked(int c) {
    return c >= 0xF020 && c <= 0xF0FF;
  }
}
