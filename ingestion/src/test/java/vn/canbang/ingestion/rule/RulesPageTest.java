package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.canbang.ingestion.Ingestion;

/** RULES.md says which rules there are and how they fare on the gold documents; it must say what is measured now. */
class RulesPageTest {
  private static final Path PAGE = Path.of("../RULES.md");

  @Test
  void pageSaysWhatIsMeasured() throws IOException {
    List<String> codes = Rules.ALL.stream().map(rule -> rule.about().code()).toList();
    GoldFirings gold = GoldFirings.measure(new Ingestion(RuleExample.CATALOGUE), codes);
    assertThat(gold.missed()).as("warnings that the gold documents expect").isEmpty();
    String page = new RulesPage(gold, Trap.list()).write();
    if (Boolean.getBoolean("canbang.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("run the tests of ingestion with -Dcanbang.regenerate=true and look at what changed").exists();
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyTrapIsAccountedFor() throws IOException {
    List<Trap> traps = Trap.list();
    assertThat(traps.stream().map(Trap::number).distinct()).hasSize(29);
    assertThat(traps).allSatisfy(trap -> {
      assertThat(trap.state()).isIn("found", "not found");
      assertThat(trap.code().isEmpty()).isEqualTo(trap.state().equals("not found"));
      assertThat(trap.state().equals("not found") && trap.note().isBlank()).isFalse();
    });
  }
}
