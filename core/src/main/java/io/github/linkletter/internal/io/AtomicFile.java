package io.github.linkletter.internal.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
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

  /**
   * What fills the file with bytes.
   *
   * @param <R> what it returns
   */
  @FunctionalInterface
  public interface Bytes<R> {
    /** Writes everything to {@code out}. */
    R writeTo(OutputStream out) throws IOException;
  }

  /** Writes {@code content} as UTF-8 to {@code file}; when it throws, the file is as it was. */
  public static <R> R write(Path file, Content<R> content) throws IOException {
    return writeBytes(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          R result = content.writeTo(writer);
          writer.flush();
          return result;
        });
  }

  /** Writes bytes to {@code file}; when that fails, the file is as it was. */
  public static void write(Path file, byte[] bytes) throws IOException {
    writeBytes(
        file,
        out -> {
          out.write(bytes);
          return bytes;
        });
  }

  /** Writes {@code content} to {@code file}; when it throws, the file is as it was. */
  public static <R> R writeBytes(Path file, Bytes<R> content) throws IOException {
    Path target = target(file);
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "it is a folder, not a file");
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no folder " + folder);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return writeThrough(target, content); // a device or a pipe can only be written to
    }
    Set<PosixFilePermission> old = permissions(target);
    try (Temporary temporary = Temporary.in(folder)) {
      R result;
      try (FileChannel channel = temporary.create(old);
          OutputStream out = buffered(Channels.newOutputStream(channel))) {
        result = content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      temporary.moveTo(target, old);
      return result;
    }
  }

  /** A symbolic link stays one: what it leads to is replaced. */
  private static Path target(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      return file.toAbsolutePath();
    }
    try {
      return file.toRealPath();
    } catch (NoSuchFileException e) {
      NoSuchFileException clearer =
          new NoSuchFileException(file.toString(), null, "it is a link that leads nowhere");
      clearer.initCause(e);
      throw clearer;
    }
  }

  private static <R> R writeThrough(Path file, Bytes<R> content) throws IOException {
    try (OutputStream out = buffered(Files.newOutputStream(file))) {
      return content.writeTo(out);
    }
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, 1 << 16);
  }

  /** The permissions of a file that there is, if it has any. */
  private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view != null && Files.exists(file) ? view.readAttributes().permissions() : null;
  }
}
