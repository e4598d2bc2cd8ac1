package vn.canbang.ingestion.rule;

import java.math.BigDecimal;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.Qualifier;

/** Numbers and places as notices spell them, the Vietnamese and the English way. */
final class Printed {
  private Printed() {
  }

  static String vi(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  static String en(BigDecimal number) {
    return number.toPlainString();
  }

  /** The value with its bound and unit of measure: "≥ 27 %". */
  static String vi(Fact fact) {
    return (bound(fact.qualifier()) + vi(fact.value()) + " " + fact.measureUnit()).strip();
  }

  static String en(Fact fact) {
    return vi(fact).replace(vi(fact.value()), en(fact.value()));
  }

  static String bound(Qualifier qualifier) {
    return switch (qualifier) {
      case EQUAL -> "";
      case AT_LEAST -> "≥ ";
      case AT_MOST -> "≤ ";
      case ABOUT -> "≈ ";
      case LESS, GREATER -> qualifier.sign() + " ";
    };
  }

  static String vi(Place place) {
    return place.line() > 0 ? "dòng " + place.line()
        : place.table() > 0 ? "bảng " + place.table() + ", dòng " + place.row() : "đoạn " + place.block();
  }

  static String en(Place place) {
    return place.line() > 0 ? "line " + place.line()
        : place.table() > 0 ? "table " + place.table() + ", row " + place.row() : "paragraph " + place.block();
  }
}
