package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

/** Finds the units that a text names by type and name ("tỉnh Nghệ An", "TP. Bắc Kạn", "xã Vạn Thủy"). */
public final class UnitMentions {
  private static final Pattern TYPE = Pattern.compile(
      "(?<![a-z0-9])(tinh|thanh pho|tp\\.?|huyen|h\\.|quan|thi xa|tx\\.?|xa|phuong|thi tran|tt\\.|dac khu)\\s*(?=[a-z0-9])");
  private static final Map<String, String> TYPES = Map.of("tp", "thanh pho", "tp.", "thanh pho", "tx", "thi xa", "tx.",
      "thi xa", "h.", "huyen", "tt.", "thi tran");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final int LONGEST_NAME = 6;

  private final UnitRegister register;

  public UnitMentions(UnitRegister register) {
    this.register = register;
  }

  /**
   * A named unit.
   *
   * @param candidates units of this type and name on the day, more than one for homonyms
   */
  public record Mention(List<Unit> candidates, int start, int end) {
  }

  /** Mentions in order of their place. The name must begin with a capital or a digit. */
  public List<Mention> find(String text, LocalDate day) {
    String folded = Folding.foldKeepingLength(text);
    List<Mention> mentions = new ArrayList<>();
    Matcher m = TYPE.matcher(folded);
    while (m.find()) {
      String type = TYPES.getOrDefault(m.group(1), m.group(1));
      if (Character.isUpperCase(text.charAt(m.end())) || Character.isDigit(text.charAt(m.end()))) {
        longestName(text, m.end(), type, day).ifPresent(name -> mentions.add(new Mention(name.candidates(), m.start(),
            name.end())));
      }
    }
    return mentions;
  }

  /** Units of any type whose bare name stands right at this place ("Nghệ An, ngày …"). */
  public Optional<Mention> bareName(String text, int start, LocalDate day) {
    return longestName(text, start, null, day);
  }

  private Optional<Mention> longestName(String text, int start, String type, LocalDate day) {
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int from = start;
    while (ends.size() < LONGEST_NAME && word.find(from) && gapIsInsideName(text, from, word.start())) {
      ends.add(word.end());
      from = word.end();
    }
    for (int i = ends.size() - 1; i >= 0; i--) {
      String name = text.substring(start, ends.get(i)).strip();
      List<Unit> units = candidates(name, type, day);
      if (!units.isEmpty()) {
        return Optional.of(new Mention(units, start, ends.get(i)));
      }
    }
    return Optional.empty();
  }

  private static boolean gapIsInsideName(String text, int from, int to) {
    return text.substring(from, to).matches("[ \\u00A0]*[-–]?[ \\u00A0]*");
  }

  private List<Unit> candidates(String name, String type, LocalDate day) {
    Set<Unit> found = new LinkedHashSet<>();
    for (String spelling : List.of(name, name.replace("–", "-").replaceAll("\\s*-\\s*", " - "), type + " " + name)) {
      register.listByName(spelling, day).stream()
          .filter(unit -> unit.level() != Level.COUNTRY && unit.level() != Level.REGION && unit.level() != Level.AGENCY)
          .filter(unit -> type == null || Folding.fold(unit.type()).equals(type))
          .forEach(found::add);
    }
    List<Unit> spelledSo = found.stream().filter(unit -> isSpelled(unit, name)).toList();
    return spelledSo.isEmpty() ? List.copyOf(found) : spelledSo;
  }

  /** Names that differ in their marks alone ("Vạn Thủy", "Vân Thủy") are told apart where the text has the marks. */
  private static boolean isSpelled(Unit unit, String name) {
    return unit.name().equalsIgnoreCase(name) || unit.title().equalsIgnoreCase(name);
  }

  /**
   * Of homonyms, the one whose province or district the same text names too; none if that leaves several.
   *
   * @param context every mention of the text
   */
  public Optional<Unit> resolve(Mention mention, List<Mention> context, LocalDate day) {
    if (mention.candidates().size() == 1) {
      return Optional.of(mention.candidates().get(0));
    }
    List<Unit> fitting = mention.candidates().stream().filter(unit -> isBelowNamed(unit, context, day)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean isBelowNamed(Unit unit, List<Mention> context, LocalDate day) {
    Optional<Unit> above = register.findParent(unit, day);
    boolean known = false;
    while (above.isPresent() && above.get().level() != Level.COUNTRY) {
      Unit named = above.get();
      known |= context.stream().anyMatch(m -> m.candidates().contains(named));
      above = register.findParent(named, day);
    }
    return known;
  }
}
