package vn.canbang.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.Script;
import vn.canbang.core.engine.TableSchema;

/** Runs the scripts on a Spark cluster. Tables are views of the session, kept in memory once computed. */
public final class SparkEngine implements Engine {
  private static final int DECIMALS = 10;
  private static final long POLL_MILLIS = 100;
  private final SparkSession session;
  private final Map<String, Dataset<Row>> tables = new HashMap<>();

  private SparkEngine(SparkSession session) {
    this.session = session;
  }

  /**
   * Other settings of Spark are taken from the system properties {@code spark.*}.
   *
   * @param master {@code spark://host:port}, or {@code local[2]} for threads of this process
   */
  public static SparkEngine on(String master) {
    return new SparkEngine(SparkSession.builder()
        .master(master)
        .appName("canbang")
        .config("spark.ui.enabled", false)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.timestampType", "TIMESTAMP_NTZ")
        .config("spark.sql.datetime.java8API.enabled", true)
        .getOrCreate());
  }

  /** False where no worker of a cluster offers itself in time; threads of this process always do. */
  boolean awaitWorker(Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (!hasWorker()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      Thread.sleep(POLL_MILLIS);
    }
    return true;
  }

  /** The driver counts itself among the executors. */
  private boolean hasWorker() {
    SparkContext context = session.sparkContext();
    return context.isLocal() || context.statusTracker().getExecutorInfos().length > 1;
  }

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public void load(TableSchema schema, List<List<Object>> rows) {
    StructType columns = new StructType();
    for (TableSchema.Column column : schema.columns()) {
      columns = columns.add(column.name(), type(column.type()));
    }
    List<Row> converted = rows.stream().map(row -> row(schema, row)).toList();
    replace(schema.name(), session.createDataFrame(converted, columns));
  }

  private static Row row(TableSchema schema, List<Object> values) {
    Object[] converted = new Object[values.size()];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = converted(schema.columns().get(i).type(), values.get(i));
    }
    return RowFactory.create(converted);
  }

  private static Object converted(TableSchema.Type type, Object value) {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case DECIMAL -> ((BigDecimal) value).setScale(DECIMALS, RoundingMode.HALF_UP);
      case INTEGER -> ((Number) value).intValue();
      case BIGINT -> ((Number) value).longValue();
      default -> value;
    };
  }

  private static DataType type(TableSchema.Type type) {
    return switch (type) {
      case VARCHAR -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case BIGINT -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case DECIMAL -> DataTypes.createDecimalType(38, DECIMALS);
      case DATE -> DataTypes.DateType;
      case BOOLEAN -> DataTypes.BooleanType;
      case TIMESTAMP -> DataTypes.TimestampNTZType;
    };
  }

  /** What reads the table later sees rows, not the plan that made them: plans that grow from script to script cost minutes. */
  @Override
  public void run(Script script, Map<String, Object> parameters) {
    Dataset<Row> made = session.sql(script.sql(), parameters);
    replace(script.name(), session.createDataFrame(made.javaRDD(), made.schema()));
  }

  private void replace(String name, Dataset<Row> table) {
    Dataset<Row> kept = table.cache();
    kept.createOrReplaceTempView(name);
    Dataset<Row> before = tables.put(name, kept);
    if (before != null) {
      before.unpersist();
    }
  }

  @Override
  public List<Map<String, Object>> read(String table) {
    Dataset<Row> rows = session.table(table);
    String[] names = rows.columns();
    List<Map<String, Object>> read = new ArrayList<>();
    for (Row row : rows.collectAsList()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) {
        values.put(names[i], plain(row.get(i)));
      }
      read.add(values);
    }
    return read;
  }

  /** One scale for every number, as the embedded engine gives it. */
  private static Object plain(Object value) {
    if (!(value instanceof BigDecimal decimal)) {
      return value;
    }
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Makes a table of the Parquet files of a folder. */
  void readParquet(String table, Path folder) {
    replace(table, session.read().parquet(folder.toUri().toString()));
  }

  /** Writes a table as Parquet files into a folder of its own, replacing what is there. */
  void writeParquet(String table, Path folder) {
    session.table(table).coalesce(1).write().mode("overwrite").parquet(folder.toUri().toString());
  }

  @Override
  public void close() {
    session.stop();
  }
}
