package io.github.linkletter.markdown;

import java.util.List;

/** An issue, or an edit of one, can't be written as Markdown. Nothing was written. */
public final class RefusedIssueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  RefusedIssueException(List<Refusal> refusals) {
    super(message(refusals));
    this.refusals = List.copyOf(refusals);
  }

  private static String message(List<Refusal> refusals) {
    String more = refusals.size() == 1 ? "" : " (and " + (refusals.size() - 1) + " more)";
    return refusals.get(0) + more;
  }

  /**
   * Why.
   *
   * @return an unmodifiable list, never empty
   */
  public List<Refusal> refusals() {
    return refusals;
  }
}
