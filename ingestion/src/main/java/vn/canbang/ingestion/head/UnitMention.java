package vn.canbang.ingestion.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.canbang.core.unit.Unit;

/**
 * A unit that a text names.
 *
 * @param start      of its first character, the type word with it
 * @param end        behind its last character
 * @param printed    these characters
 * @param type       type that the text gives it ("huyện"), or null for a name alone
 * @param unit       the unit meant, or null where that is open
 * @param candidates units of this name that may be meant; the unit alone where it is known, none where nobody is called so
 * @param choice     how it was told from others
 * @param doubts     what a reviewer should know of it
 */
public record UnitMention(int start, int end, String printed, String type, Unit unit, List<Unit> candidates,
    Choice choice, Set<Doubt> doubts) {
  public UnitMention {
    Objects.requireNonNull(printed);
    Objects.requireNonNull(choice);
    candidates = List.copyOf(candidates);
    doubts = Set.copyOf(doubts);
  }

  /** How a unit was told from others, or why it was not. */
  public enum Choice {
    /** Nothing else is called so. */
    ONLY_ONE,
    /** The text names behind it what it belongs to. */
    SAME_PHRASE,
    /** It lies in the document's own unit, or that lies in it, or both in one. */
    OWN_UNIT,
    /** The document names elsewhere what it belongs to. */
    SAME_TEXT,
    /** Several units are called so. */
    AMBIGUOUS,
    /** What the text says it belongs to has no such unit. */
    CONTRADICTED,
    /** No unit is called so on that day. */
    UNKNOWN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What keeps a name from being a full and right one. */
  public enum Doubt {
    /** A name without a type. */
    BARE_NAME,
    /** Marks are left out ("Dak Lak"). */
    MARKS_LEFT_OUT,
    /** One letter differs, and one unit alone fits. */
    MISSPELT,
    /** The text gives another type of the same level. */
    OTHER_TYPE,
    /** A new name before its first day; the unit is the one of that day. */
    NOT_YET_VALID,
    /** An old name within {@link UnitTime#TRANSITION} of its last day. */
    NO_LONGER_VALID;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Optional<Unit> resolved() {
    return Optional.ofNullable(unit);
  }

  static Set<Doubt> doubts(Doubt... doubts) {
    Set<Doubt> set = EnumSet.noneOf(Doubt.class);
    set.addAll(List.of(doubts));
    return set;
  }
}
