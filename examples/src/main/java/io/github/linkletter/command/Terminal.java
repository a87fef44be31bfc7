package io.github.linkletter.command;

import io.github.linkletter.diagnostic.Diagnostic;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where the command writes: data to one place, what it has to say to another, always as UTF-8.
 *
 * @param out where data goes, unbuffered; unlike {@link System#out} it reports when it can't
 * @param err where messages go
 * @param showsProgress whether somebody is watching the messages
 */
record Terminal(OutputStream out, PrintWriter err, boolean showsProgress) {
  private static final int BUFFER = 1 << 16;
  private static final String CLEAR_LINE = "\r\u001B[K";

  /** The process's own streams. The launcher knows whether standard error is a terminal. */
  static Terminal ofProcess() {
    return of(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Boolean.getBoolean("linkletter.progress"));
  }

  static Terminal of(OutputStream out, OutputStream err, boolean showsProgress) {
    return new Terminal(
        out,
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        showsProgress);
  }

  /** Where data goes if it is text: to be flushed at the end. */
  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  /** Says something of the command itself, in a line of its own. */
  void say(String message) {
    report("linkletter: " + message);
  }

  /**
   * Says something of a file, whose name comes first, in place of the progress that stands there.
   */
  void report(String message) {
    err.println((showsProgress ? CLEAR_LINE : "") + Diagnostic.printable(message));
  }
}
