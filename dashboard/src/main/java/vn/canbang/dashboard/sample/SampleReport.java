package vn.canbang.dashboard.sample;

import java.util.List;

import vn.canbang.core.notice.Notice;

/**
 * What became of the samples.
 *
 * @param documents    documents kept now or before
 * @param facts        facts read from them
 * @param decisions    decisions of the shipped files taken now; none the second time
 * @param observations rows of the fictional history
 * @param notices      what was refused or no longer fits; the notices on single documents are kept with them
 */
public record SampleReport(int documents, int facts, int decisions, int observations, List<Notice> notices) {
  public SampleReport {
    notices = List.copyOf(notices);
  }
}
