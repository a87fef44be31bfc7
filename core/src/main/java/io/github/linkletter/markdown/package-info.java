/**
 * Issues as Markdown: written anew in a newsletter's own layout, or written back into the text that
 * they were read from. Start from {@link io.github.linkletter.markdown.MarkdownRenderer}, or from
 * {@link io.github.linkletter.markdown.MarkdownRewriter} to edit.
 */
@NullMarked
package io.github.linkletter.markdown;

import org.jspecify.annotations.NullMarked;
