package vn.canbang.ingestion.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.wording.GuardedPattern;

/**
 * The years that a text names, and which of them governs a quantity: the one behind it ("50% vào năm 2025"), else the
 * one before it in the same clause ("đến năm 2030 đạt 75%", "Năm 2022 là 37%"). A year in parentheses or at the end of a
 * clause governs every quantity of the clause that has no year of its own.
 */
public final class YearMentions {

  /**
   * A year in a text.
   *
   * @param onward "trở đi": from that year on
   * @param leads  whether it governs what follows it
   */
  public record YearMention(int year, boolean onward, boolean leads, int start, int end) {
  }

  private static final GuardedPattern YEAR = GuardedPattern.of(
      "(?:\\b(?<lead>vao|den|tu|trong|cuoi|toi)\\s+)?(?:(?:cuoi\\s+)?nam\\s+)(?<year>20\\d{2})(?<on>\\s+tro di)?"
          + "|\\b(?:den|toi)\\s+(?<bare>20\\d{2})\\b");
  /** "so với năm 2022": a year to compare with, which governs nothing. */
  private static final GuardedPattern COMPARED = GuardedPattern.of("so voi(?: cung ky| ket qua| thoi diem)*\\s*$");
  private static final Pattern CLAUSE_START = Pattern.compile("(?:^|[.;:(\\-+•]|\\bva|\\bphan dau|,)\\s*$");
  private static final Pattern LEADING = Pattern.compile("^\\s*(?:la\\b|dat\\b|:|bang\\b|co\\b|giam|tang|con\\b|,)");
  private static final Pattern FIGURE_IN_PARENTHESES = Pattern.compile("\\([^)]*\\d");
  private static final Pattern BOUNDARY = Pattern.compile(";|\\.(?=\\s|$)");

  private final String folded;
  private final List<YearMention> mentions = new ArrayList<>();

  public YearMentions(String composed) {
    this.folded = Folding.foldKeepingLength(composed);
    GuardedPattern.Found m = YEAR.matcher(folded);
    while (m.find()) {
      if (COMPARED.isIn(folded.substring(0, m.start()))) {
        continue;
      }
      String year = m.group("year") == null ? m.group("bare") : m.group("year");
      mentions.add(new YearMention(Integer.parseInt(year), m.group("on") != null, leads(m), m.start(), m.end()));
    }
  }

  private boolean leads(GuardedPattern.Found m) {
    String lead = m.group("bare") != null ? "den" : m.group("lead");
    boolean startsClause = CLAUSE_START.matcher(folded.substring(0, m.start())).find();
    if ("vao".equals(lead) || "trong".equals(lead)) {
      return startsClause && LEADING.matcher(folded.substring(m.end())).find();
    }
    if ("den".equals(lead) || "toi".equals(lead)) {
      return startsClause || LEADING.matcher(folded.substring(m.end())).find();
    }
    if ("tu".equals(lead)) {
      return startsClause;
    }
    return startsClause && !folded.substring(m.end()).matches("\\s*[).;].*")
        || LEADING.matcher(folded.substring(m.end())).find();
  }

  public boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** The year that governs the quantity, if the text says one. */
  public Optional<YearMention> governing(Quantity quantity) {
    for (YearMention mention : mentions) {
      if (mention.start() >= quantity.end() && !isBoundary(quantity.end(), mention.start())) {
        if (mention.leads()) {
          break;
        }
        return Optional.of(mention);
      }
    }
    YearMention before = null;
    for (YearMention mention : mentions) {
      if (mention.end() <= quantity.at() && mention.leads() && !isBoundary(mention.end(), quantity.at())) {
        before = mention;
      }
    }
    return Optional.ofNullable(before);
  }

  /** A year in parentheses beside figures of its own does not govern what stands before them. */
  private boolean isBoundary(int from, int to) {
    String between = folded.substring(from, Math.max(from, to));
    return BOUNDARY.matcher(between).find() || FIGURE_IN_PARENTHESES.matcher(between).find();
  }
}
