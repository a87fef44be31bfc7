/** Front matter: plain lines read directly, the rest as YAML, within limits. */
@NullMarked
package io.github.linkletter.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
