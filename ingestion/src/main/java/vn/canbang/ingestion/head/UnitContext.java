package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import vn.canbang.core.unit.Unit;

/**
 * What is known before a text is read.
 *
 * @param day   the day the text speaks on
 * @param own   unit that the document speaks for, or null where it is not known
 * @param named units that the document names elsewhere
 */
public record UnitContext(LocalDate day, Unit own, Collection<Unit> named) {
  public UnitContext {
    Objects.requireNonNull(day);
    named = List.copyOf(named);
  }

  public static UnitContext on(LocalDate day) {
    return new UnitContext(day, null, List.of());
  }

  public static UnitContext of(LocalDate day, Unit own) {
    return new UnitContext(day, own, List.of());
  }
}
