package vn.canbang.ingestion.table;

import java.util.List;

import vn.canbang.core.document.Place;

/**
 * A table as its author wrote it, page breaks mended.
 *
 * @param title the paragraphs right above it, one a line
 * @param rows  header rows included, once
 */
public record LogicalTable(String title, List<List<LogicalCell>> rows, Place place) {
  public LogicalTable {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
