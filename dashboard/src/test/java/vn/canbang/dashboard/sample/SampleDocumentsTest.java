package vn.canbang.dashboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.canbang.dashboard.sample.document.SampleDocument;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments;
import vn.canbang.dashboard.sample.fictional.FictionalDocuments.Written;
import vn.canbang.dashboard.sample.fictional.FictionalProvince;

class SampleDocumentsTest {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final String HELP = "write the samples again with -Dtest=SampleDocumentsTest -Dsamples.write=true";

  private final List<Written> fictional = FictionalDocuments.list(new FictionalProvince());

  @BeforeAll
  static void writeWhereAsked() throws IOException {
    if (Boolean.getBoolean("samples.write")) {
      WriteSamples.into(SAMPLES);
    }
  }

  @Test
  void fictionalDocumentsAreWhatTheProgramMakes() throws IOException {
    for (Written one : fictional) {
      assertSame("fictional", one.document());
    }
  }

  @Test
  void realSamplesAreWhatTheirTextsSay() throws IOException {
    for (SampleDocument document : RealDocuments.list()) {
      assertSame("real", document);
    }
  }

  private static void assertSame(String folder, SampleDocument document) throws IOException {
    byte[] shipped = Files.readAllBytes(SAMPLES.resolve(folder).resolve(document.name()));
    assertThat(Contents.of(document.name(), shipped)).as(document.name() + "; " + HELP)
        .isEqualTo(Contents.of(document.name(), document.bytes()));
  }

  @Test
  void expectationsOfFictionalDocumentsComeFromTheSameFigures() throws IOException {
    assertThat(Files.readString(SAMPLES.resolve("fictional/expected.tsv"))).as(HELP)
        .isEqualTo(WriteSamples.expected(fictional));
  }

  @Test
  void indexNamesEveryDocument() throws IOException {
    assertThat(SampleIndex.list()).as(HELP).isEqualTo(WriteSamples.index(SAMPLES));
  }

  @Test
  void thereAreThirtyFictionalDocumentsInThreeFormats() {
    assertThat(fictional).hasSize(30);
    assertThat(fictional).extracting(one -> one.document().name().replaceAll(".*\\.", ""))
        .contains("docx", "xlsx", "txt");
  }

  @Test
  void everyFictionalDocumentSaysSoInItsHead() throws IOException {
    for (Written one : fictional) {
      List<String> lines = Contents.of(one.document().name(), one.document().bytes());
      assertThat(String.join("\n", lines.subList(0, 7))).as(one.document().name()).contains("SỐ LIỆU MINH HỌA");
    }
  }

  @Test
  void everyExpectedFigureIsPrintedInItsDocument() throws IOException {
    for (Written one : fictional) {
      String text = String.join("\n", Contents.of(one.document().name(), one.document().bytes())).replace('.', ',');
      one.expected().forEach(fact -> assertThat(text).contains(fact.quote().replace('.', ',')));
    }
  }

  @Test
  void realSamplesSayThatTheyRestateAndNameNobody() throws IOException {
    for (SampleDocument document : RealDocuments.list()) {
      String text = String.join("\n", Contents.of(document.name(), document.bytes()));
      assertThat(text).contains("Bản trình bày lại số liệu cho mục đích minh họa phần mềm").doesNotContain("@")
          .doesNotContainPattern("(?i)đồng chí|đ/c|số điện thoại");
    }
  }
}
