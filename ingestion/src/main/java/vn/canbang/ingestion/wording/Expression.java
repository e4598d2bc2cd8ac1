package vn.canbang.ingestion.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a regular expression is built, as far as it tells what a match must hold ({@link RequiredWords}) and how it may
 * begin ({@link Opening}). What is not looked into stands as any character, or as nothing that takes up room.
 *
 * @param alternatives each a sequence
 */
record Expression(List<List<Part>> alternatives) {
  private static final String OPTIONAL = "?*{";
  private static final int TOLD_APART = 128;
  private static final Pattern NOT_UNDERSTOOD = Pattern.compile(
      "\\(\\?(?!s\\))[a-zA-Z-]|\\(\\?<[a-zA-Z]\\w*>.*\\\\k"
          + "|\\\\[xu0ck1-9N]|\\\\[pP][^{]|\\[\\^?\\]|\\[[^\\]]*(?:-\\\\|\\\\.-|\\\\Q)", Pattern.DOTALL);

  /** Of a sequence. */
  sealed interface Part {
    /** A character that stands for itself. */
    record Plain(char character) implements Part {
    }

    /** One character of several: a class, an escape, a point. */
    record OneOf(Characters characters) implements Part {
    }

    record Group(Expression inside) implements Part {
    }

    /** Takes up no room: an end of the text, a look around. */
    record Nothing(boolean endOfWord) implements Part {
    }

    /** More than once, or perhaps not at all. */
    record Repeated(Part part, boolean optional) implements Part {
    }
  }

  /**
   * Characters, told apart below 128 only.
   *
   * @param low    by their number
   * @param others whether any above may be among them
   */
  record Characters(boolean[] low, boolean others) {
    static final Characters ANY = not(new Characters(new boolean[TOLD_APART], false));

    static Characters of(String characters) {
      boolean[] low = new boolean[TOLD_APART];
      boolean others = false;
      for (char c : characters.toCharArray()) {
        if (c < TOLD_APART) {
          low[c] = true;
        } else {
          others = true;
        }
      }
      return new Characters(low, others);
    }

    static Characters not(Characters all) {
      boolean[] low = new boolean[TOLD_APART];
      for (int i = 0; i < TOLD_APART; i++) {
        low[i] = !all.low[i];
      }
      return new Characters(low, true);
    }

    Characters or(Characters more) {
      boolean[] both = low.clone();
      for (int i = 0; i < TOLD_APART; i++) {
        both[i] |= more.low[i];
      }
      return new Characters(both, others || more.others);
    }

    boolean contain(char c) {
      return c < TOLD_APART ? low[c] : others;
    }
  }

  /** @param regex in the syntax of {@link java.util.regex.Pattern}, without flags */
  static Expression parse(String regex) {
    return new Parser(regex).alternatives();
  }

  /**
   * Whether the expression is made of what {@link #parse} knows: no flags but (?s), no characters by their number, no references back,
   * no classes with a bracket first, with quotations or with ranges from or to an escape, nothing above the basic plane.
   */
  static boolean isUnderstood(String regex) {
    return regex.chars().noneMatch(c -> Character.isSurrogate((char) c)) && !NOT_UNDERSTOOD.matcher(regex).find();
  }

  /** Reads an expression from left to right. */
  private static final class Parser {
    private final String regex;
    private int at;

    Parser(String regex) {
      this.regex = regex;
    }

    /** Up to the end of the group or of the expression. */
    Expression alternatives() {
      List<List<Part>> all = new ArrayList<>();
      all.add(sequence());
      while (at < regex.length() && regex.charAt(at) == '|') {
        at++;
        all.add(sequence());
      }
      return new Expression(all);
    }

    private List<Part> sequence() {
      List<Part> parts = new ArrayList<>();
      while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        if (regex.startsWith("\\Q", at)) {
          quoted(parts);
        } else {
          parts.add(part());
        }
        skipQuantifier(parts);
      }
      return parts;
    }

    private void quoted(List<Part> parts) {
      int end = regex.indexOf("\\E", at);
      regex.substring(at + 2, end < 0 ? regex.length() : end).chars().forEach(c -> parts.add(new Part.Plain((char) c)));
      at = end < 0 ? regex.length() : end + 2;
    }

