package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of an archive. Immutable and thread-safe.
 *
 * <p>Its size doesn't grow with the archive's: of files it names the first {@link #MAX_NAMED} of
 * each kind and counts all.
 */
public final class ArchiveReport {
  /** So many files of each kind are named at most. */
  public static final int MAX_NAMED = 1000;

  private static final IssuePath TITLE = IssuePath.root().member("title");

  private final int read;
  private final int failed;
  private final int skipped;
  private final int duplicates;
  private final List<ArchiveItem.Failed> failures;
  private final List<Diagnostic> duplicateNumbers;
  private final Map<DiagnosticCode, Integer> diagnostics;

  private ArchiveReport(Collector collected, RenderReport rendering) {
    collected.count(rendering.diagnostics());
    read = collected.read;
    failed = collected.failed;
    skipped = collected.skipped;
    duplicates = collected.duplicates;
    failures = List.copyOf(collected.failures);
    duplicateNumbers = List.copyOf(collected.duplicateNumbers);
    diagnostics = Collections.unmodifiableMap(new TreeMap<>(collected.diagnostics));
  }

  /**
   * How many issues were read.
   *
   * @return the number
   */
  public int read() {
    return read;
  }

  /**
   * How many files and folders could not be read.
   *
   * @return the number
   */
  public int failed() {
    return failed;
  }

  /**
   * How many files were left alone, being no issues.
   *
   * @return the number
   */
  public int skipped() {
    return skipped;
  }

  /**
   * How many issues have a number that an issue before them has.
   *
   * @return the number
   */
  public int duplicates() {
    return duplicates;
  }

  /**
   * What could not be read: the first {@link #MAX_NAMED}.
   *
   * @return an unmodifiable list, in the archive's order
   */
  public List<ArchiveItem.Failed> failures() {
    return failures;
  }

  /**
   * A diagnostic for each issue whose number an issue before it has: the first {@link #MAX_NAMED}.
   * It names both files.
   *
   * @return an unmodifiable list, in the archive's order
   */
  public List<Diagnostic> duplicateNumbers() {
    return duplicateNumbers;
  }

  /**
   * How often reading and rendering had something to say, by what it was.
   *
   * @return an unmodifiable map with a number for each code that occurred
   */
  public Map<DiagnosticCode, Integer> diagnostics() {
    return diagnostics;
  }

  @Override
  public String toString() {
    return "ArchiveReport[" + read + " read, " + failed + " failed, " + skipped + " skipped]";
  }

  /**
   * Collects a report: shown each item of an archive, in order. Not thread-safe.
   *
   * <p>{@link Archive#convert} makes its own; hosts that go through {@link Archive#items()}
   * themselves can use one too.
   */
  public static final class Collector {
    private int read;
    private int failed;
    private int skipped;
    private int duplicates;
    private final List<ArchiveItem.Failed> failures = new ArrayList<>();
    private final List<Diagnostic> duplicateNumbers = new ArrayList<>();
    private final Map<Integer, String> sources = new HashMap<>();
    private final Map<DiagnosticCode, Integer> diagnostics = new TreeMap<>();
    private @Nullable Diagnostic duplicate;

    /** Makes a collector that has seen nothing. */
    public Collector() {}

    /**
     * Takes an item into account.
     *
     * @param item the item
     */
    public void add(ArchiveItem item) {
      Objects.requireNonNull(item, "item");
      duplicate = null;
      if (item instanceof ArchiveItem.Parsed parsed) {
        add(parsed.source(), parsed.issue().number(), parsed.document().diagnostics());
        if (duplicate != null) {
          duplicate = parsed.document().spanOf(TITLE).map(duplicate::at).orElse(duplicate);
        }
      } else if (item instanceof ArchiveItem.Failed failure) {
        failed++;
        if (failures.size() < MAX_NAMED) {
          failures.add(failure);
        }
      } else {
        skipped++;
      }
    }

    /**
     * Takes an issue into account whose document is no longer there: those who read many need not
     * keep documents for the report.
     *
     * @param source where the issue came from
     * @param number its number
     * @param found what reading it had to say
     */
    public void add(String source, OptionalInt number, List<Diagnostic> found) {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(found, "found");
      duplicate = null;
      read++;
      count(found);
      if (number.isPresent()) {
        check(number.getAsInt(), source);
      }
    }

    /**
     * What there is to say if the item that was added last is an issue whose number an issue before
     * it has.
     *
     * @return a diagnostic with the name of the other, at the title of this issue if its document
     *     was added and has one; or empty
     */
    public Optional<Diagnostic> duplicate() {
      return Optional.ofNullable(duplicate);
    }

    private void check(int number, String source) {
      String other = sources.putIfAbsent(number, source);
      if (other == null) {
        return;
      }
      String alsoThatOfOther = " is also that of " + other + ".";
      duplicate =
          Diagnostic.of(DiagnosticCode.DUPLICATE_NUMBER, "The number " + number + alsoThatOfOther);
      duplicates++;
      count(DiagnosticCode.DUPLICATE_NUMBER);
      if (duplicateNumbers.size() < MAX_NAMED) {
        duplicateNumbers.add(
            Diagnostic.of(
                DiagnosticCode.DUPLICATE_NUMBER,
                "The number " + number + " of " + source + alsoThatOfOther));
      }
    }

    private void count(List<Diagnostic> found) {
      for (Diagnostic diagnostic : found) {
        count(diagnostic.code());
      }
    }

    private void count(DiagnosticCode code) {
      Integer before = diagnostics.get(code);
      diagnostics.put(code, before == null ? 1 : before + 1);
    }

    /**
     * The report of what was added.
     *
     * @param rendering what the renderer had to say; {@link RenderReport#clean()} if there was none
     * @return the report
     */
    public ArchiveReport report(RenderReport rendering) {
      return new ArchiveReport(this, rendering);
    }
  }
}
