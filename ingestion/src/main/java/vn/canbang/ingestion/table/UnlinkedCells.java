package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.text.Folding;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.number.QuantityReader;

/** Numbers in the cells of a statistical table that no indicator was found for, kept with the words of row and column. */
final class UnlinkedCells {
  private final List<UnlinkedNumber> numbers = new ArrayList<>();

  List<UnlinkedNumber> numbers() {
    return numbers;
  }

  /** Every number of a cell whose row or column is of no known indicator. */
  void addAll(LogicalCell cell, String label, String heading) {
    QuantityReader.readLevels(Folding.compose(cell.text())).forEach(quantity -> add(cell, quantity, label, heading));
  }

  void add(LogicalCell cell, Quantity quantity, String label, String heading) {
    numbers.add(new UnlinkedNumber(cell.placeAt(quantity.at()),
        cell.quote(quantity.start(), quantity.end(), quantity.at()),
        Stream.of(label, heading, cell.text()).filter(text -> !text.isBlank()).collect(Collectors.joining(" | "))));
  }
}
