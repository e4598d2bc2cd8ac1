package vn.canbang.dashboard.page;

import java.util.Locale;

import org.springframework.context.MessageSource;

/** The words of the pages in the language of a request. */
public record Words(MessageSource messages, Locale locale) {

  /** Numbers among the details are given as text, already in the reader's spelling. */
  public String text(String key, Object... details) {
    return messages.getMessage(key, details, locale);
  }

  /** The words for a code that the data may have and the message files may not: then the code itself, readable. */
  public String textOfCode(String prefix, String code) {
    return messages.getMessage(prefix + "." + code, null, code.replace('_', ' '), locale);
  }

  public boolean english() {
    return locale.getLanguage().equals("en");
  }

  /** The text of this language among two. */
  public String choose(String vietnamese, String english) {
    return english() && english != null ? english : vietnamese;
  }
}
