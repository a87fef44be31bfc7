package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.parse.IssueReader;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a folder's files in the order of their names, whatever the file system's, folder by
 * folder. Symbolic links are followed, but no folder is entered twice.
 */
final class Walk implements Iterator<Walk.Found> {
  /** Folders nested deeper than this are not entered. */
  static final int MAX_DEPTH = 64;

  private static final Set<String> KERNEL = Set.of("proc", "sysfs", "tracefs", "debugfs");
  private static final String NO_FILE = "It is neither a file nor a folder.";

  /**
   * A file to read, or what is said instead of reading it.
   *
   * @param path the file
   * @param source its path relative to the root, with {@code /}
   * @param size how many bytes it is said to have
   * @param reader what reads it; null if it is Markdown
   * @param item what became of it already; null if it is to be read
   */
  record Found(
      Path path,
      String source,
      long size,
      @Nullable IssueReader reader,
      @Nullable ArchiveItem item) {}

  private record Folder(Iterator<Child> children, String prefix) {}

  /** A file or folder in a folder, whose name is asked for again and again. */
  private record Child(Path path, String name) implements Comparable<Child> {
    @Override
    public int compareTo(Child other) {
      return name.compareTo(other.name);
    }
  }

  private final Readers readers;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Set<Object> entered = new HashSet<>();
  private final Set<Object> above = new HashSet<>();
  private @Nullable Found next;

  Walk(Path root, Readers readers) {
    this.readers = readers;
    Path name = root.getFileName();
    String rootName = name == null ? root.toString() : name.toString();
    try {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        for (Path p = root.toRealPath().getParent(); p != null; p = p.getParent()) {
          above.add(key(p, Files.readAttributes(p, BasicFileAttributes.class)));
        }
        next = enter(root, "", attributes);
      } else if (isFile(root, attributes)) {
        boolean markdown = readers.isMarkdown(rootName);
        IssueReader reader = markdown ? null : readers.of(root, attributes);
        next = new Found(root, rootName, attributes.size(), reader, null);
      } else {
        next = failed(root, rootName, NO_FILE); // it was asked for by name
      }
    } catch (IOException e) {
      next = failed(root, rootName, Reasons.of(e));
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !folders.isEmpty()) {
      Folder folder = folders.peek();
      if (folder.children().hasNext()) {
        next = visit(folder.children().next(), folder.prefix());
      } else {
        folders.pop();
      }
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found result = next;
    next = null;
    return result;
  }

  private @Nullable Found visit(Child child, String prefix) {
    Path path = child.path();
    String source = prefix + child.name();
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        boolean named = readers.isMarkdown(child.name());
        Found problem = enter(path, source + "/", attributes);
        return named ? failed(path, source, "It is a folder and no file.") : problem;
      }
      if (!isFile(path, attributes)) {
        return skipped(path, source, NO_FILE);
      }
      if (readers.isMarkdown(child.name())) {
        return new Found(path, source, attributes.size(), null, null);
      }
      IssueReader reader = readers.of(path, attributes);
      return reader == null
          ? skipped(path, source, readers.whyNot())
          : new Found(path, source, attributes.size(), reader, null);
    } catch (IOException e) {
      return readers.isMarkdown(child.name())
          ? failed(path, source, Reasons.of(e))
          : skipped(path, source, Reasons.sentence(e));
    }
  }

  /** Makes the files of a folder come next; returns what is said if that can't be. */
  private @Nullable Found enter(Path folder, String prefix, BasicFileAttributes attributes) {
    Object key = key(folder, attributes);
    String source = prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
    if (folders.size() >= MAX_DEPTH) {
      return failed(folder, source, "It is nested deeper than " + MAX_DEPTH + " folders.");
    }
    if (above.contains(key)) {
      return skipped(folder, source, "It is a link to a folder that holds this one.");
    }
    if (!entered.add(key)) {
      return skipped(folder, source, "It is a link to a folder that was read already.");
    }
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        String name = path.getFileName().toString();
        if (!name.startsWith(".")) {
          children.add(new Child(path, name));
        }
      }
    } catch (DirectoryIteratorException e) {
      return failed(folder, source, Reasons.of(Objects.requireNonNull(e.getCause(), "cause")));
    } catch (IOException e) {
      return failed(folder, source, Reasons.of(e));
    }
    Collections.sort(children);
    folders.push(new Folder(children.iterator(), prefix));
    return null;
  }

  /**
   * Whether reading comes to an end: what the kernel shows as files, without a size, may wait for
   * something to happen, as {@code /proc/kmsg} does.
   */
  private static boolean isFile(Path path, BasicFileAttributes attributes) throws IOException {
    return attributes.isRegularFile()
        && (attributes.size() > 0 || !KERNEL.contains(Files.getFileStore(path).type()));
  }

  /** What is the same for all names of a folder. */
  private static Object key(Path folder, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return key == null ? folder.toAbsolutePath().normalize() : key;
  }

  private static Found failed(Path path, String source, String reason) {
    return failed(path, source, Reasons.of(reason));
  }

  private static Found failed(Path path, String source, Diagnostic reason) {
    return new Found(path, source, 0, null, new ArchiveItem.Failed(source, reason));
  }

  private static Found skipped(Path path, String source, String reason) {
    return new Found(path, source, 0, null, new ArchiveItem.Skipped(source, reason));
  }
}
