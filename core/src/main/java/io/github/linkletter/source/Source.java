package io.github.linkletter.source;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that an issue is read from, with its name and, where it came as bytes, the original bytes.
 *
 * <p>Bytes are decoded by their byte-order mark (UTF-8, UTF-16), else as UTF-8. What is malformed
 * becomes U+FFFD, and is still known by its bytes: {@link #bytes(SourceSpan)} returns what was
 * there. A byte-order mark stays in the text, as U+FEFF.
 *
 * <p>Immutable and thread-safe. {@code equals} is identity.
 */
public final class Source {
  private static final char UNDECODABLE = '\uFFFD';

  private final String name;
  private final byte @Nullable [] bytes;
  private @Nullable Decoded decoded;

  private @Nullable String text;
  private int @Nullable [] lineStarts;

  private Source(String name, byte @Nullable [] bytes, @Nullable String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * A source from text.
   *
   * @param name what messages call it, usually a path with {@code /}; its last part is used where
   *     the text itself has no date or number
   * @param text the text
   * @return the source
   */
  public static Source of(String name, String text) {
    return new Source(name, null, Objects.requireNonNull(text, "text"));
  }

  /**
   * A source from bytes.
   *
   * @param name what messages call it, usually a path with {@code /}
   * @param bytes the bytes, copied
   * @return the source
   */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, Arrays.copyOf(bytes, bytes.length), null);
  }

  /**
   * Reads a file.
   *
   * @param path the file; its path as given becomes the name, with {@code /}
   * @return the source
   * @throws IOException if the file can't be read
   */
  public static Source read(Path path) throws IOException {
    return read(path, path.toString().replace(path.getFileSystem().getSeparator(), "/"));
  }

  /**
   * Reads a file under another name.
   *
   * @param path the file
   * @param name what messages call it
   * @return the source
   * @throws IOException if the file can't be read
   */
  public static Source read(Path path, String name) throws IOException {
    Objects.requireNonNull(name, "name");
    return new Source(name, Files.readAllBytes(path), null);
  }

  /**
   * Reads a file, but no more than its beginning.
   *
   * @param path the file
   * @param name what messages call it
   * @param limit how many bytes to read at most, from 0
   * @return the source, of the whole file if that has no more bytes
   * @throws IOException if the file can't be read
   * @throws IllegalArgumentException if the limit is negative
   */
  public static Source read(Path path, String name, int limit) throws IOException {
    Objects.requireNonNull(name, "name");
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative: " + limit);
    }
    try (InputStream file = open(path)) {
      return new Source(name, file.readNBytes(limit), null);
    }
  }

  /** A stream that has no channel, which would bring eighty methods more that must get warm. */
  private static InputStream open(Path path) throws IOException {
    if (path.getFileSystem() == FileSystems.getDefault()) {
      File file = path.toFile();
      if (file.getPath().indexOf(UNDECODABLE) < 0) {
        try {
          return new FileInputStream(file);
        } catch (FileNotFoundException e) {
          // The other way says why in an exception of its own.
        }
      }
    }
    return Files.newInputStream(path);
  }

  /**
   * What messages call the source.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The text.
   *
   * @return the decoded text
   */
  public String text() {
    String result = text;
    if (result == null) {
      result = new String(decoded().chars());
      text = result;
    }
    return result;
  }

  /**
   * Whether the source came as bytes, and not as text.
   *
   * @return true if so
   */
  public boolean isFromBytes() {
    return bytes != null;
  }

  /**
   * A part of the text.
   *
   * @param span the part
   * @return its text
   * @throws IndexOutOfBoundsException if the span leaves the text
   */
  public String text(SourceSpan span) {
    return text().substring(span.start(), span.end());
  }

  /**
   * Whether encoding the text again gives the bytes. Where it doesn't, the text has a U+FFFD for
   * each malformed sequence.
   *
   * @return true if so, and for every source from text
   */
  public boolean isLossless() {
    return bytes == null || decoded().byteOffsets() == null;
  }

  /**
   * How the bytes were decoded: as UTF-8, or UTF-16 by their byte-order mark.
   *
   * @return the charset; UTF-8 for a source from text
   */
  public Charset charset() {
    return decoded().charset();
  }

  /**
   * How large the source is.
   *
   * @return the number of bytes, or for a source from text the number of UTF-16 code units
   */
  public long size() {
    return bytes == null ? text().length() : bytes.length;
  }

  /**
   * Whether the source looks like no text at all: it came as bytes, and among the first 8 KiB is a
   * NUL although no byte-order mark of UTF-16 stands before it.
   *
   * @return true if so
   */
  public boolean isBinary() {
    if (bytes == null || Decoded.isUtf16(bytes)) {
      return false;
    }
    for (int i = 0; i < Math.min(bytes.length, 8192); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * All bytes.
   *
   * @return a copy of the original bytes, or the text as UTF-8
   */
  public byte[] bytes() {
    return bytes == null
        ? text().getBytes(StandardCharsets.UTF_8)
        : Arrays.copyOf(bytes, bytes.length);
  }

  /**
   * The bytes of a part of the text. The parts of a text, one after the other, give all its bytes.
   *
   * @param span the part; it must not cut a surrogate pair in two
   * @return a copy of the original bytes, or the part as UTF-8
   * @throws IndexOutOfBoundsException if the span leaves the text
   */
  public byte[] bytes(SourceSpan span) {
    int[] offsets = decoded().byteOffsets();
    if (bytes == null || offsets == null) {
      return text(span).getBytes(decoded().charset());
    }
    return Arrays.copyOfRange(bytes, offsets[span.start()], offsets[span.end()]);
  }

  /**
   * The line and column of an offset.
   *
   * @param offset an offset into the text, its length included
   * @return the position
   * @throws IndexOutOfBoundsException if the offset leaves the text
   */
  public Position position(int offset) {
    char[] chars = decoded().chars();
    Objects.checkIndex(offset, chars.length + 1);
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int lineStart = starts[line];
    if (line == 0 && offset > 0 && chars[0] == '\uFEFF') {
      lineStart = 1;
    }
    return new Position(line + 1, offset - lineStart + 1);
  }

  /**
   * The line at an offset.
   *
   * @param offset an offset into the text, its length included
   * @return the line's span, without its line end
   * @throws IndexOutOfBoundsException if the offset leaves the text
   */
  public SourceSpan line(int offset) {
    int line = position(offset).line() - 1;
    int[] starts = lineStarts();
    int start = line == 0 && text().startsWith("\uFEFF") ? 1 : starts[line];
    int end = line + 1 < starts.length ? starts[line + 1] : text().length();
    while (end > start && isLineEnd(text().charAt(end - 1))) {
      end--;
    }
    return new SourceSpan(start, end);
  }

  @Override
  public String toString() {
    return "Source[" + name + "]";
  }

  // The caches are filled at most a few times with equal values, which are published safely enough,
  // since Decoded is a record.
  private Decoded decoded() {
    Decoded result = decoded;
    if (result == null) {
      result = bytes == null ? Decoded.ofText(text()) : Decoded.ofBytes(bytes);
      decoded = result;
    }
    return result;
  }

  private synchronized int[] lineStarts() {
    if (lineStarts == null) {
      char[] chars = decoded().chars();
      int[] starts = new int[64];
      int count = 1;
      for (int i = 0; i < chars.length; i++) {
        char c = chars[i];
        boolean lineEnd =
            c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'));
        if (lineEnd) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
          }
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
