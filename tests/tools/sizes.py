"""Holds the size of files and functions against the house rules; tables are not functions."""

import pathlib
import re
import statistics
import subprocess
import sys

FILE_MOST, HEADER_MOST, TEST_MOST, FUNCTION_MOST = 600, 200, 800, 100
FUNCTION_MEDIAN, FUNCTION_P90 = 15, 45
GENERATED = re.compile(r"providers/aws/(schemas|models)/.*\.c$")
BEGIN = re.compile(r"^[A-Za-z_].*\)$|^\t.*\)$|^ +.*\)$")


def functions(lines):
    """(line, length) of each body that stands at the margin after a line that ends a parameter list."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{" and number > 1 and BEGIN.match(lines[number - 2]):
            start = number
        elif line == "}" and start:
            yield start, number - start + 1
            start = None


def main():
    names = subprocess.run(
        ["git", "ls-files", "*.c", "*.h"], capture_output=True, text=True, check=True
    ).stdout.split()
    lengths, bad = [], []
    for name in names:
        path = pathlib.Path(name)
        if GENERATED.search(name) or not path.exists():
            continue
        lines = path.read_text().split("\n")
        most = HEADER_MOST if name.endswith(".h") else FILE_MOST
        most = TEST_MOST if name.startswith("tests/") else most
        if len(lines) > most:
            bad.append(f"{name}: {len(lines)} lines, the most is {most}")
        for line, length in functions(lines):
            if not name.startswith("tests/"):
                lengths.append(length)
            if length > FUNCTION_MOST:
                bad.append(f"{name}:{line}: a function of {length} lines, the most is {FUNCTION_MOST}")
    median = statistics.median(lengths)
    p90 = sorted(lengths)[len(lengths) * 9 // 10]
    print(f"{len(lengths)} functions: median {median:g} lines, p90 {p90}, most {max(lengths)}")
    if median > FUNCTION_MEDIAN or p90 > FUNCTION_P90:
        bad.append(f"the aim is a median of {FUNCTION_MEDIAN} and a p90 of {FUNCTION_P90}")
    print("\n".join(bad), end="\n" if bad else "")
    return 1 if bad else 0


sys.exit(main())
