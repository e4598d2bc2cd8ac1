package vn.canbang.dashboard.sample.fictional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;


/**
 * The figures of "Tỉnh Minh Họa" from 2015 to 2025, made from a fixed seed: the same in every run. Counts of a larger
 * unit are the sums of its parts, rates are made again from the summed numerators and denominators. From 2025 the
 * districts are gone and 40 communes stand where 120 stood.
 */
public final class FictionalProvince {
  /** Changes whenever the same seed gives other figures. */
  public static final String VERSION = "1";

  private static final Map<String, Map<String, Integer>> TERMS = Map.of(
      "capuy", Map.of("term 2015-2020", 2015, "term 2020-2025", 2020),
      "hdnd", Map.of("term 2016-2021", 2016, "term 2021-2026", 2021));

  private final FictionalUnits units = new FictionalUnits();
  private final Map<String, SeriesModel> models = SeriesModel.readAll();
  private final SeriesDraw draw = new SeriesDraw(units, models);
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  public FictionalProvince() {
    for (SeriesModel model : models.values()) {
      if (model.isTerm()) {
        new TreeMap<>(TERMS.get(model.periods())).forEach((term, year) -> addBefore(model, term, year));
      } else {
        addYears(model);
      }
    }
  }

  public FictionalUnits units() {
    return units;
  }

  public static long seed() {
    return Draws.SEED;
  }

  /** Everything that is so, in a fixed order. */
  public List<Figure> listFigures() {
    return List.copyOf(figures.values());
  }

  public Optional<Figure> findFigure(String indicator, FictionalUnit unit, String period) {
    return Optional.ofNullable(figures.get(indicator + "|" + unit.code() + "|" + period));
  }

  private void addYears(SeriesModel model) {
    for (int year = Population.FIRST_YEAR; year <= Population.LAST_YEAR; year++) {
      if (model.periods().equals("even") && year % 2 != 0) {
        continue;
      }
      if (year == Population.LAST_YEAR) {
        add(model, "" + year, year, Stream.concat(Stream.of(units.province()), units.mergedCommunes().stream()));
      } else {
        addBefore(model, "" + year, year);
      }
    }
  }

  private void addBefore(SeriesModel model, String period, int year) {
    add(model, period, year, Stream.of(Stream.of(units.province()), units.districts().stream(),
        units.communes().stream()).flatMap(all -> all));
  }

  private void add(SeriesModel model, String period, int year, Stream<FictionalUnit> reporting) {
    reporting.filter(unit -> model.shown().contains(unit.level().suffix()))
        .flatMap(unit -> figuresOf(model, unit, period, year).stream())
        .forEach(figure -> figures.put(figure.cell(), figure));
  }

  private List<Figure> figuresOf(SeriesModel model, FictionalUnit unit, String period, int year) {
    if (model.form().equals("survey")) {
      return List.of(Figure.measured(model, unit, period, Path.at(model, unit, year)));
    }
    List<Figure> found = new ArrayList<>();
    Counts total = Counts.NONE;
    for (String letter : model.drawn()) {
      Counts counts = area(model, unit, year, letter);
      total = total.plus(counts);
      if (!model.byLevel().isBlank()) {
        keep(found, model, model.code() + "." + letter, unit, period, counts);
      }
    }
    if (!model.byLevel().equals("own")) {
      keep(found, model, model.code(), unit, period, total);
    }
    return found;
  }

  private static void keep(List<Figure> found, SeriesModel model, String code, FictionalUnit unit, String period,
      Counts counts) {
    if (!model.hasFraction() || counts.denominator() > 0) {
      found.add(Figure.of(model, code, unit, period, counts));
    }
  }

  /** What the units of one level at or below a unit count together. */
  private Counts area(SeriesModel model, FictionalUnit unit, int year, String letter) {
    return members(unit, letter, model, year)
        .map(member -> member.merged() ? merged(model, member, year) : draw.own(model, member, year))
        .reduce(Counts.NONE, Counts::plus);
  }

  private Stream<FictionalUnit> members(FictionalUnit unit, String letter, SeriesModel model, int year) {
    if (unit.level().suffix().equals(letter)) {
      return Stream.of(unit);
    }
    boolean newBodies = year == Population.LAST_YEAR && model.isSeatsOrBodies();
    return switch (unit.level().suffix() + letter) {
      case "TH" -> newBodies ? Stream.empty() : units.districts().stream();
      case "TX" -> newBodies ? units.mergedCommunes().stream() : units.communes().stream();
      case "HX" -> units.communesOf(unit).stream();
      default -> Stream.empty();
    };
  }

  /** People and events of the parts together; a body is a new one and keeps the seats of one part. */
  private Counts merged(SeriesModel model, FictionalUnit commune, int year) {
    List<FictionalUnit> parts = units.partsOf(commune);
    if (model.isSeatsOrBodies()) {
      return draw.own(model, parts.get(parts.size() - 1), year);
    }
    Counts sum = Counts.NONE;
    for (FictionalUnit part : parts) {
      List<String> successors = units.successorsOf(part);
      sum = sum.plus(draw.own(model, part, year).dealt(successors.indexOf(commune.code()), successors.size()));
    }
    return sum;
  }
}
