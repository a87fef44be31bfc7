/** The renderers' providers. */
@NullMarked
package io.github.linkletter.internal.json;

import org.jspecify.annotations.NullMarked;
