package vn.canbang.ingestion.head;

import java.util.List;
import java.util.stream.Collectors;

/** How the words of a text spell a name whose bare letters they share. */
enum NameSpelling {
  EXACT, MARKS_LEFT_OUT, DIFFERENT;

  static NameSpelling of(List<Word> text, List<Word> name) {
    String textLetters = letters(text);
    String nameLetters = letters(name);
    if (textLetters.equals(nameLetters) && tones(text).equals(tones(name))) {
      return EXACT;
    }
    return leavesOut(textLetters, nameLetters) && leavesOutTones(text, name) ? MARKS_LEFT_OUT : DIFFERENT;
  }

  /** True where one letter at most is another, missing or too many; a tone mark counts as a letter. */
  static boolean isOneLetterOff(List<Word> text, List<Word> name) {
    String a = spaced(text);
    String b = spaced(name);
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int fromA = a.length() - same;
    int fromB = b.length() - same;
    return switch (fromA - fromB) {
      case 0 -> fromA <= 1 || a.endsWith(b.substring(same + 1));
      case 1 -> a.substring(same + 1).equals(b.substring(same));
      case -1 -> a.substring(same).equals(b.substring(same + 1));
      default -> false;
    };
  }

  private static String spaced(List<Word> words) {
    return words.stream().map(Word::letterByLetter).collect(Collectors.joining(" "));
  }

  private static String letters(List<Word> words) {
    return words.stream().map(Word::letters).collect(Collectors.joining());
  }

  /** The tones in their order; those of level syllables are not marked, so that a name may be written in one word. */
  private static String tones(List<Word> words) {
    return words.stream().map(Word::tone).collect(Collectors.joining());
  }

  private static boolean leavesOutTones(List<Word> text, List<Word> name) {
    if (text.size() != name.size()) {
      return tones(text).isEmpty();
    }
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).tone().isEmpty() && !text.get(i).tone().equals(name.get(i).tone())) {
        return false;
      }
    }
    return true;
  }

  /** True if the name is the text with marks added. */
  private static boolean leavesOut(String text, String name) {
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      if (at < text.length() && text.charAt(at) == name.charAt(i)) {
        at++;
      } else if (Character.getType(name.charAt(i)) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return at == text.length();
  }
}
