package vn.canbang.dashboard.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.canbang.core.document.DocumentHead;
import vn.canbang.core.store.StoredDocument;
import vn.canbang.dashboard.page.UnitOverview.DocumentLine;

/** Documents as lines of a list. */
record DocumentLines(View view) {
  private static final int LONGEST_TITLE = 140;

  List<DocumentLine> of(List<StoredDocument> documents) {
    return documents.stream().map(this::line).toList();
  }

  private DocumentLine line(StoredDocument document) {
    return new DocumentLine(title(document), view.links().document(document.sha256()), detail(document),
        document.waiting(), document.head() != null && document.head().fictional());
  }

  static String title(StoredDocument document) {
    DocumentHead head = document.head();
    return head == null || head.title() == null || head.title().isBlank() ? document.name() : shorten(head.title());
  }

  private static String shorten(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
  }

  /** Number, date, unit, file and how many figures: what is not known is left out. */
  String detail(StoredDocument document) {
    DocumentHead head = document.head();
    Stream<String> ofHead = head == null ? Stream.empty()
        : Stream.of(head.number(), view.numbers().format(head.date()), head.unitName());
    return Stream.concat(ofHead, Stream.of(document.name(),
            view.words().text("document.facts", view.numbers().format(document.facts()))))
        .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
