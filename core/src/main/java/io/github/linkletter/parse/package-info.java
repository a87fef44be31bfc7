/**
 * Reads issues from text, leniently: any text gives an issue and diagnostics. Start from {@link
 * io.github.linkletter.parse.IssueParser}.
 */
@NullMarked
package io.github.linkletter.parse;

import org.jspecify.annotations.NullMarked;
