package vn.canbang.ingestion.table;

import java.util.List;
import java.util.Optional;

/** The forms that are known: every file that {@code forms/index.txt} names. */
public final class FormRegister {
  private final List<DocumentForm> forms;
  private final List<FormMatcher> matchers;

  private FormRegister(List<DocumentForm> forms, HeadingWords words) {
    this.forms = List.copyOf(forms);
    this.matchers = forms.stream().map(form -> new FormMatcher(form, words)).toList();
  }

  /** @param words tell the columns that compare, in whichever form they stand */
  public static FormRegister packaged(HeadingWords words) {
    return new FormRegister(FormFiles.text("index.txt").lines().filter(name -> !name.isBlank())
        .map(name -> FormFiles.read(name.strip(), DocumentForm.class)).toList(), words);
  }

  /** Code of the indicator that counts the rows of tables of this layout; null where none does. */
  public String countedBy(DocumentForm.Layout layout) {
    return forms.stream().filter(form -> form.layout() == layout && form.countedBy() != null)
        .map(DocumentForm::countedBy).findFirst().orElse(null);
  }

  /** The form that most columns of this header fit. */
  public Optional<FormMatcher.Match> find(List<String> header) {
    return matchers.stream().flatMap(matcher -> matcher.match(header).stream())
        .reduce((a, b) -> b.score() > a.score() ? b : a);
  }
}
