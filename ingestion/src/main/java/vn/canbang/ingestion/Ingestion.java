package vn.canbang.ingestion;

import vn.canbang.core.catalogue.Catalogue;

/** The way in: bytes of a file to blocks, facts and notices. Safe for many threads. */
public final class Ingestion {
  private final Catalogue catalogue;

  public Ingestion(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Reads a file. Never throws for what is in the file: a bad file is a refusal with its reason. */
  public Reading read(String name, byte[] bytes) {
    throw new UnsupportedOperationException("being written: " + name + bytes.length + catalogue.version());
  }
}
