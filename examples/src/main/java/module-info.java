/** Runnable examples and the {@code linkletter} command. */
module io.github.linkletter.examples {
  requires static org.jspecify;
  requires info.picocli;
  requires io.github.linkletter.core;
  requires io.github.linkletter.feed;
  requires io.github.linkletter.html;
  requires io.github.linkletter.json;
  requires io.github.linkletter.readers;

  opens io.github.linkletter.command to
      info.picocli;
}
