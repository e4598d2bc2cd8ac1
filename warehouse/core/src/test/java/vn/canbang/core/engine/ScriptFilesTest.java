package vn.canbang.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vn.canbang.core.series.Derivation;

/** Every script has its description, stands in the derivation, and keeps to what both engines understand. */
class ScriptFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/sql");
  private static final List<String> SCRIPTS = Derivation.SCRIPTS;
  private static final Pattern DIVISION = Pattern.compile("/ (?!nullif|100\\.0)");

  @Test
  void everyFileIsAScriptOfTheDerivationOrItsDescription() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("Add the script to Derivation.SCRIPTS, and a NAME.yaml beside NAME.sql")
          .containsExactlyInAnyOrderElementsOf(
              SCRIPTS.stream().flatMap(name -> Stream.of(name + ".sql", name + ".yaml")).toList());
    }
  }

  @ParameterizedTest
  @FieldSource("SCRIPTS")
  void aScriptIsOneStatementThatDividesSafely(String name) {
    String sql = Script.named(name).sql();
    assertThat(sql).doesNotContain(";");
    assertThat(DIVISION.matcher(sql).results().map(found -> sql.substring(found.start())).toList()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SCRIPTS")
  void aDescriptionNamesItsTableAndItsGrainAmongTheColumns(String name) {
    ScriptDescription description = ScriptDescription.of(name);
    assertThat(description.table()).isEqualTo(name);
    assertThat(description.promises()).isNotEmpty();
    assertThat(description.columns()).extracting(ScriptDescription.ColumnNote::name)
        .containsAll(description.grain());
  }
}
