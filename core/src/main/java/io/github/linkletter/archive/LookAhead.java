package io.github.linkletter.archive;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps the elements of an iterator on several threads, in their order, and never further ahead than
 * a few batches: however long the iterator, memory stays the same.
 */
final class LookAhead<T, R> implements Iterator<R>, AutoCloseable {
  /** So many elements are one task: one alone costs less than handing it over. */
  private static final int BATCH = 4;

  /** So many tasks are under way for each thread. */
  private static final int BATCHES_PER_THREAD = 2;

  private final Iterator<T> source;
  private final Function<T, R> mapper;
  private final int limit;
  private final ExecutorService threads;
  private final Deque<Future<List<R>>> tasks = new ArrayDeque<>();
  private Iterator<R> current = Collections.emptyIterator();

  LookAhead(Iterator<T> source, Function<T, R> mapper, int parallelism) {
    this.source = source;
    this.mapper = mapper;
    this.limit = parallelism * BATCHES_PER_THREAD;
    this.threads =
        Executors.newFixedThreadPool(
            parallelism,
            task -> {
              Thread thread = new Thread(task, "linkletter-archive");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean hasNext() {
    if (current.hasNext()) {
      return true;
    }
    while (tasks.size() < limit && source.hasNext()) {
      List<T> batch = new ArrayList<>(BATCH);
      while (batch.size() < BATCH && source.hasNext()) {
        batch.add(source.next());
      }
      tasks.add(threads.submit(() -> batch.stream().map(mapper).toList()));
    }
    if (tasks.isEmpty()) {
      close();
      return false;
    }
    current = await(tasks.remove()).iterator();
    return current.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private static <R> List<R> await(Future<List<R>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("reading was interrupted");
      interrupted.initCause(e);
      throw new UncheckedIOException(interrupted);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException mapping) {
        throw mapping;
      }
      throw new IllegalStateException("reading a file failed unexpectedly", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
