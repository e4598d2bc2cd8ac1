package vn.canbang.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three pages in a real browser, with pictures of them in {@code target/screenshots}. */
class BrowserTest {
  private static final SampleSite SITE = SampleSite.shared();
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
  /** Elements that stick out of the screen, save those in a part of the page that scrolls by itself, and cells whose words stick out of them. */
  private static final String STICKING_OUT = """
      () => [...document.querySelectorAll('main *')].filter(one => !one.closest('.scroll, .paper, .facts, svg, .chart'))
        .filter(one => { const box = one.getBoundingClientRect(); const row = one.closest('.row');
          const end = row ? row.getBoundingClientRect().right : document.documentElement.clientWidth;
          const cell = row && one.parentElement === row && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display === 'block';
          return box.width > 0 && (box.right > end + 1 || cell); })
        .map(one => one.className + ': ' + one.textContent.trim().slice(0, 40))""";

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "no browser: install the package chromium or set CANBANG_CHROMIUM");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setHeadless(true)
        .setExecutablePath(chromium.get()).setArgs(SWITCHES));
  }

  /** The one named by CANBANG_CHROMIUM, else the first on the PATH. */
  private static Optional<Path> chromium() {
    String named = System.getenv("CANBANG_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return NAMES.stream().flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 1024, 390})
  void theOpeningPageOfAUnit(int width) throws IOException {
    for (String language : List.of("vi", "en")) {
      try (Opened opened = Opened.at("/don-vi/99@2021?nam=2021&lang=" + language, width)) {
        assertThat(opened.page().locator(".row:not(.names)").count()).isGreaterThanOrEqualTo(20);
        assertThat(opened.page().locator(".verdict .status").first().innerText()).isNotBlank();
        opened.keepPicture("unit-" + language);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"40@2022, en, 1440", "40@2022, vi, 1024", "058@2024, vi, 1024", "058@2024, en, 1024", "40@2022, vi, 390"})
  void theOpeningPageOfARealUnit(String unit, String language, int width) throws IOException {
    try (Opened opened = Opened.at("/don-vi/" + unit + "?lang=" + language, width)) {
      opened.keepPicture("real-" + unit + "-" + language);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 1024, 390})
  void theIndicatorPageOfAUnitDrawsItsChart(int width) throws IOException {
    for (String language : List.of("vi", "en")) {
      try (Opened opened = Opened.at("/don-vi/99@2021/chi-tieu/M1.CT1?nam=2021&lang=" + language, width)) {
        assertThat(opened.page().locator(".chart svg path").count()).isGreaterThan(5);
        assertThat(opened.page().locator(".chart").innerText()).contains(language.equals("vi") ? "Mục tiêu quốc gia 2025: 60" : "National target 2025: 60");
        assertThat(opened.page().locator(".figures tbody tr").count()).isGreaterThan(3);
        opened.keepPicture("indicator-" + language);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"40@2022, M4.CT2, 390", "40@2022, M4.CT2, 1440", "40@2022, M4.CT1, 390"})
  void theTableOfARealIndicatorIsWhole(String unit, String indicator, int width) throws IOException {
    try (Opened opened = Opened.at("/don-vi/" + unit + "/chi-tieu/" + indicator, width)) {
      opened.keepPicture("real-" + indicator);
      opened.page().locator(".scroll").all().forEach(table -> assertThat((Boolean) table
          .evaluate("one => one.scrollWidth <= one.clientWidth + 1")).as("no column is cut off").isTrue());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 1024, 390})
  void theEvidencePageShowsTheQuotedWords(int width) throws IOException {
    for (String language : List.of("vi", "en")) {
      try (Opened opened = Opened.at("/bang-chung/" + SITE.fact("accepted").id() + "?lang=" + language, width)) {
        assertThat(opened.page().locator(".paper mark").count()).isEqualTo(1);
        assertThat(opened.page().locator(".facts li").count()).isGreaterThan(10);
        opened.keepPicture("evidence-" + language);
      }
    }
  }

  @Test
  void threeTapsLeadFromTheUnitToTheSourceSentence() {
    try (Opened opened = Opened.at("/don-vi/99@2024?nam=2024", 390)) {
      opened.page().locator(".row .name a").first().click();
      opened.page().waitForLoadState(LoadState.NETWORKIDLE);
      opened.page().locator("a.source[href*='bang-chung']").first().click();
      opened.page().waitForURL("**/bang-chung/**");
      assertThat(opened.page().locator(".paper mark").first().innerText()).isNotBlank();
      assertThat(opened.page().locator(".paper mark").first().isVisible()).isTrue();
    }
  }

  /** A page in a browser of one width; closing it checks that nothing went wrong and nothing was asked of another host. */
  private record Opened(Page page, int width, List<String> faults) implements AutoCloseable {

    static Opened at(String path, int width) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
      List<String> faults = new ArrayList<>();
      page.onConsoleMessage(message -> {
        if (List.of("error", "warning").contains(message.type())) {
          faults.add("console: " + message.text());
        }
      });
      page.onPageError(error -> faults.add("script: " + error));
      page.onRequestFailed(request -> faults.add("failed: " + request.url()));
      page.onResponse(response -> {
        if (response.status() >= 400) {
          faults.add(response.status() + ": " + response.url());
        }
      });
      page.onRequest(request -> {
        if (!request.url().startsWith(SITE.address("/"))) {
          faults.add("elsewhere: " + request.url());
        }
      });
      page.navigate(SITE.address(path));
      return new Opened(page, width, faults);
    }

    void keepPicture(String name) throws IOException {
      Files.createDirectories(PICTURES);
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }

    @Override
    public void close() {
      Object out = page.evaluate(STICKING_OUT);
      Object scroll = page.evaluate("document.documentElement.scrollWidth");
      page.close();
      assertThat(faults).isEmpty();
      assertThat((List<?>) out).as("nothing sticks out of the screen or its row").isEmpty();
      assertThat(((Number) scroll).intValue()).as("nothing is wider than the screen").isLessThanOrEqualTo(width);
    }
  }
}
