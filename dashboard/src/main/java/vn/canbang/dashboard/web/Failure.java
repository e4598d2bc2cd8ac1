package vn.canbang.dashboard.web;

import org.springframework.http.HttpStatus;

/**
 * Something that went wrong, as it is told to the one who asked.
 *
 * @param code     stable, snake case
 * @param category whose fault: caller, data or internal
 * @param detail   what happened and what to do, in the language of the request
 */
public record Failure(HttpStatus status, String code, Category category, String detail) {

  /** Whose fault it is: the caller's, the data's, or ours. */
  public enum Category { CALLER, DATA, INTERNAL }
}
