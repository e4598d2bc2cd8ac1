package vn.canbang.dashboard.web;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages: {@code messages_vi.properties} and {@code messages_en.properties}, which have the same keys. */
@Configuration(proxyBeanMethods = false)
public class Messages {

  @Bean
  MessageSource messageSource() {
    return source();
  }

  /** The same without a running site, for tables of the command line. */
  public static MessageSource source() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
