/**
 * Issues as JSON, one object an issue. Start from {@link io.github.linkletter.json.IssueJson}.
 *
 * <p>The form, version 1, as a grammar; {@code ?} marks what is left out when it is absent:
 *
 * <pre>
 * ISSUE    = {schemaVersion:1, publication?, number?, title?, date?, source?,
 *             intro:[CONTENT…], sections:[SECTION…], closing:[ENTRY…], metadata?:{…}}
 * SECTION  = {title, kind, entries:[ENTRY…]}
 * ENTRY    = {text, content:[CONTENT…], links:[LINK…]}
 * LINK     = {url, label?, title?, inline?:true}
 * CONTENT  = BLOCK | {type:"linkLine", url, label?, title?}
 * BLOCK    = {type:"paragraph", text, children:[INLINE…]}
 *          | {type:"list", ordered, start?, spread, children:[ITEM…]}
 *          | {type:"blockquote", children:[BLOCK…]}
 *          | {type:"code", info?, value}
 *          | {type:"heading", depth, children:[INLINE…]}
 *          | {type:"thematicBreak"}
 *          | {type:"raw", format, value}
 * ITEM     = {type:"listItem", children:[BLOCK…]}
 * INLINE   = {type:"text", value} | {type:"inlineCode", value} | {type:"html", value}
 *          | {type:"emphasis", children:[INLINE…]} | {type:"strong", children:[INLINE…]}
 *          | {type:"link", url, title?, children:[INLINE…]}
 *          | {type:"image", url, title?, alt} | {type:"break"}
 * </pre>
 *
 * <p>Nodes have the names of <a href="https://github.com/syntax-tree/mdast">mdast</a>, so that
 * other tools can use them; {@code linkLine} and {@code raw} are this library's own. {@code spread}
 * is the opposite of the model's {@code tight}, and {@code start} is there in ordered lists.
 *
 * <p>Derived members are for readers who want just words and links, and are ignored on reading:
 * {@code text}, plain text with an empty line between blocks, and {@code links}, every link of the
 * entry in document order, those inside blocks marked {@code "inline":true}.
 *
 * <p>Within a version only optional members are added. Readers ignore members that they don't know,
 * and refuse a higher version.
 */
@NullMarked
package io.github.linkletter.json;

import org.jspecify.annotations.NullMarked;
