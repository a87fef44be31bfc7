package io.github.linkletter.robustness;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing found once must never be found again, whatever runs the tests. */
class CasesTest {
  @TestFactory
  Stream<DynamicTest> everyFinding() {
    return Arrays.stream(Target.values())
        .flatMap(
            target ->
                Cases.files(target).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                target + " " + file.getFileName(),
                                () -> assertDoesNotThrow(() -> target.test(Cases.read(file))))));
  }
}
