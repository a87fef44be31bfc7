/**
 * The newsletter as mail: read as issues, and converted to posts. Start from {@link
 * io.github.linkletter.mail.MailReader}.
 */
@NullMarked
package io.github.linkletter.mail;

import org.jspecify.annotations.NullMarked;
