package vn.canbang.ingestion.fact;

/** One way in which documents give figures: from their tables, from their sentences. Listed in {@code Ingestion}. */
public interface FactReader {
  Extracted read(DocumentContent document);
}
