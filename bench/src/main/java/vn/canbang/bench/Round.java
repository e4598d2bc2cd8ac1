package vn.canbang.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** One pass over every document by as many threads as the workers have, from the bytes on disk. */
final class Round {
  private Round() {
  }

  /** @return milliseconds from the first document to the last */
  static double milliseconds(List<Path> files, DocumentTask task, ExecutorService workers) throws Exception {
    List<Callable<Void>> calls = new ArrayList<>();
    for (Path file : files) {
      calls.add(() -> {
        task.read(file.getFileName().toString(), Files.readAllBytes(file));
        return null;
      });
    }
    long start = System.nanoTime();
    for (Future<Void> done : workers.invokeAll(calls)) {
      done.get();
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
