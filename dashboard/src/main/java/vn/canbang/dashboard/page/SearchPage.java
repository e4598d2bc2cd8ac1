package vn.canbang.dashboard.page;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.dashboard.page.UnitOverview.UnitLink;

/** Finds units by name, accents and case aside, or by code. */
@Controller
class SearchPage {
  private static final int SHOWN = 60;

  private final View.Maker views;
  private final UnitData data;

  SearchPage(View.Maker views, UnitData data) {
    this.views = views;
    this.data = data;
  }

  @GetMapping("/tra-cuu")
  String search(HttpServletRequest request, Model model, @RequestParam(name = "q", defaultValue = "") String query) {
    View view = views.make(request);
    List<Unit> found = query.isBlank() ? provinces() : matching(Folding.fold(query));
    model.addAttribute("view", view);
    model.addAttribute("query", query);
    model.addAttribute("units", found.stream().limit(SHOWN).map(unit -> link(unit, view)).toList());
    model.addAttribute("more", Math.max(0, found.size() - SHOWN));
    return "search";
  }

  private List<Unit> provinces() {
    return data.units().listUnits().stream().filter(unit -> unit.level() == Level.PROVINCE && unit.validTo() == null)
        .sorted(Comparator.comparing(Unit::code)).toList();
  }

  /** Whole names first, then higher levels, then units that still exist. */
  private List<Unit> matching(String folded) {
    return data.units().listUnits().stream()
        .filter(unit -> Folding.fold(unit.title()).contains(folded) || Folding.fold(unit.nameEn()).contains(folded)
            || unit.code().equalsIgnoreCase(folded))
        .sorted(Comparator.<Unit, Boolean>comparing(unit -> !Folding.fold(unit.name()).equals(folded))
            .thenComparing(Unit::level).thenComparing(unit -> unit.validTo() != null).thenComparing(Unit::code))
        .toList();
  }

  private UnitLink link(Unit unit, View view) {
    String until = unit.validTo() == null ? ""
        : " · " + view.words().text("unit.until", view.numbers().format(unit.validTo()));
    String whole = data.units().fullTitle(unit, UnitData.day(unit, null));
    String shown = view.english() ? UnitHead.title(unit, view) : whole;
    return new UnitLink(shown, view.links().unit(unit, null),
        view.words().text("unit.code", unit.code()) + (view.english() ? " · " + whole : "") + until, unit.fictional());
  }
}
