package vn.canbang.dashboard.command;

import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.store.Warehouse.LoadOutcome;

/** What became of one document, for a person. */
final class OutcomeLine {
  static final String FICTIONAL = "số liệu minh họa";

  private OutcomeLine() {
  }

  static String of(String name, DocumentHead head, LoadOutcome outcome) {
    return name + ": " + (outcome.changed()
        ? outcome.facts() + " số liệu, " + outcome.waiting() + " chờ xem xét / " + outcome.facts() + " facts, " + outcome.waiting() + " waiting"
        : "không có gì mới / nothing new") + (head != null && head.fictional() ? " (" + FICTIONAL + ")" : "");
  }
}
