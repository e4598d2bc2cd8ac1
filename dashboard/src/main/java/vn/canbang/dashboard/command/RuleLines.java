package vn.canbang.dashboard.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.ingestion.fact.Calibration;
import vn.canbang.ingestion.fact.Calibration.Above;
import vn.canbang.ingestion.fact.Calibration.Bin;

/** What {@code review rule} tells: whether the rule is on, what it accepted, and what is known of every threshold. */
record RuleLines(Calibration calibration) {

  /** @param accepted facts that are accepted by rule and by no person */
  List<String> of(Optional<AcceptanceRule> rule, long accepted) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.map(this::on).orElse("Tắt: không số liệu nào được chấp nhận theo quy tắc / Off: nothing is accepted by rule"));
    lines.add(accepted + " số liệu đang được chấp nhận theo quy tắc / facts are accepted by rule");
    lines.add("Bản hiệu chuẩn / calibration " + calibration.version()
        + "; ngưỡng, số liệu giữ riêng, sai, cận trên 95 % của tỷ lệ sai / threshold, held-out facts, wrong, upper 95 % bound of the share wrong:");
    for (Bin bin : calibration.heldOut()) {
      lines.add(String.format(Locale.ROOT, "  %.2f  %5d  %5d  %.4f", bin.from(), bin.above().facts(), wrong(bin.above()),
          bin.above().errorBound()));
    }
    return lines;
  }

  private String on(AcceptanceRule rule) {
    String terms = number(rule.threshold()) + ", " + number(rule.errorBound()) + " <= " + number(rule.maxError());
    return rule.calibration().equals(calibration.version())
        ? "Bật cho lần nạp và đọc lại từ nay: ngưỡng, cận trên 95 % của tỷ lệ sai / On for what is loaded or reread from now on: threshold, upper 95 % bound of the share wrong: " + terms
        : "Bật nhưng không có hiệu lực: được bật theo bản hiệu chuẩn khác, hãy bật lại / On but without effect: switched on by another calibration, switch it on again: "
            + rule.calibration() + ": " + terms;
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  static int wrong(Above above) {
    return above.facts() - above.right();
  }
}
