"use strict";

/* Draws the charts whose options the page brings along; numbers on axes in the language of the page. */
document.querySelectorAll("[data-chart]").forEach((place) => {
  const option = JSON.parse(document.getElementById(place.dataset.chart).textContent);
  const spelling = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-US" : "vi-VN");
  option.yAxis.axisLabel.formatter = (value) => spelling.format(value);
  option.textStyle.fontFamily = getComputedStyle(document.body).fontFamily;
  if (place.clientWidth < 600) {
    keepOuterLabels(option.series.filter((series) => series.lineStyle.type !== "dashed"));
  }
  const chart = window.echarts.init(place, null, { renderer: "svg" });
  chart.setOption(option);
  new ResizeObserver(() => chart.resize()).observe(place);
});

/* On a phone only the first and the last value have room; the table has them all. */
function keepOuterLabels(runs) {
  const items = runs.flatMap((run) => run.data).filter((item) => item);
  items.slice(1, -1).forEach((item) => { item.label.show = false; });
}

/* Brings the quoted words into the middle of the document, not under the top bar. */
const quoted = document.querySelector(".paper mark") || document.querySelector(".paper .holds");
if (quoted) {
  const paper = quoted.closest(".paper");
  if (paper.scrollHeight > paper.clientHeight) {
    paper.scrollTop += quoted.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3;
  }
}
