package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FactRulesTest {

  @Test
  void everyRuleIsListedAndHasItsTest() throws IOException {
    Set<String> listed = FactRules.RULES.stream().map(rule -> rule.getClass().getSimpleName())
        .collect(Collectors.toSet());
    Path rules = Path.of("src/main/java/vn/canbang/ingestion/rule");
    try (Stream<Path> files = Files.list(rules)) {
      Set<String> written = files.map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.startsWith("FactRule")).collect(Collectors.toSet());
      assertThat(listed).as("list the new rule in FactRules.RULES").isEqualTo(written);
    }
    for (String rule : listed) {
      assertThat(Path.of("src/test/java/vn/canbang/ingestion/rule", rule + "Test.java")).exists();
    }
  }
}
