package vn.canbang.ingestion.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import vn.canbang.core.document.Block;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.fact.PiecedText;
import vn.canbang.ingestion.sentence.Passage.Lead;

/**
 * Cuts a document's paragraphs into passages: mends those that a line or page break tore apart, and keeps for each the
 * headings and leading lines it stands under. What stands between the list of recipients and a document that comes with
 * the letter is left out.
 */
final class PassageReader {
  private static final int HEADING_LENGTH = 220;
  private static final int SHORT_LINE = 120;

  /** Numbering and bullets, the outermost first; the rank of a plain paragraph lies between numbers and bullets. */
  private static final List<Pattern> RANKS = List.of(
      Pattern.compile("^(?:phan|chuong|muc)\\s+(?:[ivx]+|\\d+|thu [a-z]+)\\b.*"), Pattern.compile("^[ivx]+\\s*[.)/-].*"),
      Pattern.compile("^\\d{1,2}\\s*[.)/](?!\\d).*"), Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.?(?!\\.?\\d).*"),
      Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.?.*"), Pattern.compile("^[a-h]\\s*[.)/].*"),
      Pattern.compile("^\\*.*"), Pattern.compile("^[-–•].*"), Pattern.compile("^\\+.*"));
  private static final Pattern CAPITAL_LETTER = Pattern.compile("^[A-HĐ]\\s*[.)/-]\\s*\\p{Lu}.*");
  private static final int PLAIN = 6;
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*(?:[.;:!?…]|\\./)[\\s\"”*)]*$");
  /** "152 người: nữ 131, nam": the number is yet to come. */
  private static final Pattern IN_A_LIST = Pattern.compile("[,:][^,:.;]*\\p{L}\\s*$");
  private static final Pattern RECIPIENTS = Pattern.compile("^[*_\\s]*n[ow]i nhan\\b.*");
  private static final Pattern ANNEXED = Pattern.compile("(?:bao cao|phu luc|ke hoach|de cuong|bieu|bang)\\b.{0,120}");
  private static final Pattern FIRST_HEADING = Pattern.compile("(?:i|phan (?:i|1|thu nhat))\\s*[.:)/-].*|phan (?:i|1|thu nhat)");
  /** "Phần thứ nhất", the words of the heading on the next line. */
  private static final Pattern BARE_NUMBER = Pattern.compile("(?:phan|chuong|muc)\\s+(?:[ivx]+|\\d+|thu [a-z]+)[.:]?");
  private static final Pattern OUTLOOK = Pattern.compile(
      "\\b(?:phuong huong|nhiem vu (?:trong tam|chu yeu|giai phap|nam|quy|6|06|\\d|cong tac|thoi gian|can)|ke hoach (?:nam|cong tac|thoi gian)"
          + "|(?:muc tieu|chi tieu)(?: [a-z]+){0,3} phan dau|du kien|thoi gian toi)");
  private static final Pattern OUTLOOK_NOT = Pattern.compile(
      "\\b(?:ket qua|tinh hinh|thuc hien (?:cac )?(?:muc tieu|chi tieu|nhiem vu|ke hoach)|danh gia)\\b(?!.*phuong huong.*$)");

  /** The part of a plan that tells what was reached before it. */
  private static final Pattern RESULTS = Pattern.compile("\\b(?:ket qua|tinh hinh|thuc trang)\\b.*\\bnam (?:20\\d\\d|qua|truoc)\\b");

  private final List<Passage> passages = new ArrayList<>();
  private final Deque<Ranked> above = new ArrayDeque<>();

  private record Ranked(int rank, Lead lead, boolean outlook, boolean results) {
    boolean isBareNumber() {
      return BARE_NUMBER.matcher(Folding.fold(lead.words())).matches();
    }

    Ranked with(String nextLine, boolean toCome, boolean past) {
      return new Ranked(rank, new Lead(lead.words() + " " + nextLine, lead.opening()), toCome, past);
    }
  }

  private PassageReader() {
  }

  static List<Passage> read(List<Block> blocks) {
    PassageReader reader = new PassageReader();
    PiecedText pending = null;
    boolean recipients = false;
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        reader.take(pending);
        pending = null;
        continue;
      }
      String stripped = paragraph.text().strip();
      String start = foldedStart(stripped);
      if (recipients && !begins(start, stripped)) {
        continue;
      }
      recipients = RECIPIENTS.matcher(start).matches();
      if (recipients) {
        reader.take(pending);
        pending = null;
        continue;
      }
      PiecedText text = PiecedText.of(paragraph.text(), paragraph.place());
      if (pending != null && isTornFrom(pending.text(), paragraph.text())) {
        pending = pending.continuedBy(text);
      } else {
        reader.take(pending);
        pending = text;
      }
    }
    reader.take(pending);
    return reader.passages;
  }

  /** Behind recipients and signature: the kind of a document that comes with a letter, or its first heading. */
  private static boolean begins(String folded, String text) {
    return ANNEXED.matcher(folded).matches() && text.equals(text.toUpperCase(Locale.ROOT)) || FIRST_HEADING.matcher(folded).matches();
  }

  /** A line that begins in the middle of a sentence belongs to the one before it. */
  private static boolean isTornFrom(String before, String next) {
    String start = next.strip();
    if (start.isEmpty() || ENDS_SENTENCE.matcher(before).matches()) {
      return false;
    }
    char first = start.charAt(0);
    boolean plain = (Character.isLowerCase(first) || Character.isDigit(first)) && rank(foldedStart(start)) == PLAIN;
    boolean goesOn = Character.isLowerCase(first) && plain || first == '(' || first == ',';
    boolean numberGoesOn = Character.isDigit(first) && plain && (before.length() > SHORT_LINE / 2 || IN_A_LIST.matcher(before).find());
    return goesOn || numberGoesOn;
  }

  private void take(PiecedText text) {
    if (text == null || text.text().isBlank()) {
      return;
    }
    String stripped = text.text().strip();
    String folded = foldedStart(stripped);
    int rank = CAPITAL_LETTER.matcher(stripped).matches() ? 0 : rank(folded);
    boolean heading = isHeading(stripped, folded, rank);
    boolean opening = stripped.endsWith(":");
    int depth = heading && rank == PLAIN ? PLAIN - 1 : rank;
    if (heading && rank == PLAIN && !above.isEmpty() && above.peek().isBareNumber()) {
      above.push(above.pop().with(text.text(), speaksOfWhatIsToCome(folded), speaksOfResults(folded)));
      passages.add(new Passage(text, List.of(), false, false));
      return;
    }
    while (!above.isEmpty() && above.peek().rank() >= depth) {
      above.pop();
    }
    boolean outlook = above.stream().anyMatch(Ranked::outlook);
    boolean results = above.stream().anyMatch(Ranked::results);
    passages.add(new Passage(text, above.stream().map(Ranked::lead).toList(), outlook, results));
    if (heading || opening || rank != PLAIN) {
      above.push(new Ranked(depth, new Lead(text.text(), opening), heading && speaksOfWhatIsToCome(folded), heading && speaksOfResults(folded)));
    }
  }

  /** As much as a heading may have, in one line: what is longer is none, and its numbering stands at its start. */
  private static String foldedStart(String stripped) {
    return Folding.fold(stripped.length() > HEADING_LENGTH ? stripped.substring(0, HEADING_LENGTH) : stripped);
  }

  private static boolean speaksOfWhatIsToCome(String folded) {
    return OUTLOOK.matcher(folded).find() && !OUTLOOK_NOT.matcher(folded).find();
  }

  private static boolean speaksOfResults(String folded) {
    return RESULTS.matcher(folded).find() && !OUTLOOK.matcher(folded).find();
  }

  private static int rank(String folded) {
    for (int rank = 0; rank < RANKS.size(); rank++) {
      if (RANKS.get(rank).matcher(folded).matches()) {
        return rank < PLAIN ? rank : rank + 1;
      }
    }
    return PLAIN;
  }

  /** A numbered or short line that is no sentence. */
  private static boolean isHeading(String bare, String folded, int rank) {
    if (bare.length() > HEADING_LENGTH || bare.endsWith(";") || bare.endsWith(",")) {
      return false;
    }
    boolean sentence = bare.endsWith(".");
    if (rank < PLAIN) {
      return !sentence || bare.length() < SHORT_LINE;
    }
    return rank == PLAIN && !sentence && !bare.endsWith(":") && bare.length() < SHORT_LINE
        && Character.isUpperCase(firstLetter(bare)) && folded.chars().filter(Character::isDigit).count() <= 8;
  }

  private static char firstLetter(String text) {
    return (char) text.chars().filter(Character::isLetter).findFirst().orElse(' ');
  }
}
