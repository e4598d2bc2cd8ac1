package vn.canbang.ingestion.rule;

import vn.canbang.core.document.Place;
import vn.canbang.core.text.Folding;

/**
 * A sentence of a paragraph.
 *
 * @param folded its characters without accents, in small letters, as many as it has
 * @param place  of its first character
 */
record Passage(String text, String folded, Place place) {
  Passage(String text, Place place) {
    this(text, Folding.foldKeepingLength(Folding.compose(text)), place);
  }

  Place at(int character) {
    return place.at(character);
  }

  /** Whether this character of its paragraph stands in it. */
  boolean contains(Place character) {
    return place.at(-place.offset()).equals(character.at(-character.offset())) && character.offset() >= place.offset()
        && character.offset() < place.offset() + text.length();
  }
}
