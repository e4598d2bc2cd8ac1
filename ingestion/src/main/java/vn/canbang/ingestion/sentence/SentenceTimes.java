package vn.canbang.ingestion.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.canbang.core.period.Period;
import vn.canbang.ingestion.head.PeriodSpelling;
import vn.canbang.ingestion.number.Quantity;
import vn.canbang.ingestion.sentence.PeriodMentions.Mention;
import vn.canbang.ingestion.sentence.PeriodMentions.Use;

/**
 * Which of a sentence's periods a quantity is of: the one right behind it ("50% vào năm 2025", "142 cặp của năm 2023"),
 * else the last one before it that leads ("Năm 2023, …"); one in parentheses governs what stands in them. "So với năm
 * 2022" governs only a figure that follows at once ("so với năm 2022 (110 vụ)").
 */
final class SentenceTimes {
  private static final Pattern BEHIND = Pattern.compile(
      "[\\s,*]*(?:\\(|vao|trong|cua|o|tinh|ke|so)?[\\s,*]*(?:thoi diem|ket qua|cuoi|dau)?\\s*");
  private static final Pattern END_OF_CLAUSE = Pattern.compile("\\s*(?:\\z|[.;)]|va\\b)");
  private static final Pattern LEADS = Pattern.compile("^\\s*(?:\\)?\\s*(?:la|dat|bang|co|giam|tang|con|xay ra)\\b|[:,]"
      + "|(?:it nhat|toi thieu|khong qua|khong duoi|duoi|tren|hon|gan|khoang|tu|xuong|len)?\\s*\\d)");
  private static final Pattern LEADS_SURELY = Pattern.compile("^\\s*(?:\\)?\\s*(?:la|dat|co|con|xay ra)\\b|:)");
  private static final Pattern AT_ONCE = Pattern.compile("\\s*(?:[(:,]|la|dat|co|chi co|chi|voi)?\\s*(?:la|dat|co|chi)?\\s*");

  /** "tỷ lệ này (năm 2019) chỉ khoảng 45%". */
  private static final Pattern BEHIND_PARENTHESIS = Pattern.compile(
      "\\s*\\)\\s*(?:chi co|chi dat|chi|la|dat|co|chiem)(?: khoang| tren| hon| gan| duoi)?\\s*");

  private static final int AT_START = 30;

  private final View view;
  private final Period own;
  private List<Mention> mentions;
  private List<Optional<Mention>> behind;

  SentenceTimes(View view, Period own) {
    this.view = view;
    this.own = own;
  }

  private List<Mention> mentions() {
    if (mentions == null) {
      mentions = PeriodMentions.find(view.text(), own);
    }
    return mentions;
  }

  /** The mention that governs the quantity, if the sentence has one. */
  Optional<Mention> governing(int index) {
    Quantity quantity = view.quantities().get(index);
    return Respectively.in(view).stream().flatMap(row -> row.period(index, mentions()).stream()).findFirst()
        .or(() -> ofReport(index)).or(() -> behind(index)).or(() -> sharedInParentheses(index)).or(() -> leading(quantity));
  }

  private Optional<Mention> ofReport(int index) {
    return Respectively.in(view).stream().flatMap(row -> row.yearOfReport(index, own).stream()).findFirst()
        .map(year -> new Mention(year, false, false, Use.OF_FIGURES, 0, 0));
  }

  private Optional<Mention> behind(int index) {
    if (behind == null) {
      behind = IntStream.range(0, view.quantities().size()).mapToObj(this::findBehind).toList();
    }
    return behind.get(index);
  }

  private Optional<Mention> findBehind(int index) {
    Quantity quantity = view.quantities().get(index);
    int next = index + 1 < view.quantities().size() ? view.quantities().get(index + 1).start() : view.text().length();
    return mentions().stream().filter(m -> m.start() >= quantity.end() && m.end() <= next && m.use() == Use.OF_FIGURES)
        .findFirst()
        .filter(m -> BEHIND.matcher(view.folded().substring(quantity.end(), m.start())).matches()
            || isEndOfClause(m) && view.text().substring(quantity.end(), m.start()).indexOf(',') < 0
                && sameParenthesis(quantity.at(), m.start()) && !closed(quantity.end(), m.start()))
        .filter(m -> m.period().kind() != Period.Kind.TERM && !hasFigureInParenthesis(m, quantity))
        .filter(m -> next == view.text().length() || m.start() - quantity.end() <= 1 && !LEADS_SURELY
            .matcher(view.folded().substring(m.end())).find() || !LEADS.matcher(view.folded().substring(m.end())).find());
  }

  /** "22 vụ (cùng kỳ 29 vụ)": the mention governs the figure it shares its parentheses with. */
  private boolean hasFigureInParenthesis(Mention mention, Quantity quantity) {
    int open = view.parenthesis(mention.start());
    return open >= 0 && view.parenthesis(quantity.at()) != open
        && view.quantities().stream().anyMatch(q -> view.parenthesis(q.at()) == open);
  }

