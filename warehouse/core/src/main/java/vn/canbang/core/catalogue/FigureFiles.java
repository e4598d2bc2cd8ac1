package vn.canbang.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.period.Period;
import vn.canbang.core.target.Target;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

/** Reads national targets, and published figures with the citations they were read from. */
final class FigureFiles {
  private static final List<String> TARGET =
      List.of("indicator", "milestone", "value", "qualifier", "legal_document", "binds", "from", "confirmed");
  private static final List<String> PUBLISHED = List.of("indicator", "unit", "period", "kind", "dimensions", "scope",
      "value", "numerator", "denominator", "qualifier", "measure_unit", "source", "note", "confirmed");
  private static final List<String> CITATION = List.of("id", "publisher", "title", "address", "read", "confirmed");

  private FigureFiles() {
  }

  static List<Target> readTargets(List<CatalogueFiles> catalogues) {
    List<Target> targets = new ArrayList<>();
    for (CatalogueFiles files : catalogues) {
      UnitFiles.replace(targets, CsvTable.read(files, "targets.csv", TARGET, List.of(), FigureFiles::target),
          target -> target.indicator() + " " + target.milestone());
    }
    return targets;
  }

  private static Target target(CsvTable.Row row) {
    return new Target(row.get("indicator"), row.get("milestone", Integer::valueOf), row.findNumber("value"),
        row.get("qualifier", Qualifier::parse), row.get("legal_document"), row.get("binds", FigureFiles::binds),
        row.find("from") == null ? null : row.get("from", Integer::valueOf), row.isTrue("confirmed", true));
  }

  private static String binds(String whom) {
    if (!whom.equals("nation") && !whom.equals("province")) {
      throw new IllegalArgumentException(whom);
    }
    return whom;
  }

  static List<Citation> readCitations(List<CatalogueFiles> catalogues) {
    List<Citation> citations = new ArrayList<>();
    for (CatalogueFiles files : catalogues) {
      UnitFiles.replace(citations, CsvTable.read(files, "citations.csv", CITATION, List.of(), FigureFiles::citation),
          Citation::id);
    }
    return citations;
  }

  private static Citation citation(CsvTable.Row row) {
    return new Citation(row.get("id"), row.get("publisher"), row.find("title"), row.find("address"), row.get("read"),
        row.isTrue("confirmed", true));
  }

  static List<Observation> readPublished(List<CatalogueFiles> catalogues, UnitRegister units) {
    return catalogues.stream()
        .flatMap(files -> CsvTable
            .read(files, "published.csv", PUBLISHED, List.of(), row -> observation(row, units)).stream())
        .toList();
  }

  private static Observation observation(CsvTable.Row row, UnitRegister units) {
    return new Observation(row.get("indicator"), row.get("unit", spelling -> unitKey(spelling, units)),
        row.get("period", Period::parse), row.get("kind", FactKind::parse), dimensions(row), row.get("scope"),
        row.findNumber("value"), row.findNumber("numerator"), row.findNumber("denominator"),
        row.get("qualifier", Qualifier::parse), row.get("measure_unit"), row.get("source"), note(row));
  }

  private static String unitKey(String spelling, UnitRegister units) {
    return units.find(spelling)
        .map(Unit::key)
        .orElseThrow(() -> new IllegalArgumentException("No unit '" + spelling + "'"));
  }

  private static Map<String, String> dimensions(CsvTable.Row row) {
    Map<String, String> dimensions = new TreeMap<>();
    String text = row.find("dimensions");
    if (text != null) {
      for (String pair : text.split(";")) {
        int at = pair.indexOf('=');
        if (at < 1) {
          throw row.fault("cột 'dimensions' phải có dạng tên=giá trị;…", "column 'dimensions' must read name=value;…", null);
        }
        dimensions.put(pair.substring(0, at), pair.substring(at + 1));
      }
    }
    return dimensions;
  }

  private static String note(CsvTable.Row row) {
    String note = row.find("note");
    if (row.isTrue("confirmed", true)) {
      return note;
    }
    return note == null ? Observation.TO_BE_CONFIRMED : Observation.TO_BE_CONFIRMED + ": " + note;
  }
}
