package vn.canbang.ingestion.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.canbang.core.document.Block;
import vn.canbang.core.document.Cell;
import vn.canbang.core.document.Place;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.fact.Fact;

/** Gives quotes the letters of the file where wrong letters were mended to read it: a quote is found in the file. */
public final class PrintedQuotes {
  private final Map<Place, Mended> mended = new HashMap<>();

  /** @param text as it was read; {@code printed} has as many characters */
  private record Mended(String text, String printed) {
    /** The characters of the file for words that were read there; the words themselves where they are not found. */
    String printed(String words, Place place) {
      int from = text.length() == printed.length() ? Math.max(text.lastIndexOf(words, place.offset()), text.indexOf(words)) : -1;
      return from < 0 ? words : printed.substring(from, from + words.length());
    }
  }

  /**
   * @param read    blocks with mended words
   * @param printed the same blocks as the file has them
   */
  public PrintedQuotes(List<Block> read, List<Block> printed) {
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).equals(printed.get(i))) {
        continue;
      }
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

  /** The number and its sentence as they stand in the file. */
  public UnlinkedNumber restore(UnlinkedNumber unlinked) {
    Mended its = find(unlinked.place());
    return its == null ? unlinked : new UnlinkedNumber(unlinked.place(), its.printed(unlinked.number(), unlinked.place()),
        its.printed(unlinked.sentence(), unlinked.place()));
  }

  private Mended find(Place place) {
    return mended.isEmpty() ? null : mended.get(place.at(-place.offset()));
  }

  /** The fact with its quote as it stands in the file. */
  public Fact restore(Fact fact) {
    Mended its = find(fact.place());
    return its == null ? fact : fact.quoted(its.printed(fact.quote(), fact.place()));
  }
}
