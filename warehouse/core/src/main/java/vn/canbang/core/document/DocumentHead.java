package vn.canbang.core.document;

import java.time.LocalDate;

import vn.canbang.core.period.Period;

/**
 * What the head of a document says of it. Anything may be null: what is not said is not guessed.
 *
 * @param kind     report, plan, letter, outline, table
 * @param number   number and sign as printed, "196/KH-UBND"
 * @param date     date of issue, where the day is not left blank
 * @param unitKey  key of the unit it speaks for
 * @param unitName that unit with what it belongs to: "Thành phố Bắc Kạn, tỉnh Bắc Kạn"
 * @param period   period it covers
 * @param fictional true if it speaks for a unit of the fictional province
 */
public record DocumentHead(String kind, String title, String number, LocalDate date, String unitKey, String unitName,
    Period period, boolean fictional) {
}
