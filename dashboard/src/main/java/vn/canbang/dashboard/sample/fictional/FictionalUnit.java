package vn.canbang.dashboard.sample.fictional;

import vn.canbang.core.unit.Level;

/**
 * A unit of the fictional province.
 *
 * @param parent code of the unit above it
 * @param merged true for the communes that exist from 1 July 2025
 */
public record FictionalUnit(Level level, String code, String name, String type, String parent, String validFrom,
    boolean merged) {

  /** As {@link vn.canbang.core.unit.Unit#key()} spells it. */
  public String key() {
    return code + "@" + validFrom;
  }

  /** "Huyện Huệ Hà". */
  public String title() {
    return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " " + name;
  }

  /** "Huyện Huệ Hà, tỉnh Minh Họa". */
  public String fullTitle() {
    return level == Level.PROVINCE ? title() : title() + ", tỉnh Minh Họa";
  }
}
