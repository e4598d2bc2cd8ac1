package vn.canbang.dashboard.web;

import java.util.Locale;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

import vn.canbang.core.store.WarehouseException;
import vn.canbang.dashboard.web.Failure.Category;

/** Tells what an exception means to the one who asked. */
@Component
public final class FailureWords {
  private final MessageSource messages;

  FailureWords(MessageSource messages) {
    this.messages = messages;
  }

  public Failure explain(Throwable fault, Locale locale) {
    if (fault instanceof Refusal refusal) {
      return new Failure(refusal.status(), refusal.code(), Category.CALLER,
          messages.getMessage("refusal." + refusal.code(), refusal.details(), locale));
    }
    if (fault instanceof WarehouseException refused) {
      return new Failure(HttpStatus.BAD_REQUEST, refused.code(), Category.CALLER,
          refused.message(locale.getLanguage().equals("en")));
    }
    if (fault instanceof TypeMismatchException mismatch) {
      return new Failure(HttpStatus.BAD_REQUEST, "bad_value", Category.CALLER,
          messages.getMessage("refusal.bad_value", new Object[] {String.valueOf(mismatch.getValue())}, locale));
    }
    if (fault instanceof ErrorResponse response) {
      return ofStatus(response.getStatusCode().value(), locale);
    }
    return ofStatus(500, locale);
  }

  /** For faults of which only the status is known. */
  public Failure ofStatus(int status, Locale locale) {
    HttpStatus known = HttpStatus.resolve(status);
    HttpStatus shown = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    String code = switch (shown) {
      case NOT_FOUND -> "page_not_found";
      case METHOD_NOT_ALLOWED -> "method_not_allowed";
      default -> shown.is4xxClientError() ? "bad_request" : "internal_error";
    };
    Category category = shown.is4xxClientError() ? Category.CALLER : Category.INTERNAL;
    return new Failure(shown, code, category, messages.getMessage("refusal." + code, null, locale));
  }
}
