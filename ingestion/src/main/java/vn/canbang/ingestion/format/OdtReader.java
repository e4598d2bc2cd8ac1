package vn.canbang.ingestion.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import vn.canbang.ingestion.ReadingNotices;

/** Texts in OpenDocument form (.odt). */
public final class OdtReader implements DocumentReader {

  @Override
  public String format() {
    return "odt";
  }

  @Override
  public Content read(byte[] bytes) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      refuseEncrypted(zip);
      Element body = part(zip, "content.xml").selectFirst("office|text");
      if (body == null) {
        throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, "content.xml");
      }
      OdtFonts fonts = new OdtFonts();
      if (zip.getEntry("styles.xml") != null) {
        fonts.add(part(zip, "styles.xml"));
      }
      fonts.add(body.ownerDocument());
      BlockList blocks = new BlockList();
      new OdtBlocks(blocks, fonts).read(body);
      return blocks.content();
    } catch (IOException damaged) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, damaged.getMessage());
    }
  }

  private static void refuseEncrypted(ZipFile zip) throws IOException {
    if (zip.getEntry("META-INF/manifest.xml") != null
        && !part(zip, "META-INF/manifest.xml").select("manifest|encryption-data").isEmpty()) {
      throw new UnreadableFileException(ReadingNotices.PASSWORD_PROTECTED);
    }
  }

  private static Document part(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnreadableFileException(ReadingNotices.FILE_DAMAGED, name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Jsoup.parse(new String(OfficeLimits.unpack(in, entry.getCompressedSize()), StandardCharsets.UTF_8), "",
          Parser.xmlParser());
    }
  }
}
