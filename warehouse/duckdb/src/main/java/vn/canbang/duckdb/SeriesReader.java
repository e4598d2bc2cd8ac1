package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.core.store.Warehouse.SeriesQuery;

/** Points of the series that stand for their year. */
final class SeriesReader {
  private static final String LIST = """
      SELECT * FROM series.main.series
      WHERE counts_for_year
        AND (? IS NULL OR indicator = ? OR (? AND starts_with(indicator, ? || '.')))
        AND (? IS NULL OR unit_key = ?)
        AND (? IS NULL OR year >= ?)
        AND (? IS NULL OR year <= ?)
      ORDER BY indicator, unit_key, kind, milestone, scope, year""";
  private final Databases databases;

  SeriesReader(Databases databases) {
    this.databases = databases;
  }

  List<SeriesPoint> list(SeriesQuery query) {
    return databases.read(connection -> {
      try (PreparedStatement list = connection.prepareStatement(LIST)) {
        list.setString(1, query.indicator());
        list.setString(2, query.indicator());
        list.setBoolean(3, query.withSuffixes());
        list.setString(4, query.indicator());
        list.setString(5, query.unitKey());
        list.setString(6, query.unitKey());
        list.setObject(7, query.from());
        list.setObject(8, query.from());
        list.setObject(9, query.to());
        list.setObject(10, query.to());
        try (ResultSet result = list.executeQuery()) {
          List<SeriesPoint> points = new ArrayList<>();
          while (result.next()) {
            points.add(point(result));
          }
          return points;
        }
      }
    });
  }

  private static SeriesPoint point(ResultSet row) throws SQLException {
    FactKind kind = new FactKind(FactKind.Type.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getInt("milestone"));
    return new SeriesPoint(row.getString("indicator"), row.getString("unit_key"), row.getInt("year"),
        Period.parse(row.getString("period")), kind, row.getString("scope"), ResultRows.decimal(row, "value"),
        ResultRows.decimal(row, "numerator"), ResultRows.decimal(row, "denominator"),
        Qualifier.parse(row.getString("qualifier")), row.getString("measure_unit"), row.getString("source"),
        row.getString("source_type"), row.getInt("claims"), row.getString("rule"), row.getString("flags"));
  }
}
