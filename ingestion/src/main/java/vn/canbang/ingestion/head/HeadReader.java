package vn.canbang.ingestion.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.period.Period;
import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

/**
 * Reads what a document says of itself: kind, number, date, the unit it speaks for, the period. The unit is the one
 * that the heading, the place of issue, the title and the first paragraphs name most; a unit that stays ambiguous is
 * left open.
 */
public final class HeadReader {
  private static final int HEAD_LINES = 40;
  private static final Pattern KIND = Pattern.compile(
      "^[*\\s]*(bao cao|ke hoach|cong van|de cuong bao cao|de cuong|quyet dinh|bieu|phu luc)\\b.*");
  private static final Map<String, String> KINDS = Map.of("bao cao", "report", "ke hoach", "plan", "cong van", "letter",
      "de cuong bao cao", "outline", "de cuong", "outline", "bieu", "table", "phu luc", "table");
  private static final Pattern NUMBER = Pattern.compile("^[*\\s]*S[ốo]\\s*:?\\s*(\\d*\\s*/\\s*[\\p{L}\\-–& .]+)$");
  private static final Pattern YEAR = Pattern.compile("nam\\s+((?:19|20)\\d{2})");
  private static final Pattern OTHER_DOCUMENT = Pattern.compile("kem theo|ban hanh|can cu");
  private static final Pattern ISSUED = Pattern.compile(
      "ngay\\s*(\\d{1,2})?\\s*thang\\s*(\\d{1,2})?\\s*nam\\s*(\\d{4})");

  private final UnitRegister register;
  private final UnitMentions mentions;

  public HeadReader(UnitRegister register) {
    this.register = register;
    this.mentions = new UnitMentions(register);
  }

  public DocumentHead read(List<Block> blocks) {
    List<String> lines = firstLines(blocks);
    String title = title(lines);
    Optional<String> placeLine = lines.stream().filter(line -> ISSUED.matcher(Folding.fold(line)).find()
        && line.length() < 90 && line.indexOf(',') > 0).findFirst();
    LocalDate issued = placeLine.flatMap(HeadReader::date).orElse(null);
    Period period = PeriodReader.read(title).orElse(null);
    LocalDate day = speakingDay(issued, placeLine, period, lines);
    Optional<Unit> unit = unit(lines, title, placeLine.orElse(""), day);
    return new DocumentHead(kind(lines), title, number(lines), issued, unit.map(Unit::key).orElse(null),
        unit.map(u -> register.fullTitle(u, day)).orElse(null), period, unit.map(Unit::fictional).orElse(false));
  }

  /** The units that the title of a table names, other documents that it is attached to aside. */
  public Optional<Unit> unitOf(String title, LocalDate day) {
    String own = String.join("\n", title.lines().filter(line -> !OTHER_DOCUMENT.matcher(Folding.fold(line)).find()).toList());
    List<UnitMentions.Mention> found = mentions.find(own, day);
    return found.isEmpty() ? Optional.empty() : mentions.resolve(found.get(0), found, day);
  }

  /** Whether the one unit is the other or lies below it on that day. */
  public boolean isWithin(Unit unit, Unit other, LocalDate day) {
    Optional<Unit> above = Optional.of(unit);
    while (above.isPresent() && !above.get().equals(other)) {
      above = register.findParent(above.get(), day);
    }
    return above.isPresent();
  }

