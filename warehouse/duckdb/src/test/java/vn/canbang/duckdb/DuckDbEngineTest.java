package vn.canbang.duckdb;

import org.junit.jupiter.api.AfterAll;

import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.EngineContract;

class DuckDbEngineTest extends EngineContract {
  private final Engine engine = DuckDbEngine.inMemory();

  @Override
  protected Engine engine() {
    return engine;
  }

  @AfterAll
  void close() {
    engine.close();
  }
}
