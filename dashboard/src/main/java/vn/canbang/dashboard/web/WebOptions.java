package vn.canbang.dashboard.web;

import java.util.Objects;

/**
 * How the pages are served.
 *
 * @param port 0 to 65535; 0 takes any free port
 * @param host address to listen on; until people sign in, nothing but this machine should reach it
 * @param demo true to open with the fictional province
 */
public record WebOptions(int port, String host, boolean demo) {
  public static final String LOOPBACK = "127.0.0.1";

  public WebOptions {
    Objects.requireNonNull(host);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: " + port);
    }
  }

  public static WebOptions onLoopback(int port, boolean demo) {
    return new WebOptions(port, LOOPBACK, demo);
  }
}
