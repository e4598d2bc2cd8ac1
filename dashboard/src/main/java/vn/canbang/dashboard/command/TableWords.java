package vn.canbang.dashboard.command;

import java.util.Locale;

import vn.canbang.core.fact.FactKind;
import vn.canbang.dashboard.page.FlagWords;
import vn.canbang.dashboard.page.KindWords;
import vn.canbang.dashboard.page.PeriodWords;
import vn.canbang.dashboard.page.Words;
import vn.canbang.dashboard.web.Messages;

/** The codes of series and gaps in Vietnamese, for tables that people read; the same words as on the pages. */
final class TableWords {
  private static final Words WORDS = new Words(Messages.source(), Locale.forLanguageTag("vi"));

  private TableWords() {
  }

  static String kind(String kind) {
    return new KindWords(WORDS).of(FactKind.parse(kind));
  }

  static String period(String period) {
    return new PeriodWords(WORDS).of(period);
  }

  static String scope(String scope) {
    return WORDS.textOfCode("scope", scope);
  }

  static String rule(String rule) {
    return WORDS.textOfCode("rule", rule);
  }

  static String sourceType(String type) {
    return WORDS.textOfCode("source-type", type);
  }

  static String flags(String flags) {
    return String.join(", ", new FlagWords(WORDS).of(flags));
  }

  /** "national-2025" is "quốc gia 2025". */
  static String targetSource(String source) {
    int dash = source.lastIndexOf('-');
    return dash < 0 ? source : WORDS.text("target.short." + source.substring(0, dash), source.substring(dash + 1));
  }
}
