package vn.canbang.dashboard.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Proof that a form was sent from our own page: the same random token in a cookie, which other sites can neither read
 * nor send, and in a hidden field.
 */
@Component
public final class FormToken {
  public static final String FIELD = "token";
  private static final String COOKIE = "canbang_form";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The token for the forms of this answer; a browser without one is given one. */
  public String issue(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie != null && cookie.getValue().matches("[0-9a-f]{32}")) {
      return cookie.getValue();
    }
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    response.addHeader(HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, token).path("/").httpOnly(true).sameSite("Strict").build().toString());
    return token;
  }

  /** @throws Refusal if the field and the cookie do not agree */
  public void check(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    String field = request.getParameter(FIELD);
    if (cookie == null || field == null || !same(cookie.getValue(), field)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "form_expired");
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
