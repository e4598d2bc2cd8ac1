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
 * @param countedBy code of the indicator that counts the rows of a list; null where none does
 */
public record DocumentForm(String name, String about, Layout layout, List<FormColumn> columns, String countedBy) {
  public DocumentForm {
    columns = List.copyOf(columns);
  }

  /**
   * How the figures of a table lie. Down stands what a row is of, across what a column is of: with indicators down,
   * results and plans or years are across, with positions down the whole, the women and their share; with units, periods or
   * levels down, indicators are. Lists of issued documents
   * and of tasks have no figures.
   */
  public enum Layout {
    INDICATORS_DOWN, YEARS_ACROSS, POSITIONS_DOWN, UNITS_DOWN, PERIODS_DOWN, LEVELS_DOWN, ISSUED_DOCUMENTS, TASKS
  }

  /** What a column holds. */
  public enum Role {
    NUMBER, LABEL, MEASURE_UNIT, RESULT, PLAN, NATIONAL_TARGET, LOCAL_TARGET, LEAD, NOTE, YEAR, COMPARISON, UNIT, PERIOD,
    LEVEL, MARKER, SUBJECT, ISSUER, DOCUMENT_KIND, DOCUMENT_NUMBER, DOCUMENT_DATE, PARTNER, TIME,
    TOTAL, WOMEN, SHARE
  }

  /**
   * A column of the form.
   *
   * @param words    phrases of its header, the longest that fits decides
   * @param required whether a table without it is of another form
   * @param whole    whether its header must be made of the phrases and nothing else
   */
  public record FormColumn(Role role, List<String> words, boolean required, boolean whole) {
    public FormColumn {
      words = List.copyOf(words);
    }
  }
}
