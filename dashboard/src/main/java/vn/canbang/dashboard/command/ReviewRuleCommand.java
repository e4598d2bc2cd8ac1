package vn.canbang.dashboard.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.review.AcceptanceRule;
import vn.canbang.core.store.Warehouse;
import vn.canbang.ingestion.fact.Calibration;
import vn.canbang.ingestion.fact.Calibration.Above;

/** Whether facts are accepted by rule: tells, switches on, switches off. */
@Command(name = "rule", description = {
    "Chấp nhận theo quy tắc: xem (không tham số), bật (--threshold và --max-error) hoặc tắt (--off). Mặc định là tắt.",
    "Acceptance by rule: tell (no arguments), switch on (--threshold and --max-error) or off (--off). Off by default."})
final class ReviewRuleCommand implements StoreCommand {
  @ParentCommand
  private ReviewCommand review;

  @Option(names = "--threshold", paramLabel = "T", description = {"độ tin cậy thấp nhất được chấp nhận: 0.95", "least confidence that is accepted: 0.95"})
  private BigDecimal threshold;

  @Option(names = "--max-error", paramLabel = "E", description = {"tỷ lệ sai cao nhất chịu được: 0.02", "largest share of wrong facts put up with: 0.02"})
  private BigDecimal maxError;

  @Option(names = "--off", description = {"tắt", "switch off"})
  private boolean off;

  @Override
  public CanBang canbang() {
    return review.canbang();
  }

  @Override
  public Integer call() throws Exception {
    checkCall();
    return StoreCommand.super.call();
  }

  private void checkCall() {
    if ((threshold == null) != (maxError == null)) {
      throw Refusal.ofCall("rule_incomplete", "bật quy tắc thì phải ghi cả --threshold và --max-error", "to switch the rule on give both --threshold and --max-error");
    }
    if (off && threshold != null) {
      throw Refusal.ofCall("rule_on_and_off", "--off không đi cùng --threshold", "--off does not go with --threshold");
    }
    if (isNoShare(threshold) || isNoShare(maxError)) {
      throw Refusal.ofCall("rule_no_share", "--threshold và --max-error là số từ 0 đến 1", "--threshold and --max-error are numbers from 0 to 1");
    }
  }

  private static boolean isNoShare(BigDecimal number) {
    return number != null && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0);
  }

  @Override
  public int work(OpenStore store) {
    Warehouse warehouse = store.warehouse();
    Calibration calibration = store.ingestion().calibration();
    if (off) {
      warehouse.setAcceptanceRule(null);
    } else if (threshold != null) {
      warehouse.setAcceptanceRule(rule(calibration));
    }
    List<String> lines = new RuleLines(calibration).of(warehouse.findAcceptanceRule(), countAccepted(warehouse));
    lines.forEach(canbang().session().out()::println);
    return ExitCode.DONE;
  }

  private AcceptanceRule rule(Calibration calibration) {
    Above known = calibration.findAbove(threshold.doubleValue()).orElseThrow(() -> Refusal.ofInput("threshold_uncalibrated",
        "bản hiệu chuẩn không có ngưỡng " + threshold + " hoặc không có số liệu nào từ ngưỡng đó; xem các ngưỡng bằng review rule",
        "the calibration has no threshold " + threshold + ", or no facts from there up; see the thresholds with review rule"));
    BigDecimal bound = BigDecimal.valueOf(known.errorBound());
    if (bound.compareTo(maxError) > 0) {
      throw Refusal.ofInput("error_bound_too_high",
          "từ ngưỡng " + threshold + ", cận trên 95 % của tỷ lệ sai là " + bound + " (" + RuleLines.wrong(known) + " sai trên "
              + known.facts() + "), cao hơn " + maxError + "; quy tắc không được bật",
          "from the threshold " + threshold + " the upper 95 % bound of the share of wrong facts is " + bound + " ("
              + RuleLines.wrong(known) + " wrong of " + known.facts() + "), above " + maxError + "; the rule is not switched on");
    }
    return new AcceptanceRule(threshold, maxError, bound, calibration.version());
  }

  private static long countAccepted(Warehouse warehouse) {
    return warehouse.listFacts(null, "accepted").stream()
        .filter(fact -> Optional.ofNullable(fact.decision()).flatMap(AcceptanceRule::of).isPresent()).count();
  }
}
