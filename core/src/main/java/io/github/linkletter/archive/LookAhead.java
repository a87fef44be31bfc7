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
import java.util.function.ToLongFunction;

/**
 * Maps the elements of an iterator on several threads, in their order, and never further ahead than
 * a few batches, or one element that is large: however long the iterator, memory stays the same.
 */
final class LookAhead<T, R> implements Iterator<R>, AutoCloseable {
  /** So many elements are one task: one alone costs less than handing it over. */
  private static final int BATCH = 16;

  /** So many tasks are under way for each thread. */
  private static final int BATCHES_PER_THREAD = 2;

  /**
   * Nothing more is begun while elements of this size are under way: they may become far larger.
   */
  private static final long MAX_SIZE = 1 << 18;

  private final Iterator<T> source;
  private final ToLongFunction<T> size;
  private final Function<T, R> mapper;
  private final int limit;
  private final ExecutorService threads;
  private final Deque<Task<R>> tasks = new ArrayDeque<>();
  private long sizeUnderWay;
  private Iterator<R> current = Collections.emptyIterator();

  private record Task<R>(Future<List<R>> results, long size) {}

  LookAhead(Iterator<T> source, ToLongFunction<T> size, Function<T, R> mapper, int parallelism) {
    this.source = source;
    this.size = size;
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
    while (tasks.size() < limit && sizeUnderWay < MAX_SIZE && source.hasNext()) {
      begin();
    }
    if (tasks.isEmpty()) {
      close();
      return false;
    }
    Task<R> task = tasks.remove();
    current = await(task.results()).iterator();
    sizeUnderWay -= task.size();
    return current.hasNext();
  }

  private void begin() {
    List<T> batch = new ArrayList<>(BATCH);
    long before = sizeUnderWay;
    while (batch.size() < BATCH && sizeUnderWay < MAX_SIZE && source.hasNext()) {
      T element = source.next();
      batch.add(element);
      sizeUnderWay += size.applyAsLong(element);
    }
    tasks.add(new Task<>(threads.submit(() -> map(batch)), sizeUnderWay - before));
  }

  private List<R> map(List<T> batch) {
    List<R> results = new ArrayList<>(batch.size());
    for (T element : batch) {
      results.add(mapper.apply(element));
    }
    return results;
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
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("reading a file failed unexpectedly", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
