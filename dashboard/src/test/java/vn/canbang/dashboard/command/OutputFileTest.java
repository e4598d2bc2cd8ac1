package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir
  private Path folder;

  @Test
  void aFolderThatIsNotThereIsAWrongCall() {
    assertThatThrownBy(() -> OutputFile.check(folder.resolve("không có").resolve("a.csv")))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.code()).isEqualTo("folder_missing");
          assertThat(refusal.exitCode()).isEqualTo(ExitCode.WRONG_CALL);
        });
    assertThatThrownBy(() -> OutputFile.check(folder)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.code()).isEqualTo("file_is_folder"));
    assertThat(OutputFile.check(folder.resolve("a.csv"))).isEqualTo(folder.resolve("a.csv"));
  }
}
