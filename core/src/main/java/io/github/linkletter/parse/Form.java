package io.github.linkletter.parse;

/** The forms of issues that {@link Dialect#standard()} tells apart. */
enum Form {
  POST,
  JEKYLL,
  PLAIN_TEXT
}
