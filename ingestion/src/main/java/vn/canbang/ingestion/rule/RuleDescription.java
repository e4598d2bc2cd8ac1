package vn.canbang.ingestion.rule;

import java.util.Objects;

import vn.canbang.core.document.Place;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/**
 * What a rule is called and looks for.
 *
 * @param code     code of its notices, stable, in snake case
 * @param severity of its notices; WARNING where they are of both severities
 * @param vi       what it looks for, one sentence, Vietnamese
 * @param en       the same in English
 */
record RuleDescription(String code, Severity severity, String vi, String en) {
  public RuleDescription {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(vi);
    Objects.requireNonNull(en);
  }

  /** A notice about a fact. */
  Finding of(Fact fact, String noticeVi, String noticeEn) {
    return of(fact, severity, noticeVi, noticeEn);
  }

  Finding of(Fact fact, Severity weight, String noticeVi, String noticeEn) {
    return new Finding(fact, new Notice(code, weight, fact.document(), fact.place(), noticeVi, noticeEn));
  }

  /** A notice about a place from which no fact was read. */
  Finding at(String document, Place place, String noticeVi, String noticeEn) {
    return at(document, place, severity, noticeVi, noticeEn);
  }

  Finding at(String document, Place place, Severity weight, String noticeVi, String noticeEn) {
    return new Finding(null, new Notice(code, weight, document, place, noticeVi, noticeEn));
  }
}
