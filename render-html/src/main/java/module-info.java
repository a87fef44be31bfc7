/** Issues as HTML. Start from {@link io.github.linkletter.html.HtmlRenderer}. */
@SuppressWarnings("module") // feeds are compiled later
module io.github.linkletter.html {
  requires static transitive org.jspecify;
  requires transitive io.github.linkletter.core;

  exports io.github.linkletter.html;
  exports io.github.linkletter.internal.markup to
      io.github.linkletter.feed;

  provides io.github.linkletter.render.RendererProvider with
      io.github.linkletter.internal.html.EmailProvider,
      io.github.linkletter.internal.html.FragmentProvider,
      io.github.linkletter.internal.html.PageProvider,
      io.github.linkletter.internal.html.TextProvider;
}
