package vn.canbang.core.store;

/** The caller asked for what cannot be: an unknown unit, a query that writes. With a code and words in two languages. */
public final class WarehouseException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String vi;

  public WarehouseException(String code, String vi, String en) {
    super(en);
    this.code = code;
    this.vi = vi;
  }

  public String code() {
    return code;
  }

  public String message(boolean english) {
    return english ? getMessage() : vi;
  }
}
