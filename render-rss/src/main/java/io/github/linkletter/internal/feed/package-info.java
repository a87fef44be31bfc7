/** How hosts that choose renderers by name find those of feeds. */
@NullMarked
package io.github.linkletter.internal.feed;

import org.jspecify.annotations.NullMarked;
