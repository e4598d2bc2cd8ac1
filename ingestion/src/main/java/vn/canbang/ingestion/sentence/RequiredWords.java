package vn.canbang.ingestion.sentence;

/**
 * What a text must hold for a regular expression to be found in it, read from the expression itself: its longest run of
 * plain letters and spaces outside all groups, and a year where one stands outside all groups but its own. Looking for
 * these is many times quicker than trying the expression at every place.
 *
 * @param literal letters that every match holds; may be empty
 * @param year    whether every match holds a year
 */
record RequiredWords(String literal, boolean year) {
  /** A year from 1900 to 2099, as a group of its own. */
  static final String YEAR = "((?:19|20)\\d{2})";

  static RequiredWords of(String regex) {
    String longest = "";
    boolean year = false;
    StringBuilder run = new StringBuilder();
    int depth = 0;
    for (int i = 0; i <= regex.length(); i++) {
      char c = i < regex.length() ? regex.charAt(i) : '\0';
      boolean plain = depth == 0 && (c >= 'a' && c <= 'z' || c == ' ');
      if (plain) {
        run.append(c);
        continue;
      }
      if (depth == 0 && c == '|') {
        return new RequiredWords("", false);
      }
      if ((c == '?' || c == '*' || c == '{') && run.length() > 0) {
        run.setLength(run.length() - 1);
      }
      longest = run.length() > longest.length() ? run.toString() : longest;
      run.setLength(0);
      if (depth == 0 && regex.startsWith(YEAR, i)) {
        i += YEAR.length() - 1;
        year |= i + 1 == regex.length() || "?*{".indexOf(regex.charAt(i + 1)) < 0;
      } else if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
    }
    return new RequiredWords(longest, year);
  }

  /** @param hasYear of the text, from {@link #hasYear} */
  boolean areIn(String text, boolean hasYear) {
    return (hasYear || !year) && text.contains(literal);
  }

  static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      if ((text.startsWith("19", i) || text.startsWith("20", i)) && Character.isDigit(text.charAt(i + 2))
          && Character.isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }
}
