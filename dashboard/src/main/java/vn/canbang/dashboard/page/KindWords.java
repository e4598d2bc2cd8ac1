package vn.canbang.dashboard.page;

import vn.canbang.core.fact.FactKind;

/** Kinds of figures in words: "kết quả", "mục tiêu địa phương 2025". */
public record KindWords(Words words) {

  public String of(FactKind kind) {
    String year = String.valueOf(kind.year());
    return switch (kind.type()) {
      case RESULT -> words.text("kind.result");
      case COUNT -> words.text("kind.count");
      case PLAN -> words.text("kind.plan");
      case TARGET -> words.text("kind.target", year);
      case LOCAL_TARGET -> words.text("kind.local-target", year);
    };
  }
}
