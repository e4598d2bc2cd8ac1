package vn.canbang.ingestion.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.text.Folding;
import vn.canbang.core.unit.Agency;
import vn.canbang.core.unit.AgencyRegister;
import vn.canbang.core.unit.Level;
import vn.canbang.core.unit.Unit;
import vn.canbang.ingestion.head.UnitMention.Choice;

/**
 * The unit that a document speaks for: the one its issuer belongs to; where the head does not name an issuer's unit, the
 * one that the place of issue, the title and the first paragraphs name most. An article speaks for the province that it
 * names first, or for the one district that it names more often than anything else.
 */
final class HeadUnit {
  private static final int IN_TITLE = 4;
  private static final int PLACE_OF_ISSUE = 3;
  private static final int NEXT_TO = 12;
  private static final int OFTEN = 3;
  /** What hangs on the units that the document names elsewhere. */
  private static final Set<Choice> TOLD_BY_OTHERS = EnumSet.of(Choice.AMBIGUOUS, Choice.SAME_TEXT);

  private final UnitResolver resolver;
  private final AgencyRegister agencies;
  private final LocalDate day;
  private final List<String> lines;
  private UnitContext context;
  /** Of the lines, each read once. */
  private final Map<String, UnitResolver.Names> names = new HashMap<>();

  HeadUnit(UnitResolver resolver, AgencyRegister agencies, LocalDate day, List<String> lines) {
    this.resolver = resolver;
    this.agencies = agencies;
    this.day = day;
    this.lines = lines;
  }

  /** With the units that the lines name, which are looked for only where something stays open without them. */
  private UnitContext context() {
    if (context == null) {
      context = new UnitContext(day, null, lines.stream().flatMap(line -> find(line, UnitContext.on(day)).stream())
          .flatMap(mention -> mention.resolved().stream()).distinct().toList());
    }
    return context;
  }

  /** @param context without a unit of its own */
  private List<UnitMention> find(String text, UnitContext context) {
    return resolver.choose(names.computeIfAbsent(text, line -> resolver.scan(line, context)), context);
  }

  /**
   * What was found.
   *
   * @param mention    the words that name it, or null where none was found
   * @param candidates units between which it stays open
   */
  record Found(UnitMention mention, List<Unit> candidates) {
    static final Found NOTHING = new Found(null, List.of());

    static Found of(UnitMention mention) {
      return mention.unit() == null ? new Found(null, mention.candidates()) : new Found(mention, List.of());
    }

    boolean isNothing() {
      return mention == null && candidates.isEmpty();
    }
  }

  Found find(KindAndTitle head, IssueLine issue, Issuer issuer) {
    if ("news".equals(head.kind())) {
      return ofArticle();
    }
    Found ofIssuer = ofIssuer(issuer);
    Found found = ofIssuer.isNothing() ? misspelt(issuer) : ofIssuer;
    return found.isNothing() ? byVotes(head.title(), issue, typeOf(issuer)) : found;
  }

  /** "XÃ SÁ TỔNG", a name that no unit has, in a document that names a district of which a commune is called "Xá Tổng". */
  private Found misspelt(Issuer issuer) {
    if (issuer.printed() == null) {
      return Found.NOTHING;
    }
    List<UnitMention> found = context().named().stream().filter(above -> above.level() != Level.COMMUNE)
        .flatMap(above -> resolver.find(issuer.printed(), UnitContext.of(day, above)).stream())
        .filter(mention -> mention.unit() != null && mention.doubts().contains(UnitMention.Doubt.MISSPELT)).toList();
    return found.stream().map(UnitMention::unit).distinct().count() == 1 ? Found.of(found.get(0)) : Found.NOTHING;
  }

  private Found ofIssuer(Issuer issuer) {
    Unit above = null;
    Found found = Found.NOTHING;
    List<String> chain = Stream.concat(issuer.superiors().stream(), Stream.ofNullable(issuer.printed())).toList();
    for (String organisation : chain) {
      Found here = inOrganisation(organisation, above);
      found = here.isNothing() ? found : here;
      above = here.mention() == null ? above : here.mention().unit();
    }
    return found;
  }

  private Found inOrganisation(String organisation, Unit above) {
    List<UnitMention> mentions = mentions(organisation, UnitContext.of(day, above));
    if (mentions.stream().anyMatch(mention -> TOLD_BY_OTHERS.contains(mention.choice()))) {
      mentions = mentions(organisation, new UnitContext(day, above, context().named()));
    }
    return mentions.isEmpty() ? Found.NOTHING : Found.of(lowest(mentions));
  }

  private List<UnitMention> mentions(String organisation, UnitContext context) {
    List<UnitMention> mentions = resolver.find(organisation, context).stream()
        .filter(mention -> !mention.candidates().isEmpty()).toList();
    return mentions.isEmpty() ? resolver.findAtEnd(organisation, context, levels(organisation)).stream().toList() : mentions;
  }

