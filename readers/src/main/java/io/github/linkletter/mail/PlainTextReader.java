package io.github.linkletter.mail;

import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads the text of the newsletter's mails where it stands in a file of its own: a {@code .txt}
 * file that begins with a title, as {@link Dialect#plainText()} has it.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlainTextReader implements IssueReader {
  private final IssueParser parser;

  /** The reader for {@link java.util.ServiceLoader}: of {@link Dialect#plainText()}. */
  public PlainTextReader() {
    this(IssueParser.builder().dialect(Dialect.plainText()).build());
  }

  private PlainTextReader(IssueParser parser) {
    this.parser = parser;
  }

  /**
   * A reader with other conventions or limits.
   *
   * @param parser the parser for the text
   * @return the reader
   */
  public static PlainTextReader of(IssueParser parser) {
    return new PlainTextReader(Objects.requireNonNull(parser, "parser"));
  }

  @Override
  public String name() {
    return "plain-text";
  }

  @Override
  public boolean takes(String fileName, byte[] beginning) {
    Objects.requireNonNull(beginning, "beginning");
    return fileName.toLowerCase(Locale.ROOT).endsWith(".txt")
        && parser.parse(new String(beginning, StandardCharsets.UTF_8)).issue().number().isPresent();
  }

  @Override
  public int maxSize() {
    return parser.maxSize();
  }

  @Override
  public IssueDocument read(Source source) {
    return parser.parse(source);
  }
}
