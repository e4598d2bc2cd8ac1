package vn.canbang.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.target.Target;
import vn.canbang.dashboard.web.Refusal;

/** The list of indicators, and what one of them is. */
@Controller
class CataloguePages {
  private final View.Maker views;
  private final UnitData data;

  CataloguePages(View.Maker views, UnitData data) {
    this.views = views;
    this.data = data;
  }

  /** An indicator as a line of the list. */
  public record IndicatorLine(String code, String name, String href, String measureUnit, String targets,
      boolean unconfirmed) {
  }

  /** A national target as a line. */
  public record NationalTarget(String milestone, String value, String legalDocument, boolean unconfirmed) {
  }

  @GetMapping("/chi-tieu")
  String list(HttpServletRequest request, Model model) {
    View view = views.make(request);
    Map<String, List<IndicatorLine>> groups = new LinkedHashMap<>();
    data.catalogue().indicators().stream().sorted(Comparator.comparing(i -> !i.isStrategyTarget()))
        .forEach(indicator -> groups.computeIfAbsent(group(indicator, view), group -> new ArrayList<>())
            .add(line(indicator, view)));
    model.addAttribute("view", view);
    model.addAttribute("groups", groups);
    return "indicators";
  }

  @GetMapping("/chi-tieu/{code}")
  String one(HttpServletRequest request, Model model, @PathVariable("code") String code) {
    View view = views.make(request);
    Indicator indicator = data.catalogue().indicators().stream().filter(one -> one.code().equals(code)).findFirst()
        .orElseThrow(() -> Refusal.notFound("unknown_indicator", code));
    model.addAttribute("view", view);
    model.addAttribute("indicator", indicator);
    model.addAttribute("measureUnit", data.names(view.english()).measureUnit(indicator));
    model.addAttribute("definition", IndicatorViews.definition(code, indicator, view));
    model.addAttribute("targets", targets(indicator, view));
    model.addAttribute("uncertainty", view.words()
        .text("uncertainty." + indicator.uncertainty().name().toLowerCase(Locale.ROOT)));
    model.addAttribute("levels", indicator.levels().stream().map(level -> view.words().text("level." + level)).toList());
    model.addAttribute("startUnit", view.links().indicatorOf(data.startUnit(), code, null));
    model.addAttribute("startFictional", data.startUnit().fictional());
    model.addAttribute("startTitle", UnitHead.title(data.startUnit(), view));
    return "indicator";
  }

  private static String group(Indicator indicator, View view) {
    return indicator.isStrategyTarget() ? view.words().text("objective." + indicator.objective())
        : view.words().textOfCode("group", indicator.group());
  }

  private IndicatorLine line(Indicator indicator, View view) {
    List<NationalTarget> targets = targets(indicator, view);
    String shown = String.join(" · ", targets.stream().map(one -> one.milestone() + ": " + one.value()).toList());
    return new IndicatorLine(indicator.code(), indicator.name(view.english()), view.links().indicator(indicator.code()),
        data.names(view.english()).measureUnit(indicator), shown,
        indicator.confirm() != null || targets.stream().anyMatch(NationalTarget::unconfirmed));
  }

  private List<NationalTarget> targets(Indicator indicator, View view) {
    return data.catalogue().targets().stream().filter(target -> target.indicator().equals(indicator.code()))
        .map(target -> new NationalTarget(String.valueOf(target.milestone()), value(target, indicator, view),
            new LegalWords(view.words()).of(target.legalDocument()), !target.confirmed())).toList();
  }

  private static String value(Target target, Indicator indicator, View view) {
    boolean percentage = "%".equals(indicator.measureUnit());
    return target.value() == null ? view.words().text("target.in-words")
        : Figure.of(target.value(), target.qualifier(), percentage ? "%" : "", view.numbers()).text();
  }
}
