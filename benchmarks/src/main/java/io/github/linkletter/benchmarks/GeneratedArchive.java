package io.github.linkletter.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An archive of made-up posts, for machines without a real one. The same number gives the same
 * bytes, always and everywhere.
 *
 * <p>As in the archive that it stands for, a post has about 5 kB and 13 entries in four sections:
 * news always, tools nearly always, a sponsor in most and repeated at the end of half of those,
 * jobs and events in a third. A text has 190 characters on average, in one paragraph (two in one of
 * twenty); one of five has a character outside ASCII; one of fifty has emphasis or a link inside.
 * Nine of ten have one link line, most others two, and a URL has 58 characters.
 */
final class GeneratedArchive {
  /** As many posts as the archive has that the issue was measured on. */
  static final int DEFAULT_SIZE = 581;

  private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 6);
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final String[] WORDS =
      ("a about alerts an and approach architecture are as at automation backups based be better"
              + " build but by cache can capacity changes checks cloud cluster code configuration"
              + " containers cost covers database debugging deployment describes details different"
              + " documentation engineering example experience failures first for from good guide"
              + " has have how in infrastructure interesting into introduction is it it's kernel"
              + " language large latency lessons like load logs look looking maintenance managing"
              + " metrics migration monitoring more network new nice of on one open operations or"
              + " organisation part pipeline platform post practical problem production project"
              + " queries reading recent release reliability running scale scheduling security"
              + " server service several simple software some source story system team testing that"
              + " the their this to tool tools tracing useful using versions was well what when"
              + " which why with work you your")
          .split(" ");

  private final Random random;
  private final StringBuilder text = new StringBuilder(6000);

  private GeneratedArchive(int number) {
    random = new Random(number);
  }

  static List<Post> posts(int count) {
    List<Post> posts = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      byte[] bytes = new GeneratedArchive(number).post(number).getBytes(StandardCharsets.UTF_8);
      posts.add(Post.of(day(number) + "-" + number + ".md", bytes));
    }
    return posts;
  }

  /** Writes an archive into a folder, which is made if it is missing. */
  static void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (Post post : posts(count)) {
      Files.write(folder.resolve(post.name()), post.bytes());
    }
  }

  private static LocalDate day(int number) {
    return FIRST_DAY.plusWeeks(number - 1L);
  }

  private String post(int number) {
    LocalDate day = day(number);
    text.append("---\ntitle: MADE UP WEEKLY ISSUE \\#").append(number);
    text.append(" - ").append(day.getDayOfMonth()).append(ending(day.getDayOfMonth()));
    text.append(' ').append(MONTHS.get(day.getMonthValue() - 1)).append(' ').append(day.getYear());
    text.append(" \ndate: ").append(day).append("T09:00:00+00:00\n---\n\n");
    words(180);
    String sponsored = "";
    section("News");
    entries(6 + random.nextInt(5));
    if (random.nextInt(10) < 8) {
      section("Sponsor");
      sponsored = entry();
    }
    if (random.nextInt(25) > 0) {
      section("Tools");
      entries(1 + random.nextInt(4));
    }
    if (random.nextInt(3) == 0) {
      section("Events");
      entries(1 + random.nextInt(2));
    }
    if (random.nextInt(3) == 0) {
      section("Jobs");
      entries(1 + random.nextInt(2));
    }
    if (!sponsored.isEmpty() && random.nextBoolean()) {
      text.append("\n").append(sponsored);
    }
    return text.append("\n\n\n").toString();
  }

  private static String ending(int day) {
    return switch (day) {
      case 1, 21, 31 -> "st";
      case 2, 22 -> "nd";
      case 3, 23 -> "rd";
      default -> "th";
    };
  }

  private void section(String title) {
    text.append("\n\n\n").append(title).append('\n').append("=".repeat(title.length()));
    text.append("\n\n");
  }

  private void entries(int count) {
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : "\n\n");
      entry();
    }
  }

  private String entry() {
    int start = text.length();
    int length = 90 + random.nextInt(100) + random.nextInt(100);
    if (random.nextInt(20) == 0) {
      words(length / 2);
      text.append('\n');
    }
    words(length);
    int links = random.nextInt(10) > 0 ? 1 : 2;
    for (int i = 0; i < links; i++) {
      text.append("<br>");
      link();
      text.append('\n');
    }
    return text.substring(start);
  }

  /** A paragraph of about so many characters, with what a writer does now and then. */
  private void words(int length) {
    int start = text.length();
    int special = random.nextInt(100);
    boolean opening = true;
    while (text.length() - start < length) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(opening ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0));
      text.append(word, 1, word.length());
      opening = random.nextInt(18) == 0;
      text.append(opening ? ". " : random.nextInt(15) == 0 ? ", " : " ");
    }
    if (special == 0) {
      text.append("*really* ");
    } else if (special == 1) {
      link();
      text.append(' ');
    } else if (special < 22) {
      text.append("it\u2019s ");
    }
    text.append("here.\n");
  }

  private void link() {
    StringBuilder url = new StringBuilder("https://www.example.com/");
    url.append(2000 + random.nextInt(30)).append("/0").append(1 + random.nextInt(9)).append('/');
    while (url.length() < 54) {
      url.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? '_' : '-');
    }
    url.append("it");
    text.append('[').append(url).append("](").append(url).append(')');
  }
}
