package vn.canbang.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.canbang.core.fact.FactKind;
import vn.canbang.core.fact.Qualifier;
import vn.canbang.core.period.Period;
import vn.canbang.core.series.SeriesPoint;
import vn.canbang.dashboard.chart.TrendChart.TargetPath;

class TrendChartTest {
  private static final TargetPath PATH = new TargetPath(2020, 40, 2025, 60, "Mục tiêu quốc gia 2025: 60 %");

  @Test
  void pointsStandOnTheirYearsAndPathsReachTheirMilestone() {
    JsonNode option = option(List.of(point("2020", "40", ""), point("2022", "46.5", "")), List.of(PATH), "");
    assertThat(option.get("xAxis").get("data").size()).isEqualTo(6);
    JsonNode path = option.get("series").get(0).get("data");
    assertThat(path.get(5).get("value").asInt()).isEqualTo(60);
    assertThat(option.get("series").get(0).get("lineStyle").get("type").asString()).isEqualTo("dashed");
    JsonNode values = option.get("series").get(1).get("data");
    assertThat(values.get(0).get("value").asInt()).isEqualTo(40);
    assertThat(values.get(1).isNull()).isTrue();
    assertThat(values.get(2).get("label").get("formatter").asString()).isEqualTo("46.5!");
  }

  @Test
  void aBreakEndsTheLine() {
    JsonNode series = option(List.of(point("2020", "40", ""), point("2021", "42", "break"), point("2022", "43", "")),
        List.of(), "").get("series");
    assertThat(series.size()).isEqualTo(2);
    assertThat(series.get(0).get("data").get(1).isNull()).isTrue();
    assertThat(series.get(1).get("data").get(0).isNull()).isTrue();
  }

  @Test
  void spansAndEstimatesAreHollow() {
    JsonNode data = option(List.of(point("2020", "40", ""), point("2019..2021", "42", ""), point("2022", "43", "estimated")),
        List.of(), "").get("series").get(0).get("data");
    assertThat(data.get(0).get("symbol").asString()).isEqualTo("circle");
    assertThat(data.get(1).get("symbol").asString()).isEqualTo("emptyCircle");
    assertThat(data.get(2).get("symbol").asString()).isEqualTo("emptyCircle");
  }

  @Test
  void theChartSaysWhatItShowsAndWhetherItIsIllustration() {
    JsonNode option = option(List.of(point("2020", "40", "")), List.of(), "Số liệu minh họa");
    assertThat(option.get("title").get("subtext").asString()).isEqualTo("Số liệu minh họa");
    assertThat(option.get("aria").get("label").get("description").asString()).isEqualTo("mô tả");
    assertThat(option(List.of(point("2020", "40", "")), List.of(), "").has("title")).isFalse();
  }

  @Test
  void theAxisOfAShareStaysWithinTheWhole() {
    JsonNode high = option(List.of(point("2020", "97", ""), point("2021", "99.5", "")), List.of(), "").get("yAxis");
    assertThat(high.get("max").asInt()).isEqualTo(100);
    assertThat(high.has("min")).isFalse();
    JsonNode single = option(List.of(point("2020", "3", "")), List.of(), "").get("yAxis");
    assertThat(single.get("min").asInt()).isZero();
    assertThat(single.has("max")).isFalse();
  }

  @Test
  void labelsOfTargetsMakeRoomForEachOther() {
    TargetPath same = new TargetPath(null, null, 2030, 60, "Mục tiêu quốc gia 2030: 60 %");
    JsonNode series = option(List.of(point("2020", "40", "")), List.of(PATH, same), "").get("series");
    assertThat(offset(series.get(0).get("data").get(5))).isEqualTo(-12);
    assertThat(offset(series.get(1).get("data").get(10))).isEqualTo(-28);
  }

  private static int offset(JsonNode item) {
    return item.get("label").get("offset").get(1).asInt();
  }

  @Test
  void itsJsonCannotEndTheElementItStandsIn() {
    String json = new TrendChart(List.of(point("2020", "40", "")), List.of(), p -> "</script>", p -> "</script>", "", "", "%", true)
        .json();
    assertThat(json).doesNotContain("</script>");
  }

  private static JsonNode option(List<SeriesPoint> points, List<TargetPath> paths, String note) {
    String json = new TrendChart(points, paths, p -> p.value() + "!", p -> "chạm", "mô tả", note, "%", true).json();
    return JsonMapper.builder().build().readTree(json);
  }

  private static SeriesPoint point(String period, String value, String flags) {
    Period of = Period.parse(period);
    return new SeriesPoint("M1.CT1", "99@1997-01-01", of.end().getYear(), of, FactKind.RESULT, "area",
        new BigDecimal(value), null, null, Qualifier.EQUAL, "%", "a", "fact", 1, "only_claim", flags);
  }
}
