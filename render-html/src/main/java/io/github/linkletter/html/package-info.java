/**
 * Issues as HTML that is safe to embed, whatever the issue says. Start from {@link
 * io.github.linkletter.html.HtmlRenderer}.
 *
 * <pre>{@code
 * String html = HtmlRenderer.fragment().render(issue);
 * }</pre>
 */
@NullMarked
package io.github.linkletter.html;

import org.jspecify.annotations.NullMarked;
