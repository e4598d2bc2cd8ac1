package vn.canbang.core.document;

import java.time.LocalDate;
import java.time.YearMonth;

import vn.canbang.core.period.Period;

/**
 * What the head of a document says of it. Anything may be null: what is not said is not guessed.
 *
 * @param kind      report, plan, letter, outline, decision, notice, news, table
 * @param number    number and sign, "196/KH-UBND"; null where the number is blank
 * @param sign      sign alone, "KH-UBND", with or without a number before it
 * @param date      date of issue, where the day is not left blank
 * @param month     month of issue, also where the day is left blank
 * @param place     place of issue as printed, "TP. Bắc Kạn"
 * @param issuer    issuing organisation as printed, "SỞ Y TẾ", "Ủy ban nhân dân xã Vạn Thủy"
 * @param unitKey   key of the unit it speaks for; a department's document speaks for its government's unit
 * @param unitName  that unit with what it belongs to: "Thành phố Bắc Kạn, tỉnh Bắc Kạn"
 * @param period    period it covers
 * @param cutOff    last day that its figures count
 * @param estimated true if it says that its figures are estimates ("ước thực hiện cả năm"), else null
 * @param fictional true if it speaks for a unit of the fictional province
 */
public record DocumentHead(String kind, String title, String number, String sign, LocalDate date, YearMonth month,
    String place, String issuer, String unitKey, String unitName, Period period, LocalDate cutOff, Boolean estimated,
    boolean fictional) {
}
