/**
 * The contracts for renderers: what turns issues into text of any format. Start from {@link
 * io.github.linkletter.render.IssueRenderer}.
 */
@NullMarked
package io.github.linkletter.render;

import org.jspecify.annotations.NullMarked;
