package vn.canbang.ingestion.wording;

import java.util.List;

import vn.canbang.ingestion.wording.Expression.Characters;
import vn.canbang.ingestion.wording.Expression.Part;

/**
 * With which characters a match of a regular expression may begin, read from the expression itself: most places of a text
 * need not be tried.
 *
 * @param characters the first of any match; null where a match may be empty or nothing can be said
 * @param newWord    whether it begins a word: not behind a letter or digit
 */
record Opening(Characters characters, boolean newWord) {
  private static final Opening ANYWHERE = new Opening(null, false);

  /** @param regex in the syntax of {@link java.util.regex.Pattern}; flags are given in it, if at all */
  static Opening of(String regex) {
    if (!Expression.isUnderstood(regex) || regex.contains("\\G")) {
      return ANYWHERE;
    }
    Expression expression = Expression.parse(regex);
    First first = first(expression);
    return first.empty() ? ANYWHERE : new Opening(first.characters(), beginsWord(expression) && areOfWords(first.characters()));
  }

  /** Whether nothing is known, so that every place has to be tried. */
  boolean isAnywhere() {
    return characters == null;
  }

  boolean mayBeAt(String text, int at) {
    return characters.contain(text.charAt(at)) && !(newWord && at > 0 && isOfWord(text.charAt(at - 1)));
  }

  /** What a part may begin with, and whether it may take up no room at all. */
  private record First(Characters characters, boolean empty) {
  }

  private static First first(Expression expression) {
    return expression.alternatives().stream().map(Opening::first)
        .reduce((a, b) -> new First(a.characters().or(b.characters()), a.empty() || b.empty())).orElseThrow();
  }

  private static First first(List<Part> sequence) {
    Characters characters = Characters.of("");
    for (Part part : sequence) {
      First first = first(part);
      characters = characters.or(first.characters());
      if (!first.empty()) {
        return new First(characters, false);
      }
    }
    return new First(characters, true);
  }

  private static First first(Part part) {
    if (part instanceof Part.Plain plain) {
      return new First(Characters.of(String.valueOf(plain.character())), false);
    }
    if (part instanceof Part.OneOf oneOf) {
      return new First(oneOf.characters(), false);
    }
    if (part instanceof Part.Group group) {
      return first(group.inside());
    }
    if (part instanceof Part.Repeated repeated) {
      First once = first(repeated.part());
      return new First(once.characters(), once.empty() || repeated.optional());
    }
    return new First(Characters.of(""), true);
  }

  private static boolean beginsWord(Expression expression) {
    return expression.alternatives().stream().allMatch(sequence -> !sequence.isEmpty() && beginsWord(sequence.get(0)));
  }

  private static boolean beginsWord(Part part) {
    return part instanceof Part.Nothing nothing && nothing.endOfWord()
        || part instanceof Part.Group group && beginsWord(group.inside());
  }

  /** Between two such characters there is no end of a word. */
  private static boolean areOfWords(Characters characters) {
    for (char c = 0; c < characters.low().length; c++) {
      if (characters.low()[c] && !isOfWord(c)) {
        return false;
      }
    }
    return !characters.others();
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
