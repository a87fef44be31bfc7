package io.github.linkletter.internal.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is written is whole, old or new, and keeps what isn't its content. */
class AtomicFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void newFile() {
    file = folder.resolve("a.txt");
  }

  private static int write(Path file, String text) throws IOException {
    return AtomicFile.write(
        file,
        out -> {
          out.write(text);
          return text.length();
        });
  }

  /** What stands in the folder: nothing temporary may stay. */
  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewFileIsWrittenAsUtf8() throws IOException {
    assertEquals(4, write(file, "aé\uD83D\uDE80"));

    assertEquals("aé\uD83D\uDE80", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Files.writeString(file, "old and longer");
    write(file, "new");

    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void ofAFailureTheOldFileRemains() throws IOException {
    Files.writeString(file, "old");
    IOException failure = new IOException("full");

    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write("x".repeat(200_000));
                      throw failure;
                    }));

    assertEquals(failure, thrown);
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void ofAFailureNoNewFileRemains() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () ->
            AtomicFile.write(
                file,
                out -> {
                  throw new IllegalStateException("x");
                }));

    assertEquals(List.of(), names());
  }

  @Test
  void whileItIsWrittenTheOldFileIsThere() throws IOException {
    Files.writeString(file, "old");

    AtomicFile.write(
        file,
        out -> {
          out.write("new");
          out.flush();
          assertEquals("old", Files.readString(file));
          return null;
        });

    assertEquals("new", Files.readString(file));
  }

  @Test
  void aNewFileHasThePermissionsOfAnyOther() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    write(file, "new");
    Path other = Files.writeString(folder.resolve("other.txt"), "other");
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
  }

  @Test
  void permissionsAreKept() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.writeString(file, "old");
    for (String permissions : List.of("rw-r-----", "rwxrwxrwx", "rw-------")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      write(file, "new");
      assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void whatOnlyItsOwnerMayReadIsNeverOpenToOthers() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.writeString(file, "old");
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString("r--------");
    Files.setPosixFilePermissions(file, owner);

    AtomicFile.write(
        file,
        out -> {
          for (String name : names()) {
            assertEquals(owner, Files.getPosixFilePermissions(folder.resolve(name)), name);
          }
          return out.append("new");
        });

    assertEquals("new", Files.readString(file));
    assertEquals(owner, Files.getPosixFilePermissions(file));
  }

  @Test
  void theTemporaryFileIsHiddenAndBesideTheOther() throws IOException {
    Files.writeString(folder.resolve(".linkletter-0.tmp"), "of one that was killed");

    AtomicFile.write(
        file,
        out -> {
          assertEquals(2, names().size());
          names().forEach(name -> assertTrue(name.matches("\\.linkletter-[0-9a-f]+\\.tmp"), name));
          return out.append("new");
        });

    assertEquals(List.of(".linkletter-0.tmp", "a.txt"), names());
  }

  @Test
  void aNewFileHasTheUsualPermissions() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path usual = Files.createFile(folder.resolve("usual"));
    write(file, "new");

    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
  }

  @Test
  void aSymbolicLinkStaysOne() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path target = Files.writeString(other.resolve("b.txt"), "old");
    Files.createSymbolicLink(file, Path.of("other", "b.txt"));
    write(file, "new");

    assertTrue(Files.isSymbolicLink(file));
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("a.txt", "other"), names());
  }

  @Test
  void aLinkToNothingIsRefused() throws IOException {
    Files.createSymbolicLink(file, Path.of("nothing"));

    NoSuchFileException thrown = assertThrows(NoSuchFileException.class, () -> write(file, "new"));
    assertEquals("it is a link that leads nowhere", thrown.getReason());
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void withoutAFolderThereIsNoFile() {
    Path missing = folder.resolve("missing").resolve("a.txt");

    NoSuchFileException thrown =
        assertThrows(NoSuchFileException.class, () -> write(missing, "new"));
    assertTrue(thrown.getMessage().contains(missing.getParent().toString()), thrown::getMessage);
  }

  @Test
  void aFolderIsNoFile() {
    IOException thrown = assertThrows(IOException.class, () -> write(folder, "new"));

    assertEquals(folder + ": it is a folder, not a file", thrown.getMessage());
    assertThrows(IOException.class, () -> write(folder.getRoot(), "new"));
  }

  @Test
  void aPathWithoutAFolderIsBelowTheCurrentOne() throws IOException {
    Path relative = Path.of("target", "atomic-file-test.txt");
    try {
      write(relative, "new");
      assertEquals("new", Files.readString(relative));
    } finally {
      Files.deleteIfExists(relative);
    }
  }

  @Test
  void whatIsNoFileIsWrittenTo() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device) && !Files.isRegularFile(device));

    assertEquals(3, write(device, "new"));
    assertTrue(Files.exists(device) && !Files.isRegularFile(device));
  }
}
