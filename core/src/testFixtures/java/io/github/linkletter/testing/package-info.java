/**
 * Generators of models for property tests, compiled into the tests of every module. Start from
 * {@link io.github.linkletter.testing.Issues}.
 */
@NullMarked
package io.github.linkletter.testing;

import org.jspecify.annotations.NullMarked;
