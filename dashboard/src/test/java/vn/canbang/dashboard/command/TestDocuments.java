package vn.canbang.dashboard.command;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Files that the tests of the command line give it. */
final class TestDocuments {
  private TestDocuments() {
  }

  /** A restated plan of Nghệ An (unit 40), whose first fact is M1.CT1.T of 2021. */
  static String report() throws IOException {
    return new String(resource("/real-documents/nghe-an.txt"), StandardCharsets.UTF_8);
  }

  static byte[] wordDocument() throws IOException {
    return resource("/samples/real/bac-giang-huong-dan-2024.docx");
  }

  static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = TestDocuments.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }
}
