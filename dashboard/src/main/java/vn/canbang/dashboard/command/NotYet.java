package vn.canbang.dashboard.command;

/** The honest answer to a call that the fixed command line knows and this version cannot keep. */
final class NotYet {
  private NotYet() {
  }

  static Refusal of(String option, String vi, String en) {
    return Refusal.ofCall("not_yet_available", option + ": phiên bản này chưa có " + vi,
        option + ": " + en + " is not yet available in this version");
  }
}