    private Part part() {
      char c = regex.charAt(at);
      return switch (c) {
        case '(' -> group();
        case '[' -> new Part.OneOf(characterClass());
        case '\\' -> escape();
        case '^', '$' -> {
          at++;
          yield new Part.Nothing(false);
        }
        default -> {
          at++;
          yield c == '.' ? new Part.OneOf(Characters.ANY) : new Part.Plain(c);
        }
      };
    }

    private Part group() {
      boolean looksAround = regex.startsWith("(?=", at) || regex.startsWith("(?!", at) || regex.startsWith("(?<=", at)
          || regex.startsWith("(?<!", at);
      at++;
      if (at < regex.length() && regex.charAt(at) == '?') {
        at++;
        while (":=!>)".indexOf(regex.charAt(at)) < 0) {
          at++;
        }
        if (regex.charAt(at++) == ')') {
          return new Part.Nothing(false);
        }
      }
      Expression inside = alternatives();
      at++;
      return looksAround ? new Part.Nothing(false) : new Part.Group(inside);
    }

    private Characters characterClass() {
      int start = at;
      int depth = 0;
      do {
        char c = regex.charAt(at);
        at += c == '\\' ? 1 : 0;
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        at++;
      } while (depth > 0);
      String inside = regex.substring(start + 1, at - 1);
      return inside.startsWith("^") ? Characters.not(listed(inside.substring(1), false)) : listed(inside, true);
    }

    /** @param atLeast where it is not known: whether to say too many characters, or too few */
    private static Characters listed(String inside, boolean atLeast) {
      if (inside.contains("[") || inside.contains("&&")) {
        return atLeast ? Characters.ANY : Characters.of("");
      }
      Characters all = Characters.of("");
      for (int i = 0; i < inside.length(); i++) {
        char c = inside.charAt(i);
        if (c == '\\') {
          i++;
          all = all.or(escaped(inside.charAt(i), atLeast));
          i = behindProperty(inside, i);
        } else if (i + 2 < inside.length() && inside.charAt(i + 1) == '-') {
          all = all.or(range(c, inside.charAt(i + 2)));
          i += 2;
        } else {
          all = all.or(Characters.of(String.valueOf(c)));
        }
      }
      return all;
    }

    private static Characters range(char from, char to) {
      StringBuilder low = new StringBuilder();
      for (char c = from; c <= to && c <= TOLD_APART; c++) {
        low.append(c);
      }
      return Characters.of(low.toString() + to);
    }

    private Part escape() {
      char c = regex.charAt(at + 1);
      at = Character.isLetterOrDigit(c) ? behindProperty(regex, at + 1) + 1 : at + 2;
      return switch (c) {
        case 'b' -> new Part.Nothing(true);
        case 'B', 'A', 'z', 'Z', 'G' -> new Part.Nothing(false);
        default -> Character.isLetterOrDigit(c) ? new Part.OneOf(escaped(c, true)) : new Part.Plain(c);
      };
    }

    /** The last character of an escape that begins here: of "p{Lu}" the closing brace. */
    private static int behindProperty(String regex, int letter) {
      boolean property = "pP".indexOf(regex.charAt(letter)) >= 0 && letter + 1 < regex.length()
          && regex.charAt(letter + 1) == '{';
      return property ? regex.indexOf('}', letter) : letter;
    }

    private static Characters escaped(char c, boolean atLeast) {
      return switch (c) {
        case 'd' -> Characters.of("0123456789");
        case 's' -> Characters.of(" \t\n\u000B\f\r");
        case 'n' -> Characters.of("\n");
        case 't' -> Characters.of("\t");
        default -> !Character.isLetterOrDigit(c) ? Characters.of(String.valueOf(c))
            : atLeast ? Characters.ANY : Characters.of("");
      };
    }

    private void skipQuantifier(List<Part> parts) {
      boolean optional = at < regex.length() && OPTIONAL.indexOf(regex.charAt(at)) >= 0;
      if (!optional && (at >= regex.length() || regex.charAt(at) != '+')) {
        return;
      }
      at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
        at++;
      }
      parts.set(parts.size() - 1, new Part.Repeated(parts.get(parts.size() - 1), optional));
    }
  }
}
