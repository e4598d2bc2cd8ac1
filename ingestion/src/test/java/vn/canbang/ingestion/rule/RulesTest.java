package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.canbang.ingestion.ReadingNotices;

class RulesTest {
  private static final Path MAIN = Path.of("src/main/java/vn/canbang/ingestion/rule");
  private static final Path TEST = Path.of("src/test/java/vn/canbang/ingestion/rule");

  @Test
  void everyRuleIsListedAndHasItsTest() throws IOException {
    Set<String> listed = Rules.ALL.stream().map(rule -> rule.getClass().getSimpleName()).collect(Collectors.toSet());
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(MAIN)) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("implements Rule {")) {
          written.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertThat(listed).as("list the new rule in Rules.ALL").isEqualTo(written);
    for (String rule : listed) {
      assertThat(Files.readString(TEST.resolve(rule + "Test.java"))).contains("extends RuleContract");
    }
  }

  @Test
  void aCodeBelongsToOneRuleOrToTheReader() {
    List<String> codes = new ArrayList<>(Rules.ALL.stream().map(rule -> rule.about().code()).toList());
    Arrays.stream(ReadingNotices.values()).map(ReadingNotices::code).forEach(codes::add);
    assertThat(codes).doesNotHaveDuplicates();
  }
}
