package vn.canbang.ingestion.sentence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.canbang.ingestion.wording.ResourceLines;

/**
 * The parts that lists break a whole down into, named by a word alone: behind "bạo lực gia đình: 19 vụ" stands "thân thể 13,
 * tinh thần 6", behind "07 văn bản" "02 KH". Which belong together is data.
 */
final class Parts {
  private static final String LINKS = "\\s*(?:là|có|chiếm|đạt|:|=|\\()*\\s*$";
  /** The parts of each group, by the codes of all its indicators: most indicators have none. */
  private final Map<String, List<Part>> byIndicator = new HashMap<>();

  /** A part of a group; its words right before a figure, or right behind it. */
  private record Part(String group, String indicator, Pattern before, Pattern behind) {
    static Part parse(String line) {
      String[] fields = line.split(";", -1);
      String words = Arrays.stream(fields[2].split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
      boolean none = fields[2].isBlank();
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Part(fields[0], fields[1], none ? null : Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")" + LINKS, flags),
          none ? null : Pattern.compile("^\\s*(?:vụ |người )?(?:" + words + ")(?![\\p{L}\\d])", flags));
    }
  }

  Parts() {
    Map<String, List<Part>> groups = ResourceLines.read("/sentence/parts.csv").stream().skip(1).map(Part::parse)
        .collect(Collectors.groupingBy(Part::group));
    groups.values().forEach(group -> group.forEach(part -> byIndicator.put(part.indicator(),
        group.stream().filter(one -> one.before() != null).toList())));
  }

  /**
   * The part that the words right before a figure name, else those right behind it.
   *
   * @param indicator code of what the figure is of as it seems, the whole or a part of it
   * @return code of the part; empty where the indicator has no parts or none is named
   */
  Optional<String> find(String indicator, String before, String behind) {
    List<Part> parts = byIndicator.getOrDefault(indicator, List.of());
    return parts.stream().filter(part -> part.before().matcher(before).find()).findFirst()
        .or(() -> parts.stream().filter(part -> part.behind().matcher(behind).find()).findFirst()).map(Part::indicator);
  }
}
