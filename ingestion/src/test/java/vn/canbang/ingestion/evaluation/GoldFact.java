package vn.canbang.ingestion.evaluation;

import java.math.BigDecimal;
import java.util.List;

import vn.canbang.core.fact.Fact;

/** A fact as a line of a gold file: place and fields in words, so that two are equal if they say the same. */
record GoldFact(String place, String unit, String indicator, String period, String kind, String value,
    String fraction, String qualifier, String measureUnit) {

  static final List<String> FIELDS = List.of("value", "unit", "indicator", "period", "kind", "fraction", "qualifier",
      "measure unit");

  static GoldFact ofLine(String line) {
    String[] f = line.split("\t", -1);
    String place = String.join(":", f[0], f[1], f[2]);
    return new GoldFact(place, f[3], f[4], f[5], f[6], number(f[7]), fraction(f[8], f[9]), f[10], f[11]);
  }

  static GoldFact of(Fact fact) {
    String place = fact.place().table() + ":" + fact.place().row() + ":" + fact.place().column();
    String fraction = fact.numerator() == null ? ""
        : fraction(fact.numerator().toPlainString(), fact.denominator().toPlainString());
    return new GoldFact(place, fact.unit(), fact.indicator(), fact.period().toString(), fact.kind().toString(),
        fact.value() == null ? "" : number(fact.value().toPlainString()), fraction, fact.qualifier().toString(),
        fact.measureUnit());
  }

  /** The place and value with one field: what is compared when that field is scored. */
  String projected(String field) {
    return place + " " + value + " " + switch (field) {
      case "value" -> "";
      case "unit" -> unit;
      case "indicator" -> indicator;
      case "period" -> period;
      case "kind" -> kind;
      case "fraction" -> fraction;
      case "qualifier" -> qualifier;
      case "measure unit" -> measureUnit;
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String number(String text) {
    return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static String fraction(String numerator, String denominator) {
    return numerator.isEmpty() ? "" : number(numerator) + "/" + number(denominator);
  }
}
