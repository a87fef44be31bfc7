package io.github.linkletter.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, for HTML and the CSS in it. */
final class NuChecker {
  private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

  /** Its schemas are checked by recursion, for which the tests' own stack is too small. */
  private static final long STACK = 64L << 20;

  private NuChecker() {}

  /** All errors and warnings of some documents. */
  static List<String> check(List<String> documents) throws InterruptedException {
    Locale before = Locale.getDefault();
    List<String> messages = new ArrayList<>();
    Thread thread = new Thread(null, () -> checkAll(documents, messages), "checker", STACK);
    thread.setUncaughtExceptionHandler((dead, failure) -> messages.add(failure.toString()));
    try {
      Locale.setDefault(Locale.ROOT); // its own names of schemas and attributes depend on it
      thread.start();
      thread.join();
    } finally {
      Locale.setDefault(before);
    }
    return messages;
  }

  private static void checkAll(List<String> documents, List<String> messages) {
    try {
      SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
      Messages handler = new Messages(messages);
      checker.setUpMainSchema(HTML5, handler);
      checker.setUpValidatorAndParsers(handler, true, false);
      for (String document : documents) {
        handler.document = document;
        InputSource source = new InputSource(new StringReader(document));
        source.setSystemId("test:document");
        checker.checkHtmlInputSource(source);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> messages;
    private String document = "";

    Messages(List<String> messages) {
      this.messages = messages;
    }

    private void add(String severity, SAXParseException message) {
      List<String> lines = document.lines().toList();
      int line = message.getLineNumber();
      String at = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
      messages.add(severity + ": " + message.getMessage() + " " + at);
    }

    @Override
    public void warning(SAXParseException message) {
      add("warning", message);
    }

    @Override
    public void error(SAXParseException message) {
      add("error", message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add("fatal", message);
    }
  }
}
