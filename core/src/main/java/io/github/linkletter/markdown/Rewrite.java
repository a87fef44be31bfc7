package io.github.linkletter.markdown;

import io.github.linkletter.internal.io.AtomicFile;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A source and what changes in it. What no edit covers is the source's own text, byte by byte.
 *
 * <p>Immutable and thread-safe. {@code equals} is identity.
 */
public final class Rewrite {
  private final Source source;
  private final List<TextEdit> edits;

  Rewrite(Source source, List<TextEdit> edits) {
    this.source = source;
    this.edits = List.copyOf(edits);
  }

  /**
   * What was rewritten.
   *
   * @return the source as it was read
   */
  public Source source() {
    return source;
  }

  /**
   * The changes: in the order of the source, without overlap, each of whole lines. All offsets are
   * those of the source, as the Language Server Protocol wants them.
   *
   * @return an unmodifiable list, empty if nothing changes
   */
  public List<TextEdit> edits() {
    return edits;
  }

  /**
   * Whether anything changes.
   *
   * @return true if there are edits
   */
  public boolean isChanged() {
    return !edits.isEmpty();
  }

  /**
   * The new text.
   *
   * @return the source's text with all edits
   */
  public String text() {
    StringBuilder text = new StringBuilder(source.text().length() + 64);
    int at = 0;
    for (TextEdit edit : edits) {
      text.append(source.text(), at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return text.append(source.text(), at, source.text().length()).toString();
  }

  /**
   * The new bytes. Where nothing changes they are the source's own, even those that no charset
   * decodes; edits are encoded as the source is.
   *
   * @return a new array
   */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    for (TextEdit edit : edits) {
      bytes.writeBytes(source.bytes(new SourceSpan(at, edit.span().start())));
      bytes.writeBytes(edit.replacement().getBytes(source.charset()));
      at = edit.span().end();
    }
    bytes.writeBytes(source.bytes(new SourceSpan(at, source.text().length())));
    return bytes.toByteArray();
  }

  /**
   * Writes the new bytes to a file. It appears whole or not at all, by way of a temporary file
   * beside it; a file that was there keeps its permissions, and a symbolic link stays one.
   *
   * @param file the file, usually the one that was read; its folder must exist
   * @throws IOException if the file can't be written; it is as it was then
   */
  public void writeTo(Path file) throws IOException {
    AtomicFile.write(Objects.requireNonNull(file, "file"), bytes());
  }

  @Override
  public String toString() {
    return "Rewrite[" + source.name() + ", " + edits.size() + " edits]";
  }
}
