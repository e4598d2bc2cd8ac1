package vn.canbang.dashboard.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import picocli.CommandLine.Option;

/** The port to serve on: the one asked for and no other, or the first free one from 8080. */
final class PortOption {
  private static final int DEFAULT = 8080;
  private static final int LAST_TRIED = 8099;
  private static final int HIGHEST = 65535;

  @Option(names = "--port", paramLabel = "N",
      description = {"cổng (mặc định: 8080, hoặc cổng trống kế tiếp)", "port (default: 8080, or the next free one)"})
  private Integer asked;

  /** @throws Refusal if the port asked for is taken, or none is free */
  int free() {
    if (asked != null) {
      return free(asked);
    }
    for (int port = DEFAULT; port <= LAST_TRIED; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw Refusal.ofPlace("port_in_use", "các cổng 8080 đến 8099 đều bận; hãy chọn cổng khác bằng --port",
        "the ports 8080 to 8099 are all taken; choose another with --port");
  }

  private static int free(int port) {
    if (port < 0 || port > HIGHEST) {
      throw Refusal.ofCall("wrong_port", "cổng phải từ 0 đến 65535: " + port, "a port is 0 to 65535: " + port);
    }
    if (!isFree(port)) {
      throw Refusal.ofPlace("port_in_use", "cổng " + port + " đang bận; hãy chọn cổng khác bằng --port",
          "port " + port + " is taken; choose another with --port");
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
