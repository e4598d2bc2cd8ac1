package vn.canbang.core.catalogue;

/** A catalogue that cannot be used: which file, which line or key of it, what is wrong and what to do. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String place;
  private final String vi;

  /**
   * @param file  as the person who wrote it knows it: {@code indicators/M1.CT1.yaml}, with its folder where it is an overlay
   * @param place line or key: {@code line 3}, {@code key directon}; empty for the whole file
   * @param vi    what is wrong and what to do, Vietnamese
   * @param en    the same in English
   */
  public CatalogueException(String file, String place, String vi, String en) {
    this(file, place, vi, en, null);
  }

  public CatalogueException(String file, String place, String vi, String en, Throwable cause) {
    super(at(file, place) + en, cause);
    this.file = file;
    this.place = place;
    this.vi = at(file, place) + vi;
  }

  private static String at(String file, String place) {
    return file + (place.isEmpty() ? "" : ", " + place) + ": ";
  }

  public String file() {
    return file;
  }

  public String place() {
    return place;
  }

  /** The whole message in Vietnamese; {@link #getMessage} is the same in English. */
  public String vi() {
    return vi;
  }
}
