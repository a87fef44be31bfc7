/**
 * Hostile input for all of linkletter: what fuzzing looks for, families of inputs that grow, and
 * the checks that outputs must pass. Start from {@link
 * io.github.linkletter.robustness.PathologicalSuite}, or from {@code docs/security.md}.
 */
@NullMarked
package io.github.linkletter.robustness;

import org.jspecify.annotations.NullMarked;
