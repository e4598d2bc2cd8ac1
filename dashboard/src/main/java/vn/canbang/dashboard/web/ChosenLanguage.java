package vn.canbang.dashboard.web;

import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Vietnamese unless the address says {@code lang=en} or an earlier choice is kept in the cookie. The browser's own list
 * of languages does not count: most office machines here run an English system.
 */
@Component("localeResolver")
public final class ChosenLanguage implements LocaleResolver {
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  static final String PARAMETER = "lang";
  static final String COOKIE = "canbang_lang";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getParameter(PARAMETER);
    if (isKnown(asked)) {
      return locale(asked);
    }
    Cookie kept = WebUtils.getCookie(request, COOKIE);
    return kept != null && isKnown(kept.getValue()) ? locale(kept.getValue()) : VIETNAMESE;
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, locale.getLanguage())
        .path("/").maxAge(Duration.ofDays(365)).httpOnly(true).sameSite("Lax").build().toString());
  }

  /** Keeps the choice, where the address makes one. */
  void keep(HttpServletRequest request, HttpServletResponse response) {
    String asked = request.getParameter(PARAMETER);
    if (isKnown(asked)) {
      setLocale(request, response, locale(asked));
    }
  }

  private static boolean isKnown(String language) {
    return "vi".equals(language) || "en".equals(language);
  }

  private static Locale locale(String language) {
    return "en".equals(language) ? Locale.ENGLISH : VIETNAMESE;
  }
}
