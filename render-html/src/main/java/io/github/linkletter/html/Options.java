package io.github.linkletter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a renderer was built with. Changed by its builder only, which copies it. */
final class Options {
  private static final UnaryOperator<String> NO_REWRITING = UnaryOperator.identity();

  final Form form;
  int headingLevel;
  String idPrefix = "";
  UrlPolicy urlPolicy = UrlPolicy.webOnly();
  Overrides overrides = new Overrides();
  List<AttributeHook> hooks = List.of();
  UnaryOperator<String> rewriteUrl = NO_REWRITING;
  HtmlLabels labels = HtmlLabels.english();
  PageLinks links = PageLinks.none();
  PageFrame frame = PageFrame.standard();
  Stylesheet stylesheet = Stylesheet.standard();
  Optional<String> preheader = Optional.empty();
  MailFooter footer = MailFooter.none();

  Options(Form form) {
    this.form = form;
    this.headingLevel = form == Form.FRAGMENT ? 2 : 1;
    if (form == Form.EMAIL) {
      hooks = List.of(new EmailStyles());
    } else if (form == Form.FRAGMENT) {
      labels = labels.toBuilder().date(Object::toString).build();
    }
  }

  Options copy() {
    Options copy = new Options(form);
    copy.headingLevel = headingLevel;
    copy.idPrefix = idPrefix;
    copy.urlPolicy = urlPolicy;
    copy.overrides = overrides.copy();
    copy.hooks = hooks;
    copy.rewriteUrl = rewriteUrl;
    copy.labels = labels;
    copy.links = links;
    copy.frame = frame;
    copy.stylesheet = stylesheet;
    copy.preheader = preheader;
    copy.footer = footer;
    return copy;
  }

  /** Whether nothing stands between a link that shows its URL and what is written of it. */
  boolean writesPlainLinks() {
    return overrides.isEmpty() && rewriteUrl == NO_REWRITING && form != Form.PAGE;
  }

  /** Whether nobody writes markup as it is, so that all can be written in another notation. */
  boolean hasOnlyOurMarkup() {
    return overrides.isEmpty() && form == Form.FRAGMENT;
  }

  void addHook(AttributeHook hook) {
    List<AttributeHook> all = new ArrayList<>(hooks);
    all.add(hook);
    hooks = List.copyOf(all);
  }
}
