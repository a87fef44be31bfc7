package io.github.linkletter.html;

/** What an issue is rendered as. */
enum Form {
  PAGE,
  FRAGMENT,
  EMAIL
}
