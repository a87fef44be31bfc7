/** How markup is written fast, which HTML and feeds share. */
@NullMarked
package io.github.linkletter.internal.markup;

import org.jspecify.annotations.NullMarked;
