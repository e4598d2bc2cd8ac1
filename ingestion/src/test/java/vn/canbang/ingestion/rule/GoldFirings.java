package vn.canbang.ingestion.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;

/**
 * What is said of the gold documents: a warning that NAME.notices does not list is a false alarm. Of those held out, which
 * nobody looks at, only the warnings are counted.
 *
 * @param said         every notice, a document's own and its facts'
 * @param falseAlarms  warnings of rules that are not expected: document, code, place
 * @param missed       expected ones that no rule gave
 * @param heldOut      how many documents are held out
 * @param heldOutFacts facts read from those
 * @param heldOutSaid  warnings of rules about those
 */
record GoldFirings(int documents, int facts, List<Notice> said, List<FalseAlarm> falseAlarms, List<String> missed,
    int heldOut, int heldOutFacts, long heldOutSaid) {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  /** A warning that should not have been. */
  record FalseAlarm(String document, Notice notice) {
  }

  static GoldFirings measure(Ingestion ingestion, List<String> codes) throws IOException {
    List<Notice> said = new ArrayList<>();
    List<FalseAlarm> falseAlarms = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int documents = 0;
    int facts = 0;
    int heldOut = 0;
    int heldOutFacts = 0;
    long heldOutSaid = 0;
    for (Path file : list()) {
      String name = file.getFileName().toString();
      ReadDocument document = ingestion.read(name, Files.readAllBytes(file)).document();
      List<Notice> notices = notices(document);
      if (file.getParent().endsWith("held-out")) {
        heldOut++;
        heldOutFacts += document.facts().size();
        heldOutSaid += notices.stream().filter(notice -> isWarning(notice, codes)).count();
        continue;
      }
      documents++;
      facts += document.facts().size();
      said.addAll(notices);
      List<String> expected = expected(file);
      notices.stream().filter(notice -> codes.contains(notice.code()) && !expected.remove(RuleExample.line(notice))
          && isWarning(notice, codes)).forEach(notice -> falseAlarms.add(new FalseAlarm(name, notice)));
      expected.forEach(line -> missed.add(name + " " + line));
    }
    return new GoldFirings(documents, facts, said, falseAlarms, missed, heldOut, heldOutFacts, heldOutSaid);
  }

  private static boolean isWarning(Notice notice, List<String> codes) {
    return codes.contains(notice.code()) && notice.severity() != Severity.INFO;
  }

  private static List<Path> list() throws IOException {
    try (Stream<Path> files = Files.walk(GOLD)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|docx|xlsx)")).sorted().toList();
    }
  }

  private static List<Notice> notices(ReadDocument document) {
    return Stream.concat(document.notices().stream(), document.facts().stream().flatMap(fact -> fact.notices().stream()))
        .toList();
  }

  private static List<String> expected(Path document) throws IOException {
    Path file = document.resolveSibling(document.getFileName().toString().replaceAll("\\.\\w+$", ".notices"));
    return Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
  }
}
