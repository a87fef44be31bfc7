package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

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
    diagnostics = Collections.unmodifiableMap(new EnumMap<>(collected.diagnostics));
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
    private final Map<DiagnosticCode, Integer> diagnostics = new EnumMap<>(DiagnosticCode.class);

    /** Makes a collector that has seen nothing. */
    public Collector() {}

    /**
     * Takes an item into account.
     *
     * @param item the item
     * @return a diagnostic if it is an issue whose number an issue before it has: at the title of
     *     this one, if it has one, and with the name of the other
     */
    public Optional<Diagnostic> add(ArchiveItem item) {
      Objects.requireNonNull(item, "item");
      if (item instanceof ArchiveItem.Parsed parsed) {
        read++;
        count(parsed.document().diagnostics());
        OptionalInt number = parsed.issue().number();
        return number.isPresent() ? check(number.getAsInt(), parsed) : Optional.empty();
      } else if (item instanceof ArchiveItem.Failed failure) {
        failed++;
        if (failures.size() < MAX_NAMED) {
          failures.add(failure);
        }
      } else {
        skipped++;
      }
      return Optional.empty();
    }

    private Optional<Diagnostic> check(int number, ArchiveItem.Parsed parsed) {
      String other = sources.putIfAbsent(number, parsed.source());
      if (other == null) {
        return Optional.empty();
      }
      duplicates++;
      diagnostics.merge(DiagnosticCode.DUPLICATE_NUMBER, 1, Integer::sum);
      String end = " is also that of " + other + ".";
      if (duplicateNumbers.size() < MAX_NAMED) {
        duplicateNumbers.add(
            Diagnostic.of(
                DiagnosticCode.DUPLICATE_NUMBER,
                "The number " + number + " of " + parsed.source() + end));
      }
      Diagnostic duplicate =
          Diagnostic.of(DiagnosticCode.DUPLICATE_NUMBER, "The number " + number + end);
      return Optional.of(parsed.document().spanOf(TITLE).map(duplicate::at).orElse(duplicate));
    }

    private void count(List<Diagnostic> found) {
      found.forEach(diagnostic -> diagnostics.merge(diagnostic.code(), 1, Integer::sum));
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
