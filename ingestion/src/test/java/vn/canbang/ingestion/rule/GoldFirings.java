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
 * What is said of the gold documents, all folders of them: a warning that NAME.notices does not list is a false alarm.
 *
 * @param said        every notice, a document's own and its facts'
 * @param falseAlarms warnings of rules that are not expected: document, code, place
 * @param missed      expected ones that no rule gave
 */
record GoldFirings(int documents, List<Notice> said, List<FalseAlarm> falseAlarms, List<String> missed) {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  /** A warning that should not have been. */
  record FalseAlarm(String document, Notice notice) {
  }

  static GoldFirings measure(Ingestion ingestion, List<String> codes) throws IOException {
    List<Notice> said = new ArrayList<>();
    List<FalseAlarm> falseAlarms = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<Path> documents = list();
    for (Path file : documents) {
      String name = file.getFileName().toString();
      List<Notice> notices = notices(ingestion.read(name, Files.readAllBytes(file)).document());
      said.addAll(notices);
      List<String> expected = expected(file);
      for (Notice notice : notices) {
        if (codes.contains(notice.code()) && !expected.remove(RuleExample.line(notice))
            && notice.severity() != Severity.INFO) {
          falseAlarms.add(new FalseAlarm(name, notice));
        }
      }
      expected.forEach(line -> missed.add(name + " " + line));
    }
    return new GoldFirings(documents.size(), said, falseAlarms, missed);
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
