package vn.canbang.ingestion.table;

import java.util.List;

/**
 * A kind of table that offices send: one YAML file in {@code forms}. Columns are known by words of their header, never
 * by position.
 *
 * @param name    stable, in kebab case
 * @param about   what it is, for people
 * @param layout  how figures lie in it
 * @param columns the columns it may have
 */
public record DocumentForm(String name, String about, Layout layout, List<FormColumn> columns) {
  public DocumentForm {
    columns = List.copyOf(columns);
  }

  /** Indicators down with kinds across, or years across with one indicator a row. */
  public enum Layout { INDICATORS_DOWN, YEARS_ACROSS }

  /** What a column holds. */
  public enum Role { NUMBER, LABEL, MEASURE_UNIT, RESULT, PLAN, NATIONAL_TARGET, LOCAL_TARGET, LEAD, NOTE, YEAR }

  /**
   * A column of the form.
   *
   * @param words    phrases of its header, the longest that fits decides
   * @param required whether a table without it is of another form
   */
  public record FormColumn(Role role, List<String> words, boolean required) {
    public FormColumn {
      words = List.copyOf(words);
    }
  }
}
