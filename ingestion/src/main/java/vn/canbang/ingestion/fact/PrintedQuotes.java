package vn.canbang.ingestion.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;

/** Gives quotes the letters of the file where wrong letters were mended to read it: a quote is found in the file. */
public final class PrintedQuotes {
  private final Map<Place, Mended> mended = new HashMap<>();

  /** @param text as it was read; {@code printed} has as many characters */
  private record Mended(String text, String printed) {
  }

  /**
   * @param read    blocks with mended words
   * @param printed the same blocks as the file has them
   */
  public PrintedQuotes(List<Block> read, List<Block> printed) {
    for (int i = 0; i < read.size() && read != printed; i++) {
      if (read.get(i) instanceof Block.Paragraph paragraph) {
        remember(paragraph.place(), paragraph.text(), ((Block.Paragraph) printed.get(i)).text());
      } else {
        rememberCells((Block.Table) read.get(i), (Block.Table) printed.get(i));
      }
    }
  }

  private void rememberCells(Block.Table read, Block.Table printed) {
    for (int row = 0; row < read.rows().size(); row++) {
      for (int column = 0; column < read.rows().get(row).size(); column++) {
        Cell cell = read.rows().get(row).get(column);
        remember(cell.place(), cell.text(), printed.rows().get(row).get(column).text());
      }
    }
  }

  private void remember(Place place, String text, String printed) {
    if (!text.equals(printed)) {
      mended.put(place, new Mended(text, printed));
    }
  }

  /** The fact with its quote as it stands in the file. */
  public Fact restore(Fact fact) {
    Mended its = mended.isEmpty() ? null : mended.get(fact.place().at(-fact.place().offset()));
    if (its == null || its.text().length() != its.printed().length()) {
      return fact;
    }
    int from = its.text().lastIndexOf(fact.quote(), fact.place().offset());
    return from < 0 ? fact : fact.quoted(its.printed().substring(from, from + fact.quote().length()));
  }
}
