package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.canbang.ingestion.table.DocumentForm.FormColumn;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.Phrase;

/** Holds the header of a table against one form. */
public final class FormMatcher {
  private final DocumentForm form;
  private final List<ColumnWords> columns;

  private record ColumnWords(FormColumn column, List<Phrase> phrases) {
  }

  /**
   * A header that fits a form.
   *
   * @param roles one for each column, null for a column the form does not know
   * @param score letters of the header that the form accounts for
   */
  public record Match(DocumentForm form, List<Role> roles, int score) {
    public boolean has(Role role) {
      return roles.contains(role);
    }

    public List<Integer> columnsOf(Role role) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < roles.size(); i++) {
        if (roles.get(i) == role) {
          found.add(i);
        }
      }
      return found;
    }
  }

  FormMatcher(DocumentForm form) {
    this.form = form;
    this.columns = form.columns().stream()
        .map(column -> new ColumnWords(column, column.words().stream().map(Phrase::new).toList())).toList();
  }

  Optional<Match> match(List<String> header) {
    List<Role> roles = new ArrayList<>();
    int score = 0;
    for (String cell : header) {
      Phrase.Text text = Phrase.Text.of(cell);
      Role best = null;
      int letters = 0;
      for (ColumnWords words : columns) {
        for (Phrase phrase : words.phrases()) {
          if (phrase.letters() > letters && phrase.find(text).isPresent()) {
            best = words.column().role();
            letters = phrase.letters();
          }
        }
      }
      if (form.layout() == DocumentForm.Layout.YEARS_ACROSS && text.folded().strip().matches("(?:nam\\s*)?(?:19|20)\\d{2}")) {
        best = Role.YEAR;
        letters = 4;
      }
      roles.add(best);
      score += letters;
    }
    Set<Role> found = EnumSet.noneOf(Role.class);
    roles.stream().filter(role -> role != null).forEach(found::add);
    boolean whole = columns.stream().map(ColumnWords::column)
        .allMatch(column -> !column.required() || found.contains(column.role()));
    return whole ? Optional.of(new Match(form, java.util.Collections.unmodifiableList(roles), score)) : Optional.empty();
  }
}
