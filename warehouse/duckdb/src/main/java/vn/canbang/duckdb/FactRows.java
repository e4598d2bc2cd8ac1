package vn.canbang.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.canbang.core.document.Place;
import vn.canbang.core.engine.TableSchema;
import vn.canbang.core.engine.TableSchema.Column;
import vn.canbang.core.engine.TableSchema.Type;
import vn.canbang.core.fact.Fact;
import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.ReviewedFact;

/** Facts as rows of {@code record.fact} and back. */
final class FactRows {
  static final TableSchema SCHEMA = new TableSchema("fact", List.of(
      new Column("run_id", Type.BIGINT), new Column("position", Type.INTEGER), new Column("document", Type.VARCHAR),
      new Column("fact_id", Type.VARCHAR), new Column("fact_key", Type.VARCHAR),
      new Column("document_name", Type.VARCHAR), new Column("line", Type.INTEGER), new Column("page", Type.INTEGER),
      new Column("table_number", Type.INTEGER), new Column("table_row", Type.INTEGER),
      new Column("table_column", Type.INTEGER), new Column("block", Type.INTEGER), new Column("unit", Type.VARCHAR),
      new Column("unit_key", Type.VARCHAR), new Column("indicator", Type.VARCHAR),
      new Column("dimensions", Type.VARCHAR), new Column("scope", Type.VARCHAR), new Column("period", Type.VARCHAR),
      new Column("kind", Type.VARCHAR), new Column("value", Type.DECIMAL), new Column("numerator", Type.DECIMAL),
      new Column("denominator", Type.DECIMAL), new Column("qualifier", Type.VARCHAR),
      new Column("measure_unit", Type.VARCHAR), new Column("quote", Type.VARCHAR),
      new Column("confidence", Type.DOUBLE), new Column("reasons", Type.VARCHAR),
      new Column("notices", Type.VARCHAR), new Column("place_offset", Type.INTEGER)));

  private FactRows() {
  }

  static List<List<Object>> rows(long run, ReadDocument document) {
    List<String> keys = ReviewedFact.keysOf(document.facts());
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      rows.add(row(run, i, document.sha256(), keys.get(i), document.facts().get(i)));
    }
    return rows;
  }

  private static List<Object> row(long run, int position, String sha256, String key, Fact fact) {
    Place place = fact.place();
    return Arrays.asList(run, position, sha256, ReviewedFact.idOf(sha256, key), key, fact.document(), place.line(),
        place.page(), place.table(), place.row(), place.column(), place.block(), fact.unit(), fact.unitKey(),
        fact.indicator(), RecordJson.write(fact.dimensions()), fact.scope(), fact.period().toString(),
        fact.kind().toString(), fact.value(), fact.numerator(), fact.denominator(), fact.qualifier().sign(),
        fact.measureUnit(), fact.quote(), fact.confidence(), RecordJson.write(fact.reasons()),
        RecordJson.write(fact.notices()), place.offset());
  }

  static Fact fact(ResultSet row) throws SQLException {
    Place place = new Place(row.getInt("line"), row.getInt("page"), row.getInt("table_number"),
        row.getInt("table_row"), row.getInt("table_column"), row.getInt("block"), row.getInt("place_offset"));
    return new Fact(row.getString("document_name"), place, row.getString("unit"), row.getString("unit_key"),
        row.getString("indicator"), RecordJson.dimensions(row.getString("dimensions")), row.getString("scope"),
        Period.parse(row.getString("period")), FactKind.parse(row.getString("kind")),
        ResultRows.decimal(row, "value"), ResultRows.decimal(row, "numerator"),
        ResultRows.decimal(row, "denominator"), Qualifier.parse(row.getString("qualifier")),
        row.getString("measure_unit"), row.getString("quote"), row.getDouble("confidence"),
        RecordJson.texts(row.getString("reasons")), RecordJson.notices(row.getString("notices")));
  }
}
