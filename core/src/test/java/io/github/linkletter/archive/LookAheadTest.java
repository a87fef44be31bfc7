package io.github.linkletter.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookAheadTest {
  private static final int FILES = 200;
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(1000 + i + ".md"), "A word.\n");
    }
  }

  private <R> Stream<R> items(Function<ArchiveItem, R> mapper) {
    return Archive.builder(folder).parallelism(2).build().items(mapper);
  }

  /** What Java would not let a function throw unseen, as other languages do. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void throwUnseen(Throwable any) throws E {
    throw (E) any;
  }

  @Test
  void twoThreadsReadSideBySide() {
    CountDownLatch met = new CountDownLatch(2);
    AtomicInteger read = new AtomicInteger();
    try (Stream<Boolean> items =
        items(
            item -> {
              // The first two of all: the first one's thread can't come to the second.
              return read.getAndIncrement() >= 2 || meets(met);
            })) {
      assertTrue(items.allMatch(both -> both));
    }
  }

  private static boolean meets(CountDownLatch met) {
    met.countDown();
    try {
      return met.await(LONG.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void threadsEndWithTheStream() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Stream<Boolean> items = items(item -> threads.add(Thread.currentThread()))) {
      assertEquals(FILES, items.count());
    }
    assertTrue(threads.size() <= 2, threads::toString);
    for (Thread thread : threads) {
      assertTrue(thread.isDaemon());
      thread.join(LONG.toMillis());
      assertFalse(thread.isAlive());
    }
  }

  @Test
  void threadsEndWithAStreamThatIsClosedEarly() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Iterator<Boolean> iterator;
    try (Stream<Boolean> items = items(item -> threads.add(Thread.currentThread()))) {
      iterator = items.iterator();
      iterator.next();
    }
    for (Thread thread : threads) {
      thread.join(LONG.toMillis());
      assertFalse(thread.isAlive());
    }
    assertTimeoutPreemptively(LONG, () -> iterator.forEachRemaining(made -> {}));
  }

  @Test
  void aMapperThatInterruptsItsThreadStopsNothing() {
    try (Stream<String> items =
        items(
            item -> {
              Thread.currentThread().interrupt();
              return item.source();
            })) {
      assertEquals(FILES, assertTimeoutPreemptively(LONG, items::count));
    }
  }

  @Test
  void whateverAMapperThrowsArrives() {
    Exception thrown = new Exception("of the test");
    try (Stream<String> items =
        items(
            item -> {
              LookAheadTest.<RuntimeException>throwUnseen(thrown);
              return item.source();
            })) {
      Exception arrived = assertThrows(IllegalStateException.class, items::count);
      assertSame(thrown, arrived.getCause());
    }
  }

  @Test
  void whoeverWaitsCanBeInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    try (Stream<String> items =
        items(
            item -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                // The stream was closed.
              }
              return item.source();
            })) {
      Iterator<String> iterator = items.iterator();
      Thread.currentThread().interrupt();
      Exception arrived = assertThrows(UncheckedIOException.class, iterator::hasNext);
      assertEquals(InterruptedIOException.class, arrived.getCause().getClass());
      assertTrue(Thread.interrupted(), "it can still be seen");
    }
  }
}
