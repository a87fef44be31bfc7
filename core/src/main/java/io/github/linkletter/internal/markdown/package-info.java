/** Markdown proper: blocks and inlines by commonmark-java, behind shortcuts that equal it. */
@NullMarked
package io.github.linkletter.internal.markdown;

import org.jspecify.annotations.NullMarked;
