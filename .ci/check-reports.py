"""Checks the reports of a test run: check-reports.py [--no-skips]

Fails if a module with tests reported none, or a test failed; with --no-skips also if one was skipped.
"""

import pathlib
import sys
from xml.etree import ElementTree

faults = []
for module in sorted(path.parent for path in pathlib.Path().glob("*/pom.xml")):
    if not any(module.glob("src/test/java/**/*Test.java")):
        continue
    counts = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
    for report in module.glob("target/surefire-reports/TEST-*.xml"):
        suite = ElementTree.parse(report).getroot()
        for name in counts:
            counts[name] += int(suite.get(name))
        for case in suite.iter("testcase"):
            if case.find("skipped") is not None and "--no-skips" in sys.argv:
                faults.append(f"{case.get('classname')}.{case.get('name')} was skipped")
    print(f"{module}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    if not counts["tests"]:
        faults.append(f"{module} has tests, but none ran")
    if counts["failures"] or counts["errors"]:
        faults.append(f"{module} has failures")
sys.exit("\n".join(faults) or 0)
