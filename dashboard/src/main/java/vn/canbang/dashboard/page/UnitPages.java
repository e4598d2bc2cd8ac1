package vn.canbang.dashboard.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.canbang.core.unit.Unit;

/** The opening page of a unit, and of an indicator of a unit. */
@Controller
class UnitPages {
  private final View.Maker views;
  private final UnitData data;
  private final UnitOverviews overviews;
  private final IndicatorViews indicators;

  UnitPages(View.Maker views, UnitData data, UnitOverviews overviews, IndicatorViews indicators) {
    this.views = views;
    this.data = data;
    this.overviews = overviews;
    this.indicators = indicators;
  }

  @GetMapping("/")
  String start(HttpServletRequest request, Model model, @RequestParam(name = "nam", required = false) Integer year) {
    return overview(data.startUnit(), year, request, model);
  }

  @GetMapping("/don-vi/{unit}")
  String unit(HttpServletRequest request, Model model, @PathVariable("unit") String spelling,
      @RequestParam(name = "nam", required = false) Integer year) {
    return overview(data.getUnit(spelling), year, request, model);
  }

  private String overview(Unit unit, Integer year, HttpServletRequest request, Model model) {
    View view = views.make(request);
    model.addAttribute("view", view);
    model.addAttribute("page", overviews.of(unit, Years.check(year), view));
    return "unit";
  }

  @GetMapping("/don-vi/{unit}/chi-tieu/{code}")
  String indicator(HttpServletRequest request, Model model, @PathVariable("unit") String spelling,
      @PathVariable("code") String code, @RequestParam(name = "nam", required = false) Integer year) {
    View view = views.make(request);
    model.addAttribute("view", view);
    model.addAttribute("page", indicators.of(data.getUnit(spelling), code, Years.check(year), view));
    model.addAttribute("hasChart", true);
    return "unit-indicator";
  }
}
