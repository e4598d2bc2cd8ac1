package vn.canbang.dashboard.command;

import java.util.List;
import java.util.function.Function;

import vn.canbang.core.notice.Notice;
import vn.canbang.core.notice.Severity;
import vn.canbang.core.store.ReadDocument;
import vn.canbang.core.store.Warehouse;
import vn.canbang.core.store.Warehouse.LoadOutcome;
import vn.canbang.core.store.WarehouseException;
import vn.canbang.ingestion.Reading;

/** Keeps readings one by one, tells what became of each, and computes the series again at the end if anything changed. */
final class Intake {
  private final Session session;
  private final Warehouse warehouse;
  private boolean refused;
  private boolean changed;

  Intake(Session session, Warehouse warehouse) {
    this.session = session;
    this.warehouse = warehouse;
  }

  void refuse(List<Notice> notices) {
    session.tell(notices);
    refused |= notices.stream().anyMatch(Notice::isError);
  }

  /** @param way how the store takes it: {@code load} or {@code reread} */
  void take(Reading reading, Function<ReadDocument, LoadOutcome> way) {
    if (reading.refused()) {
      session.tell(reading.notices());
      refused = true;
    } else {
      keep(reading.document(), way);
    }
  }

  private void keep(ReadDocument document, Function<ReadDocument, LoadOutcome> way) {
    try {
      LoadOutcome outcome = way.apply(document);
      changed |= outcome.changed();
      session.tell(outcome.notices());
      session.out().println(OutcomeLine.of(document.name(), document.head(), outcome));
    } catch (WarehouseException e) {
      refuse(List.of(new Notice(e.code(), Severity.ERROR, document.name(), null, e.message(false), e.message(true))));
    }
  }

  /** @return the exit code */
  int finish() {
    if (changed) {
      warehouse.derive(null);
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
