package vn.canbang.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.canbang.core.store.ReviewedFact;
import vn.canbang.dashboard.web.SampleSite;

class ApiTest {
  private static final SampleSite SITE = SampleSite.shared();

  @Test
  void aSeriesHasItsFractionItsSourceAndSaysWhatIsIllustration() {
    JsonNode series = json(SITE.get("/api/v1/series?unit=99@2021&indicator=M1.CT1&from=2019&to=2021"));
    assertThat(series.get("note").asString()).isEqualTo("Số liệu minh họa");
    assertThat(series.get("unit").get("fictional").asBoolean()).isTrue();
    JsonNode point = series.get("points").get(0);
    assertThat(point.get("value").isNumber()).isTrue();
    assertThat(point.get("year").asInt()).isBetween(2019, 2021);
    assertThat(point.get("numerator").isNumber()).isTrue();
    assertThat(point.get("source").asString()).isNotEmpty();
    assertThat(point.has("source_type")).isTrue();
  }

  @Test
  void gapsNameTheirTarget() {
    JsonNode gaps = json(SITE.get("/api/v1/gaps?unit=99@2021&year=2021&lang=en")).get("gaps");
    assertThat(gaps.size()).isPositive();
    gaps.forEach(gap -> {
      assertThat(gap.get("name").asString()).isNotEmpty();
      assertThat(gap.get("target_source").asString()).isNotEmpty();
      assertThat(gap.get("status").asString()).matches("[a-z_]+");
    });
  }

  @Test
  void documentsAreThoseOfTheUnitAskedFor() {
    assertThat(json(SITE.get("/api/v1/documents?unit=980@2024"))).isNotEmpty()
        .allMatch(document -> document.get("unit").asString().startsWith("980@"));
    assertThat(json(SITE.get("/api/v1/documents?unit=40@2022")).size()).isEqualTo(2);
    assertThat(json(SITE.get("/api/v1/documents?unit=38@2022"))).isEmpty();
  }

  @Test
  void unitsAreFoundWithoutAccentsOnADay() {
    JsonNode units = json(SITE.get("/api/v1/units?q=nghe+an&level=province&date=2024-12-31"));
    assertThat(units.size()).isEqualTo(1);
    assertThat(units.get(0).get("code").asString()).isEqualTo("40");
    assertThat(units.get(0).get("name").asString()).isEqualTo("Nghệ An");
  }

  @Test
  void indicatorsDocumentsAndFactsAnswer() {
    assertThat(json(SITE.get("/api/v1/indicators")).size())
        .isEqualTo(SITE.warehouse().catalogue().indicators().size());
    assertThat(json(SITE.get("/api/v1/indicators/M4.CT1")).get("targets").get(0).get("value").asInt()).isEqualTo(111);
    assertThat(json(SITE.get("/api/v1/documents")).get(0).get("sha256").asString()).hasSize(64);
    ReviewedFact fact = SITE.fact("accepted");
    JsonNode answer = json(SITE.get("/api/v1/facts/" + fact.id()));
    assertThat(answer.get("quote").asString()).isEqualTo(fact.fact().quote());
    assertThat(answer.get("unit_code").asString()).isEqualTo(fact.fact().unitKey().replaceAll("@.*", ""));
    assertThat(answer.get("line").isNull() || answer.get("line").asInt() > 0).isTrue();
    assertThat(answer.get("decision").get("reviewer").asString()).isEqualTo("mẫu");
  }

  @Test
  void aFaultIsProblemDetailsWithCodeAndCategoryInTheLanguageAsked() {
    assertProblem("/api/v1/series", 400, "missing_parameter");
    assertProblem("/api/v1/series?unit=zz", 404, "unknown_unit");
    assertProblem("/api/v1/series?unit=99@2021&indicator=ZZ", 404, "unknown_indicator");
    assertProblem("/api/v1/series?unit=99@2021&from=x", 400, "bad_value");
    assertProblem("/api/v1/series?unit=99@2021&from=1", 400, "bad_year");
    assertProblem("/api/v1/gaps?unit=99@2021&format=xml", 400, "unknown_format");
    assertProblem("/api/v1/units?level=x", 400, "unknown_level");
    assertProblem("/api/v1/units?date=x", 400, "bad_date");
    assertProblem("/api/v1/series?unit=24", 400, "ambiguous_unit");
    assertProblem("/api/v1/series?unit=99@2021&from=2022&to=2021", 400, "wrong_years");
    assertProblem("/api/v1/documents?unit=zz", 404, "unknown_unit");
    assertProblem("/api/v1/units?parent=zz", 404, "unknown_unit");
    assertThat(json(SITE.get("/api/v1/series?unit=24")).get("detail").asString()).contains("24@", "Bắc");
    assertProblem("/api/v1/facts/0", 404, "unknown_fact");
    assertProblem("/api/v1/nothing", 404, "page_not_found");
    assertThat(json(SITE.get("/api/v1/facts/0?lang=en")).get("detail").asString()).startsWith("No figure has the id");
  }

  private static void assertProblem(String path, int status, String code) {
    HttpResponse<String> answer = SITE.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("category").asString()).isEqualTo("caller");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.builder().build().readTree(answer.body());
  }
}
