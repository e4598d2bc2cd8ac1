package vn.canbang.dashboard.page;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.web.Refusal;

/** Documents, and the citations of figures that were published elsewhere. */
@Controller
class SourcePages {
  private final View.Maker views;
  private final Warehouse warehouse;
  private final UnitData data;

  SourcePages(View.Maker views, Warehouse warehouse, UnitData data) {
    this.views = views;
    this.warehouse = warehouse;
    this.data = data;
  }

  /** A published figure that rests on a citation. */
  public record CitedFigure(String name, String unit, String period, String value, String note, String href) {
  }

  @GetMapping("/tai-lieu")
  String documents(HttpServletRequest request, Model model) {
    View view = views.make(request);
    model.addAttribute("view", view);
    model.addAttribute("documents", new DocumentLines(view).of(warehouse.listDocuments()));
    return "documents";
  }

  @GetMapping("/nguon/{id}")
  String citation(HttpServletRequest request, Model model, @PathVariable("id") String id) {
    View view = views.make(request);
    Citation citation = warehouse.findCitation(id).orElseThrow(() -> Refusal.notFound("unknown_citation", id));
    model.addAttribute("view", view);
    model.addAttribute("citation", citation);
    model.addAttribute("read", readOn(citation, view));
    model.addAttribute("figures", figures(citation, view));
    return "citation";
  }

  /** Some citations name only a month or a year. */
  private static String readOn(Citation citation, View view) {
    boolean whole = citation.read() != null && citation.read().matches("\\d{4}-\\d{2}-\\d{2}");
    return whole ? view.numbers().format(LocalDate.parse(citation.read())) : citation.read();
  }

  private List<CitedFigure> figures(Citation citation, View view) {
    return data.catalogue().published().stream().filter(figure -> figure.source().equals(citation.id()))
        .map(figure -> figure(figure, view)).toList();
  }

  /** Notes are in the words of who took the figure over; only what they begin with is the program's. */
  private static String note(Observation figure, View view) {
    if (figure.note() == null) {
      return "";
    }
    return figure.note().startsWith(Observation.TO_BE_CONFIRMED) && view.english()
        ? view.words().text("indicator.confirm") + figure.note().substring(Observation.TO_BE_CONFIRMED.length())
        : figure.note();
  }

  private CitedFigure figure(Observation figure, View view) {
    return new CitedFigure(data.names(view.english()).shortName(figure.indicator()),
        data.units().find(figure.unitKey()).map(unit -> UnitHead.title(unit, view)).orElse(figure.unitKey()),
        new PeriodWords(view.words()).of(figure.period()),
        figure.value() == null ? "" : Figure.of(figure.value(), figure.qualifier(), data.names(view.english()).measureUnit(figure.measureUnit()),
            view.numbers()).text(),
        note(figure, view),
        data.units().find(figure.unitKey()).map(unit -> view.links().indicatorOf(unit, figure.indicator(), null))
            .orElse(null));
  }
}
