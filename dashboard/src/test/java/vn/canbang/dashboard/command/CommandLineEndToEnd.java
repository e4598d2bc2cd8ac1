package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.command.BuiltProgram.Result;
import vn.canbang.duckdb.DuckDbWarehouse;
import vn.canbang.ingestion.fact.Calibration;

class CommandLineEndToEnd {
  @TempDir
  private Path temporary;
  private Path folder;
  private BuiltProgram canbang;

  @BeforeEach
  void callInAFolderWithSpacesAndAccents() throws IOException {
    folder = Files.createDirectory(temporary.resolve("thư mục thử"));
    canbang = BuiltProgram.in(folder);
  }

  @Test
  void helpNamesEveryCommandInBothLanguages() {
    Result help = canbang.run("--help");
    assertThat(help.code()).isEqualTo(ExitCode.DONE);
    for (String command : List.of("demo", "test", "facts", "load", "reread", "review", "derive", "series", "gaps", "sql",
        "check", "serve", "bench", "package")) {
      assertThat(help.out()).containsPattern("(?m)^  " + command + " ");
    }
    assertThat(help.out()).contains("Đưa văn bản vào kho", "Documents into the warehouse", "Mã kết thúc", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing", "facts", "facts --wrong x", "load", "reread --document", "review", "review export",
      "review import", "review export x.doc", "review rule --threshold 0.95",
      "review rule --off --threshold 0.95 --max-error 0.1", "review rule --threshold 95 --max-error 0.1", "review rule --max-error x", "review rule", "derive --engine oracle", "derive --engine spark", "series", "series --unit 40",
      "series --indicator M1.CT1", "series --indicator M1.CT1 --unit 40 --frame 64", "series --indicator M1.CT1 --unit 40 --frame 63",
      "series --indicator M1.CT1 --unit 40 --as-of 2024-01-01", "series --indicator M1.CT1 --unit 40 --format word",
      "series --indicator M1.CT1 --unit 40 --from 2024 --to 2020", "series --indicator M1.CT1 --unit 40", "gaps", "gaps --unit 40 --year x",
      "sql", "sql a b", "check now", "serve --port x", "serve --port 70000", "demo --port", "demo extra", "package --output x.rar",
      "package now", "bench", "bench write", "bench read --documents 0", "bulk x", "publish", "backup x", "--data", "check --data a --data b"})
  void aWrongCallIsSaidInBothLanguagesAndLeavesNothingBehind(String words) throws IOException {
    Result result = canbang.run(words.isEmpty() ? new String[0] : words.split(" "));
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).containsPattern("(?m)^error [a-z_]+: .+ / .+$").doesNotContain("\tat ");
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  @Test
  void aUnitOrIndicatorThatIsNoneIsAWrongCall() throws IOException {
    assertThat(canbang.run("load", good("tốt.txt")).code()).isEqualTo(ExitCode.DONE);
    assertThat(canbang.run("series", "--indicator", "M9.CT9", "--unit", "40").err()).startsWith("error unknown_indicator: ");
    assertThat(canbang.run("gaps", "--unit", "12345678").err()).startsWith("error unknown_unit: ");
    Result twice = canbang.run("gaps", "--unit", "24");
    assertThat(twice.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(twice.err()).startsWith("error ambiguous_unit: ").contains("Bắc Giang", "Bắc Ninh");
  }

  @Test
  void badFilesAreNamedGoodOnesLoadAndTheStoreIsWhole() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("văn bản"));
    good("văn bản/tốt.txt");
    Files.write(documents.resolve("rỗng.txt"), new byte[0]);
    byte[] word = TestDocuments.wordDocument();
    Files.write(documents.resolve("đứt.docx"), java.util.Arrays.copyOf(word, word.length / 2));
    Files.write(documents.resolve("ảnh.docx"), TestDocuments.picture());
    Files.writeString(documents.resolve("english.txt"), "There is not one word of that language in this text of ours.");

    Result load = canbang.run("--data", "kho", "load", "văn bản");

