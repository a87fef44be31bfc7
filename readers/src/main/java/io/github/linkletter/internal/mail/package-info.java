/** Mails decoded, with the place that each character has in the mail as received. */
@NullMarked
package io.github.linkletter.internal.mail;

import org.jspecify.annotations.NullMarked;
