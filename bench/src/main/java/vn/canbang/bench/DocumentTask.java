package vn.canbang.bench;

/** What is measured: one way to read one document. */
interface DocumentTask {
  /** @throws Exception if the document cannot be read: all that are measured must be readable both ways */
  void read(String name, byte[] bytes) throws Exception;
}
