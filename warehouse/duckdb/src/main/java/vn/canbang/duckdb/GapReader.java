package vn.canbang.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBConnection;

import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.series.Gap;
import vn.canbang.core.series.Status;
import vn.canbang.core.unit.Unit;

/** A unit's values held against its targets, as of a year. */
final class GapReader {
  /** As of the year asked, or the nearest year that was derived for the unit. */
  private static final String OF_UNIT = """
      SELECT * FROM series.main.gap
      WHERE unit_key = ? AND as_of_year = (
        SELECT arg_min(as_of_year, abs(as_of_year - coalesce(?, 9999))) FROM series.main.gap WHERE unit_key = ?)
      ORDER BY indicator, target_source""";
  private static final String OF_LEVEL = """
      SELECT * FROM series.main.target_in_force
      WHERE unit_key IS NULL AND level = ? ORDER BY indicator, target_source""";
  private final Databases databases;

  GapReader(Databases databases) {
    this.databases = databases;
  }

  List<Gap> list(Unit unit, Integer year) {
    return databases.read(connection -> {
      List<Gap> gaps = ofUnit(connection, unit, year);
      return gaps.isEmpty() ? withoutData(connection, unit) : gaps;
    });
  }

  private static List<Gap> ofUnit(DuckDBConnection connection, Unit unit, Integer year) throws SQLException {
    try (PreparedStatement list = connection.prepareStatement(OF_UNIT)) {
      list.setString(1, unit.key());
      list.setObject(2, year);
      list.setString(3, unit.key());
      try (ResultSet result = list.executeQuery()) {
        List<Gap> gaps = new ArrayList<>();
        while (result.next()) {
          gaps.add(gap(result));
        }
        return gaps;
      }
    }
  }

  /** Small units of which nothing is known have no rows of their own: the targets of their level, all without data. */
  private static List<Gap> withoutData(DuckDBConnection connection, Unit unit) throws SQLException {
    try (PreparedStatement list = connection.prepareStatement(OF_LEVEL)) {
      list.setString(1, unit.level().suffix());
      try (ResultSet result = list.executeQuery()) {
        List<Gap> gaps = new ArrayList<>();
        while (result.next()) {
          Status status = result.getBoolean("is_applicable") ? Status.NO_DATA : Status.NOT_APPLICABLE;
          gaps.add(new Gap(result.getString("indicator"), unit.key(), null, null, null, null, null, null, null,
              result.getString("target_source"), result.getInt("milestone"), ResultRows.decimal(result, "target"),
              qualifier(result, "target_qualifier"), result.getString("target_document"), null, null, null, status,
              null, null, null, null, null, null, ""));
        }
        return gaps;
      }
    }
  }

  private static Gap gap(ResultSet row) throws SQLException {
    boolean better = row.getBoolean("is_better");
    Boolean isBetter = row.wasNull() ? null : better;
    long count = row.getLong("gap_count");
    Long gapCount = row.wasNull() ? null : count;
    return new Gap(row.getString("indicator"), row.getString("unit_key"), ResultRows.integer(row, "year"),
        row.getString("period"), ResultRows.decimal(row, "value"), ResultRows.decimal(row, "numerator"),
        ResultRows.decimal(row, "denominator"), qualifier(row, "qualifier"), row.getString("measure_unit"),
        row.getString("target_source"), row.getInt("milestone"), ResultRows.decimal(row, "target"),
        qualifier(row, "target_qualifier"), row.getString("target_document"), ResultRows.decimal(row, "gap"),
        isBetter, gapCount, Status.parse(row.getString("status")), ResultRows.decimal(row, "baseline"),
        ResultRows.integer(row, "baseline_year"), ResultRows.decimal(row, "required"),
        ResultRows.decimal(row, "progress"), row.getString("source"), row.getString("source_type"),
        row.getString("flags"));
  }

  private static Qualifier qualifier(ResultSet row, String column) throws SQLException {
    String sign = row.getString(column);
    return sign == null ? null : Qualifier.parse(sign);
  }
}
