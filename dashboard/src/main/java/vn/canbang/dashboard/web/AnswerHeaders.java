package vn.canbang.dashboard.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer carries: pages load nothing from elsewhere and no script of their own lines. While the server
 * listens on this machine only, requests for another host name are refused, so that no foreign page can reach it by
 * letting its own name point here.
 */
@Component
final class AnswerHeaders extends OncePerRequestFilter {
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
      + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final WebOptions options;
  private final ChosenLanguage language;

  AnswerHeaders(WebOptions options, ChosenLanguage language) {
    this.options = options;
    this.language = language;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (isForeign(request.getServerName())) {
      response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
      return;
    }
    language.keep(request, response);
    chain.doFilter(request, response);
  }

  private boolean isForeign(String name) {
    return OWN_NAMES.contains(options.host()) && !OWN_NAMES.contains(name);
  }
}
