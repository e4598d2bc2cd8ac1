package vn.canbang.bench;

import java.util.concurrent.atomic.LongAdder;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.ingestion.FactLines;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** All that {@code canbang facts} does with a document, up to its lines of JSON. */
final class FactReading implements DocumentTask {
  private final Ingestion ingestion;
  private final LongAdder facts = new LongAdder();

  FactReading(Catalogue catalogue) {
    this.ingestion = new Ingestion(catalogue);
  }

  @Override
  public void read(String name, byte[] bytes) {
    Reading reading = ingestion.read(name, bytes);
    if (reading.refused()) {
      throw new IllegalStateException(reading.notices().toString());
    }
    facts.add(FactLines.toJson(reading.document().facts()).lines().count());
  }

  /** Of every round so far. */
  long facts() {
    return facts.sum();
  }
}
