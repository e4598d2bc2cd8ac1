package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.core.notice.Notice;

class InputFilesTest {
  private static final byte[] REPORT = "Báo cáo".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder;

  @Test
  void filesOfAnArchiveAreNamedByTheirPlaceInIt() throws IOException {
    Path archive = archive("năm.zip", REPORT, "huyện a/báo cáo.txt", "huyện b/báo cáo.txt");
    try (InputFiles files = new InputFiles(List.of(archive))) {
      assertThat(files.notices()).isEmpty();
      assertThat(files.list()).extracting(InputFile::name)
          .containsExactly("năm.zip/huyện a/báo cáo.txt", "năm.zip/huyện b/báo cáo.txt");
      assertThat(files.list().get(1).bytes().read()).isEqualTo(REPORT);
    }
  }

  @Test
  void archivesInAFolderAreReadAndArchivesInArchivesRefused() throws IOException {
    archive("năm.zip", REPORT, "báo cáo.txt", "trong.zip", "../ngoài.txt");
    Files.write(folder.resolve("riêng.txt"), REPORT);
    try (InputFiles files = new InputFiles(List.of(folder))) {
      assertThat(files.list()).extracting(InputFile::name).containsExactly("năm.zip/báo cáo.txt", "riêng.txt");
      assertThat(files.notices()).extracting(Notice::code).containsExactly("zip_entry_unsafe", "zip_in_zip");
    }
  }

  @Test
  void anEntryThatGrowsBeyondAllMeasureIsNotRead() throws IOException {
    Path archive = archive("bom.zip", new byte[8 << 20], "bom.txt");
    try (InputFiles files = new InputFiles(List.of(archive))) {
      InputFile entry = files.list().get(0);
      assertThatThrownBy(() -> entry.bytes().read()).isInstanceOf(IOException.class).hasMessageContaining("100 : 1");
    }
  }

  @Test
  void anArchiveWithAPasswordAndADamagedOneAreToldApart() throws IOException {
    byte[] whole = Files.readAllBytes(archive("hỏng.zip", REPORT, "báo cáo.txt"));
    Files.write(folder.resolve("hỏng.zip"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("khóa.zip"), locked(whole));
    try (InputFiles files = new InputFiles(List.of(folder))) {
      assertThat(files.list()).isEmpty();
      assertThat(files.notices()).extracting(Notice::code).containsExactly("zip_unreadable", "zip_locked");
    }
  }

  /** The flag of encryption set in the directory of the archive. */
  private static byte[] locked(byte[] whole) {
    byte[] locked = whole.clone();
    int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    locked[directory + 8] |= 1;
    return locked;
  }

  private Path archive(String name, byte[] content, String... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return Files.write(folder.resolve(name), out.toByteArray());
  }
}
