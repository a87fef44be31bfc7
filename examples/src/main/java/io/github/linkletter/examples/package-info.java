/**
 * Programs that use linkletter, one for each thing that it does. The README shows them, and a test
 * holds both to be the same.
 */
@NullMarked
package io.github.linkletter.examples;

import org.jspecify.annotations.NullMarked;
