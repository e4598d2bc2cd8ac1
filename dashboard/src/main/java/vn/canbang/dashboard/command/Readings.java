package vn.canbang.dashboard.command;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

import vn.canbang.ingestion.Reading;

/** Reads files on every core and gives the readings in the files' order, a few ahead of the caller and no more. */
final class Readings implements Iterator<Reading>, AutoCloseable {
  private final Iterator<InputFile> files;
  private final BiFunction<String, byte[], Reading> reader;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers = Executors.newFixedThreadPool(cores);
  private final Queue<Future<Reading>> ahead = new ArrayDeque<>();

  Readings(List<InputFile> files, BiFunction<String, byte[], Reading> reader) {
    this.files = files.iterator();
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    return files.hasNext() || !ahead.isEmpty();
  }

  @Override
  public Reading next() {
    while (files.hasNext() && ahead.size() < 2 * cores) {
      InputFile file = files.next();
      ahead.add(workers.submit(() -> file.read(reader)));
    }
    try {
      return ahead.remove().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
