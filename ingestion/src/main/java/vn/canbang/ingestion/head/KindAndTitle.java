package vn.canbang.ingestion.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/**
 * What kind of document it is and what it is called.
 *
 * @param kind  null where nothing tells
 * @param title empty where there is none
 * @param line  index of the title's first line, or of the first line that is no longer the top
 */
record KindAndTitle(String kind, String title, int line) {
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_KIND_LINE = 200;
  private static final int PROSE = 80;
  private static final Pattern SPACED_LETTERS = Pattern.compile("(?:\\p{Lu} ){2,}\\p{Lu}(?: {2,}(?:\\p{Lu} )+\\p{Lu})*");
  private static final Pattern ANNEX = Pattern.compile("(?:phu luc|bieu|bang bieu|mau bieu)(?: so)? ?(?:\\d|[ivx]+\\b).*");
  private static final Pattern NOT_OF_TITLE = Pattern.compile(
      "(?:thuc hien (?:quyet dinh|van ban|cong van|ke hoach so)|can cu|i\\.|1\\.|kinh gui|uy ban|so:).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!]\\s*");

  static KindAndTitle find(List<String> lines, DocumentNumber number, IssueLine issue, DocumentWords words) {
    String kindOfSign = number == null ? null : kindOfSign(number.sign(), words);
    return byKindLine(lines, kindOfSign, words).or(() -> byOpening(lines, kindOfSign, words))
        .or(() -> article(lines, number, issue, words)).orElse(new KindAndTitle(kindOfSign, "", topEnd(lines)));
  }

  /** A kind line in capitals or alone on its line; a letter says whom it is for or what it is about before any. */
  private static Optional<KindAndTitle> byKindLine(List<String> lines, String kindOfSign, DocumentWords words) {
    for (int i = 0; i < lines.size(); i++) {
      String folded = Folding.fold(lines.get(i));
      if (folded.startsWith("v/v")) {
        KindAndTitle letter = new KindAndTitle(kindOfSign == null ? "letter" : kindOfSign, subject(lines, i), i);
        return byOpening(lines, kindOfSign, words).filter(title -> !letter.kind().equals("letter")).or(() -> Optional.of(letter));
      }
      if (folded.startsWith("kinh gui")) {
        return byOpening(lines, kindOfSign, words)
            .or(() -> Optional.of(new KindAndTitle(kindOfSign == null ? "letter" : kindOfSign, "", topEnd(lines))));
      }
      Optional<String> kind = kindOf(lines.get(i), words).filter(named -> isKindLine(folded, words));
      if (kind.isPresent() || isCapitalKind(lines.get(i), words)) {
        return Optional.of(new KindAndTitle(kindOf(lines.get(i), words).orElseThrow(), title(lines, i), i));
      }
    }
    return Optional.empty();
  }

  /** "Báo cáo kết quả …", a title without a kind line of its own, before the first sentence. */
  private static Optional<KindAndTitle> byOpening(List<String> lines, String kindOfSign, DocumentWords words) {
    for (int i = 0; i < lines.size() && !isProse(lines.get(i)); i++) {
      Optional<String> kind = kindOf(lines.get(i), words);
      if (kind.isPresent() && !SENTENCE_END.matcher(lines.get(i)).matches()) {
        return Optional.of(new KindAndTitle(kindOfSign == null ? kind.get() : kindOfSign, title(lines, i), i));
      }
    }
    return Optional.empty();
  }

  /** A headline and sentences behind it, without number, motto or line of issue. */
  private static Optional<KindAndTitle> article(List<String> lines, DocumentNumber number, IssueLine issue,
      DocumentWords words) {
    boolean official = number != null || issue.place() != null
        || lines.stream().anyMatch(line -> words.isMotto(Folding.fold(line)));
    boolean headed = lines.size() > 1 && !isProse(lines.get(0)) && lines.get(0).length() < LONGEST_KIND_LINE
        && lines.stream().skip(1).limit(6).anyMatch(KindAndTitle::isProse);
    boolean ofThePress = lines.stream().map(Folding::fold)
        .anyMatch(line -> words.press().stream().anyMatch(mark -> DocumentWords.beginsWith(line, mark)));
    return !official && headed && (ofThePress || !startsLikeOutline(lines))
        ? Optional.of(new KindAndTitle("news", lines.get(0), 0)) : Optional.empty();
  }

