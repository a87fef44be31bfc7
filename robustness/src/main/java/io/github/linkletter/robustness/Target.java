package io.github.linkletter.robustness;

import static io.github.linkletter.robustness.Checks.check;

import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.json.IssueJson;
import io.github.linkletter.json.JsonFormatException;
import io.github.linkletter.mail.MailReader;
import io.github.linkletter.mail.MailToPost;
import io.github.linkletter.markdown.MarkdownRewriter;
import io.github.linkletter.markdown.RefusedIssueException;
import io.github.linkletter.markdown.Rewrite;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What fuzzing calls, with any bytes. Each throws only if a promise is broken. */
public enum Target {
  /** Reading a post: bytes, and the same as text. */
  POST {
    @Override
    public void test(byte[] data) {
      documents(Form.POST, data);
      String text = new String(data, StandardCharsets.ISO_8859_1);
      IssueDocument document = IssueParser.standard().parse(text);
      Checks.document(document);
      same(document.issue(), IssueParser.standard().parse(text).issue());
    }
  },
  /** Reading a text of UTF-16 code units, lone surrogates included. */
  TEXT {
    @Override
    public void test(byte[] data) {
      String text = new String(data, StandardCharsets.UTF_16BE) + text(data);
      Checks.document(IssueParser.standard().parse(text));
    }
  },
  /** Reading a mail's text, and a Jekyll post. */
  OTHER_DIALECTS {
    @Override
    public void test(byte[] data) {
      documents(Form.PLAIN, data);
      documents(Form.JEKYLL, data);
    }
  },
  /** Reading a mail, and converting it. */
  MAIL {
    @Override
    public void test(byte[] data) {
      documents(Form.MAIL, data);
      new MailReader().takes("7", data);
      MailToPost.standard().convert(Source.of("7.eml", data));
    }
  },
  /** Reading an mbox file. */
  MBOX {
    @Override
    public void test(byte[] data) {
      byte[] begin = "From a\n".getBytes(StandardCharsets.US_ASCII);
      byte[] mbox = Arrays.copyOf(begin, begin.length + data.length);
      System.arraycopy(data, 0, mbox, begin.length, data.length);
      documents(Form.MAIL, mbox);
    }
  },
  /** Reading Textile. */
  TEXTILE {
    @Override
    public void test(byte[] data) {
      documents(Form.TEXTILE, data);
    }
  },
  /**
   * Rewriting: without a change every byte stays; what an edit gives reads as edited. The first
   * byte chooses the form, and those after it, a fourth of all but at most four, the edits.
   */
  REWRITING {
    @Override
    public void test(byte[] data) {
      Form form = Form.chosen(data, Form.MARKDOWN);
      int choices = Math.min(4, data.length / 4);
      byte[] rest = withoutFirst(data, 1);
      byte[] text = withoutFirst(rest, choices);
      IssueDocument document = form.documents(text).get(0);
      Rewrite same = MarkdownRewriter.rewrite(document, document.issue());
      check(Arrays.equals(text, same.bytes()), "rewriting without a change changes bytes");
      edit(form, document, Arrays.copyOf(rest, choices));
    }
  },
  /** Reading JSON. */
  JSON {
    @Override
    public void test(byte[] data) {
      String text = text(data);
      try {
        Issue issue = IssueJson.compact().read(text);
        same(issue, IssueJson.compact().read(IssueJson.compact().render(issue)));
      } catch (JsonFormatException e) {
        check(e.position().line() > 0, "no position");
      }
      List<Issue> issues = new ArrayList<>();
      try {
        ArchiveJson.ndjson().read(new StringReader(text)).forEach(item -> issues.add(item.issue()));
      } catch (JsonFormatException e) {
        check(e.position().line() > 0, "no position");
      }
    }
  },
  /** Rendering what was read as HTML. The first byte chooses the form, here and below. */
  RENDERING_HTML {
    @Override
    public void test(byte[] data) {
      renderings(data, EnumSet.of(Outputs.Kind.HTML));
    }
  },
  /** Rendering what was read as a feed. */
  RENDERING_FEEDS {
    @Override
    public void test(byte[] data) {
      renderings(data, EnumSet.of(Outputs.Kind.FEED, Outputs.Kind.JSON_FEED));
    }
  },
  /** Rendering what was read as JSON, as Markdown and as text. */
  RENDERING_TEXT {
    @Override
    public void test(byte[] data) {
      renderings(data, EnumSet.of(Outputs.Kind.JSON, Outputs.Kind.MARKDOWN, Outputs.Kind.TEXT));
    }
  };

  /**
   * Uses the bytes.
   *
   * @param data any bytes
   * @throws RuntimeException if a promise is broken
   */
  public abstract void test(byte[] data);

  private static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }

  private static byte[] withoutFirst(byte[] data, int count) {
    return Arrays.copyOfRange(data, Math.min(data.length, count), data.length);
  }

  private static void renderings(byte[] data, Set<Outputs.Kind> kinds) {
    Form form = Form.chosen(data, List.of(Form.values()));
    form.issues(withoutFirst(data, 1)).forEach(issue -> OutputChecks.renderings(issue, kinds));
  }

  private static void documents(Form form, byte[] data) {
    List<IssueDocument> documents = form.documents(data);
    documents.forEach(Checks::document);
    List<IssueDocument> again = form.documents(data);
    check(documents.size() == again.size(), "another number of documents");
    for (int i = 0; i < documents.size(); i++) {
      same(documents.get(i).issue(), again.get(i).issue());
      check(documents.get(i).diagnostics().equals(again.get(i).diagnostics()), "other diagnostics");
    }
  }

  private static void same(Issue issue, Issue other) {
    check(issue.equals(other), "the same input gives another issue");
  }

  private static void edit(Form form, IssueDocument document, byte[] choices) {
    Issue edited = new Edits(choices).apply(document.issue());
    byte[] written;
    try {
      written = MarkdownRewriter.rewrite(document, edited).bytes();
    } catch (RefusedIssueException e) {
      check(!e.refusals().isEmpty(), "refused without a reason");
      return;
    }
    check(
        edited.equals(form.documents(written).get(0).issue()), "what was written reads otherwise");
  }
}
