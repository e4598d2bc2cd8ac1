package vn.canbang.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.canbang.core.indicator.DimensionCodes;
import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.observation.Citation;
import vn.canbang.core.observation.Observation;
import vn.canbang.core.target.Target;
import vn.canbang.core.unit.UnitRegister;

/**
 * Everything statisticians decided, as data: packaged with the program and extended by an overlay under
 * {@code --data/catalogue}. Loaded by {@link CatalogueLoader}.
 *
 * @param version   version of the packaged catalogue
 * @param overlay   version of the overlay, or null where there is none
 * @param indicators in the order of their codes
 * @param published figures whose source is a citation
 */
public record Catalogue(String version, String overlay, List<Indicator> indicators, DimensionCodes dimensions,
    List<Target> targets, UnitRegister units, List<Observation> published, List<Citation> citations) {

  public Catalogue {
    indicators = List.copyOf(indicators);
    targets = List.copyOf(targets);
    published = List.copyOf(published);
    citations = List.copyOf(citations);
  }

  /** The indicator that a full code belongs to: the longest code of the catalogue that it starts with. */
  public Optional<Indicator> findIndicator(String fullCode) {
    String code = fullCode;
    while (!code.isEmpty()) {
      for (Indicator indicator : indicators) {
        if (indicator.code().equals(code)) {
          return Optional.of(indicator);
        }
      }
      int dot = code.lastIndexOf('.');
      code = dot < 0 ? "" : code.substring(0, dot);
    }
    return Optional.empty();
  }

  /** @throws IllegalArgumentException if no indicator has this code */
  public Indicator getIndicator(String fullCode) {
    return findIndicator(fullCode)
        .orElseThrow(() -> new IllegalArgumentException("No indicator '" + fullCode + "' in the catalogue"));
  }

  /** Whether a national target of the indicator for that year is this number; false for none. */
  public boolean hasTarget(Indicator indicator, int milestone, BigDecimal value) {
    return value != null && targets.stream().anyMatch(target -> target.indicator().equals(indicator.code())
        && target.milestone() == milestone && target.value() != null && target.value().compareTo(value) == 0);
  }

  public Optional<Citation> findCitation(String id) {
    return citations.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
