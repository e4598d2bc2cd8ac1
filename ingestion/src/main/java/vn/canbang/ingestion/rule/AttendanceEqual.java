package vn.canbang.ingestion.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.canbang.core.document.Place;
import vn.canbang.core.notice.Severity;
import vn.canbang.ingestion.number.Numbers;
import vn.canbang.ingestion.wording.GuardedPattern;

/** Three or more events with exactly the same attendance each: imputed, not counted. */
final class AttendanceEqual implements Rule {
  private static final RuleDescription ABOUT = new RuleDescription("attendance_equal", Severity.WARNING,
      "Từ ba cặp số buổi và lượt người trở lên có cùng một tỷ số: số ước, không phải số đếm.",
      "Three or more pairs of events and attendances have exactly the same ratio: imputed, not counted.");
  private static final int ENOUGH = 3;
  private static final RuleWords WORDS = RuleWords.packaged();
  private static final GuardedPattern PAIR = GuardedPattern.of("(?<![\\d.,/])(?<events>" + Numbers.NUMERAL + ")\\s*(?:"
      + RuleWords.alternatives(WORDS.events()) + ")\\b[^.;\\d]{0,60}?(?<people>" + Numbers.NUMERAL + ")\\s*(?:"
      + RuleWords.alternatives(WORDS.attendance()) + ")(?![a-z])");

  @Override
  public RuleDescription about() {
    return ABOUT;
  }

  @Override
  public List<Finding> check(RuleContext document) {
    Map<BigDecimal, List<Pair>> byRatio = new LinkedHashMap<>();
    for (Passage sentence : document.sentences()) {
      GuardedPattern.Found pair = PAIR.matcher(sentence.folded());
      while (pair.find()) {
        BigDecimal events = Numbers.parse(pair.group("events"));
        BigDecimal people = Numbers.parse(pair.group("people"));
        if (events.compareTo(BigDecimal.ONE) > 0 && people.remainder(events).signum() == 0) {
          byRatio.computeIfAbsent(people.divide(events), ratio -> new ArrayList<>())
              .add(new Pair(sentence.at(pair.start()), Printed.vi(people) + "/" + Printed.vi(events),
              Printed.en(people) + "/" + Printed.en(events)));
        }
      }
    }
    return byRatio.entrySet().stream().filter(entry -> entry.getValue().size() >= ENOUGH)
        .map(entry -> finding(document.name(), entry.getKey(), entry.getValue())).toList();
  }

  /** Events and their attendance, where the text states them. */
  private record Pair(Place place, String vi, String en) {
  }

  private static Finding finding(String document, BigDecimal ratio, List<Pair> pairs) {
    String vi = pairs.stream().map(Pair::vi).distinct().collect(Collectors.joining(" = "));
    String en = pairs.stream().map(Pair::en).distinct().collect(Collectors.joining(" = "));
    return ABOUT.at(document, pairs.get(0).place(),
        "%s = %s lượt người mỗi buổi, lần nào cũng vậy: có phải số ước? Hãy ghi số đếm được."
            .formatted(vi, Printed.vi(ratio)),
        "%s = %s people an event, the same each time: was it estimated? Write what was counted."
            .formatted(en, Printed.en(ratio)));
  }
}
