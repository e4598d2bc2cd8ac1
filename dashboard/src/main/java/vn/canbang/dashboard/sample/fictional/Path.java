package vn.canbang.dashboard.sample.fictional;

import java.util.Set;

import vn.canbang.core.unit.Level;

/** The share or rate that a unit is heading for in a year, before chance: the provincial line and the unit's own lot. */
final class Path {
  private static final Set<String> LAGGING = Set.of("988", "990", "991");
  private static final String IMPROVING = "985";
  private static final String MOVING_AWAY = "987";
  private static final String CITY = "980";

  private Path() {
  }

  static double at(SeriesModel model, FictionalUnit unit, int year) {
    double elapsed = (year - Population.FIRST_YEAR) / (double) (Population.LAST_YEAR - Population.FIRST_YEAR);
    double line = model.first() + (model.last() - model.first()) * elapsed;
    double sign = model.better().equals("lower") ? -1 : 1;
    return line + sign * model.spread() * lot(model, unit, year, elapsed);
  }

  /** Distance from the provincial line in spreads, positive for the better. */
  private static double lot(SeriesModel model, FictionalUnit unit, int year, double elapsed) {
    if (unit.level() == Level.PROVINCE) {
      return 0;
    }
    String district = unit.level() == Level.DISTRICT ? unit.code() : unit.parent();
    double lot = 0.6 * Draws.of("district", model.code(), district).normal()
        + 0.15 * Draws.of("year", model.code(), district, "" + year).normal() + profile(district, elapsed);
    return unit.level() == Level.COMMUNE ? lot + 0.4 * Draws.of("commune", model.code(), unit.code()).normal() : lot;
  }

  private static double profile(String district, double elapsed) {
    if (LAGGING.contains(district)) {
      return -1.6;
    }
    return switch (district) {
      case IMPROVING -> -2 + 3 * elapsed;
      case MOVING_AWAY -> 0.8 - 3.2 * elapsed;
      case CITY -> 1;
      default -> 0;
    };
  }
}
