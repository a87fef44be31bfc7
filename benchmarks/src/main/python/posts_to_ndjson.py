"""What people would write themselves: a folder of posts to NDJSON, by regular expressions.

Usage: posts_to_ndjson.py FOLDER >issues.ndjson

Right for plain posts; knows nothing of Markdown, YAML, odd gaps or positions.
"""

import json
import re
import sys
from pathlib import Path

FRONT_MATTER = re.compile(r"---\s*\n(.*?)\n---\s*\n", re.S)
TITLE = re.compile(r"^(.*?)\s*ISSUE\s+\\?#(\d+)")
HEADING = re.compile(r"^(.+)\n=+[ \t]*$", re.M)
LINK = re.compile(r"\[([^\]\s]+)\]\(([^)\s]+)\)")
LINK_LINE = re.compile(r"^(?:<br>)?\[[^\]\s]+\]\([^)\s]+\)[ \t]*$", re.M)
KINDS = {"news": "news", "tools": "tools", "jobs": "jobs", "events": "events"}


def entries(text):
    for run in re.split(r"\n[ \t]*\n[ \t]*\n\s*", text.strip()):
        links = [{"url": url} for _, url in LINK.findall(run)]
        words = LINK.sub(r"\1", LINK_LINE.sub("", run)).strip()
        yield {"text": words, "links": links}


def issue(path):
    text = path.read_text(encoding="utf-8")
    front = FRONT_MATTER.match(text)
    fields = dict(line.split(":", 1) for line in front[1].split("\n") if ":" in line)
    title = re.sub(r"\s+", " ", fields["title"].replace("\\#", "#")).strip()
    publication, number = TITLE.match(title).groups()
    intro, *rest = HEADING.split(text[front.end() :])
    sections = [
        {
            "title": name.strip(),
            "kind": KINDS.get(name.strip().lower(), "sponsor" if "ponsor" in name else "general"),
            "entries": list(entries(body)),
        }
        for name, body in zip(rest[::2], rest[1::2])
    ]
    closing = []
    sponsored = [e["links"] for s in sections if s["kind"] == "sponsor" for e in s["entries"]]
    last = sections[-1]["entries"] if sections else []
    if len(last) > 1 and last[-1]["links"] in sponsored:
        closing.append(last.pop())
    return {
        "publication": publication,
        "number": int(number),
        "title": title,
        "date": fields["date"].strip(),
        "source": path.name,
        "intro": list(entries(intro)),
        "sections": sections,
        "closing": closing,
    }


for post in sorted(Path(sys.argv[1]).rglob("*.md")):
    sys.stdout.write(json.dumps(issue(post), ensure_ascii=False) + "\n")
