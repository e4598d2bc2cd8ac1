package vn.canbang.dashboard.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where Spark computes: threads of a process on this machine ({@code local}, {@code local[2]}, {@code local[*]}), or a
 * cluster ({@code spark://HOST:PORT}, several masters with a comma between them).
 *
 * @param addresses of the cluster's masters; none where it is this machine alone
 */
record SparkMaster(String url, List<InetSocketAddress> addresses) {
  private static final Pattern LOCAL = Pattern.compile("local(\\[(\\*|[1-9]\\d{0,3})])?");
  private static final String CLUSTER = "spark://";
  private static final int PATIENCE_MILLIS = 5000;

  /** @throws Refusal if it is spelled otherwise */
  static SparkMaster of(String url) {
    if (LOCAL.matcher(url).matches()) {
      return new SparkMaster(url, List.of());
    }
    if (!url.startsWith(CLUSTER)) {
      throw unknown(url);
    }
    return new SparkMaster(url, Arrays.stream(url.substring(CLUSTER.length()).split(",", -1))
        .map(address -> address(url, address)).toList());
  }

  private static InetSocketAddress address(String url, String address) {
    try {
      URI parsed = URI.create(CLUSTER + address);
      if (parsed.getHost() == null || parsed.getPort() < 1 || !parsed.getRawAuthority().equals(address)) {
        throw unknown(url);
      }
      return new InetSocketAddress(parsed.getHost(), parsed.getPort());
    } catch (IllegalArgumentException misspelled) {
      throw unknown(url);
    }
  }

  private static Refusal unknown(String url) {
    return Refusal.ofCall("master_unknown", "--master '" + url + "' không đúng: viết local[*], local[SỐ LUỒNG] hoặc spark://MÁY:CỔNG",
        "--master '" + url + "' is none: write local[*], local[THREADS] or spark://HOST:PORT");
  }

  /** @throws Refusal if no master of the cluster answers */
  void refuseIfUnreachable() {
    if (!addresses.isEmpty() && addresses.stream().noneMatch(SparkMaster::answers)) {
      throw unreachable("không máy nào trả lời", "nobody answers");
    }
  }

  Refusal unreachable(String vi, String en) {
    return Refusal.ofCall("master_unreachable", "không vào được cụm Spark " + url + ": " + vi + ". Hãy kiểm tra địa chỉ, tường lửa và máy chủ của cụm",
        "the Spark cluster " + url + " cannot be entered: " + en + ". Check the address, the firewall and the cluster's master");
  }

  private static boolean answers(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE_MILLIS);
      return true;
    } catch (IOException silent) {
      return false;
    }
  }

  /** True where nothing needs to be heard from another machine. */
  boolean isThisMachine() {
    return addresses.stream().allMatch(address -> !address.isUnresolved() && address.getAddress().isLoopbackAddress());
  }
}
