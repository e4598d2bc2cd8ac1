package vn.canbang.ingestion.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;

/** Runs the reader over folders of gold documents and holds what it read against what was to be read. */
final class GoldEvaluation {
  private final Catalogue catalogue;
  private final Ingestion ingestion;

  GoldEvaluation(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.ingestion = new Ingestion(catalogue);
  }

  /** What was expected of one document of tables and what was found. */
  record ComparedTables(String document, List<GoldFact> expected, List<GoldFact> found) {
    Score score() {
      return Score.of(expected.stream().map(GoldFact::toString).toList(),
          found.stream().map(GoldFact::toString).toList());
    }

    Score score(String field) {
      return Score.of(expected.stream().map(fact -> fact.projected(field)).toList(),
          found.stream().map(fact -> fact.projected(field)).toList());
    }
  }

  /** The tables and texts of a half of the gold documents, and every fact of them that is right or wrong. */
  record Half(List<ComparedTables> tables, List<ComparedText> texts, List<JudgedFact> facts) {
  }

  /** @param within "" for the documents that the rules were written with, else the folder of those kept apart */
  Half read(Path gold, String within) throws IOException {
    List<ComparedTables> tables = new ArrayList<>();
    List<ComparedText> texts = new ArrayList<>();
    List<JudgedFact> facts = new ArrayList<>();
    for (Path file : goldFiles(gold.resolve(within))) {
      ReadDocument document = read(documentOf(file));
      tables.add(new ComparedTables(document.name(), lines(file).stream().map(GoldFact::ofLine).toList(),
          document.facts().stream().map(GoldFact::of).toList()));
      addFacts(tables.get(tables.size() - 1), document, facts);
    }
    for (Path file : goldFiles(gold.resolve("text").resolve(within))) {
      Path text = documentOf(file);
      ReadDocument document = read(text);
      texts.add(ComparedText.of(document.name(), Files.readString(text), statements(file), document.facts(), catalogue));
      addFacts(texts.get(texts.size() - 1), document, facts);
    }
    return new Half(tables, texts, facts);
  }

  private ReadDocument read(Path document) throws IOException {
    return ingestion.read(document.getFileName().toString(), Files.readAllBytes(document)).found().orElseThrow();
  }

  private static void addFacts(ComparedTables compared, ReadDocument document, List<JudgedFact> facts) {
    List<GoldFact> missing = new ArrayList<>(compared.expected());
    for (Fact fact : document.facts()) {
      facts.add(JudgedFact.of(fact, missing.remove(GoldFact.of(fact)), document));
    }
  }

  private static void addFacts(ComparedText compared, ReadDocument document, List<JudgedFact> facts) {
    compared.met().values().forEach(fact -> facts.add(JudgedFact.of(fact, true, document)));
    compared.surplus().forEach(fact -> facts.add(JudgedFact.of(fact, false, document)));
  }

  private static List<Path> goldFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static List<String> lines(Path gold) throws IOException {
    return Files.readAllLines(gold).stream().skip(1).filter(line -> !line.isBlank()).toList();
  }

  private static List<GoldStatement> statements(Path gold) throws IOException {
    List<String> lines = lines(gold);
    return IntStream.range(0, lines.size()).mapToObj(i -> GoldStatement.ofLine(i, lines.get(i))).toList();
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
}
