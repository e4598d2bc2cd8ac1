package vn.canbang.dashboard.sample.fictional;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.unit.Level;
import vn.canbang.dashboard.sample.SampleFile;
import vn.canbang.dashboard.sample.document.Part;
import vn.canbang.dashboard.sample.document.SampleDocument;

/**
 * As many reports of the fictional province as are asked for, to measure with: about as long as real ones, with headings,
 * figures in sentences and tables in the known forms. Of ten, six are Word documents, two workbooks, two text files. The
 * same in every run.
 */
public final class GeneratedReports {
  private static final List<String> ENDINGS = List.of("docx", "docx", "docx", "xlsx", "txt");
  private static final List<String> COLUMNS = List.of("TCURPL", "TCURP", "CURPL", "CURP", "TLCUPR");
  private static final List<String> LAYOUTS = List.of("", "merged", "split", "split merged", "headtable", "numbers");
  private static final List<String> FORMS = List.of("result-plan", "result-plan", "evaluation", "budget");
  private static final int FEWEST = 25;
  private static final int MOST = 130;
  /** A workbook says little beside its tables. */
  private static final int MOST_IN_WORKBOOK = 30;

  private final FictionalProvince province = new FictionalProvince();
  private final List<String> headings = SampleFile.text("generated/headings.txt").lines().toList();
  private final ReportProse prose;

  /** @param catalogue one that has the units of the fictional province */
  public GeneratedReports(Catalogue catalogue) {
    this.prose = new ReportProse(catalogue);
  }

  /** The report of this number, from 0 on. */
  public SampleDocument get(int number) {
    Draws draws = Draws.of("generated", "" + number);
    String ending = ENDINGS.get(number % ENDINGS.size());
    FictionalUnit unit = unit(draws, ending);
    DocumentPlan plan = new DocumentPlan("bao-cao-%04d.%s".formatted(number, ending), unit, draws.whole(2021, 2024),
        unit.level() == Level.DISTRICT ? draws.pick(FORMS) : "result-plan", draws.pick(COLUMNS),
        Set.of(draws.pick(LAYOUTS).split(" ")));
    List<Part> parts = new ArrayList<>(framed(plan));
    parts.addAll(beforeTables(parts), narrative(draws, plan, ending));
    return new SampleDocument(plan.name(), plan.date(), plan.has("numbers"), parts);
  }

  /** Communes write text; their figures reach the tables of the district. */
  private FictionalUnit unit(Draws draws, String ending) {
    int kind = draws.whole(1, 10);
    if (kind == 1) {
      return province.units().province();
    }
    return draws.pick(kind > 6 && !ending.equals("xlsx") ? province.units().communes() : province.units().districts());
  }

  private List<Part> framed(DocumentPlan plan) {
    if (plan.unit().level() != Level.COMMUNE) {
      return FictionalDocuments.write(province, plan).document().parts();
    }
    List<Part> parts = DocumentFrame.head(plan, "Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm "
        + plan.year() + " trên địa bàn " + plan.unitInSentence());
    parts.add(DocumentFrame.foot());
    return parts;
  }

  private static int beforeTables(List<Part> parts) {
    int at = 0;
    while (at < parts.size() - 1 && !(parts.get(at) instanceof Part.Grid grid && grid.header())) {
      at++;
    }
    return at;
  }

  private List<Part> narrative(Draws draws, DocumentPlan plan, String ending) {
    List<String> below = below(plan.unit());
    int paragraphs = draws.whole(FEWEST, MOST);
    if (ending.equals("xlsx")) {
      paragraphs = Math.min(paragraphs, MOST_IN_WORKBOOK);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      int part = i * headings.size() / paragraphs;
      if (i == 0 || part > (i - 1) * headings.size() / paragraphs) {
        String heading = headings.get(part);
        parts.add(new Part.Line(heading, heading.equals(heading.toUpperCase())));
      }
      parts.add(new Part.Line(draws.whole(1, 4) == 1 ? prose.paragraph(draws, plan.year(), below) : prose.paragraph(draws), false));
    }
    return parts;
  }

  /** What a report of the unit names: the units below it, or itself. */
  private List<String> below(FictionalUnit unit) {
    Stream<FictionalUnit> units = switch (unit.level()) {
      case PROVINCE -> province.units().districts().stream();
      case DISTRICT -> province.units().communesOf(unit).stream();
      default -> Stream.of(unit);
    };
    return units.map(named -> named.type() + " " + named.name()).toList();
  }
}