  private static boolean startsLikeOutline(List<String> lines) {
    return lines.stream().anyMatch(line -> line.matches("(?:[IVX]+|\\d+)\\. .*"));
  }

  private static Optional<String> kindOf(String line, DocumentWords words) {
    String folded = Folding.fold(joinLetters(line, words));
    return words.kinds().stream().filter(kind -> kind.words().stream()
        .anyMatch(word -> DocumentWords.beginsWith(folded, word))).map(DocumentWords.Kind::kind).findFirst();
  }

  private static String kindOfSign(String sign, DocumentWords words) {
    return words.kinds().stream().filter(kind -> kind.signs().stream()
        .anyMatch(mark -> sign.equals(mark) || sign.startsWith(mark + "-") || sign.startsWith(mark + "/")))
        .map(DocumentWords.Kind::kind).findFirst().orElse(null);
  }

  /** "B Á O  C Á O", letters set apart, as the word of the kind. */
  private static String joinLetters(String line, DocumentWords words) {
    if (!SPACED_LETTERS.matcher(line.strip()).matches()) {
      return line;
    }
    String joined = Folding.fold(line).replace(" ", "");
    return words.kinds().stream().flatMap(kind -> kind.words().stream())
        .filter(word -> word.replace(" ", "").equals(joined)).findFirst().map(String::toUpperCase).orElse(line);
  }

  /** Nothing but the kind ("Báo cáo", "Đề cương báo cáo"), or an annex by its number. */
  private static boolean isKindLine(String folded, DocumentWords words) {
    String rest = folded;
    for (DocumentWords.Kind kind : words.kinds()) {
      for (String word : kind.words()) {
        rest = DocumentWords.beginsWith(rest, word) ? rest.substring(word.length()).strip() : rest;
      }
    }
    return rest.isEmpty() || folded.length() < LONGEST_KIND_LINE && ANNEX.matcher(folded).matches();
  }

  /** The word of the kind in capitals, perhaps with the title behind it. */
  private static boolean isCapitalKind(String line, DocumentWords words) {
    String joined = joinLetters(line, words);
    String folded = Folding.foldKeepingLength(joined);
    return line.length() < LONGEST_TITLE && words.kinds().stream().flatMap(kind -> kind.words().stream())
        .anyMatch(word -> DocumentWords.beginsWith(folded, word)
            && joined.substring(0, word.length()).equals(joined.substring(0, word.length()).toUpperCase()));
  }

  private static String title(List<String> lines, int from) {
    StringBuilder title = new StringBuilder(lines.get(from));
    for (int i = from + 1; i < Math.min(lines.size(), from + 4) && belongsToTitle(lines.get(i)); i++) {
      title.append('\n').append(lines.get(i));
    }
    return title.toString();
  }

  private static boolean belongsToTitle(String line) {
    return line.length() < LONGEST_TITLE && !SENTENCE_END.matcher(line.strip()).matches()
        && !NOT_OF_TITLE.matcher(Folding.fold(line)).matches();
  }

  /** "V/v hướng dẫn hoạt động" and the lines that go on in small letters. */
  private static String subject(List<String> lines, int from) {
    StringBuilder subject = new StringBuilder(lines.get(from));
    for (int i = from + 1; i < lines.size() && Character.isLowerCase(lines.get(i).codePointAt(0)); i++) {
      subject.append(' ').append(lines.get(i));
    }
    return subject.toString();
  }

  private static int topEnd(List<String> lines) {
    int at = 0;
    while (at < lines.size() && !isProse(lines.get(at)) && !Folding.fold(lines.get(at)).startsWith("kinh gui")) {
      at++;
    }
    return at;
  }

  private static boolean isProse(String line) {
    return line.length() > PROSE && SENTENCE_END.matcher(line).matches();
  }
}
