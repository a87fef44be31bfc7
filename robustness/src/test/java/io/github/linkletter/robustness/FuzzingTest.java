package io.github.linkletter.robustness;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzing. In ordinary builds each target runs with its seeds only; {@code robustness/run fuzz}
 * goes on from them.
 */
class FuzzingTest {
  private static final String DURATION = "10m";
  private static final String DICTIONARY = "newsletters.dict";

  static Stream<byte[]> postSeeds() {
    return Cases.seeds(Target.POST);
  }

  @MethodSource("postSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void post(byte[] data) {
    Target.POST.test(data);
  }

  static Stream<byte[]> textSeeds() {
    return Cases.seeds(Target.TEXT);
  }

  @MethodSource("textSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void text(byte[] data) {
    Target.TEXT.test(data);
  }

  static Stream<byte[]> otherDialectsSeeds() {
    return Cases.seeds(Target.OTHER_DIALECTS);
  }

  @MethodSource("otherDialectsSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void otherDialects(byte[] data) {
    Target.OTHER_DIALECTS.test(data);
  }

  static Stream<byte[]> mailSeeds() {
    return Cases.seeds(Target.MAIL);
  }

  @MethodSource("mailSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void mail(byte[] data) {
    Target.MAIL.test(data);
  }

  static Stream<byte[]> mboxSeeds() {
    return Cases.seeds(Target.MBOX);
  }

  @MethodSource("mboxSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void mbox(byte[] data) {
    Target.MBOX.test(data);
  }

  static Stream<byte[]> textileSeeds() {
    return Cases.seeds(Target.TEXTILE);
  }

  @MethodSource("textileSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void textile(byte[] data) {
    Target.TEXTILE.test(data);
  }

  static Stream<byte[]> rewritingSeeds() {
    return Cases.seeds(Target.REWRITING);
  }

  @MethodSource("rewritingSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void rewriting(byte[] data) {
    Target.REWRITING.test(data);
  }

  static Stream<byte[]> jsonSeeds() {
    return Cases.seeds(Target.JSON);
  }

  @MethodSource("jsonSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void json(byte[] data) {
    Target.JSON.test(data);
  }

  static Stream<byte[]> renderingHtmlSeeds() {
    return Cases.seeds(Target.RENDERING_HTML);
  }

  @MethodSource("renderingHtmlSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void renderingHtml(byte[] data) {
    Target.RENDERING_HTML.test(data);
  }

  static Stream<byte[]> renderingFeedsSeeds() {
    return Cases.seeds(Target.RENDERING_FEEDS);
  }

  @MethodSource("renderingFeedsSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void renderingFeeds(byte[] data) {
    Target.RENDERING_FEEDS.test(data);
  }

  static Stream<byte[]> renderingTextSeeds() {
    return Cases.seeds(Target.RENDERING_TEXT);
  }

  @MethodSource("renderingTextSeeds")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest(maxDuration = DURATION)
  void renderingText(byte[] data) {
    Target.RENDERING_TEXT.test(data);
  }
}
