/** How hosts that choose renderers by name find those of HTML. */
@NullMarked
package io.github.linkletter.internal.html;

import org.jspecify.annotations.NullMarked;
