package vn.canbang.dashboard.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.canbang.core.review.Verdict;
import vn.canbang.core.text.Folding;

/** The words for a verdict in a sheet, in either language, with or without accents. */
final class VerdictWord {
  private static final Map<String, Verdict> WORDS = Map.of("accept", Verdict.ACCEPT, "correct", Verdict.CORRECT,
      "reject", Verdict.REJECT, "chap nhan", Verdict.ACCEPT, "sua", Verdict.CORRECT, "bac bo", Verdict.REJECT);

  private VerdictWord() {
  }

  static Optional<Verdict> parse(String word) {
    return Optional.ofNullable(WORDS.get(Folding.fold(word)));
  }

  static String of(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
