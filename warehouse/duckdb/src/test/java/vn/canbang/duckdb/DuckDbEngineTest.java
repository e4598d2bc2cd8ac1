package vn.canbang.duckdb;

import org.junit.jupiter.api.AfterEach;

import vn.canbang.core.engine.Engine;
import vn.canbang.core.engine.EngineContract;

class DuckDbEngineTest extends EngineContract {
  private final Engine engine = DuckDbEngine.inMemory();

  @Override
  protected Engine engine() {
    return engine;
  }

  @AfterEach
  void close() {
    engine.close();
  }
}
