/**
 * The {@code linkletter} command. Start from {@link io.github.linkletter.command.Main}, which knows
 * the subcommands and the exit codes.
 */
@NullMarked
package io.github.linkletter.command;

import org.jspecify.annotations.NullMarked;
