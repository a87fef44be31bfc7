package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file can't be read: the JDK's messages are often no more than its name. */
final class Reasons {
  private Reasons() {}

  static Diagnostic of(IOException e) {
    return of(sentence(e));
  }

  static Diagnostic of(String sentence) {
    return Diagnostic.of(DiagnosticCode.UNREADABLE, sentence);
  }

  static String sentence(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "There is no such file.";
    }
    if (e instanceof AccessDeniedException) {
      return "Permission was denied.";
    }
    if (e instanceof FileSystemLoopException) {
      return "Symbolic links lead in a circle.";
    }
    String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    return reason == null ? "It can't be read." : "It can't be read: " + reason + ".";
  }
}
