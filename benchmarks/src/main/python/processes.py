"""Whole processes: a folder of posts to NDJSON. Started by benchmarks/run.

The programs take turns, so that whatever else the machine does meets all of them, and each figure
is the median of the ratios within a turn. Wall time is what people wait, and says little while
others use the processors; processor time (user and system, of all threads) says something always.
Memory is the largest resident set of a process.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
POSTS = 581


UNIT = "Python script"
TUNED = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"]
PACKAGE = "io.github.linkletter.benchmarks"


def programs():
    """The programs that are run on archives of every size: name, and command without the folder."""
    return {
        UNIT: [sys.executable, str(HERE / "posts_to_ndjson.py")],
        "java, hand scan and Jackson": java("FolderPrograms", "scan", *TUNED, shared=True),
        "linkletter": [str(ROOT / "linkletter"), "json"],
    }


def peers(folder, archive):
    """More programs, run on one copy only: those of them that are installed."""
    found = {
        "java, Hello World": java("Hello", ""),
        "java, reading the files only": java("FolderPrograms", "read"),
        "java, straightforward": java("FolderPrograms", "straightforward"),
        "java, straightforward, tuned": java("FolderPrograms", "straightforward", *TUNED, shared=True),
    }
    node = HERE.parent / "node"
    if shutil.which("node") and (node / "node_modules").is_dir():
        found["markdown-it script (Node)"] = ["node", str(node / "posts.mjs"), "markdown-it"]
        found["remark script (Node)"] = ["node", str(node / "posts.mjs"), "remark"]
    if shutil.which("pandoc"):
        pandoc = 'find "$0" -name "*.md" -exec pandoc -f commonmark {} +'
        found["pandoc -f commonmark"] = ["sh", "-c", pandoc]
    commands = {name: [*command, str(archive)] for name, command in found.items()}
    for generator in ("hugo", "jekyll"):
        if shutil.which(generator):
            commands[generator] = site(generator, folder / generator, archive)
    return commands


def java(program, argument, *flags, shared=False):
    """A program of this module; with an archive of its classes, which its first run makes."""
    jar = ROOT / "benchmarks/target/benchmarks.jar"
    command = [JAVA, *flags, "-cp", str(jar), f"{PACKAGE}.{program}", *filter(None, [argument])]
    if not shared:
        return command
    classes = CLASSES / f"{argument}.jsa"
    if not classes.exists():
        making = [JAVA, f"-XX:ArchiveClassesAtExit={classes}", *command[1:], str(ROOT / "examples/archive/posts")]
        subprocess.run(making, check=True, capture_output=True)
    return [JAVA, f"-XX:SharedArchiveFile={classes}", *command[1:]]


def site(generator, folder, archive):
    """The command that makes a site of an archive, with the least of a layout."""
    out = str(folder / "out")
    if generator == "jekyll":
        shutil.copytree(archive, folder / "_posts")
        return ["jekyll", "build", "--quiet", "--source", str(folder), "--destination", out]
    layouts = folder / "layouts/_default"
    layouts.mkdir(parents=True)
    for layout in ("single.html", "list.html"):
        (layouts / layout).write_text("{{ .Content }}")
    (folder / "config.toml").write_text('title = "Posts"\n[markup.goldmark.renderer]\nunsafe = true\n')
    content = ["--contentDir", str(archive), "--destination", out]
    return ["hugo", "--quiet", "--source", str(folder), *content]


def measure(command):
    """Runs a command; returns seconds of wall and of processor time, and megabytes."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"exit status {child.returncode}: {' '.join(command)}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def turns(commands, count):
    """Each command's measurements: a list per command, one item per turn."""
    results = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            results[name].append(measure(command))
    return results


WALL, PROCESSOR, MEMORY = range(3)


def median(results, name, what):
    return statistics.median(run[what] for run in results[name])


