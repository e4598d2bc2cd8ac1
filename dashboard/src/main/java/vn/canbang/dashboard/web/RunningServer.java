package vn.canbang.dashboard.web;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A server that answers until it is closed. Closing it does not close the warehouse, which belongs to the caller. */
public final class RunningServer implements AutoCloseable {
  private final ServletWebServerApplicationContext context;

  RunningServer(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  /** The port it really listens on, also where any free one was asked for. */
  public int port() {
    return context.getWebServer().getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
