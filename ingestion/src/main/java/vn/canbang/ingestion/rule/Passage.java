package vn.canbang.ingestion.rule;

import vn.canbang.core.document.Place;

/**
 * A sentence of a paragraph.
 *
 * @param place of its first character
 */
record Passage(String text, Place place) {
  Place at(int character) {
    return place.at(character);
  }

  /** Whether this character of its paragraph stands in it. */
  boolean contains(Place character) {
    return place.at(-place.offset()).equals(character.at(-character.offset())) && character.offset() >= place.offset()
        && character.offset() < place.offset() + text.length();
  }
}
