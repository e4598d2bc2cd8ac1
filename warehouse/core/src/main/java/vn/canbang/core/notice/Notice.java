package vn.canbang.core.notice;

import java.util.Objects;

import vn.canbang.core.document.Place;

/**
 * A fault or a doubt in what came in; the work goes on. A fault of ours is an exception instead.
 *
 * @param code     stable, in snake case: {@code empty_file}
 * @param document file name, or null where it concerns no file
 * @param place    where in the document, or null for the whole of it
 * @param vi       what happened, to what, and what to do, in Vietnamese
 * @param en       the same in English
 */
public record Notice(String code, Severity severity, String document, Place place, String vi, String en) {
  public Notice {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(vi);
    Objects.requireNonNull(en);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
