package vn.canbang.ingestion.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Text of bytes that do not say their encoding: Unicode with a byte order mark, UTF-8, or that old encoding under which
 * clearly most words are Vietnamese.
 */
public final class OldBytes {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_CHARACTER = 4;
  private static final double LEAST_SHARE = 0.8;
  private static final double LEAST_LEAD = 0.1;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private OldBytes() {
  }

  /** @param encoding what the text was converted from */
  public record Text(String text, OldEncoding encoding) {
  }

  /** Bytes of UTF-8 or, with a byte order mark, UTF-16; empty if they are neither. */
  public static Optional<String> findUnicode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /** True if the bytes are UTF-8 but for a character that is cut off at their end. */
  public static boolean endsInsideACharacter(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), false);
    return result.isUnderflow() && in.hasRemaining() && in.remaining() < LONGEST_CHARACTER
        && bytes.length > LONGEST_CHARACTER;
  }

  /** The text under the one old encoding that makes it Vietnamese; empty if none does, or two do about equally well. */
  public static Optional<Text> findOldEncoding(byte[] bytes) {
    String raw = decodeWindows1252(bytes);
    Map<OldEncoding, Double> shares = new EnumMap<>(OldEncoding.class);
    for (OldEncoding encoding : new OldEncoding[] {OldEncoding.TCVN3, OldEncoding.VNI, OldEncoding.WINDOWS_1258}) {
      WordCount count = WordCount.of(encoding.decode(raw));
      shares.put(encoding, count.marked() / Math.max(1.0, count.marked() + count.invalid()));
    }
    OldEncoding best = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double second = shares.entrySet().stream().filter(share -> share.getKey() != best).map(Map.Entry::getValue)
        .max(Comparator.naturalOrder()).orElseThrow();
    return shares.get(best) < LEAST_SHARE || shares.get(best) - second < LEAST_LEAD ? Optional.empty()
        : Optional.of(new Text(best.decode(raw), best));
  }

  /** Every byte a character, those without one in Windows-1252 the character of the same number. */
  public static String decodeWindows1252(byte[] bytes) {
    char[] characters = new String(bytes, WINDOWS_1252).toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == '\uFFFD') {
        characters[i] = (char) (bytes[i] & 0xFF);
      }
    }
    return new String(characters);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (decoder.decode(ByteBuffer.wrap(bytes), out, true).isError()) {
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
