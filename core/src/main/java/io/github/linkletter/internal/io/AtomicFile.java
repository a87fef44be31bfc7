package io.github.linkletter.internal.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a file beside its place and then moves it there, so that it is whole, old or new. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * What fills the file.
   *
   * @param <R> what it returns
   */
  @FunctionalInterface
  public interface Content<R> {
    /** Writes everything to {@code out}. */
    R writeTo(Writer out) throws IOException;
  }

  /** What fills the file with bytes. */
  @FunctionalInterface
  private interface Bytes<R> {
    R writeTo(OutputStream out) throws IOException;
  }

  /** Writes {@code content} as UTF-8 to {@code file}; when it throws, the file is as it was. */
  public static <R> R write(Path file, Content<R> content) throws IOException {
    return replace(
        file,
        out -> {
          Writer writer = writer(out);
          R result = content.writeTo(writer);
          writer.flush();
          return result;
        });
  }

  /** Writes bytes to {@code file}; when that fails, the file is as it was. */
  public static void write(Path file, byte[] bytes) throws IOException {
    replace(
        file,
        out -> {
          out.write(bytes);
          return bytes;
        });
  }

  private static <R> R replace(Path file, Bytes<R> content) throws IOException {
    // A symbolic link stays one: what it leads to is replaced.
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("is a folder, not a file: " + file);
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "no such folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return writeThrough(target, content); // a device or a pipe can only be written to
    }
    Path temporary = Files.createTempFile(folder, ".linkletter-", ".tmp");
    try {
      R result;
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        result = content.writeTo(out);
        channel.force(true);
      }
      copyPermissions(target, temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static <R> R writeThrough(Path file, Bytes<R> content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return content.writeTo(out);
    }
  }

  private static Writer writer(OutputStream bytes) {
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Gives the new file the old one's permissions, or those that any new file would get. */
  private static void copyPermissions(Path target, Path temporary) throws IOException {
    PosixFileAttributeView view = view(temporary);
    if (view == null) {
      return;
    }
    PosixFileAttributeView old = view(target);
    view.setPermissions(
        old != null && Files.exists(target) ? old.readAttributes().permissions() : usual(target));
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /** The permissions that the process's umask leaves; only making a file tells. */
  private static Set<PosixFilePermission> usual(Path target) throws IOException {
    Path probe = target.resolveSibling(".linkletter-" + System.nanoTime() + ".probe");
    try {
      Files.createFile(
          probe,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-")));
      return EnumSet.copyOf(Files.getPosixFilePermissions(probe));
    } finally {
      Files.deleteIfExists(probe);
    }
  }
}
