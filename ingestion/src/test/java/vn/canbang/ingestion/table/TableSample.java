package vn.canbang.ingestion.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.canbang.core.catalogue.CatalogueLoader;
import vn.canbang.core.document.UnlinkedNumber;
import vn.canbang.core.notice.Notice;
import vn.canbang.ingestion.Ingestion;
import vn.canbang.ingestion.Reading;

/** A report of Nghệ An of 2023 with one table, and what was read from it, in few words. */
final class TableSample {
  private static final Ingestion INGESTION = new Ingestion(CatalogueLoader.packaged());

  private TableSample() {
  }

  /** @param text what stands below the head: a title, an empty line, rows with tabs */
  static Reading read(String text) {
    String head = "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nNghệ An, ngày 20 tháng 12 năm 2023\nBÁO CÁO\n"
        + "Công tác bình đẳng giới năm 2023 của tỉnh Nghệ An\n\n";
    return INGESTION.read("thu.txt", (head + text).getBytes(StandardCharsets.UTF_8));
  }

  /** "Huyện Quỳ Châu, tỉnh Nghệ An: BL.VU.GD 2023 14". */
  static List<String> facts(Reading reading) {
    return reading.document().facts().stream().map(fact -> fact.unit() + ": " + fact.indicator() + " " + fact.period()
        + " " + fact.value().toPlainString()).toList();
  }

  static List<String> codes(Reading reading) {
    return reading.notices().stream().map(Notice::code).toList();
  }

  static List<String> unlinked(Reading reading) {
    return reading.document().unlinked().stream().map(UnlinkedNumber::sentence).toList();
  }
}
