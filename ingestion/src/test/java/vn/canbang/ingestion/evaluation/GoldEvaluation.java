package vn.canbang.ingestion.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** Runs the reader over a folder of gold documents and scores what it read, whole and field by field. */
final class GoldEvaluation {
  private final Ingestion ingestion;

  GoldEvaluation(Ingestion ingestion) {
    this.ingestion = ingestion;
  }

  /** What was expected of one document and what was found. */
  record Compared(String document, List<GoldFact> expected, List<GoldFact> found) {
    Score score() {
      return Score.of(expected.stream().map(GoldFact::toString).toList(),
          found.stream().map(GoldFact::toString).toList());
    }

    Score score(String field) {
      return Score.of(expected.stream().map(fact -> fact.projected(field)).toList(),
          found.stream().map(fact -> fact.projected(field)).toList());
    }
  }

  List<Compared> compare(Path folder) throws IOException {
    List<Compared> compared = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path gold : files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        Path document = documentOf(gold);
        Reading reading = ingestion.read(document.getFileName().toString(), Files.readAllBytes(document));
        List<GoldFact> found = reading.found().orElseThrow().facts().stream().map(GoldFact::of).toList();
        compared.add(new Compared(document.getFileName().toString(), lines(gold), found));
      }
    }
    return compared;
  }

  private static List<GoldFact> lines(Path gold) throws IOException {
    return Files.readAllLines(gold).stream().skip(1).filter(line -> !line.isBlank()).map(GoldFact::ofLine).toList();
  }

  private static Path documentOf(Path gold) throws IOException {
    String stem = gold.getFileName().toString().replaceAll("\\.tsv$", "");
    for (String extension : List.of(".txt", ".docx", ".xlsx")) {
      Path document = gold.resolveSibling(stem + extension);
      if (Files.exists(document)) {
        return document;
      }
    }
    throw new IOException("No document for " + gold.getFileName());
  }

  /** A table in Markdown: whole facts and each field, over all documents of the folder. */
  static String table(List<Compared> compared) {
    Map<String, Score> scores = new LinkedHashMap<>();
    Score none = new Score(0, 0, 0);
    scores.put("**whole fact**", compared.stream().map(Compared::score).reduce(none, Score::plus));
    for (String field : GoldFact.FIELDS) {
      scores.put(field, compared.stream().map(c -> c.score(field)).reduce(none, Score::plus));
    }
    StringBuilder table = new StringBuilder("| field | precision | recall | F1 | right | surplus | missed |\n");
    table.append("|---|--:|--:|--:|--:|--:|--:|\n");
    scores.forEach((field, score) -> table.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %d | %d | %d |%n",
        field, score.precision(), score.recall(), score.f1(), score.right(), score.surplus(), score.missed())));
    return table.toString();
  }
}
