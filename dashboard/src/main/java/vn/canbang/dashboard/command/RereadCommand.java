package vn.canbang.dashboard.command;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import vn.canbang.core.store.StoredDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.ingestion.Reading;

/** Kept documents through the reader again; decisions follow where the value is the one they saw. */
@Command(name = "reread", description = {"Đọc lại các văn bản đã lưu; quyết định đi theo khi giá trị không đổi.",
    "Reads kept documents again; decisions follow where the value is the one they saw."})
final class RereadCommand implements StoreCommand {
  @ParentCommand
  private CanBang canbang;

  @Option(names = "--document", paramLabel = "D",
      description = {"một văn bản: mã SHA-256, ít nhất 8 ký tự đầu, hoặc tên tệp", "one document: SHA-256, its first 8 characters at least, or file name"})
  private String document;

  @Override
  public CanBang canbang() {
    return canbang;
  }

  @Override
  public int work(OpenStore store) {
    Session session = canbang.session();
    Warehouse warehouse = store.warehouse();
    List<StoredDocument> documents = chosen(warehouse);
    Intake intake = new Intake(session, warehouse);
    StoreReader reader = new StoreReader(store);
    try (Progress progress = Progress.on(session, "Đọc lại / reread", documents.size())) {
      for (StoredDocument kept : documents) {
        Reading reading = reader.read(kept.name(), warehouse.bytesOf(kept.sha256()));
        progress.step(() -> intake.take(reading, warehouse::reread));
      }
    }
    return intake.finish();
  }

  private List<StoredDocument> chosen(Warehouse warehouse) {
    if (document == null) {
      return warehouse.listDocuments();
    }
    return List.of(warehouse.findDocument(document).orElseThrow(() -> Refusal.ofCall("unknown_document",
        "không có văn bản '" + document + "' trong kho", "no document '" + document + "' in the store")));
  }
}
