package io.github.linkletter.html;

import java.util.Map;

/** Gives every tag of an e-mail its style, by element and by class. */
final class EmailStyles implements AttributeHook {
  private static final String FONT = "font-family:Georgia,'Times New Roman',serif";
  private static final String SANS = "font-family:Helvetica,Arial,sans-serif";
  private static final String HEADING = "margin:0 0 8px;color:#1d2429;line-height:1.3;" + SANS;

  private static final Map<String, String> BY_ELEMENT =
      Map.ofEntries(
          Map.entry("body", "margin:0;padding:0;background-color:#f3f1ec"),
          Map.entry("p", "margin:0 0 10px"),
          Map.entry("a", "color:#0b5b78;text-decoration:underline;overflow-wrap:break-word"),
          Map.entry("ul", "margin:0 0 10px;padding:0 0 0 24px"),
          Map.entry("ol", "margin:0 0 10px;padding:0 0 0 24px"),
          Map.entry("li", "margin:0 0 4px"),
          Map.entry(
              "blockquote",
              "margin:0 0 10px;padding:0 0 0 12px;border-left:3px solid #c9c4b8;color:#565e64"),
          Map.entry(
              "pre",
              "margin:0 0 10px;padding:8px;background-color:#f3f1ec;font-size:14px;"
                  + "line-height:1.4;white-space:pre-wrap;overflow-wrap:break-word"),
          Map.entry("code", "font-family:Consolas,Menlo,monospace;font-size:14px"),
          Map.entry("img", "max-width:100%;height:auto;border:0"),
          Map.entry("hr", "border:0;border-top:1px solid #c9c4b8;margin:16px 0"),
          Map.entry("h1", HEADING + ";font-size:26px"),
          Map.entry("h2", HEADING + ";font-size:19px"),
          Map.entry("h3", HEADING + ";font-size:17px"),
          Map.entry("h4", HEADING + ";font-size:17px"),
          Map.entry("h5", HEADING + ";font-size:17px"),
          Map.entry("h6", HEADING + ";font-size:17px"),
          Map.entry("td", "padding:0 24px;color:#1d2429;font-size:17px;line-height:1.55;" + FONT));

  private static final Map<String, String> BY_CLASS =
      Map.ofEntries(
          Map.entry(
              "mail-preheader",
              "display:none;max-height:0;max-width:0;overflow:hidden;font-size:1px;"
                  + "line-height:1px;color:#f3f1ec"),
          Map.entry(
              "mail-frame",
              "width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;"
                  + "table-layout:fixed;overflow-wrap:break-word;"
                  + "border-top:4px solid #1d2429;background-color:#ffffff"),
          Map.entry("mail-header", "padding-top:24px;padding-bottom:4px"),
          Map.entry(
              "issue-publication",
              "display:block;margin:0 0 2px;font-size:15px;letter-spacing:.04em;color:#565e64"),
          Map.entry("mail-intro", "padding-bottom:10px"),
          Map.entry("mail-section", "padding-top:24px"),
          Map.entry(
              "section-title", "margin:0 0 12px;padding:0 0 6px;border-bottom:1px solid #dcd8cd"),
          Map.entry("mail-entry", "padding-bottom:16px"),
          Map.entry("mail-closing", "padding-top:20px"),
          Map.entry(
              "sponsored",
              "padding-left:22px;background-color:#f7f0df;border-left:4px solid #a8701c"),
          Map.entry(
              "sponsor-mark",
              "margin:0 0 4px;font-size:13px;font-weight:bold;color:#6f4a10;" + SANS),
          Map.entry("issue-meta", "font-size:15px;color:#565e64;" + SANS),
          Map.entry("link-line", "margin:0 0 6px;font-size:15px;" + SANS),
          Map.entry(
              "mail-footer",
              "padding-top:20px;padding-bottom:28px;border-top:1px solid #c9c4b8;"
                  + "font-size:14px;color:#565e64;"
                  + SANS));

  @Override
  public void change(String element, Map<String, String> attributes) {
    StringBuilder style = new StringBuilder(BY_ELEMENT.getOrDefault(element, ""));
    for (String name : attributes.getOrDefault("class", "").split(" ", -1)) {
      String more = BY_CLASS.getOrDefault(name, "");
      if (!more.isEmpty()) {
        style.append(style.isEmpty() ? "" : ";").append(more);
      }
    }
    if (!style.isEmpty()) {
      attributes.put("style", style.toString());
    }
  }
}
