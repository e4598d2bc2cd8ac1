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

import vn.canbang.core.series.Gap;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.target.Target;
import vn.canbang.dashboard.web.SampleSite;

/** Pages over real HTTP and a real store. */
class PagesTest {
  private static final SampleSite SITE = SampleSite.shared();
  private static final Pattern CODE = Pattern.compile("<span class=\"code\">([^<]+)</span>");
  private static final Pattern NOT_APPLICABLE = Pattern.compile("(?s)<p class=\"not-applicable\">(.*?)</p>");
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
    String notApplicable = String.join(" ", matches(NOT_APPLICABLE, body));
    SITE.warehouse().catalogue().targets().forEach(target -> assertThat(rows(body).anyMatch(row -> isOf(target, row))
        || notApplicable.contains(SITE.warehouse().catalogue().getIndicator(target.indicator()).shortName()))
        .as(target.indicator()).isTrue());
    assertThat(body).contains("Mục tiêu 1 · Chính trị", "Mục tiêu 6 · Thông tin, truyền thông", "quốc gia 2025");
  }

  @Test
  void aTargetInPartsHasALineWithTheVerdictOnBothAboveThem() {
    String body = SITE.get("/don-vi/99@2021?nam=2021").body();
    List<String> codes = rows(body).map(row -> matches(CODE, row).get(0)).toList();
    for (String target : List.of("M3.CT2", "M5.CT2", "M5.CT4")) {
      int at = codes.indexOf(target);
      assertThat(codes.subList(at, at + 3)).containsExactly(target, target + "a", target + "b");
      assertThat(rows(body).toList().get(at)).contains("class=\"status ").doesNotContain("target-value");
    }
  }

  private static boolean isOf(Target target, String row) {
    return matches(CODE, row).stream().anyMatch(code -> code.equals(target.indicator()) || code.startsWith(target.indicator() + "."));
  }

  private static Stream<String> rows(String body) {
    return Stream.of(body.split("<div class=\"row(?! names)[^\"]*\" role=\"row\">")).skip(1)
        .map(row -> row.split("</section>")[0]);
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
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
  void theNameOfAFictionalUnitSaysSoWhereverItStands() {
    String found = SITE.get("/tra-cuu?q=minh+hoa").body();
    assertThat(found).containsPattern("Tỉnh Minh Họa</a>\\s*<span class=\"flag\">Số liệu minh họa</span>");
    assertThat(SITE.get("/chi-tieu/M1.CT1").body())
        .containsPattern("Xem số liệu của Tỉnh Minh Họa</a>\\s*<span class=\"flag\">Số liệu minh họa</span>");
    assertThat(SITE.get("/tra-cuu?q=nghe+an").body()).doesNotContain("Số liệu minh họa");
    assertThat(SITE.command("sql", "select 1 as one")).contains("số liệu minh họa");
  }

  @Test
  void englishPagesSayLegalInstrumentsAndWhatAwaitsConfirmationInEnglish() {
    assertThat(SITE.get("/chi-tieu/M3.CT4?lang=en").body()).contains("Resolution 28/NQ-CP of 3 March 2021")
        .contains("have not yet been checked").doesNotContain("Nghị quyết 28/NQ-CP", "chưa đối chiếu");
    assertThat(SITE.get("/nguon/women-owned-enterprises?lang=en").body()).contains("To be confirmed: ")
        .doesNotContain("Cần xác nhận");
  }

  @Test
  void tablesForPeopleHaveWordsForCodes() {
    String table = SITE.command("gaps", "--unit", "99@2021", "--year", "2021");
    assertThat(table).contains("quốc gia 2025").doesNotContain("national-2025", "target_to_be_confirmed");
    assertThat(SITE.command("series", "--unit", "99@2021", "--indicator", "M1.CT1")).contains("kết quả")
        .doesNotContain("result", "only_claim");
  }

  @Test
  void valuesAwaitingALookAtTheSourceSaySoEverywhere() {
    assertThat(SITE.get("/chi-tieu/M3.CT4").body()).contains("chờ xác nhận");
    String row = rows(SITE.get("/don-vi/99@2021?nam=2021").body()).filter(one -> one.contains(">M3.CT4<")).findFirst()
        .orElseThrow();
    assertThat(row).contains("quốc gia 2025 (chờ xác nhận)").contains("quốc gia 2030 (chờ xác nhận)");
    String page = SITE.get("/don-vi/99@2021/chi-tieu/M3.CT4?nam=2021").body();
    assertThat(page).contains("<span>Mục tiêu quốc gia 2025 (chờ xác nhận)</span>")
        .contains("Mục tiêu quốc gia 2030 (chờ xác nhận): 100");
    assertThat(page.lines().filter(line -> line.contains("<h1")).findFirst().orElseThrow())
        .contains("mục tiêu quốc gia 2025 (chờ xác nhận)");
    assertThat(SITE.get("/api/v1/gaps?unit=99@2021&year=2021").body())
        .containsPattern("\"indicator\":\"M3.CT4\"[^}]*\"target_to_be_confirmed\"");
    assertThat(SITE.command("gaps", "--unit", "99@2021", "--year", "2021", "--format", "csv").lines()
        .filter(line -> line.startsWith("M3.CT4,"))).isNotEmpty().allMatch(line -> line.contains("số liệu minh họa; mục tiêu chờ xác nhận"));
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
  void aPlanForMoreOfWhatShouldBeLowIsNotCalledExceeded() {
    String page = SITE.get("/don-vi/40@2022/chi-tieu/M4.CT2?nam=2022").body();
    assertThat(page).contains("Chưa có số liệu").doesNotContain("cao hơn mục tiêu 16,5").doesNotContain("25,0<");
  }

  @Test
  void theTitleClaimsATargetOnlyWhereTheVerdictIsMet() {
    SITE.warehouse().gaps(SITE.warehouse().catalogue().units().find("40@2022").orElseThrow().key(), null).stream()
        .map(Gap::indicator).distinct().filter(code -> SITE.warehouse().catalogue().findIndicator(code).isPresent())
        .forEach(code -> {
          String page = SITE.get("/don-vi/40@2022/chi-tieu/" + code).body();
          String title = page.lines().filter(line -> line.contains("<h1")).findFirst().orElseThrow();
          assertThat(!title.contains(", đạt ") || page.contains("class=\"status met\"")).as(title).isTrue();
        });
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
        "token=" + token(opened) + "&seen=1&reviewer=&verdict=correct&value=1.234", "Cookie", cookie(opened));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Chưa ghi tên người duyệt").contains("phải ghi lý do").contains("không phải một số rõ ràng");
  }

  @Test
  void aShareAboveAHundredIsNoCorrection() {
    ReviewedFact share = SITE.warehouse().listFacts(SITE.sha256("tinh-minh-hoa-2024.docx"), "waiting").stream()
        .filter(fact -> fact.fact().indicator().equals("M1.CT1") || "%".equals(fact.fact().measureUnit())).findFirst().orElseThrow();
    String page = "/bang-chung/" + share.id();
    HttpResponse<String> opened = SITE.get(page);
    HttpResponse<String> refused = SITE.post(page + "/quyet-dinh",
        form(opened, share.fact().value().toPlainString()) + "&verdict=correct&reason=x&value=1234", "Cookie", cookie(opened));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("không thể lớn hơn 100");
    assertThat(SITE.warehouse().findFact(share.id()).orElseThrow().state()).isEqualTo("waiting");
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
