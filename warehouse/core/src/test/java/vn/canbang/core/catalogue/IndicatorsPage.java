package vn.canbang.core.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.canbang.core.indicator.Indicator;
import vn.canbang.core.target.Target;

/** INDICATORS.md at the root of the repository, written from the catalogue. */
record IndicatorsPage(Catalogue catalogue) {
  private static final List<String> OBJECTIVES = List.of("", "Chính trị / Politics", "Kinh tế, lao động / Economy, labour",
      "Đời sống gia đình, bạo lực trên cơ sở giới / Family life, gender-based violence", "Y tế / Health",
      "Giáo dục, đào tạo / Education", "Thông tin, truyền thông / Information");
  private static final Map<String, String> GROUPS = Map.of("CT", "Cán bộ nữ / Women cadres", "KT",
      "Kinh tế, việc làm / Economy, work", "BL", "Bạo lực / Violence", "MBN", "Mua bán người / Trafficking", "TH",
      "Tảo hôn / Child marriage", "TT", "Truyền thông / Communication", "TA", "Tập huấn / Training", "QL",
      "Quản lý nhà nước / Administration", "VN", "Bối cảnh quốc gia / National context");

  String write() {
    StringBuilder page = new StringBuilder();
    page.append("# Chỉ tiêu / Indicators\n\n")
        .append("Catalogue ").append(catalogue.version())
        .append(". Tệp này được sinh từ danh mục, không sửa tay. ")
        .append("This file is generated from the catalogue; do not edit it.\n")
        .append("Cấp / levels: TW trung ương, T tỉnh, H huyện (to 30 June 2025), X xã. ")
        .append("🔒: small counts are suppressed. ⚠: awaits confirmation.\n");
    for (int objective = 1; objective < OBJECTIVES.size(); objective++) {
      section(page, "Mục tiêu / Objective " + objective + ". " + OBJECTIVES.get(objective), ofObjective(objective));
    }
    byGroup().forEach((group, indicators) -> section(page, group + ". " + GROUPS.get(group), indicators));
    return page.toString();
  }

  private List<Indicator> ofObjective(int objective) {
    return catalogue.indicators().stream().filter(indicator -> indicator.objective() == objective).toList();
  }

  private Map<String, List<Indicator>> byGroup() {
    Map<String, List<Indicator>> groups = new TreeMap<>();
    catalogue.indicators().stream().filter(indicator -> !indicator.isStrategyTarget())
        .forEach(indicator -> groups.computeIfAbsent(indicator.group(), group -> new ArrayList<>()).add(indicator));
    return groups;
  }

  private void section(StringBuilder page, String title, List<Indicator> indicators) {
    page.append("\n## ").append(title).append("\n\n")
        .append("| mã / code | tên / name | đơn vị / unit | tốt hơn / better | tử số / mẫu số (numerator / denominator) "
            + "| cấp / levels | 2025 | 2030 | căn cứ / legal basis |\n")
        .append("|---|---|---|---|---|---|---|---|---|\n");
    indicators.forEach(indicator -> page.append(row(indicator)));
  }

  private String row(Indicator indicator) {
    return "| " + String.join(" | ",
        indicator.code() + (indicator.confidential() ? " 🔒" : "") + (indicator.confirm() == null ? "" : " ⚠"),
        indicator.name() + "<br>*" + indicator.nameEn() + "*"
            + (indicator.confirm() == null ? "" : "<br>⚠ " + indicator.confirm()),
        indicator.measureUnit(), indicator.direction().name().toLowerCase(Locale.ROOT), fraction(indicator),
        String.join(", ", indicator.levels()), target(indicator, 2025), target(indicator, 2030),
        indicator.legalBasis()) + " |\n";
  }

  private static String fraction(Indicator indicator) {
    return indicator.numerator() == null ? "–"
        : indicator.numerator() + " / " + indicator.denominator() + "<br>*" + indicator.numeratorEn() + " / "
            + indicator.denominatorEn() + "*";
  }

  private String target(Indicator indicator, int milestone) {
    return catalogue.targets().stream()
        .filter(target -> target.indicator().equals(indicator.code()) && target.milestone() == milestone)
        .map(IndicatorsPage::print).findFirst().orElse("–");
  }

  private static String print(Target target) {
    String value = target.value() == null ? "không có con số / no number" : printed(target.qualifier().sign(), target.value());
    return value + (target.from() == null ? "" : " (từ / from " + target.from() + ")")
        + (target.binds().equals("nation") ? " (cả nước / nation)" : "") + (target.confirmed() ? "" : " ⚠");
  }

  private static String printed(String sign, BigDecimal value) {
    return (sign.equals("=") ? "" : sign.replace("<", "&lt;").replace(">", "&gt;").replace("~", "≈") + " ")
        + value.toPlainString();
  }
}