  private Optional<Unit> unit(List<String> lines, String title, String placeLine, LocalDate day) {
    List<UnitMentions.Mention> all = new ArrayList<>();
    Map<UnitMentions.Mention, Integer> weights = new LinkedHashMap<>();
    for (String line : lines) {
      int weight = line.equals(placeLine) || title.contains(line) || isIssuer(line) ? 3 : 1;
      for (UnitMentions.Mention mention : mentions.find(line, day)) {
        all.add(mention);
        weights.put(mention, Math.max(1, line.equals(lines.get(0)) ? weight + 1 : weight));
      }
    }
    Map<Unit, Integer> votes = new LinkedHashMap<>();
    weights.forEach((mention, weight) -> mentions.resolve(mention, all, day)
        .ifPresent(unit -> votes.merge(unit, weight, Integer::sum)));
    bareName(placeLine, day).ifPresent(name -> name.candidates().stream()
        .filter(unit -> votes.containsKey(unit) || name.candidates().size() == 1)
        .forEach(unit -> votes.merge(unit, 3, Integer::sum)));
    Optional<Map.Entry<Unit, Integer>> best = votes.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry<Unit, Integer>::getValue));
    return best.map(Map.Entry::getKey);
  }

  private Optional<UnitMentions.Mention> bareName(String placeLine, LocalDate day) {
    String line = placeLine.strip();
    return line.isEmpty() || !Character.isUpperCase(line.charAt(0)) ? Optional.empty()
        : mentions.bareName(line, 0, day);
  }

  private static boolean isIssuer(String line) {
    String folded = Folding.fold(line);
    return line.length() < 90 && (folded.startsWith("uy ban nhan dan") || folded.startsWith("ubnd")
        || folded.startsWith("ban vi su tien bo")) && line.equals(line.toUpperCase());
  }

  private static List<String> firstLines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Block.Table table && isLayout(table)) {
        table.rows().forEach(row -> row.stream().map(Cell::text).filter(text -> !text.isBlank()).forEach(lines::add));
      }
      if (lines.size() >= HEAD_LINES) {
        break;
      }
    }
    return lines;
  }

  /** The two columns at the top of an administrative document: issuer on the left, country and motto on the right. */
  private static boolean isLayout(Block.Table table) {
    return table.rows().size() <= 4 && table.columns() <= 3;
  }

  /** A letter has no line of its own for its kind; it says whom it is for before anything else. */
  private static String kind(List<String> lines) {
    for (String line : lines) {
      if (Folding.fold(line).startsWith("kinh gui")) {
        return "letter";
      }
      if (namesKind(line)) {
        Matcher m = KIND.matcher(Folding.fold(line));
        return m.matches() ? KINDS.get(m.group(1)) : null;
      }
    }
    return null;
  }

  /** "BÁO CÁO", "PHỤ LỤC 1: …", "Biểu 2. …": in capitals, or an annex by its number; not a sentence that begins so. */
  private static boolean namesKind(String line) {
    String folded = Folding.fold(line);
    return line.length() < 200 && KIND.matcher(folded).matches()
        && (line.equals(line.toUpperCase()) || folded.matches("(?:phu luc|bieu)(?: so)? ?\\d.*"));
  }

  /** The lines behind the word that names the kind, up to the first that is a sentence, long or numbered. */
  private static String title(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (Folding.fold(lines.get(i)).startsWith("v/v")) {
        return lines.get(i);
      }
      if (namesKind(lines.get(i))) {
        StringBuilder title = new StringBuilder(lines.get(i));
        for (int j = i + 1; j < Math.min(lines.size(), i + 4) && belongsToTitle(lines.get(j)); j++) {
          title.append('\n').append(lines.get(j));
        }
        return title.toString();
      }
    }
    return "";
  }

  private static boolean belongsToTitle(String line) {
    String folded = Folding.fold(line);
    return line.length() < 400 && !line.strip().matches(".*[.;:!]") && !folded.matches("(?:thuc hien (?:quyet dinh|van ban|cong van)|can cu|i\\.|1\\.|kinh gui|uy ban).*");
  }

  private static String number(List<String> lines) {
    for (String line : lines) {
      Matcher m = NUMBER.matcher(line.strip());
      if (m.matches()) {
        return m.group(1).strip();
      }
    }
    return null;
  }

  private static Optional<LocalDate> date(String line) {
    Matcher m = ISSUED.matcher(Folding.fold(line));
    if (!m.find() || m.group(1) == null || m.group(2) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)),
          Integer.parseInt(m.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * The day on which the unit speaks, for names and codes that were used again: the day of issue, else the end of the
   * month or year that the place line gives, else the end of the period, but no later than today.
   */
  private static LocalDate speakingDay(LocalDate issued, Optional<String> placeLine, Period period, List<String> lines) {
    if (issued != null) {
      return issued;
    }
    LocalDate today = LocalDate.now();
    Optional<LocalDate> undated = placeLine.flatMap(HeadReader::month);
    LocalDate day = undated.orElseGet(() -> period != null && period.end() != null ? period.end() : midYear(lines, today));
    return day.isAfter(today) ? today : day;
  }

  /** "ngày tháng 8 năm 2024": the last day of that month. */
  private static Optional<LocalDate> month(String line) {
    Matcher m = ISSUED.matcher(Folding.fold(line));
    if (!m.find() || m.group(2) == null || Integer.parseInt(m.group(2)) < 1 || Integer.parseInt(m.group(2)) > 12) {
      return Optional.empty();
    }
    return Optional.of(YearMonth.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2))).atEndOfMonth());
  }

  private static LocalDate midYear(List<String> lines, LocalDate today) {
    for (String line : lines) {
      Matcher m = YEAR.matcher(Folding.fold(line));
      if (m.find()) {
        return LocalDate.of(Integer.parseInt(m.group(1)), 6, 30);
      }
    }
    return today;
  }
}