  /** "UBND HUYỆN TÂN KỲ XÃ NGHĨA BÌNH" speaks for the commune, "XÃ NGHĨA BÌNH, HUYỆN TÂN KỲ" too. */
  private UnitMention lowest(List<UnitMention> mentions) {
    return mentions.stream().reduce((above, next) -> above.unit() != null && next.unit() != null
        && resolver.isWithin(next.unit(), above.unit(), day) ? next : above).orElseThrow();
  }

  /** The levels of government that have such an agency: a "sở" is a province's. All of them for other words. */
  private Set<Level> levels(String organisation) {
    String folded = Folding.fold(organisation);
    Set<Level> levels = agencies.agencies().stream()
        .filter(agency -> agency.isValidOn(day) && folded.startsWith(Folding.fold(agency.type()) + " "))
        .map(Agency::level).collect(Collectors.toSet());
    return levels.isEmpty() ? EnumSet.allOf(Level.class) : levels;
  }

  /** "Ủy ban nhân dân tỉnh": the type is said, the name is not. */
  private static String typeOf(Issuer issuer) {
    String folded = issuer.printed() == null ? "" : issuer.printed().strip().toLowerCase();
    return Stream.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
        .filter(type -> folded.endsWith(" " + type)).max(Comparator.comparingInt(String::length)).orElse(null);
  }

  private Found byVotes(String title, IssueLine issue, String type) {
    List<UnitMention> inTitle = find(title, context());
    Optional<UnitMention> open = inTitle.stream().filter(mention -> mention.unit() == null).findFirst();
    if (open.isPresent() && inTitle.stream().allMatch(mention -> mention.unit() == null)) {
      return new Found(null, open.get().candidates());
    }
    Map<Unit, Integer> votes = new LinkedHashMap<>();
    Map<Unit, UnitMention> first = new LinkedHashMap<>();
    for (String line : lines.stream().filter(line -> !line.equals(issue.text())).toList()) {
      int weight = title.contains(line) ? IN_TITLE : 1;
      for (UnitMention mention : ownMentions(find(line, context()))) {
        if (type == null || mention.unit().type().equals(type)) {
          votes.merge(mention.unit(), weight, Integer::sum);
          first.putIfAbsent(mention.unit(), mention);
        }
      }
    }
    if (issue.place() != null) {
      resolver.findAtEnd(issue.place(), context(), EnumSet.allOf(Level.class)).ifPresent(place -> place.candidates().stream()
          .filter(unit -> votes.containsKey(unit) || place.candidates().size() == 1 && type == null)
          .forEach(unit -> {
            votes.merge(unit, PLACE_OF_ISSUE, Integer::sum);
            first.putIfAbsent(unit, place);
          }));
    }
    return winner(votes, first);
  }

  private static Found winner(Map<Unit, Integer> votes, Map<Unit, UnitMention> first) {
    int most = votes.values().stream().max(Integer::compare).orElse(0);
    List<Unit> best = votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).toList();
    return best.size() == 1 ? Found.of(first.get(best.get(0))) : new Found(null, best);
  }

  /** Without those that only say where another one lies: "huyện Bắc Sơn, tỉnh Lạng Sơn" speaks of the district. */
  private List<UnitMention> ownMentions(List<UnitMention> mentions) {
    List<UnitMention> own = new ArrayList<>();
    UnitMention last = null;
    for (UnitMention mention : mentions) {
      boolean belongs = last != null && last.unit() != null && mention.unit() != null
          && mention.start() - last.end() < NEXT_TO && last.unit().level().compareTo(mention.unit().level()) > 0
          && resolver.isWithin(last.unit(), mention.unit(), day);
      if (mention.unit() != null && !belongs) {
        own.add(mention);
      }
      last = mention;
    }
    return own;
  }

  private Found ofArticle() {
    List<UnitMention> mentions = lines.stream()
        .flatMap(line -> find(line, context()).stream())
        .filter(mention -> mention.unit() != null).toList();
    Optional<UnitMention> province = mentions.stream()
        .filter(mention -> mention.unit().level() == Level.PROVINCE).findFirst();
    return province.flatMap(this::oneBelow).or(() -> province).or(() -> mentions.stream().findFirst())
        .map(Found::of).orElse(Found.NOTHING);
  }

  /** The one district or commune that an article names more often than its province and all others together. */
  private Optional<UnitMention> oneBelow(UnitMention province) {
    List<UnitMention> named = lines.stream()
        .flatMap(line -> resolver.find(line, new UnitContext(day, province.unit(), List.of())).stream())
        .filter(mention -> mention.unit() != null).toList();
    Map<Unit, Long> times = named.stream().collect(Collectors.groupingBy(UnitMention::unit, LinkedHashMap::new,
        Collectors.counting()));
    return times.entrySet().stream().filter(entry -> entry.getKey().level() == Level.DISTRICT)
        .filter(entry -> entry.getValue() >= OFTEN && 2 * entry.getValue() > times.entrySet().stream()
            .filter(other -> other.getKey().level() != Level.COMMUNE).mapToLong(Map.Entry::getValue).sum())
        .findFirst().flatMap(entry -> named.stream().filter(mention -> mention.unit().equals(entry.getKey())).findFirst());
  }
}
