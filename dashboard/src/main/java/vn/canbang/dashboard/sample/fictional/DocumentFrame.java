package vn.canbang.dashboard.sample.fictional;

import java.util.ArrayList;
import java.util.List;

import vn.canbang.dashboard.sample.document.Part;

/** What stands above and below the table of every document of the fictional province. */
final class DocumentFrame {
  private DocumentFrame() {
  }

  static List<Part> head(DocumentPlan plan, String title) {
    String issuer = "ỦY BAN NHÂN DÂN " + plan.unit().title().toUpperCase();
    String number = "Số: " + (20 + Math.floorMod(plan.name().hashCode(), 400)) + "/BC-UBND";
    String day = plan.unit().name() + ", ngày " + String.format("%02d", plan.date().getDayOfMonth()) + " tháng 12 năm "
        + plan.date().getYear();
    List<Part> parts = new ArrayList<>();
    if (plan.has("headtable")) {
      parts.add(new Part.Grid(List.of(List.of(issuer, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
          List.of(number, "Độc lập - Tự do - Hạnh phúc"), List.of("SỐ LIỆU MINH HỌA", day)), false));
    } else {
      parts.add(new Part.Line(issuer, true));
      parts.add(new Part.Line("SỐ LIỆU MINH HỌA", true));
      parts.add(new Part.Line(number, false));
      parts.add(new Part.Line(day, false));
    }
    parts.add(new Part.Line("BÁO CÁO", true));
    parts.add(new Part.Line(title, false));
    return parts;
  }

  static Part foot() {
    return new Part.Line("Tài liệu do chương trình tạo ra để minh họa phần mềm; đơn vị và số liệu không có thật.",
        false);
  }
}
