package vn.canbang.dashboard.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What every page needs: words, numbers and addresses in the reader's language.
 *
 * @param otherLanguage address of the same view in the other language
 * @param font          true where the packaged font is there to be served
 */
public record View(Words words, Numbers numbers, Links links, String otherLanguage, boolean font) {

  public boolean english() {
    return words.english();
  }

  public String language() {
    return words.locale().getLanguage();
  }

  /** Makes it for a request. */
  @Component
  public static final class Maker {
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final boolean font = View.class.getResource("/static/font/LICENSE") != null;

    Maker(MessageSource messages, LocaleResolver languages) {
      this.messages = messages;
      this.languages = languages;
    }

    public View make(HttpServletRequest request) {
      Locale locale = languages.resolveLocale(request);
      boolean english = locale.getLanguage().equals("en");
      return new View(new Words(messages, locale), new Numbers(english), new Links(english),
          otherLanguage(request, english ? "vi" : "en"), font);
    }

    private static String otherLanguage(HttpServletRequest request, String other) {
      var address = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam("lang", other).build();
      return address.getPath() + "?" + address.getQuery();
    }
  }
}
