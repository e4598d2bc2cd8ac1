package vn.canbang.duckdb;

/** The store itself failed: a fault of ours or of the machine, not of what the caller gave. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreFailure(String what, Throwable cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
