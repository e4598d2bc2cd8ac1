package vn.canbang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Apache Tika's plain text of a document, the yardstick. */
final class TikaText implements DocumentTask {
  private static final int WITHOUT_LIMIT = -1;

  private final AutoDetectParser parser = new AutoDetectParser();

  @Override
  public void read(String name, byte[] bytes) throws IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    BodyContentHandler text = new BodyContentHandler(WITHOUT_LIMIT);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      parser.parse(in, text, metadata, new ParseContext());
    }
    if (text.toString().isBlank()) {
      throw new IllegalStateException("Tika found no text in " + name);
    }
  }
}
