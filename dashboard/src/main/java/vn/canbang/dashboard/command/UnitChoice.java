package vn.canbang.dashboard.command;

import java.util.List;
import java.util.stream.Collectors;

import vn.canbang.core.catalogue.Catalogue;
import vn.canbang.core.unit.Unit;
import vn.canbang.core.unit.UnitRegister;

/** The unit that a call names: by code, by code and date where a code was used again, or by its key. */
final class UnitChoice {
  private UnitChoice() {
  }

  static Unit of(Catalogue catalogue, String spelling) {
    UnitRegister units = catalogue.units();
    return units.find(spelling).orElseThrow(() -> refusal(units.listByCode(spelling), spelling));
  }

  private static Refusal refusal(List<Unit> sameCode, String spelling) {
    if (sameCode.isEmpty()) {
      return Refusal.ofCall("unknown_unit", "không có đơn vị '" + spelling + "'; viết mã như 40 hoặc mã với ngày như 24@2025-06",
          "no unit '" + spelling + "'; write a code as 40, or a code with a date as 24@2025-06");
    }
    String choice = sameCode.stream().map(unit -> unit.key() + " " + unit.title()).collect(Collectors.joining(", "));
    return Refusal.ofCall("ambiguous_unit", "nhiều đơn vị đã dùng mã này, hãy chọn một: " + choice,
        "several units have had this code, choose one: " + choice);
  }
}