  private boolean closed(int from, int to) {
    String between = view.text().substring(from, to);
    return between.indexOf(';') >= 0 || between.indexOf('(') >= 0;
  }

  /** "… 50% vào năm 2025;": nothing of the clause follows the mention. */
  private boolean isEndOfClause(Mention mention) {
    return END_OF_CLAUSE.matcher(view.folded().substring(mention.end())).lookingAt();
  }

  /** "(01 vụ, 01 người năm 2023)": both are of that year. */
  private Optional<Mention> sharedInParentheses(int index) {
    int open = view.parenthesis(view.quantities().get(index).at());
    if (open < 0) {
      return Optional.empty();
    }
    List<Mention> within = mentions().stream().filter(m -> view.parenthesis(m.start()) == open)
        .filter(m -> m.use() == Use.OF_FIGURES && m.period().kind() != Period.Kind.TERM).toList();
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  private Optional<Mention> leading(Quantity quantity) {
    List<Mention> before = mentions().stream()
        .filter(mention -> mention.end() <= quantity.at() && governs(mention, quantity)).toList();
    int clause = view.clauseStart(quantity);
    Optional<Mention> inClause = before.stream().filter(mention -> mention.start() >= clause).reduce((a, b) -> b);
    if (inClause.isPresent()) {
      return inClause;
    }
    boolean several = before.stream().map(Mention::period).distinct().count() > 1;
    return several ? before.stream().filter(mention -> mention.start() < AT_START).findFirst()
        : before.stream().reduce((a, b) -> b);
  }

  private boolean governs(Mention mention, Quantity quantity) {
    String between = view.folded().substring(mention.end(), Math.max(mention.end(), quantity.start()));
    if (mention.use() == Use.COMPARED) {
      return AT_ONCE.matcher(between).matches();
    }
    int open = view.parenthesis(mention.start());
    if (open >= 0 && view.parenthesis(quantity.at()) != open) {
      return BEHIND_PARENTHESIS.matcher(between).matches() && open + 1 >= mention.start();
    }
    return mention.period().kind() == Period.Kind.TERM || !trails(mention);
  }

  /** The one period that the sentence opens with, if it speaks of no other: later sentences go on with it. */
  Optional<Mention> opening() {
    List<Mention> figures = mentions().stream().filter(m -> m.use() == Use.OF_FIGURES && view.parenthesis(m.start()) < 0)
        .filter(m -> m.period().kind() != Period.Kind.TERM).toList();
    return figures.stream().map(Mention::period).distinct().count() == 1 ? figures.stream().findFirst()
        .filter(m -> m.start() < AT_START && !m.cutOff() && m.period().kind() != Period.Kind.YEARLY)
        .filter(m -> view.quantities().stream().noneMatch(q -> q.at() < m.start())) : Optional.empty();
  }

  /** The term of office that the sentence names last, outside parentheses. */
  Optional<Mention> lastTerm() {
    return mentions().stream().filter(SentenceTimes::isTermOfFigures).filter(m -> view.parenthesis(m.start()) < 0)
        .reduce((a, b) -> b);
  }

  /** A mention right behind a quantity that nothing leads on from belongs to that quantity. */
  private boolean trails(Mention mention) {
    for (int i = 0; i < view.quantities().size(); i++) {
      int index = i;
      if (behind(index).filter(mention::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean sameParenthesis(int a, int b) {
    return view.parenthesis(a) == view.parenthesis(b);
  }

  /** "Nữ cấp ủy huyện (2020-2025)": five years of a body that is elected for five years. */
  private static Optional<Mention> asTerm(Mention mention) {
    return PeriodSpelling.asTerm(mention.period())
        .map(term -> new Mention(term, false, false, mention.use(), mention.start(), mention.end()));
  }

  /** "so với nhiệm kỳ 2016-2021" is the term that is compared with. */
  private static boolean isTermOfFigures(Mention mention) {
    return mention.period().kind() == Period.Kind.TERM && mention.use() == Use.OF_FIGURES;
  }

  /** The term of office of a quantity: the last named before it, else the first behind it in its clause. */
  Optional<Mention> term(Quantity quantity) {
    List<Mention> terms = mentions().stream().filter(SentenceTimes::isTermOfFigures).toList();
    if (terms.isEmpty()) {
      terms = mentions().stream().flatMap(m -> asTerm(m).stream()).toList();
    }
    List<Mention> all = terms;
    Optional<Mention> before = all.stream().filter(m -> m.end() <= quantity.at()).reduce((a, b) -> b);
    return before.or(() -> all.stream()
        .filter(m -> m.start() >= quantity.end() && m.end() <= view.clauseEnd(quantity)).findFirst());
  }
}
