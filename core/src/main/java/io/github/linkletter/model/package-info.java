/**
 * What an issue of a link newsletter says: immutable values that know nothing of files, formats or
 * positions. Start from {@link io.github.linkletter.model.Issue}.
 *
 * <p>The model as a grammar:
 *
 * <pre>
 * Issue   = publication? number? title? date? intro:Block* Section* closing:Entry* Metadata
 * Section = title SectionKind Entry*
 * Entry   = content:Block*
 * Block   = Paragraph | LinkLine | BulletList | OrderedList | Quote | CodeBlock | Heading
 *         | ThematicBreak | RawBlock
 * Inline  = Text | Emphasis | Strong | Code | Hyperlink | Image | LineBreak | RawHtml
 * </pre>
 *
 * <p>All values are kept in one normal form, so that two issues that say the same are equal:
 * adjacent texts are joined, empty ones dropped, blanks at the ends of lines dropped, and a
 * paragraph that holds only a link is a link line. {@code equals} covers content only.
 *
 * <p>Every type is immutable and thread-safe. No method accepts or returns {@code null}; absence is
 * an empty {@link java.util.Optional}. Passing {@code null} is a {@link NullPointerException} that
 * names the argument.
 */
@NullMarked
package io.github.linkletter.model;

import org.jspecify.annotations.NullMarked;
