package vn.canbang.ingestion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;

/**
 * What every rule keeps: it fires, where expected and nowhere else, in two unrelated documents of its folder, and no rule
 * warns of anything in the third one, which is right.
 */
abstract class RuleContract {
  private final Rule rule;

  RuleContract(Rule rule) {
    this.rule = rule;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fires-1.txt", "fires-2.txt"})
  void firesInADocumentThatIsWrong(String name) {
    RuleExample example = read(name);
    assertThat(example.expected()).as("expected notices of " + name).isNotEmpty();
    assertThat(example.said(rule)).containsExactlyInAnyOrderElementsOf(example.expected());
  }

  @Test
  void speaksBothLanguagesAndNamesThePlace() {
    for (Finding finding : rule.check(read("fires-1.txt").context())) {
      Notice notice = finding.notice();
      assertThat(notice.code()).isEqualTo(rule.about().code());
      assertThat(notice.vi()).doesNotContain("null").isNotEqualTo(notice.en());
      assertThat(notice.en()).doesNotContain("null").isNotBlank();
      assertThat(notice.place()).isNotNull();
    }
  }

  @Test
  void noRuleWarnsInADocumentThatIsRight() {
    RuleExample right = read("right.txt");
    assertThat(right.said(rule)).isEmpty();
    List<Notice> warnings = Rules.ALL.stream().flatMap(other -> other.check(right.context()).stream())
        .map(Finding::notice).filter(notice -> notice.severity() != Severity.INFO).toList();
    assertThat(warnings).isEmpty();
  }

  private RuleExample read(String name) {
    Path file = RuleExample.FOLDER.resolve(rule.about().code()).resolve(name);
    RuleExample example = RuleExample.read(file);
    assertThat(example.context().document().head().unitKey()).as("unit of " + file).isNotNull();
    return example;
  }
}
