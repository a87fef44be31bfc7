package io.github.linkletter.internal.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file beside another one, named as {@code .linkletter-1f0c.tmp}, that is moved to its place or
 * deleted: by who made it, or when the process is asked to end. Only of a process that is killed it
 * remains; archives pass over its name, and no other process uses it.
 */
final class Temporary implements AutoCloseable {
  private final Path path;
  private final Thread atShutdown;
  private boolean ended;

  private Temporary(Path path) {
    this.path = path;
    this.atShutdown = new Thread(null, new Cleanup(), "linkletter-cleanup", 0, false);
  }

  /** A name in a folder; there is no file yet. */
  static Temporary in(Path folder) throws IOException {
    long random = ThreadLocalRandom.current().nextLong();
    Temporary temporary =
        new Temporary(folder.resolve(".linkletter-" + Long.toHexString(random) + ".tmp"));
    try {
      Runtime.getRuntime().addShutdownHook(temporary.atShutdown);
    } catch (IllegalStateException e) {
      throw ending(e);
    }
    return temporary;
  }

  /**
   * Makes the file, for nobody to read whom the old file keeps out.
   *
   * @param old the permissions of the file that it will replace; null where there is none
   */
  synchronized FileChannel create(@Nullable Set<PosixFilePermission> old) throws IOException {
    requireNotEnded();
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return old == null
        ? FileChannel.open(path, options)
        : FileChannel.open(path, options, PosixFilePermissions.asFileAttribute(old));
  }

  /** Moves the file to its place, with the permissions of the file that it replaces. */
  synchronized void moveTo(Path target, @Nullable Set<PosixFilePermission> old) throws IOException {
    requireNotEnded();
    if (old != null) {
      Files.setPosixFilePermissions(path, old); // those too that the umask took away
    }
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    ended = true;
  }

  private void requireNotEnded() throws IOException {
    if (ended) {
      throw ending(null);
    }
  }

  private static IOException ending(@Nullable Exception cause) {
    return new IOException("the process is being ended", cause);
  }

  private synchronized void end() {
    if (!ended) {
      ended = true;
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // What can't be deleted stays, under a name that nobody reads.
      }
    }
  }

  private final class Cleanup implements Runnable {
    @Override
    public void run() {
      end();
    }
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException e) {
      // The process ends, and the hook with it.
    }
  }
}
