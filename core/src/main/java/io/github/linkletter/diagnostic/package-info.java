/**
 * What reading and rendering have to say about an issue. Start from {@link
 * io.github.linkletter.diagnostic.Diagnostic}.
 */
@NullMarked
package io.github.linkletter.diagnostic;

import org.jspecify.annotations.NullMarked;
