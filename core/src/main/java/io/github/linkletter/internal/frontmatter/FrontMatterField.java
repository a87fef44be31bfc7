package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.model.Metadata;
import io.github.linkletter.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A key of front matter with its value.
 *
 * @param key the key
 * @param value the value
 * @param text the value as its author wrote it, where it is a scalar; null for a list or a mapping
 * @param line the line at which the key stands
 * @param valueSpan where the value stands; empty at the end of the key where it has none
 * @param isCut whether YAML takes a part of the line for a comment; then {@code text} has that part
 *     too, and {@code value} hasn't
 */
public record FrontMatterField(
    String key,
    Metadata.Value value,
    @Nullable String text,
    int line,
    SourceSpan valueSpan,
    boolean isCut) {}
