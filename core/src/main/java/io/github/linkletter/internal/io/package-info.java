/** Files that appear whole or not at all. */
@NullMarked
package io.github.linkletter.internal.io;

import org.jspecify.annotations.NullMarked;