    assertThat(load.code()).isEqualTo(ExitCode.REFUSED);
    for (String bad : List.of("rỗng.txt", "đứt.docx", "ảnh.docx", "english.txt")) {
      assertThat(load.err()).containsPattern("(?m)^error [a-z_]+ " + bad + ": .+ / .+$");
    }
    assertThat(load.err()).contains("error empty_file rỗng.txt").contains("error not_vietnamese english.txt");
    assertThat(load.out()).contains("tốt.txt: ").doesNotContain(": 0 ");
    assertThat(canbang.run("check", "--data", "kho").code()).isEqualTo(ExitCode.DONE);
    assertThat(canbang.run("facts", "văn bản").code()).isEqualTo(ExitCode.REFUSED);
    Result again = canbang.run("load", "--data", "kho", "văn bản/tốt.txt");
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.out()).contains("nothing new");
  }

  @Test
  void factsAreLinesOfJsonAndTouchNoStore() throws IOException {
    Result facts = canbang.run("facts", good("tốt.txt"));
    assertThat(facts.code()).isEqualTo(ExitCode.DONE);
    assertThat(facts.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"document\":\"tốt.txt\",\"line\":"));
    assertThat(folder.resolve("data")).doesNotExist();
  }

  /** Libraries have warnings of their own on an old Word file; a program that reads the lines must not meet them. */
  @Test
  void nothingButFactsStandsAmongTheLines() throws IOException {
    Files.copy(Path.of("../ingestion/src/test/resources/formats/sample.doc"), folder.resolve("mẫu.doc"));
    Result facts = canbang.run("facts", "mẫu.doc");
    assertThat(facts.out().lines()).allMatch(line -> line.startsWith("{\"document\":"));
    assertThat(facts.err()).doesNotContain("org.apache.poi");
  }

  @Test
  void numbersWithoutAnIndicatorArePrintedWithTheirSentence() throws IOException {
    Path report = folder.resolve("la.txt");
    Files.writeString(report, """
        ỦY BAN NHÂN DÂN HUYỆN BẮC SƠN
        TỈNH LẠNG SƠN
        BÁO CÁO
        Kết quả công tác bình đẳng giới năm 2023
        Toàn huyện trồng được 245 cây bóng mát.
        """);
    Result unlinked = canbang.run("facts", "--unlinked", "la.txt");
    assertThat(unlinked.code()).as(unlinked.err()).isEqualTo(ExitCode.DONE);
    assertThat(unlinked.out()).contains("\"line\":5", "\"number\":\"245\"", "\"sentence\":\"Toàn huyện trồng được 245 cây bóng mát.\"");
  }

  @Test
  void zipArchivesAreReadAndNothingLeavesThem() throws IOException {
    Path zip = folder.resolve("báo cáo.zip");
    try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
      add(entries, "huyện/tốt.txt", TestDocuments.report());
      add(entries, "../../ngoài.txt", TestDocuments.report());
      add(entries, "trong.zip", "x");
    }
    Result facts = canbang.run("facts", zip.getFileName().toString());
    assertThat(facts.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(facts.out()).contains("\"document\":\"báo cáo.zip/huyện/tốt.txt\"").doesNotContain("ngoài.txt");
    assertThat(facts.err()).contains("error zip_entry_unsafe ", "error zip_in_zip ");
  }

  @Test
  void decisionsGoOutAndComeBackAndTheSeriesShowsThem() throws IOException {
    canbang.run("load", good("tốt.txt"));
    Result exported = canbang.run("review", "export", "chờ.csv");
    assertThat(exported.code()).as(exported.err()).isEqualTo(ExitCode.DONE);
    Path sheet = folder.resolve("chờ.csv");
    List<String> lines = Files.readAllLines(sheet);
    String waiting = lines.stream().filter(line -> line.contains(",M1.CT1.T,") && line.contains(",2021,result,")).findFirst().orElseThrow();
    String wrong = waiting.replaceFirst(",waiting,.*", ",waiting,maybe,,,,,An");
    Files.write(sheet, List.of(lines.get(0), wrong));
    Result refused = canbang.run("review", "import", "chờ.csv");
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err()).contains("dòng 2, cột verdict", "row 2, column verdict");
    Files.write(sheet, List.of(lines.get(0), wrong.replace("maybe", "chấp nhận")));
    Result taken = canbang.run("review", "import", "chờ.csv");
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    assertThat(taken.out()).startsWith("1 ");
    assertThat(canbang.run("review", "export", "còn.xlsx").out()).startsWith(lines.size() - 2 + " ");
    assertThat(canbang.run("reread").code()).isEqualTo(ExitCode.DONE);
    Result series = canbang.run("series", "--indicator", "M1.CT1.T", "--unit", "40", "--format", "csv");
    assertThat(series.code()).as(series.err()).isEqualTo(ExitCode.DONE);
    assertThat(series.out().lines().skip(1)).singleElement().asString().startsWith("M1.CT1.T,40@").contains(",2021,", ",result,");
  }

  @Test
  void acceptanceByRuleIsOffIsRefusedWhereNothingIsKnownAndIsUndoneByAPerson() throws IOException {
    canbang.run("load", good("tốt.txt"));
    Result told = canbang.run("review", "rule");
    assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.DONE);
    assertThat(told.out()).startsWith("Tắt").contains("Off: ", "\n0 số liệu", Calibration.packaged().version());
    assertThat(canbang.run("review", "rule", "--threshold", "0.77", "--max-error", "1").err()).startsWith("error threshold_uncalibrated: ");
    Result strict = canbang.run("review", "rule", "--threshold", "0.95", "--max-error", "0.0001");
    assertThat(strict.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(strict.err()).startsWith("error error_bound_too_high: ");
    assertThat(canbang.run("review", "rule").out()).startsWith("Tắt");

    assertThat(canbang.run("review", "rule", "--threshold", "0.50", "--max-error", "1").out()).startsWith("Bật").contains("On for ");
    assertThat(canbang.run("reread").err()).contains("info decided_by_rule tốt.txt: ");
    String byRule = "select count(*) from fact_current where state = 'accepted' and reviewer = 'rule'";
    int accepted = count(byRule);
    assertThat(accepted).isPositive();
    assertThat(canbang.run("review", "rule").out()).contains("\n" + accepted + " số liệu");
    canbang.run("review", "export", "--all", "mọi.csv");
    List<String> lines = Files.readAllLines(folder.resolve("mọi.csv"));
    String one = lines.stream().filter(line -> line.contains(",accepted,accept,") && line.contains(",rule,")).findFirst().orElseThrow();
    Files.write(folder.resolve("mọi.csv"), List.of(lines.get(0), one.replaceFirst(",accepted,accept,.*", ",accepted,reject,,,,nhầm,An,")));
    assertThat(canbang.run("review", "import", "mọi.csv").out()).startsWith("1 ");
    assertThat(count(byRule)).isEqualTo(accepted - 1);
    assertThat(canbang.run("review", "rule", "--off").out()).startsWith("Tắt");
    assertThat(canbang.run("reread").code()).isEqualTo(ExitCode.DONE);
    assertThat(count(byRule)).isEqualTo(accepted - 1);
  }

  private int count(String query) {
    return Integer.parseInt(canbang.run("sql", query, "--format", "csv").out().lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void sqlReadsAndRefusesToWrite() throws IOException {
    canbang.run("load", good("tốt.txt"));
    assertThat(canbang.run("sql", "select 1.5 as a", "--format", "csv").out()).isEqualTo("a\r\n1.5\r\n");
    assertThat(canbang.run("sql", "select 1.5 as a").out()).contains("1,5");
    Result write = canbang.run("sql", "create table x (a integer)");
    assertThat(write.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(write.err()).startsWith("error sql_");
  }

  @Test
  void aStoreIsAFolderThatIsThereAndHeldByNobodyElse() throws Exception {
    good("tệp.txt");
    assertThat(canbang.run("load", "--data", "tệp.txt", "tệp.txt").err()).startsWith("error data_no_folder: ");
    assertThat(canbang.run("gaps", "--unit", "40", "--data", "chưa có").err()).startsWith("error store_missing: ");
    assertThat(folder.resolve("chưa có")).doesNotExist();
    try (Warehouse mine = DuckDbWarehouse.open(folder.resolve("kho"), CatalogueLoader.packaged())) {
      Result second = canbang.run("load", "--data", "kho", "tệp.txt");
      assertThat(second.code()).isEqualTo(ExitCode.OUR_FAULT);
      assertThat(second.err()).startsWith("error store_in_use: ");
      assertThat(mine.listDocuments()).isEmpty();
    }
  }

  @Test
  void theLauncherWorksThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("liên kết"), Path.of("").toAbsolutePath().getParent().resolve("canbang"));
    assertThat(BuiltProgram.at(link, folder).run("--version").out()).startsWith("Cân Bằng ");
  }

  private String good(String name) throws IOException {
    Files.writeString(folder.resolve(name), TestDocuments.report());
    return name;
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
