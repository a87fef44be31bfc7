// A folder of posts to NDJSON, entry by entry, from the tree that a Markdown parser makes.
// Usage: node posts.mjs markdown-it|remark FOLDER >issues.ndjson

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [parser, folder] = process.argv.slice(2);
const paragraphs = parser === "remark" ? await remark() : await markdownIt();

/** Functions from Markdown to its headings and paragraphs, each with its text and URLs. */
async function remark() {
  const { unified } = await import("unified");
  const { default: remarkParse } = await import("remark-parse");
  const processor = unified().use(remarkParse);
  const collect = (node, part) => {
    if (node.type === "link") part.links.push({ url: node.url });
    else if (node.value !== undefined && node.type !== "html") part.text += node.value;
    node.children?.forEach((child) => collect(child, part));
    return part;
  };
  return (markdown) =>
    processor
      .parse(markdown)
      .children.map((node) => collect(node, { heading: node.type === "heading", text: "", links: [] }));
}

async function markdownIt() {
  const { default: MarkdownIt } = await import("markdown-it");
  const md = new MarkdownIt({ html: true });
  return (markdown) => {
    const parts = [];
    let heading = false;
    for (const token of md.parse(markdown, {})) {
      if (token.type === "heading_open") heading = true;
      if (token.type === "heading_close") heading = false;
      if (token.type !== "inline") continue;
      const part = { heading, text: "", links: [] };
      for (const child of token.children) {
        if (child.type === "link_open") part.links.push({ url: child.attrGet("href") });
        else if (child.type === "text") part.text += child.content;
      }
      parts.push(part);
    }
    return parts;
  };
}

function issue(path) {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, "utf8"));
  const result = { title: /^title: *(.*)$/m.exec(front)[1], intro: [], sections: [] };
  let entries = result.intro;
  for (const { heading, ...part } of paragraphs(body)) {
    if (heading) {
      entries = [];
      result.sections.push({ title: part.text, entries });
    } else {
      entries.push(part);
    }
  }
  return result;
}

for (const name of readdirSync(folder, { recursive: true }).sort()) {
  if (name.endsWith(".md")) process.stdout.write(JSON.stringify(issue(join(folder, name))) + "\n");
}
