package vn.canbang.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What statisticians decided of an indicator: one YAML file in {@code catalogue/indicators}. Keys of the file are the
 * components below in kebab case; unknown keys are refused.
 *
 * @param code             stable public code without open suffixes: {@code M1.CT1}, {@code BL.VU.GD}
 * @param name             official name in Vietnamese
 * @param nameEn           name in English
 * @param shortName        a few words for rows and charts, Vietnamese
 * @param shortNameEn      the same in English
 * @param objective        objective 1 to 6 of the strategy, 0 for the others
 * @param targetCode       code of the strategy's target it belongs to ({@code M3.CT2} for {@code M3.CT2a}), or null
 * @param part             a or b for a part of a target, or null
 * @param group            code family for the others: CT, KT, BL, MBN, TH, TT, TA, QL
 * @param definition       what is measured, one sentence, Vietnamese
 * @param definitionEn     the same in English
 * @param numerator        what is counted above, Vietnamese; null for a count
 * @param numeratorEn      the same in English
 * @param denominator      what it is held against, Vietnamese; null for a count
 * @param denominatorEn    the same in English
 * @param direction        which way is better
 * @param measureUnit      unit of measure as people say it: {@code %}, {@code bé trai/100 bé gái}
 * @param measureUnitEn    the same in English
 * @param scale            value = scale * numerator / denominator: 100, 1000, 100000, 1; null for a count
 * @param kind             {@code result} or {@code count}: the kind of its figures
 * @param levels           where a value makes sense: TW, T, H, X
 * @param dimensions       dimensions a figure may be broken down by, as names of the dimension file
 * @param targetsBy        dimensions each value of which the target binds by itself ("các cấp": every level)
 * @param uncertainty      none, binomial, poisson or survey
 * @param confidential     true for the classes whose small counts are suppressed
 * @param term             true for figures of a term (party committees, councils)
 * @param institution      true for figures of institutions, which are not carried back over a merger
 * @param stock            true for figures that hold at a moment (members, clubs, enterprises in operation), false for
 *                         those of a period (cases, events, people trained)
 * @param legalBasis       legal instrument it rests on
 * @param wording          phrases that mean it, in any order of specificity; {@code …} stands for any words between,
 *                         {@code +} parts what may stand in any order, {@code |} parts spellings
 * @param falseFriends     phrases that look like it and are not
 * @param counted          nouns in which a count of it is given ({@code vụ}, {@code trường hợp}); for a rate, those of
 *                         its numerator; empty where none is known
 * @param narrower         phrases that say that a figure covers less than the definition asks for
 * @param plausible        range outside which a value raises a warning; null where none is known
 * @param coverage         share of the weight below which an area total is withheld, 0 to 1; 0.8 unless stated
 * @param confirm          what awaits a look at the source ("values 70 and 100 of M3.CT4"), or null
 */
public record Indicator(String code, String name, String nameEn, String shortName, String shortNameEn, int objective,
    String targetCode, String part, String group, String definition, String definitionEn, String numerator,
    String numeratorEn, String denominator, String denominatorEn, Direction direction, String measureUnit,
    String measureUnitEn, BigDecimal scale, String kind, List<String> levels, List<String> dimensions,
    List<String> targetsBy, Uncertainty uncertainty, boolean confidential, boolean term, boolean institution,
    boolean stock, String legalBasis, List<String> wording, List<FalseFriend> falseFriends, List<String> counted,
    List<Narrower> narrower, Range plausible, BigDecimal coverage, String confirm) {

  public Indicator {
    levels = levels == null ? List.of() : List.copyOf(levels);
    dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
    targetsBy = targetsBy == null ? List.of() : List.copyOf(targetsBy);
    wording = wording == null ? List.of() : List.copyOf(wording);
    falseFriends = falseFriends == null ? List.of() : List.copyOf(falseFriends);
    counted = counted == null ? List.of() : List.copyOf(counted);
    narrower = narrower == null ? List.of() : List.copyOf(narrower);
    coverage = coverage == null ? new BigDecimal("0.8") : coverage;
  }

  /** Which way is better. MAINTAIN: at its bound and to be kept there. NONE: a count that is neither. */
  public enum Direction { HIGHER, LOWER, MAINTAIN, NONE }

  /** The model of chance behind a value. */
  public enum Uncertainty { NONE, BINOMIAL, POISSON, SURVEY }

  /** A range of plausible values, both ends included, in the unit of measure. */
  public record Range(BigDecimal from, BigDecimal to) {
  }

  /**
   * A phrase that must not be read as this indicator.
   *
   * @param phrase  the wording; {@code …} stands for any words between
   * @param instead code it means instead, or null for none
   * @param why     what a reviewer is told, Vietnamese
   * @param whyEn   the same in English
   */
  public record FalseFriend(String phrase, String instead, String why, String whyEn) {
  }

  /**
   * A phrase that says that a figure covers less, or something else, than the definition asks for; the figure is still
   * this indicator's, with a warning.
   *
   * @param phrase  the wording; {@code …} stands for any words between
   * @param why     what a reviewer is told, Vietnamese
   * @param whyEn   the same in English
   */
  public record Narrower(String phrase, String why, String whyEn) {
  }

  public boolean isStrategyTarget() {
    return objective > 0;
  }

  /**
   * Whether a figure of it is told apart by level of government: bodies that are elected at each level, and the agencies of
   * each. Planning for a body is the document's own, and there is one National Assembly.
   */
  public boolean isMeasuredByLevel() {
    boolean ofABody = term && !code.startsWith("CT.QUYHOACH.") && !code.endsWith(".QH");
    return dimensions.contains("level") && (ofABody || institution && isStrategyTarget());
  }

  public String name(boolean english) {
    return english ? nameEn : name;
  }

  public String shortName(boolean english) {
    return english ? shortNameEn : shortName;
  }

  /** The dimensions that a full code of this indicator names by its suffixes. */
  public Map<String, String> dimensionsOf(String fullCode, DimensionCodes codes) {
    return codes.parse(code, fullCode);
  }
}
