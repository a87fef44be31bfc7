package io.github.linkletter.robustness;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.json.JsonFormatException;
import io.github.linkletter.mail.MailReader;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import io.github.linkletter.textile.TextileReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What reads an input. */
public enum Form {
  /** A post, by {@link Dialect#standard()}. */
  POST("7.md"),
  /** A mail's text, by {@link Dialect#plainText()}. */
  PLAIN("7.txt"),
  /** A Jekyll post, by {@link Dialect#jekyll()}. */
  JEKYLL("2014-05-01-7.md"),
  /** A post in Textile. */
  TEXTILE("7.textile"),
  /** A mail, or an mbox file. */
  MAIL("7.eml"),
  /** An issue as JSON. */
  JSON("7.json");

  /** The forms whose documents can be rewritten. */
  static final List<Form> MARKDOWN = List.of(POST, PLAIN, JEKYLL);

  private static final IssueParser PLAIN_PARSER = parser(Dialect.plainText());
  private static final IssueParser JEKYLL_PARSER = parser(Dialect.jekyll());
  private static final IssueReader MAILS = new MailReader();
  private static final IssueReader TEXTILES = new TextileReader();

  private final String fileName;

  Form(String fileName) {
    this.fileName = fileName;
  }

  /** The form that the first byte chooses: {@code 0} the first of some, {@code 1} the second … */
  static Form chosen(byte[] data, List<Form> forms) {
    int choice = data.length == 0 ? 0 : Byte.toUnsignedInt(data[0]) - '0';
    return forms.get(Math.floorMod(choice, forms.size()));
  }

  private static IssueParser parser(Dialect dialect) {
    return IssueParser.builder().dialect(dialect).build();
  }

  /**
   * Reads the documents in a file of this form.
   *
   * @param bytes the file
   * @return the documents; none if this is {@link #JSON}, whose issues come from no document
   */
  public List<IssueDocument> documents(byte[] bytes) {
    Source source = Source.of(fileName, bytes);
    return switch (this) {
      case POST -> List.of(IssueParser.standard().parse(source));
      case PLAIN -> List.of(PLAIN_PARSER.parse(source));
      case JEKYLL -> List.of(JEKYLL_PARSER.parse(source));
      case TEXTILE -> List.of(TEXTILES.read(source));
      case MAIL -> mails(bytes);
      case JSON -> List.of();
    };
  }

  /** The issues in a file of this form; none if it is JSON that can't be read. */
  List<Issue> issues(byte[] bytes) {
    if (this != JSON) {
      return documents(bytes).stream().map(IssueDocument::issue).toList();
    }
    try {
      return List.of(IssueJson.compact().read(new String(bytes, StandardCharsets.UTF_8)));
    } catch (JsonFormatException e) {
      return List.of();
    }
  }

  private List<IssueDocument> mails(byte[] bytes) {
    List<IssueDocument> documents = new ArrayList<>();
    try {
      Iterator<Source> mails = MAILS.sources(fileName, new ByteArrayInputStream(bytes));
      mails.forEachRemaining(mail -> documents.add(MAILS.read(mail)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a ByteArrayInputStream throws none
    }
    return documents;
  }

  /** Whether documents of this form can be rewritten. */
  boolean isMarkdown() {
    return MARKDOWN.contains(this);
  }
}
