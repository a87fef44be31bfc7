/** The newsletter in Textile. Start from {@link io.github.linkletter.textile.TextileReader}. */
@NullMarked
package io.github.linkletter.textile;

import org.jspecify.annotations.NullMarked;
