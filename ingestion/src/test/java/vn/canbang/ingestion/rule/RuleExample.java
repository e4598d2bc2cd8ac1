package vn.canbang.ingestion.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.Block;
import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.period.Period;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.fact.DocumentContent;
import vn.canbang.ingestion.table.DocumentForm;
import vn.canbang.ingestion.table.FormRegister;
import vn.canbang.ingestion.table.HeadingWords;

/**
 * A document of {@code src/test/resources/rules} with what rules are to say of it. Beside NAME.txt may lie: NAME.notices
 * (code, line), NAME.facts (what a person would read from lines that the reader misreads, in its place) and NAME.earlier
 * (another document of the unit: name, number, date in the first line, then its facts).
 */
record RuleExample(String name, RuleContext context, List<String> expected, boolean handMade) {
  static final Path FOLDER = Path.of("src/test/resources/rules");
  static final Catalogue CATALOGUE = CatalogueLoader.packaged();
  private static final String ISSUED_COUNTED_BY = FormRegister.packaged(HeadingWords.packaged(CATALOGUE.dimensions()))
      .countedBy(DocumentForm.Layout.ISSUED_DOCUMENTS);
  private static final Ingestion INGESTION = new Ingestion(CATALOGUE);

  static RuleExample read(Path file) {
    try {
      String name = file.getFileName().toString();
      ReadDocument document = INGESTION.read(name, Files.readAllBytes(file)).found().orElseThrow();
      Path made = beside(file, ".facts");
      List<Fact> stated = lines(made).stream().map(line -> fact(line, document)).toList();
      Set<Integer> inPlace = stated.stream().map(fact -> fact.place().line()).collect(Collectors.toSet());
      List<Fact> facts = new ArrayList<>(stated);
      document.facts().stream().filter(fact -> !inPlace.contains(fact.place().line())).forEach(facts::add);
      DocumentContent content = new DocumentContent(name, document.head(), document.blocks());
      return new RuleExample(name, new RuleContext(content, facts, new IssuedList(document.issued(), ISSUED_COUNTED_BY),
          CATALOGUE, earlier(beside(file, ".earlier"), document)), lines(beside(file, ".notices")), Files.exists(made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName().toString().replaceAll("\\.txt$", "") + ending);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList() : List.of();
  }

  private static Earlier earlier(Path file, ReadDocument document) throws IOException {
    List<String> lines = lines(file);
    if (lines.isEmpty()) {
      return Earlier.NONE;
    }
    String[] other = lines.get(0).split("\t", -1);
    DocumentHead own = document.head();
    DocumentHead head = new DocumentHead("report", "", other[1], null, LocalDate.parse(other[2]), null, null, null, own.unitKey(),
        own.unitName(), null, null, null, false);
    List<Fact> facts = lines.subList(1, lines.size()).stream().map(line -> fact(line, other[0], own, 0, Place.ofLine(1, 1)))
        .toList();
    return unitKey -> List.of(new Earlier.EarlierDocument(other[0], head, facts));
  }

  private static Fact fact(String line, ReadDocument document) {
    int number = Integer.parseInt(line.split("\t", -1)[0]);
    Block.Paragraph paragraph = document.blocks().stream().filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast).filter(block -> block.place().line() == number).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No paragraph in line " + number));
    String quote = line.split("\t", -1)[9];
    int at = paragraph.text().indexOf(quote);
    if (at < 0) {
      throw new IllegalArgumentException("Line " + number + " does not say '" + quote + "'");
    }
    return fact(line, document.name(), document.head(), at, paragraph.place());
  }

  /** Line, indicator, period, kind, qualifier, value, numerator, denominator, unit of measure, quote. */
  private static Fact fact(String line, String document, DocumentHead head, int at, Place paragraph) {
    String[] f = line.split("\t", -1);
    Indicator indicator = CATALOGUE.getIndicator(f[1]);
    Map<String, String> dimensions = indicator.dimensionsOf(f[1], CATALOGUE.dimensions());
    return new Fact(document, paragraph.at(at), head.unitName(), head.unitKey(), f[1], dimensions, "area",
        Period.parse(f[2]), FactKind.parse(f[3]), number(f[5]), number(f[6]), number(f[7]), Qualifier.parse(f[4]), f[8],
        f[9], 0.9, List.of(), List.of());
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  /** What the rule says, as lines of a .notices file. */
  List<String> said(Rule rule) {
    return rule.check(context).stream().map(Finding::notice).map(RuleExample::line).toList();
  }

  static String line(Notice notice) {
    Place place = notice.place();
    String where = place == null ? "" : place.line() > 0 ? "" + place.line() : place.table() + ":" + place.row();
    return notice.code() + "\t" + where;
  }
}
