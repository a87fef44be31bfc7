/**
 * Where an issue came from: its text, its bytes, and places in them. Start from {@link
 * io.github.linkletter.source.Source}.
 */
@NullMarked
package io.github.linkletter.source;

import org.jspecify.annotations.NullMarked;
