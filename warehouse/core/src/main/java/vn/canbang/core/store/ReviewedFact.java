package vn.canbang.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.review.Decision;

/**
 * A fact of the latest reading with what was decided of it.
 *
 * @param id       stable: {@link #idOf} of the document's hash and the fact's key
 * @param document SHA-256 of its document
 * @param key      key of the fact, unique in its document: see {@link #keysOf}
 * @param state    {@code waiting}, {@code accepted}, {@code corrected}, {@code rejected}, or {@code ask_again} where a
 *                 decision exists but saw another value
 * @param decision the decision in force, or null
 */
public record ReviewedFact(String id, String document, String key, Fact fact, String state, Decision decision) {

  /** 16 hexadecimal digits that name a fact for good: the same for the same key in the same bytes. */
  public static String idOf(String documentSha256, String factKey) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest((documentSha256 + "|" + factKey).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The facts' keys in order; the second fact with one key gets {@code #2} behind it, and so on. */
  public static List<String> keysOf(List<Fact> facts) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Fact fact : facts) {
      int times = seen.merge(fact.key(), 1, Integer::sum);
      keys.add(times == 1 ? fact.key() : fact.key() + "#" + times);
    }
    return keys;
  }
}
