package io.github.linkletter.parse;

import io.github.linkletter.internal.frontmatter.FrontMatter;
import io.github.linkletter.internal.frontmatter.FrontMatterField;
import io.github.linkletter.internal.text.Lines;

/** Finds out which form an issue has, as {@link Dialect#standard()} describes it. */
final class Detection {
  private Detection() {}

  /** The dialect for a document: the one given, unless it stands for several. */
  static Dialect choose(Dialect dialect, Lines lines, FrontMatter frontMatter) {
    if (dialect.forms().isEmpty()) {
      return dialect;
    }
    Dialect post = form(dialect, Form.POST);
    for (int line = 0; line < lines.count(); line++) {
      if (lines.holds(line, "<br>[", Lines.ANGLE | Lines.BRACKET)) {
        return post;
      }
    }
    Dialect jekyll = form(dialect, Form.JEKYLL);
    String title = "";
    boolean layout = false;
    boolean date = false;
    for (FrontMatterField field : frontMatter.fields()) {
      String text = field.text() == null ? "" : field.text().strip();
      layout |= field.key().equals("layout") && text.equals("post");
      date |= field.isNamed(jekyll.dateKeys());
      if (title.isEmpty() && field.isNamed(jekyll.titleKeys())) {
        title = text;
      }
    }
    int body = frontMatter.endLine();
    BodyTitle heading = date && !layout ? null : BodyTitle.find(lines, body, jekyll, title);
    boolean repeats = heading != null && heading.facts() != null;
    if (repeats || (layout && !date)) {
      return jekyll;
    }
    Dialect plainText = form(dialect, Form.PLAIN_TEXT);
    return body == 0 && BodyTitle.find(lines, 0, plainText, "") != null ? plainText : post;
  }

  private static Dialect form(Dialect dialect, Form form) {
    return dialect.forms().getOrDefault(form, dialect);
  }
}
