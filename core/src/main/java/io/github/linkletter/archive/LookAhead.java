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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Reads pieces and maps what they hold on several threads, in their order, and never further ahead
 * than a few batches, or one piece that is large: however many there are, memory stays the same.
 */
final class LookAhead<R> implements Iterator<R>, AutoCloseable {
  /** So many pieces are one task: one alone costs less than handing it over. */
  private static final int BATCH = 16;

  /** So many tasks are under way for each thread. */
  private static final int BATCHES_PER_THREAD = 2;

  /** Nothing more is begun while pieces of this size are under way: they may become far larger. */
  private static final long MAX_SIZE = 1 << 18;

  private final Pieces pieces;
  private final Function<? super ArchiveItem, ? extends R> mapper;
  private final int limit;
  private final ExecutorService threads;
  private final Deque<Task<R>> tasks = new ArrayDeque<>();
  private long sizeUnderWay;
  private Iterator<R> current = Collections.emptyIterator();

  private record Task<R>(Future<List<R>> results, long size) {}

  private record Batch<R>(
      List<Pieces.Piece> pieces, Function<? super ArchiveItem, ? extends R> mapper)
      implements Callable<List<R>> {
    @Override
    public List<R> call() {
      List<R> results = new ArrayList<>(pieces.size());
      for (Pieces.Piece piece : pieces) {
        results.add(mapper.apply(piece.reading().get()));
      }
      return results;
    }
  }

  private static final class DaemonThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task, "linkletter-archive");
      thread.setDaemon(true);
      return thread;
    }
  }

  LookAhead(Pieces pieces, Function<? super ArchiveItem, ? extends R> mapper, int parallelism) {
    this.pieces = pieces;
    this.mapper = mapper;
    this.limit = parallelism * BATCHES_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(parallelism, new DaemonThreads());
  }

  @Override
  public boolean hasNext() {
    if (current.hasNext()) {
      return true;
    }
    while (tasks.size() < limit && sizeUnderWay < MAX_SIZE && pieces.hasNext()) {
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
    List<Pieces.Piece> batch = new ArrayList<>(BATCH);
    long before = sizeUnderWay;
    while (batch.size() < BATCH && sizeUnderWay < MAX_SIZE && pieces.hasNext()) {
      Pieces.Piece piece = pieces.next();
      batch.add(piece);
      sizeUnderWay += piece.size();
    }
    tasks.add(new Task<>(threads.submit(new Batch<>(batch, mapper)), sizeUnderWay - before));
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
    pieces.close();
  }
}
