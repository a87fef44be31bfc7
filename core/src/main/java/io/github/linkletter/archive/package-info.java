/**
 * Folders of issues: read lazily, in order, and one bad file never costs a good one. Start from
 * {@link io.github.linkletter.archive.Archive}.
 */
@NullMarked
package io.github.linkletter.archive;

import org.jspecify.annotations.NullMarked;
