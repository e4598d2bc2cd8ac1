package vn.canbang.ingestion.head;

import java.util.List;

/** Numbers of months in folded digits or words. "Năm tháng đầu năm 2012" is five months: no year is called a month. */
final class Months {
  private static final List<String> NUMERALS = List.of("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin",
      "muoi", "muoi mot", "muoi hai");

  /** Alternatives of a pattern, the longer numerals first. */
  static final String WORDS = "0?[1-9]|1[0-2]|muoi mot|muoi hai|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi";

  private Months() {
  }

  static int parse(String numeral) {
    return numeral.equals("tu") ? 4
        : Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : NUMERALS.indexOf(numeral) + 1;
  }
}
