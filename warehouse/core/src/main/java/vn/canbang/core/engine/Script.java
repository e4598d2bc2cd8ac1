package vn.canbang.core.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A statement in a file of its own: {@code sql/NAME.sql} with {@code sql/NAME.yaml} beside it that gives grain and
 * columns. Its result becomes the table NAME.
 */
public record Script(String name, String sql) {

  /** @throws IllegalArgumentException if there is no such script */
  public static Script named(String name) {
    String path = "/sql/" + name + ".sql";
    try (InputStream in = Script.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("No script " + path);
      }
      return new Script(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
