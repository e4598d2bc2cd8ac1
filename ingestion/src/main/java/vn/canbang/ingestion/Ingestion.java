package vn.canbang.ingestion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.fact.Calibration;
import vn.canbang.ingestion.fact.BareFraction;
import vn.canbang.ingestion.fact.Confidence;
import vn.canbang.ingestion.fact.DocumentContent;
import vn.canbang.ingestion.fact.Extracted;
import vn.canbang.ingestion.fact.FactReader;
import vn.canbang.ingestion.fact.PrintedQuotes;
import vn.canbang.ingestion.format.ReadFile;
import vn.canbang.ingestion.format.UnreadableFileException;
import vn.canbang.ingestion.head.HeadReader;
import vn.canbang.ingestion.rule.Checked;
import vn.canbang.ingestion.rule.Earlier;
import vn.canbang.ingestion.rule.IssuedList;
import vn.canbang.ingestion.rule.Rules;
import vn.canbang.ingestion.sentence.SentenceFacts;
import vn.canbang.ingestion.table.DocumentForm;
import vn.canbang.ingestion.table.FormRegister;
import vn.canbang.ingestion.table.HeadingWords;
import vn.canbang.ingestion.table.TableFacts;
import vn.canbang.ingestion.wording.WordingIndex;

/** The way in: bytes of a file to blocks, facts and notices. Safe for many threads. */
public final class Ingestion {
  /** Changes with every change of what is read from the same bytes. */
  public static final String READER = "3";

  private static final int ENOUGH_LETTERS = 20;
  private static final double VIETNAMESE_SHARE = 0.02;

  private final HeadReader heads;
  private final List<FactReader> readers;
  private final String issuedCountedBy;
  private final Rules rules;
  private final Catalogue catalogue;
  private final Confidence confidence;
  private final Calibration calibration;
  private final String version;

  public Ingestion(Catalogue catalogue) {
    this.heads = new HeadReader(catalogue.units());
    WordingIndex wording = new WordingIndex(catalogue);
    HeadingWords words = HeadingWords.packaged(catalogue.dimensions());
    FormRegister forms = FormRegister.packaged(words);
    this.readers = List.of(new TableFacts(catalogue, wording, words, forms, heads),
        new SentenceFacts(catalogue, wording, heads.units()));
    this.issuedCountedBy = forms.countedBy(DocumentForm.Layout.ISSUED_DOCUMENTS);
    this.rules = new Rules(catalogue);
    this.catalogue = catalogue;
    this.confidence = new Confidence(Confidence.Weights.packaged());
    this.calibration = Calibration.packaged();
    this.version = "reader " + READER + ", calibration " + calibration.version() + ", catalogue " + catalogue.version()
        + (catalogue.overlay() == null ? "" : " + " + catalogue.overlay());
  }

  /** How often facts of each confidence were right on the gold documents. */
  public Calibration calibration() {
    return calibration;
  }

  /** Reader, calibration and catalogue that read a document: a reading is out of date when this differs. */
  public String version() {
    return version;
  }

  /** Reads a file. Never throws for what is in the file: a bad file is a refusal with its reason. */
  public Reading read(String name, byte[] bytes) {
    return read(name, bytes, Earlier.NONE);
  }

  /** The same, held against what other documents said of the same unit. */
  public Reading read(String name, byte[] bytes, Earlier earlier) {
    try {
      ReadFile file = ReadFile.of(name, bytes);
      refuseWithoutVietnamese(file.blocks());
      return reading(name, bytes, file, earlier);
    } catch (UnreadableFileException refused) {
      return new Reading(null, List.of(refused.notice().in(name, null, refused.about())));
    } catch (RuntimeException fault) {
      return new Reading(null, List.of(ReadingNotices.READER_FAILED.in(name, null, fault.toString())));
    }
  }

  private Reading reading(String name, byte[] bytes, ReadFile file, Earlier earlier) {
    HeadReader.Reading headed = heads.read(name, file.blocks());
    DocumentHead head = headed.head();
    DocumentContent content = new DocumentContent(name, head, file.blocks());
    Extracted extracted = readers.stream().map(reader -> reader.read(content)).reduce(Extracted.NOTHING, Extracted::plus);
    Checked checked = rules.check(content, extracted.facts(),
        new IssuedList(extracted.issued(), issuedCountedBy), earlier);
    PrintedQuotes printed = new PrintedQuotes(file.blocks(), file.printed());
    List<Fact> facts = confidence.judge(checked.facts(), catalogue, head).stream()
        .map(fact -> BareFraction.asPrinted(fact, catalogue)).map(printed::restore).toList();
    List<Notice> notices = new ArrayList<>(file.notices());
    notices.addAll(extracted.notices());
    notices.addAll(checked.notices());
    notices.addAll(headed.notices());
    if (head.unitKey() != null && facts.isEmpty()) {
      notices.add(ReadingNotices.NO_FIGURES.in(name, null));
    }
    ReadDocument document = new ReadDocument(name, sha256(bytes), bytes, file.format(), version, calibration.version(),
        head, file.printed(), facts, extracted.unlinked().stream().map(printed::restore).toList(), extracted.issued(), notices);
    return new Reading(document, notices);
  }

  private static void refuseWithoutVietnamese(List<Block> blocks) {
    long letters = 0;
    long marked = 0;
    for (Block block : blocks) {
      List<String> texts = block instanceof Block.Paragraph paragraph ? List.of(paragraph.text())
          : ((Block.Table) block).rows().stream().flatMap(List::stream).map(Cell::text).toList();
      for (String text : texts) {
        for (int i = 0; i < text.length(); i++) {
          if (Character.isLetter(text.charAt(i))) {
            letters++;
            marked += text.charAt(i) > 127 ? 1 : 0;
          }
        }
      }
    }
    if (letters == 0) {
      throw new UnreadableFileException(ReadingNotices.NO_TEXT);
    }
    if (letters >= ENOUGH_LETTERS && marked < VIETNAMESE_SHARE * letters) {
      throw new UnreadableFileException(ReadingNotices.NOT_VIETNAMESE, marked, letters);
    }
  }

  /** SHA-256 of the bytes, lower-case hexadecimal: the name of a document for good. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
