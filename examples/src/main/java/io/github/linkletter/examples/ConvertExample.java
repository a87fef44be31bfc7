package io.github.linkletter.examples;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveReport;
import io.github.linkletter.json.ArchiveJson;
import java.io.IOException;
import java.nio.file.Path;

public class ConvertExample {
  public static void main(String[] args) throws IOException {
    Archive archive = Archive.at(Path.of(args[0]));

    ArchiveReport report = archive.convert(ArchiveJson.ndjson(), Path.of(args[1]));

    System.out.println(report.read() + " issues converted");
    report.failures().forEach(System.err::println);
  }
}
