package vn.canbang.core.observation;

import java.util.Objects;

/**
 * Where a published figure was read.
 *
 * @param id        stable, in kebab case
 * @param publisher who published it
 * @param title     as given, or null
 * @param address   as given (it may be shortened with an ellipsis), or null
 * @param read      date it was read or compiled, ISO
 * @param confirmed false while the figure or its wording awaits a look at the source
 */
public record Citation(String id, String publisher, String title, String address, String read, boolean confirmed) {
  public Citation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(publisher);
  }
}
