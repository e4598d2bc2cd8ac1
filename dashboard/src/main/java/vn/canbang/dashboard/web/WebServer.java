package vn.canbang.dashboard.web;

import java.util.Map;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

import vn.canbang.core.store.Warehouse;
import vn.canbang.ingestion.Ingestion;

/** Pages and API over an open warehouse. */
public final class WebServer {

  private WebServer() {
  }

  /**
   * Starts serving and returns once it answers.
   *
   * @throws org.springframework.boot.web.server.PortInUseException if another program listens on the port
   */
  public static RunningServer start(Warehouse warehouse, Ingestion ingestion, WebOptions options) {
    ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
      context.registerBean(Warehouse.class, () -> warehouse, definition -> definition.setDestroyMethodName(""));
      context.registerBean(Ingestion.class, () -> ingestion);
      context.registerBean(WebOptions.class, () -> options);
    };
    return new RunningServer((ServletWebServerApplicationContext) new SpringApplicationBuilder(WebApplication.class)
        .web(WebApplicationType.SERVLET)
        .initializers(beans)
        .registerShutdownHook(false)
        .properties(Map.of("server.port", options.port(), "server.address", options.host()))
        .run());
  }
}
