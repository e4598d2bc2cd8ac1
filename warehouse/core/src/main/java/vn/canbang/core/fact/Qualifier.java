package vn.canbang.core.fact;

/** How the printed number bounds the value: "không quá 110" is {@code <=}. */
public enum Qualifier {
  EQUAL("="), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">="), ABOUT("~");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  public static Qualifier parse(String sign) {
    for (Qualifier qualifier : values()) {
      if (qualifier.sign.equals(sign)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException("Not a qualifier: '" + sign + "'");
  }

  @Override
  public String toString() {
    return sign;
  }
}
