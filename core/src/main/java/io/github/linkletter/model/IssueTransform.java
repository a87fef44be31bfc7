package io.github.linkletter.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A change of an issue. The factories lift a change of a part, wherever it stands in an issue, to a
 * change of the whole; {@link #andThen} puts changes together.
 *
 * <pre>{@code
 * IssueTransform cleaner =
 *     IssueTransform.links(link -> link.withUrl(link.url().replace("http:", "https:")))
 *         .andThen(IssueTransform.droppingEntries(entry -> entry.content().isEmpty()));
 * Issue cleaned = issue.transform(cleaner);
 * }</pre>
 *
 * <p>What a change leaves as it is, stays equal. The transforms made here are immutable, and as
 * thread-safe as the functions they are made of.
 */
@FunctionalInterface
public interface IssueTransform {
  /**
   * Changes an issue.
   *
   * @param issue the issue
   * @return the changed issue, or the same one
   */
  Issue apply(Issue issue);

  /**
   * This change, then another.
   *
   * @param next what is applied to the result of this one
   * @return the combined change
   */
  default IssueTransform andThen(IssueTransform next) {
    Objects.requireNonNull(next, "next");
    return issue -> next.apply(apply(issue));
  }

  /**
   * Changes every section.
   *
   * @param change called for each section in order; must not return null
   * @return the change of an issue
   */
  static IssueTransform sections(UnaryOperator<Section> change) {
    Objects.requireNonNull(change, "change");
    return issue ->
        issue.toBuilder().sections(issue.sections().stream().map(change).toList()).build();
  }

  /**
   * Changes every entry: those of the sections, and those of the closing.
   *
   * @param change called for each entry in order; must not return null
   * @return the change of an issue
   */
  static IssueTransform entries(UnaryOperator<Entry> change) {
    Objects.requireNonNull(change, "change");
    return eachList(entries -> entries.stream().map(change).toList());
  }

  /**
   * Removes entries, those of the closing included. Sections stay, even if they become empty.
   *
   * @param unwanted which entries are removed
   * @return the change of an issue
   */
  static IssueTransform droppingEntries(Predicate<? super Entry> unwanted) {
    Objects.requireNonNull(unwanted, "unwanted");
    return eachList(entries -> entries.stream().filter(entry -> !unwanted.test(entry)).toList());
  }

  /**
   * Changes every link: link lines and links inside text, of the intro, the sections and the
   * closing. Images are no links. The markup in the text of a link stays as long as the link's text
   * does; a new label replaces it.
   *
   * @param change called for each link in the order of the document; must not return null
   * @return the change of an issue
   */
  static IssueTransform links(UnaryOperator<Link> change) {
    LinkChange links = new LinkChange(Objects.requireNonNull(change, "change"));
    IssueTransform intro = issue -> issue.toBuilder().intro(links.blocks(issue.intro())).build();
    return intro.andThen(entries(entry -> Entry.of(links.blocks(entry.content()))));
  }

  private static IssueTransform eachList(UnaryOperator<List<Entry>> change) {
    return issue -> {
      List<Section> sections =
          issue.sections().stream()
              .map(section -> section.toBuilder().entries(change.apply(section.entries())).build())
              .toList();
      return issue.toBuilder().sections(sections).closing(change.apply(issue.closing())).build();
    };
  }
}
