package io.github.linkletter.textile;

import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.parse.TitlePlace;
import io.github.linkletter.source.Source;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads issues in Textile, as far as the newsletter uses it: front matter, headings {@code h1.} to
 * {@code h6.}, paragraphs, links {@code "label":url} and bare URLs, {@code _emphasis_}, {@code
 * *strong*} and {@code @code@}. Any other block is kept as raw text of the format {@code textile},
 * with the diagnostic {@code unknown-markup}; any other markup inside a paragraph is text.
 *
 * <p>A heading up to {@code h2.} opens a section, but for the first one if it says which issue it
 * is. A text opens a new entry as soon as the entry before it has a link. There is no closing.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextileReader implements IssueReader {
  private static final Dialect DIALECT =
      Dialect.jekyll().toBuilder()
          .name("textile")
          .titlePlace(TitlePlace.FRONT_MATTER)
          .entryGap(1)
          .build();

  private final IssueParser parser;

  /** The reader for {@link java.util.ServiceLoader}, with the conventions of the newsletter. */
  public TextileReader() {
    this(IssueParser.builder().dialect(DIALECT).build());
  }

  private TextileReader(IssueParser parser) {
    this.parser = parser;
  }

  /**
   * A reader with other conventions or limits.
   *
   * @param parser the parser for front matter, whose dialect says what titles look like, which
   *     headings open a section, and of what kind it is
   * @return the reader
   */
  public static TextileReader of(IssueParser parser) {
    return new TextileReader(Objects.requireNonNull(parser, "parser"));
  }

  /**
   * The conventions of the newsletter's issues in Textile.
   *
   * @return the dialect
   */
  public static Dialect dialect() {
    return DIALECT;
  }

  @Override
  public String name() {
    return "textile";
  }

  /** Whether a file's name ends in {@code .textile}. */
  @Override
  public boolean takes(String fileName, byte[] beginning) {
    Objects.requireNonNull(beginning, "beginning");
    return fileName.toLowerCase(Locale.ROOT).endsWith(".textile");
  }

  @Override
  public int maxSize() {
    return parser.maxSize();
  }

  @Override
  public IssueDocument read(Source source) {
    IssueDocument head = parser.parse(source);
    return head.hasErrors() ? head : new TextileBody(head, parser).read();
  }
}
