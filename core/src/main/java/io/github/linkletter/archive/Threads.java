package io.github.linkletter.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run tasks in the order in which they came. The JDK's executors do the same and far
 * more, and to load and warm them up takes a command that ends soon a fortieth of its time.
 */
final class Threads implements Executor, AutoCloseable {
  private final Thread[] threads;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int started;
  private boolean closed;

  Threads(int count) {
    threads = new Thread[count];
  }

  /** Runs a task, which must not throw anything, as soon as a thread is free. */
  @Override
  public synchronized void execute(Runnable task) {
    waiting.add(task);
    notify();
    if (started < threads.length) {
      Thread thread = new Thread(new Work(), "linkletter-archive");
      thread.setDaemon(true);
      thread.start();
      threads[started++] = thread;
    }
  }

  private final class Work implements Runnable {
    @Override
    public void run() {
      for (Runnable task = next(); task != null; task = next()) {
        task.run();
      }
    }
  }

  /** Waits for a task; null if there is nothing more to do. */
  private synchronized @Nullable Runnable next() {
    Thread.interrupted(); // if the task before left it so
    while (waiting.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        // Either all was closed, or whoever did it meant no task of these.
      }
    }
    return waiting.poll();
  }

  /** Interrupts what runs, and forgets what waits. */
  @Override
  public synchronized void close() {
    closed = true;
    waiting.clear();
    for (int i = 0; i < started; i++) {
      threads[i].interrupt();
    }
  }
}
