package vn.canbang.dashboard.web;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A request that cannot be answered as asked. The words for it stand in the message files under
 * {@code refusal.CODE}; the code is stable and public.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final HttpStatus status;
  private final String code;
  private final transient List<Object> details;

  public Refusal(HttpStatus status, String code, Object... details) {
    super(code + " " + List.of(details));
    this.status = status;
    this.code = code;
    this.details = List.of(details);
  }

  public static Refusal notFound(String code, String what) {
    return new Refusal(HttpStatus.NOT_FOUND, code, what);
  }

  public static Refusal badRequest(String code, Object... details) {
    return new Refusal(HttpStatus.BAD_REQUEST, code, details);
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Object[] details() {
    return details.toArray();
  }
}
