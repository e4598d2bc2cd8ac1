package vn.canbang.ingestion.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.canbang.ingestion.table.DocumentForm.FormColumn;
import vn.canbang.ingestion.table.DocumentForm.Role;
import vn.canbang.ingestion.wording.Phrase;

/** Holds the header of a table against one form. */
public final class FormMatcher {
  private static final int LETTERS_OF_A_YEAR = 4;

  private final DocumentForm form;
  private final HeadingWords words;
  private final List<ColumnWords> columns;

  private record ColumnWords(FormColumn column, List<Phrase> phrases) {
    /** Letters of the longest phrase that the header fits, or of the whole header; 0 where none does. */
    int letters(String header, Phrase.Text text) {
      if (column.whole()) {
        boolean madeOfThem = PhraseMask.without(header, phrases).chars().noneMatch(Character::isLetterOrDigit);
        return madeOfThem ? (int) header.chars().filter(Character::isLetter).count() : 0;
      }
      return phrases.stream().filter(phrase -> phrase.find(text).isPresent()).mapToInt(Phrase::letters).max().orElse(0);
    }
  }

  /** The role that the form gives a column, null for none, and how many letters of its header that accounts for. */
  private record Assigned(Role role, int letters) {
  }

  /**
   * A header that fits a form.
   *
   * @param roles one for each column, null for a column the form does not know
   * @param score letters of the header that the form accounts for
   */
  public record Match(DocumentForm form, List<Role> roles, int score) {
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

  FormMatcher(DocumentForm form, HeadingWords words) {
    this.form = form;
    this.words = words;
    this.columns = form.columns().stream()
        .map(column -> new ColumnWords(column, column.words().stream().map(Phrase::new)
            .sorted(Comparator.comparingInt(Phrase::letters).reversed()).toList())).toList();
  }

  Optional<Match> match(List<String> header) {
    List<Assigned> assigned = header.stream().map(this::assign).toList();
    List<Role> roles = new ArrayList<>(assigned.stream().map(Assigned::role).toList());
    if (isYearsBesideBlank(header, roles)) {
      roles.set(0, Role.LABEL);
    }
    boolean whole = form.columns().stream().allMatch(column -> !column.required() || roles.contains(column.role()));
    int score = assigned.stream().mapToInt(Assigned::letters).sum();
    return whole ? Optional.of(new Match(form, Collections.unmodifiableList(roles), score)) : Optional.empty();
  }

  /** "  | 2020 | 2021 | 2022": what stands below the blank heading are the labels. */
  private boolean isYearsBesideBlank(List<String> header, List<Role> roles) {
    return form.layout() == DocumentForm.Layout.YEARS_ACROSS && header.size() > 2 && header.get(0).isBlank()
        && roles.stream().skip(1).allMatch(role -> role == Role.YEAR);
  }

  private Assigned assign(String header) {
    if (words.isComparison(header)) {
      return new Assigned(Role.COMPARISON, 0);
    }
    if (form.layout() == DocumentForm.Layout.YEARS_ACROSS && words.isPeriod(header)) {
      return new Assigned(Role.YEAR, LETTERS_OF_A_YEAR);
    }
    Phrase.Text text = Phrase.Text.of(header);
    Assigned best = new Assigned(null, 0);
    for (ColumnWords column : columns) {
      int letters = column.letters(header, text);
      best = letters > best.letters() ? new Assigned(column.column().role(), letters) : best;
    }
    return best;
  }
}
