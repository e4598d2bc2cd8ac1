package vn.canbang.core.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import vn.canbang.core.engine.TableSchema;

/** A table that scripts read: its schema and its rows. */
public record InputTable(TableSchema schema, List<List<Object>> rows) {

  /** Describes a table column by column, each with how it is taken from an item. */
  static <T> Builder<T> named(String name) {
    return new Builder<>(name);
  }

  /** Collects columns, then makes the table of some items. */
  static final class Builder<T> {
    private final String name;
    private final List<TableSchema.Column> columns = new ArrayList<>();
    private final List<Function<T, Object>> values = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    Builder<T> column(String column, TableSchema.Type type, Function<T, Object> value) {
      columns.add(new TableSchema.Column(column, type));
      values.add(value);
      return this;
    }

    InputTable of(List<T> items) {
      return new InputTable(new TableSchema(name, columns), items.stream().map(this::row).toList());
    }

    private List<Object> row(T item) {
      List<Object> row = new ArrayList<>(values.size());
      for (Function<T, Object> value : values) {
        row.add(value.apply(item));
      }
      return Collections.unmodifiableList(row);
    }
  }
}
