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
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads pieces and maps what they hold on several threads, in their order, and never further ahead
 * than a few batches, or one piece that is large: however many there are, memory stays the same.
 */
final class LookAhead<R> implements ArchiveIterator<R> {
  /** So many pieces are handed over together: one alone costs less than that. */
  private static final int BATCH = 16;

  /** So many batches are under way for each thread. */
  private static final int BATCHES_PER_THREAD = 2;

  /** Nothing more is begun while pieces of this size are under way: they may become far larger. */
  private static final long MAX_SIZE = 1 << 18;

  private final Pieces pieces;
  private final Function<? super ArchiveItem, ? extends R> mapper;
  private final int limit;
  private final Threads threads;
  private final Deque<Batch<R>> batches = new ArrayDeque<>();
  private long sizeUnderWay;
  private Iterator<R> current = Collections.emptyIterator();
  private boolean closed;

  /** Pieces that one thread reads and maps. */
  private static final class Batch<R> implements Runnable {
    final long size;
    private final List<Pieces.Piece> pieces;
    private final Function<? super ArchiveItem, ? extends R> mapper;
    private final List<R> results;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Throwable failure;

    Batch(List<Pieces.Piece> pieces, long size, Function<? super ArchiveItem, ? extends R> mapper) {
      this.pieces = pieces;
      this.size = size;
      this.mapper = mapper;
      results = new ArrayList<>(pieces.size());
    }

    @Override
    public void run() {
      try {
        for (Pieces.Piece piece : pieces) {
          results.add(mapper.apply(piece.reading().get()));
        }
      } catch (Throwable e) {
        failure = e;
      } finally {
        ended.countDown();
      }
    }

    /** Waits for the results, or for what was thrown. */
    List<R> results() {
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("reading was interrupted");
        interrupted.initCause(e);
        throw new UncheckedIOException(interrupted);
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure != null) {
        throw new IllegalStateException("reading a file failed unexpectedly", failure);
      }
      return results;
    }
  }

  LookAhead(Pieces pieces, Function<? super ArchiveItem, ? extends R> mapper, int parallelism) {
    this.pieces = pieces;
    this.mapper = mapper;
    this.limit = parallelism * BATCHES_PER_THREAD;
    this.threads = new Threads(parallelism);
  }

  @Override
  public boolean hasNext() {
    if (current.hasNext()) {
      return true;
    }
    while (!closed && batches.size() < limit && sizeUnderWay < MAX_SIZE && pieces.hasNext()) {
      begin();
    }
    if (batches.isEmpty()) {
      close();
      return false;
    }
    Batch<R> batch = batches.remove();
    current = batch.results().iterator();
    sizeUnderWay -= batch.size;
    return current.hasNext();
  }

  private void begin() {
    List<Pieces.Piece> taken = new ArrayList<>(BATCH);
    long before = sizeUnderWay;
    while (taken.size() < BATCH && sizeUnderWay < MAX_SIZE && pieces.hasNext()) {
      Pieces.Piece piece = pieces.next();
      taken.add(piece);
      sizeUnderWay += piece.size();
    }
    Batch<R> batch = new Batch<>(taken, sizeUnderWay - before, mapper);
    threads.execute(batch);
    batches.add(batch);
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  /** Ends reading; what was not handed out yet is dropped. */
  @Override
  public void close() {
    closed = true;
    batches.clear();
    threads.close();
    pieces.close();
  }
}
