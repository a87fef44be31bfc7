package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.model.Block;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No public method of the package accepts null, and each names the argument. */
class NullArgumentsTest {
  @Test
  void everyArgumentIsNamed() {
    Findings findings = new Findings();
    HtmlWriter writer =
        new HtmlWriter(new MarkupBuffer(), findings, UrlPolicy.webOnly(), List.of());
    writer.blocks(
        new BlockWriter(
            writer, findings, new InlineWriter(writer, findings, options()), options()));
    Samples samples =
        Samples.standard()
            .with(HtmlWriter.class, writer)
            .with(Class.class, Block.Quote.class)
            .with(HtmlLabels.Builder.class, HtmlLabels.english().toBuilder())
            .with(HtmlRenderer.Builder.class, HtmlRenderer.page().toBuilder())
            .with(URI.class, URI.create("https://example.com/"));

    List<String> failures = NullArguments.failures(HtmlRenderer.class, samples);

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }

  private static Options options() {
    return new Options(Form.FRAGMENT);
  }
}
