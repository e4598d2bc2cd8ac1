package vn.canbang.ingestion.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;

/**
 * The organisation that issued a document, and those above it, as printed.
 *
 * @param printed   null where the document does not say
 * @param superiors lines above it at the top ("UBND TỈNH NGHỆ AN" over "SỞ Y TẾ")
 */
record Issuer(String printed, List<String> superiors) {
  private static final int LONGEST = 120;
  private static final Pattern CONTINUES = Pattern.compile(
      "(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|cua|va|vi su|ve|nhan dan|viet nam)\\b.*");

  /** The lines at the top of the document, else the sentence in which it speaks of its issuer. */
  static Issuer find(List<String> lines, int topEnd, DocumentWords words) {
    List<String> organisations = organisations(lines.subList(0, Math.min(topEnd, lines.size())), words);
    if (organisations.isEmpty()) {
      return new Issuer(ofSentence(lines.subList(Math.min(topEnd, lines.size()), lines.size()), words).orElse(null),
          List.of());
    }
    int last = organisations.size() - 1;
    return new Issuer(organisations.get(last), organisations.subList(0, last));
  }

  private static List<String> organisations(List<String> top, DocumentWords words) {
    List<String> found = new ArrayList<>();
    boolean open = false;
    for (String line : top) {
      String folded = Folding.fold(line);
      boolean plain = line.length() < LONGEST && !words.isMotto(folded);
      if (plain && words.organisationAt(line.strip()).isPresent()) {
        found.add(line.strip());
        open = true;
      } else if (open && plain && CONTINUES.matcher(folded).matches()) {
        found.set(found.size() - 1, found.get(found.size() - 1) + " " + line.strip());
      } else if (plain && found.isEmpty() && CONTINUES.matcher(folded).matches() && line.equals(line.toUpperCase())) {
        found.add(line.strip());
      } else {
        open = open && words.isMotto(folded);
      }
    }
    return found;
  }

  /** "…; Ủy ban nhân dân xã Vạn Thủy báo cáo kết quả như sau". */
  private static Optional<String> ofSentence(List<String> lines, DocumentWords words) {
    List<String> names = words.organisations().stream().filter(word -> word.indexOf(' ') > 0 || word.equals("ubnd")
        || word.equals("sở")).map(Folding::fold).map(Pattern::quote).toList();
    List<String> verbs = words.issues().stream().map(Pattern::quote).toList();
    Pattern speaks = Pattern.compile("(?:^|[;.,:]\\s+)((?:" + String.join("|", names) + ")\\b[^;.:,]{0," + LONGEST
        + "}?)\\s+(?:da )?(?:" + String.join("|", verbs) + ")\\b");
    return lines.stream().flatMap(line -> {
      Matcher m = speaks.matcher(Folding.foldKeepingLength(line));
      return m.find() && Character.isUpperCase(line.charAt(m.start(1)))
          && words.organisationAt(line.substring(m.start(1))).isPresent()
          ? Optional.of(line.substring(m.start(1), m.end(1))).stream() : Optional.<String>empty().stream();
    }).findFirst();
  }
}
