/** Text as lines: one pass that finds them and what they could mean. */
@NullMarked
package io.github.linkletter.internal.text;

import org.jspecify.annotations.NullMarked;
