package vn.canbang.dashboard.sample.fictional;

import java.util.HashMap;
import java.util.Map;

import vn.canbang.core.unit.Level;

/** Draws what a single unit counts in a year, its lower units aside. The same unit, series and year give the same. */
final class SeriesDraw {
  /** A commune whose figures of one year nobody would believe, so that there is something to be doubted. */
  private static final String DOUBTFUL_COMMUNE = "99047";
  private static final int DOUBTFUL_YEAR = 2021;
  private static final long MILLION = 1_000_000;

  private final FictionalUnits units;
  private final Map<String, SeriesModel> models;
  private final Map<String, Counts> drawn = new HashMap<>();
  private final Map<String, Long> people = new HashMap<>();

  SeriesDraw(FictionalUnits units, Map<String, SeriesModel> models) {
    this.units = units;
    this.models = models;
  }

  Counts own(SeriesModel model, FictionalUnit unit, int year) {
    String key = model.code() + "|" + unit.code() + "|" + year;
    Counts known = drawn.get(key);
    if (known == null) {
      known = draw(model, unit, year);
      drawn.put(key, known);
    }
    return known;
  }

  private Counts draw(SeriesModel model, FictionalUnit unit, int year) {
    Draws draws = Draws.of(model.code(), unit.code(), "" + year);
    double path = doubtful(model, unit, year) ? 0.97 : Path.at(model, unit, year);
    return switch (model.form()) {
      case "share" -> part(draws, perThousand(model, unit, year), Math.max(0.005, Math.min(0.995, path)));
      case "events" -> part(draws, draws.poisson(people(unit, year) * size(model) / 1000), path);
      case "rate" -> rate(draws, model, unit, year, path);
      case "births" -> births(draws, model, unit, year, path);
      case "bodies" -> bodies(model, unit, path);
      case "count" -> count(draws.poisson(people(unit, year) * Math.max(0, path) / 1000)
          * (exaggerated(model, unit, year) ? 10 : 1));
      case "fixed" -> count(Math.max(0, Math.round(fixed(model, unit, path) * (0.92 + 0.16 * draws.share()))));
      case "budget" -> count(5 * MILLION * Math.max(1, Math.round(fixed(model, unit, path) / 5)));
      case "part" -> count(draws.binomial(own(models.get(model.size()), unit, year).numerator(), path));
      case "sum" -> sum(model, unit, year);
      case "den" -> count(own(models.get(model.size()), unit, year).denominator());
      case "num" -> count(own(models.get(model.size()), unit, year).numerator());
      default -> throw new IllegalStateException("Unknown form of series: " + model.form());
    };
  }

  long people(FictionalUnit unit, int year) {
    String key = unit.code() + "|" + year;
    Long known = people.get(key);
    if (known == null) {
      known = unit.level() == Level.COMMUNE ? Population.of(unit, year)
          : units.communesOf(unit).stream().mapToLong(commune -> people(commune, year)).sum();
      people.put(key, known);
    }
    return known;
  }

  private static double size(SeriesModel model) {
    return Double.parseDouble(model.size());
  }

  private long perThousand(SeriesModel model, FictionalUnit unit, int year) {
    return Math.max(1, Math.round(people(unit, year) * size(model) / 1000));
  }

  private static Counts part(Draws draws, long whole, double chance) {
    return new Counts(draws.binomial(whole, chance), whole);
  }

  private Counts rate(Draws draws, SeriesModel model, FictionalUnit unit, int year, double path) {
    long base = model.size().equals("births") ? birthsOf(unit, year) : perThousand(model, unit, year);
    return new Counts(draws.poisson(base * Math.max(0, path) / model.scale()), base);
  }

  /** Boys and girls together, as the series of births has them. */
  private long birthsOf(FictionalUnit district, int year) {
    return units.communesOf(district).stream()
        .map(commune -> own(models.get("M4.CT1"), commune, year))
        .mapToLong(births -> births.numerator() + births.denominator()).sum();
  }

  private Counts births(Draws draws, SeriesModel model, FictionalUnit unit, int year, double path) {
    long births = Math.max(2, draws.poisson(people(unit, year) * size(model) / 1000));
    long boys = Math.max(1, Math.min(births - 1, draws.binomial(births, path / (1 + path))));
    return new Counts(boys, births - boys);
  }

  /** Seats and bodies keep who holds them: each has its own threshold, passed once and for good as the path rises. */
  private static Counts bodies(SeriesModel model, FictionalUnit unit, double path) {
    int whole = model.sizeAt(unit.level().suffix());
    long women = 0;
    for (int seat = 0; seat < whole; seat++) {
      women += Draws.of("seat", model.code(), unit.code(), "" + seat).share() < path ? 1 : 0;
    }
    return new Counts(women, whole);
  }

  private static double fixed(SeriesModel model, FictionalUnit unit, double path) {
    double ofItsOwn = 0.8 + 0.4 * Draws.of("size", model.code(), unit.code()).share();
    return model.sizeAt(unit.level().suffix()) * Math.max(0.1, path) * ofItsOwn;
  }

  private Counts sum(SeriesModel model, FictionalUnit unit, int year) {
    Counts sum = Counts.NONE;
    for (String part : model.size().split("\\+")) {
      sum = sum.plus(own(models.get(part), unit, year));
    }
    return sum;
  }

  private static Counts count(long number) {
    return new Counts(number, 0);
  }

  private static boolean doubtful(SeriesModel model, FictionalUnit unit, int year) {
    return model.code().equals("M6.CT1") && unit.code().equals(DOUBTFUL_COMMUNE) && year == DOUBTFUL_YEAR;
  }

  private static boolean exaggerated(SeriesModel model, FictionalUnit unit, int year) {
    return model.code().equals("TT.NGUOI") && unit.code().equals(DOUBTFUL_COMMUNE) && year == DOUBTFUL_YEAR;
  }
}
