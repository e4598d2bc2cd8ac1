package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.canbang.core.store.ReviewedFact;
import vn.canbang.dashboard.web.SampleSite;

/** Pages over real HTTP and a real store. */
class PagesTest {
  private static final SampleSite SITE = SampleSite.shared();
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

  static Stream<String> pages() {
    return Stream.of("/", "/don-vi/99@2021?nam=2021", "/don-vi/980@2024", "/don-vi/VN@2024", "/don-vi/40@2024",
        "/don-vi/99@2021/chi-tieu/M4.CT1?nam=2021", "/don-vi/99@2021/chi-tieu/BL.VU.GD", "/don-vi/40@2024/chi-tieu/M4.CT1",
        "/bang-chung/" + SITE.fact("accepted").id(), "/bang-chung/" + SITE.fact("waiting").id(),
        "/van-ban/" + SITE.sha256("ket-qua-980-2023.xlsx"), "/tai-lieu", "/chi-tieu", "/chi-tieu/M3.CT4", "/tra-cuu",
        "/tra-cuu?q=minh+hoa", "/nguon/tracuuquyhoach-2024");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageAnswersInBothLanguagesWithEveryWord(String path) {
    for (String language : List.of("vi", "en")) {
      HttpResponse<String> answer = SITE.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).contains("<html lang=\"" + language + "\"").contains("</html>")
          .doesNotContain("??").doesNotContain(">null<");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageNamesAnotherHostOrScriptLines(String path) {
    String body = SITE.get(path).body();
    assertThat(body).doesNotContainPattern("(src|href)=\"(https?:)?//").doesNotContainPattern("<script>")
        .doesNotContainPattern(" on[a-z]+=\"").doesNotContain(" style=\"");
  }

  @Test
  void everyTargetOfTheStrategyIsARowOfTheOpeningPage() {
    String body = SITE.get("/don-vi/99@2021?nam=2021").body();
    SITE.warehouse().catalogue().targets().forEach(target ->
        assertThat(body.contains(">" + target.indicator() + "<") || body.contains("Không áp dụng ở cấp này"))
            .as(target.indicator()).isTrue());
    assertThat(body).contains("Mục tiêu 1 · Chính trị", "Mục tiêu 6 · Thông tin, truyền thông", "quốc gia 2025");
  }

  @Test
  void figuresOfAFictionalUnitSaySoAndThoseOfARealOneDoNot() {
    assertThat(SITE.get("/don-vi/99@2021?nam=2021").body()).contains("Số liệu minh họa");
    assertThat(SITE.get("/don-vi/99@2021/chi-tieu/M4.CT1").body())
        .contains("\"subtext\":\"Số liệu minh họa\"").contains("<caption>Số liệu minh họa</caption>");
    assertThat(SITE.get("/bang-chung/" + SITE.fact("accepted").id()).body()).contains("Số liệu minh họa");
    assertThat(SITE.get("/don-vi/40@2024").body()).doesNotContain("Số liệu minh họa");
  }

  @Test
  void valuesAwaitingALookAtTheSourceSaySo() {
    assertThat(SITE.get("/chi-tieu/M3.CT4").body()).contains("chờ xác nhận");
  }

  @Test
  void theEvidencePageMarksTheQuotedWords() {
    ReviewedFact fact = SITE.fact("accepted");
    String body = SITE.get("/bang-chung/" + fact.id()).body();
    assertThat(body).contains("<mark>" + fact.fact().quote() + "</mark>").contains("id=\"doan\"")
        .contains("mẫu chấp nhận ngày");
  }

  @Test
  void languageIsKeptInTheCookieAndInTheLinks() {
    HttpResponse<String> english = SITE.get("/?lang=en");
    assertThat(english.headers().allValues("set-cookie")).anyMatch(cookie -> cookie.startsWith("canbang_lang=en"));
    assertThat(english.body()).contains("href=\"/tai-lieu?lang=en\"");
    assertThat(SITE.get("/tai-lieu", "Cookie", "canbang_lang=en").body()).contains("Documents loaded");
    assertThat(SITE.get("/tai-lieu", "Accept-Language", "en").body()).contains("Văn bản đã nạp");
  }

  @Test
  void aFaultIsAPageThatSaysWhatToDo() {
    HttpResponse<String> unknown = SITE.get("/don-vi/khong-co");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Không có đơn vị &quot;khong-co&quot;").contains("unknown_unit");
    assertThat(SITE.get("/khong-co").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/?nam=chin").statusCode()).isEqualTo(400);
    assertThat(SITE.get("/?nam=1").statusCode()).isEqualTo(400);
    assertThat(SITE.get("/chi-tieu/M9?lang=en").body()).contains("There is no indicator");
  }

  @Test
  void textFromOutsideIsNeverMarkup() {
    String body = SITE.get("/tra-cuu?q=" + encode("<script>alert(1)</script>")).body();
    assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  @Test
  void anAcceptedFactIsSeenAtOnceAndAnotherVerdictReplacesIt() {
    ReviewedFact fact = SITE.warehouse().listFacts(SITE.sha256("ket-qua-980-2023.xlsx"), "waiting").get(0);
    String page = "/bang-chung/" + fact.id();
    HttpResponse<String> opened = SITE.get(page);
    String form = form(opened, fact.fact().value().toPlainString());

    HttpResponse<String> accepted = SITE.post(page + "/quyet-dinh", form + "&verdict=accept", "Cookie", cookie(opened));
    assertThat(accepted.statusCode()).isEqualTo(302);
    assertThat(accepted.headers().firstValue("location").orElseThrow()).endsWith(page + "?xong=accept#doan");
    assertThat(SITE.get(page).body()).contains("Chị Lan chấp nhận ngày");
    assertThat(SITE.warehouse().findFact(fact.id()).orElseThrow().state()).isEqualTo("accepted");

    HttpResponse<String> corrected = SITE.post(page + "/quyet-dinh",
        form + "&verdict=correct&value=" + encode("12,5") + "&reason=" + encode("đọc nhầm"), "Cookie", cookie(opened));
    assertThat(corrected.statusCode()).isEqualTo(302);
    assertThat(SITE.get(page).body()).contains("sửa thành 12,5").contains("đọc nhầm");
  }

  @Test
  void aDecisionOnAValueThatChangedMeanwhileIsRefused() {
    ReviewedFact fact = SITE.fact("waiting");
    String page = "/bang-chung/" + fact.id();
    HttpResponse<String> opened = SITE.get(page);
    HttpResponse<String> refused = SITE.post(page + "/quyet-dinh", form(opened, "123456789") + "&verdict=accept",
        "Cookie", cookie(opened));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Chưa ghi nhận quyết định");
    assertThat(SITE.warehouse().findFact(fact.id()).orElseThrow().state()).isEqualTo("waiting");
  }

  @Test
  void aFormWithFaultsIsShownAgainWithThem() {
    String page = "/bang-chung/" + SITE.fact("waiting").id();
    HttpResponse<String> opened = SITE.get(page);
    HttpResponse<String> refused = SITE.post(page + "/quyet-dinh",
        "token=" + token(opened) + "&seen=1&reviewer=&verdict=correct&value=36.66", "Cookie", cookie(opened));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Chưa ghi tên người duyệt").contains("phải ghi lý do").contains("không phải là số");
  }

  @Test
  void aFormFromAnotherSiteIsRefused() {
    String page = "/bang-chung/" + SITE.fact("waiting").id();
    HttpResponse<String> opened = SITE.get(page);
    assertThat(SITE.post(page + "/quyet-dinh", form(opened, "1") + "&verdict=accept").statusCode()).isEqualTo(403);
    assertThat(SITE.post(page + "/quyet-dinh", "reviewer=x&verdict=accept", "Cookie", cookie(opened)).statusCode())
        .isEqualTo(403);
  }

  private static String form(HttpResponse<String> opened, String seen) {
    return "token=" + token(opened) + "&reviewer=" + encode("Chị Lan") + "&seen=" + seen;
  }

  private static String token(HttpResponse<String> opened) {
    Matcher token = TOKEN.matcher(opened.body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static String cookie(HttpResponse<String> opened) {
    return opened.headers().allValues("set-cookie").stream().filter(one -> one.startsWith("canbang_form"))
        .findFirst().orElseThrow().split(";")[0];
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
