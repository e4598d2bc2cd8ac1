package vn.canbang.dashboard.page;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.canbang.dashboard.web.ChosenLanguage;
import vn.canbang.dashboard.web.Failure;
import vn.canbang.dashboard.web.Failure.Category;
import vn.canbang.dashboard.web.FailureWords;

/** Every fault ends here: as a page for people, as problem details under {@code /api}. */
@Controller
@ControllerAdvice
class FailureAnswers implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(FailureAnswers.class);
  private final FailureWords words;
  private final ChosenLanguage language;
  private final View.Maker views;

  FailureAnswers(FailureWords words, ChosenLanguage language, View.Maker views) {
    this.words = words;
    this.language = language;
    this.views = views;
  }

  @ExceptionHandler(Exception.class)
  Object answer(Exception fault, HttpServletRequest request) {
    Failure failure = words.explain(fault, language.resolveLocale(request));
    if (failure.category() == Category.INTERNAL) {
      LOG.error("Answering {} {}", request.getMethod(), request.getRequestURI(), fault);
    }
    return answer(failure, request, request.getRequestURI());
  }

  /** Where the fault arose outside the pages: in a filter, or while a page was being written. */
  @RequestMapping("/error")
  Object answer(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Failure failure = words.ofStatus(status instanceof Integer number ? number : 404, language.resolveLocale(request));
    return answer(failure, request, String.valueOf(address));
  }

  private Object answer(Failure failure, HttpServletRequest request, String address) {
    return address.startsWith("/api/") ? problem(failure) : page(failure, request);
  }

  private static ResponseEntity<ProblemDetail> problem(Failure failure) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.detail());
    problem.setProperty("code", failure.code());
    problem.setProperty("category", failure.category().name().toLowerCase(Locale.ROOT));
    return ResponseEntity.status(failure.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  private ModelAndView page(Failure failure, HttpServletRequest request) {
    ModelMap model = new ModelMap();
    model.addAttribute("view", views.make(request));
    model.addAttribute("failure", failure);
    return new ModelAndView("failure", model, HttpStatusCode.valueOf(failure.status().value()));
  }
}
