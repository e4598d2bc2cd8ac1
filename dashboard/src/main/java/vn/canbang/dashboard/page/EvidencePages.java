package vn.canbang.dashboard.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.canbang.core.fact.Fact;
import vn.canbang.core.notice.Notice;
import vn.canbang.core.store.ReviewedFact;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.dashboard.web.FormToken;
import vn.canbang.dashboard.web.Refusal;

/** A document as it was read with the facts read from it, and the decisions on them. */
@Controller
class EvidencePages {
  private final View.Maker views;
  private final Warehouse warehouse;
  private final UnitData data;
  private final FactViews facts;
  private final FormToken token;

  EvidencePages(View.Maker views, Warehouse warehouse, UnitData data, FactViews facts, FormToken token) {
    this.views = views;
    this.warehouse = warehouse;
    this.data = data;
    this.facts = facts;
    this.token = token;
  }

  @GetMapping("/bang-chung/{fact}")
  String fact(HttpServletRequest request, HttpServletResponse response, Model model, @PathVariable("fact") String id,
      @RequestParam(name = "xong", required = false) String done) {
    show(getFact(id), request, response, model);
    model.addAttribute("done", List.of("accept", "correct", "reject").contains(String.valueOf(done)) ? done : null);
    model.addAttribute("form", DecisionForm.empty());
    return "evidence";
  }

  /** Answers with a redirect, so that loading the page again decides nothing. */
  @PostMapping("/bang-chung/{fact}/quyet-dinh")
  String decide(HttpServletRequest request, HttpServletResponse response, Model model,
      @PathVariable("fact") String id, DecisionForm form) {
    token.check(request);
    ReviewedFact fact = getFact(id);
    View view = views.make(request);
    List<String> faults = form.faults(isShare(fact.fact()), view.words());
    if (faults.isEmpty()) {
      faults = keep(form, fact, view);
    }
    if (faults.isEmpty()) {
      return "redirect:/bang-chung/" + fact.id() + "?xong=" + form.verdict() + (view.english() ? "&lang=en" : "")
          + "#doan";
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    show(fact, request, response, model);
    model.addAttribute("faults", faults);
    model.addAttribute("form", form);
    return "evidence";
  }

  /** True for percentages of a whole; growth, and other percentages that may pass 100, have a wider plausible range. */
  private boolean isShare(Fact fact) {
    boolean percentage = fact.measureUnit() == null || fact.measureUnit().isEmpty() || fact.measureUnit().equals("%");
    return percentage && data.catalogue().findIndicator(fact.indicator())
        .filter(indicator -> "%".equals(indicator.measureUnit()) && indicator.plausible() != null)
        .filter(indicator -> indicator.plausible().to() != null
            && indicator.plausible().to().compareTo(BigDecimal.valueOf(100)) <= 0)
        .isPresent();
  }

  private List<String> keep(DecisionForm form, ReviewedFact fact, View view) {
    List<Notice> notices = warehouse.decide(List.of(form.decision(fact)));
    List<String> refused = notices.stream().filter(Notice::isError)
        .map(notice -> view.words().choose(notice.vi(), notice.en())).toList();
    if (refused.isEmpty()) {
      warehouse.derive(null);
    }
    return refused;
  }

  @GetMapping("/van-ban/{document}")
  String document(HttpServletRequest request, Model model, @PathVariable("document") String hash) {
    StoredDocument document = getDocument(hash);
    show(document, warehouse.listFacts(document.sha256(), null), null, views.make(request), model);
    return "evidence";
  }

  private void show(ReviewedFact fact, HttpServletRequest request, HttpServletResponse response, Model model) {
    View view = views.make(request);
    List<ReviewedFact> all = warehouse.listFacts(fact.document(), null);
    show(getDocument(fact.document()), all, fact.id(), view, model);
    model.addAttribute("fact", facts.of(fact, view));
    model.addAttribute("token", token.issue(request, response));
    model.addAttribute("next", nextWaiting(all, fact, view));
  }

  private void show(StoredDocument document, List<ReviewedFact> all, String current, View view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("document", document);
    model.addAttribute("title", DocumentLines.title(document));
    model.addAttribute("detail", new DocumentLines(view).detail(document));
    model.addAttribute("text", DocumentText.of(warehouse.blocksOf(document.sha256()), all, current));
    model.addAttribute("facts", all.stream().map(fact -> facts.line(fact, current, view)).toList());
    model.addAttribute("notices", document.notices().stream().map(notice -> new FactView.NoticeLine(
        notice.severity().name().toLowerCase(), view.words().choose(notice.vi(), notice.en()), notice.code())).toList());
    model.addAttribute("fictional", isFictional(document, all));
  }

  private boolean isFictional(StoredDocument document, List<ReviewedFact> all) {
    return document.head() != null && document.head().fictional() || all.stream()
        .anyMatch(fact -> data.units().find(fact.fact().unitKey()).map(unit -> unit.fictional()).orElse(false));
  }

  /** The next fact that waits, in the document's order, from the top again at its end; null where none waits. */
  private static String nextWaiting(List<ReviewedFact> all, ReviewedFact fact, View view) {
    int at = all.stream().map(ReviewedFact::id).toList().indexOf(fact.id());
    return all.stream().filter(other -> !other.id().equals(fact.id()))
        .filter(other -> other.state().equals("waiting") || other.state().equals("ask_again"))
        .min(Comparator.comparingInt(other -> Math.floorMod(all.indexOf(other) - at, all.size())))
        .map(other -> view.links().fact(other.id())).orElse(null);
  }

  private ReviewedFact getFact(String id) {
    return warehouse.findFact(id).orElseThrow(() -> Refusal.notFound("unknown_fact", id));
  }

  private StoredDocument getDocument(String hash) {
    return warehouse.findDocument(hash).orElseThrow(() -> Refusal.notFound("unknown_document", hash));
  }
}
