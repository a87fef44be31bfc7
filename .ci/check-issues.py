"""Checks a converted archive against its posts: check-issues.py ARCHIVE ISSUES.ndjson

There must be one JSON object a line for each post, with the post's path and number.
"""

import json
import pathlib
import re
import sys

archive, converted = map(pathlib.Path, sys.argv[1:])
title = re.compile(r"^title: .*ISSUE +\\?#(\d+) ", re.MULTILINE)
expected = {}
for post in sorted(archive.glob("**/*.md")):
    expected[post.relative_to(archive).as_posix()] = int(title.search(post.read_text("utf-8"))[1])

text = converted.read_text("utf-8")
if not text.endswith("\n"):
    sys.exit(f"{converted}: does not end in a newline")
issues = [json.loads(line) for line in text[:-1].split("\n")]
if not all(isinstance(issue, dict) for issue in issues):
    sys.exit(f"{converted}: not every line is an object")
found = {issue.get("source"): issue.get("number") for issue in issues}
if len(issues) != len(expected) or found != expected:
    sys.exit(f"{converted}: expected {expected}\nfound {len(issues)} issues: {found}")
print(f"{len(issues)} issues, numbers {sorted(found.values())}")
