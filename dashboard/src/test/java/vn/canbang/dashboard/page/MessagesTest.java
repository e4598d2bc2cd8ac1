package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.ingestion.fact.Reason;

class MessagesTest {

  @Test
  void bothLanguagesHaveTheSameKeysAndDetails() throws IOException {
    Properties vietnamese = messages("vi");
    Properties english = messages("en");
    assertThat(new TreeSet<>(vietnamese.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(details(english.getProperty(key))).as(key).isEqualTo(details(vietnamese.getProperty(key)));
    }
  }

  @Test
  void everythingThatSpeaksForOrAgainstAFactHasWordsForAReviewer() throws IOException {
    for (String language : List.of("vi", "en")) {
      assertThat(messages(language)).as(language)
          .containsKeys(Arrays.stream(Reason.values()).map(reason -> (Object) ("reason." + reason.code())).toArray());
    }
  }

  @Test
  void everyFamilyOfIndicatorsHasAName() throws IOException {
    Properties words = messages("vi");
    CatalogueLoader.load(java.nio.file.Path.of("no-overlay-here")).indicators().stream()
        .filter(indicator -> !indicator.isStrategyTarget()).map(Indicator::group).distinct()
        .forEach(group -> assertThat(words).containsKey("group." + group));
  }

  @Test
  void whatIndicatorsRestOnAndWhatAwaitsConfirmationHasEnglishWords() throws IOException {
    Properties words = messages("en");
    CatalogueLoader.packaged().indicators().forEach(indicator -> {
      assertThat(words).containsKey(LegalWords.key(indicator.legalBasis()));
      assertThat(indicator.confirm() == null || words.containsKey("confirm." + indicator.code())).as(indicator.code()).isTrue();
    });
  }

  private static int details(String text) {
    return new MessageFormat(text).getFormatsByArgumentIndex().length;
  }

  private static Properties messages(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader in = new InputStreamReader(
        MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