def ratio(results, name, unit, what):
    return statistics.median(a[what] / b[what] for a, b in zip(results[name], results[unit]))


def make_archives(folder, copies):
    """Folders of so many copies of an archive of about 581 posts, each copy a folder of its own."""
    corpus = os.environ.get("LINKLETTER_CORPUS")
    if corpus:
        posts = sorted(Path(corpus, "posts").glob("*.md"))
        repeats = round(POSTS / len(posts))
    else:
        generated = folder / "generated"
        jar = ROOT / "benchmarks/target/benchmarks.jar"
        subprocess.run([JAVA, "-jar", str(jar), "generate", str(generated)], check=True)
        posts, repeats = sorted(generated.glob("*.md")), 1
    archives = {}
    for count in copies:
        archives[count] = folder / f"{count}"
        for copy in range(count * repeats):
            target = archives[count] / f"{copy:04}"
            target.mkdir(parents=True)
            for post in posts:
                shutil.copyfile(post, target / post.name)
    return archives, len(posts) * repeats


def compare_programs(folder, archives, options):
    print("| copies | program | wall | processor | MB |")
    print("|---|---|---|---|---|")
    sizes = list(archives)
    found = {}
    for copies, archive in archives.items():
        commands = {name: [*command, str(archive)] for name, command in programs().items()}
        if copies == sizes[0]:
            commands.update(peers(folder, archive))
        found[copies] = turns(commands, max(3, options.turns // copies))
        for name in commands:
            wall = ratio(found[copies], name, UNIT, WALL)
            processor = ratio(found[copies], name, UNIT, PROCESSOR)
            memory = median(found[copies], name, MEMORY)
            print(f"| {copies} | {name} | {wall:.2f} | {processor:.2f} | {memory:.0f} |", flush=True)
    for smaller, larger in zip(sizes, sizes[1:]):
        long, short, one = (found[size] for size in (larger, smaller, sizes[0]))
        growth = median(long, "linkletter", WALL) / median(short, "linkletter", WALL)
        memory = median(long, "linkletter", MEMORY) / median(one, "linkletter", MEMORY)
        print(f"\nlinkletter, {larger} copies: {growth:.1f} times the wall time of {smaller}, ", end="")
        print(f"{memory:.2f} times the memory of {sizes[0]}, ", end="")
        print(f"{ratio(long, UNIT, 'linkletter', WALL):.1f} times as fast as the script")


def compare_cores(archives, options):
    """One core and two, on what the larger archive has more than the smaller one."""
    smaller, larger = list(archives)[-2:]
    linkletter = programs()["linkletter"]
    commands = {
        (cores, copies): ["taskset", "-c", cores, *linkletter, str(archives[copies])]
        for copies in (smaller, larger)
        for cores in ("0", "0,1")
    }
    results = turns(commands, options.core_turns)
    steady = {
        cores: [
            long[WALL] - short[WALL]
            for long, short in zip(results[cores, larger], results[cores, smaller])
        ]
        for cores in ("0", "0,1")
    }
    gain = statistics.median(one / two for one, two in zip(steady["0"], steady["0,1"]))
    print(f"\nlinkletter, two cores: {gain:.2f} times as fast as one, beyond {smaller} copies")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--turns", type=int, default=21, help="at one copy; fewer at more")
    parser.add_argument("--core-turns", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        global CLASSES
        folder = CLASSES = Path(temporary)
        archives, posts = make_archives(folder, options.copies)
        version = subprocess.run([JAVA, "-version"], capture_output=True, text=True, check=True)
        print(version.stderr.splitlines()[1], f"Python {sys.version.split()[0]}", sep=", ", end=", ")
        print(f"{posts} posts a copy\n")
        measure([*programs()["linkletter"], str(ROOT / "examples/archive")])  # may build first
        compare_programs(folder, archives, options)
        if len(archives) > 1 and shutil.which("taskset"):
            compare_cores(archives, options)


main()
