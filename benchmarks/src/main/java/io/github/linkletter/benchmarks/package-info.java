/**
 * What linkletter costs, beside what others cost. Start from {@link
 * io.github.linkletter.benchmarks.Main}, or from {@code docs/performance.md}.
 */
@NullMarked
package io.github.linkletter.benchmarks;

import org.jspecify.annotations.NullMarked;
