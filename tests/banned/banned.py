#!/usr/bin/env python3
"""Finds functions that Skald does not use, in saga/ and providers/ (and most of them in cmd/).

  banned.py SOURCE_DIR   checks the tree
  banned.py --self-test  checks that this script finds what it is for
"""
import pathlib
import re
import sys

# Everywhere: no bound on what they write, state between calls, errors that cannot be seen, a shell.
UNSAFE = (
    "strcpy strcat stpcpy sprintf vsprintf strtok gets atoi atol atoll atof alloca strdupa "
    "tmpnam mktemp system popen scanf fscanf rand srand"
).split()
# In libraries: the program ends in main, or by base/mem.h.
LIBRARY = "exit _exit quick_exit".split()
# Memory comes from base/mem.h, which counts it and never answers NULL.
MEMORY = "malloc calloc realloc reallocarray free strdup strndup asprintf vasprintf getline".split()

# File: (what it may call all the same, why).
ALLOWED = {
    "saga/base/mem.c": ("malloc calloc realloc free", "the one place"),
    "saga/record/origin_git.c": ("free", "realpath(3) hands out malloc's memory"),
    "saga/run/loop.c": ("_exit", "a second signal leaves at once; the journal makes that safe"),
}

TOKENS = re.compile(
    r"""/\*.*?\*/ | //[^\n]* | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*'""", re.S | re.X)
PRAGMA = re.compile(r"#\s*pragma\s+GCC\s+diagnostic\s+\w+\s+\"-Wvla")


def code_of(text):
    """The text without comments and literals; lines stay where they were."""
    return TOKENS.sub(lambda m: " " + "\n" * m.group().count("\n"), text)


def calls(names):
    return re.compile(r"(?<![\w.>])(" + "|".join(names) + r")\s*\(")


def findings(name, text):
    names = UNSAFE + MEMORY + ([] if name.startswith("cmd/") else LIBRARY)
    allowed = ALLOWED.get(name, ("", ""))[0].split()
    names = [n for n in names if n not in allowed]
    code = code_of(text)
    for match in calls(names).finditer(code):
        line = code.count("\n", 0, match.start()) + 1
        yield f"{name}:{line}: {match.group(1)}() is banned"
    if PRAGMA.search(text):
        yield f"{name}: switches the warning of variable-length arrays off"


def check(root):
    files = 0
    for top in ("saga", "providers", "cmd"):
        for path in sorted((root / top).rglob("*.[ch]")):
            files += 1
            yield from findings(str(path.relative_to(root)), path.read_text(errors="replace"))
    if files == 0:
        yield f"no sources under {root}"
    for name in ALLOWED:
        if not (root / name).exists():
            yield f"{name} has leave for what is banned but does not exist"
    if not re.search(r"-Wvla\b.*-Werror", (root / "CMakeLists.txt").read_text(), re.S):
        yield "CMakeLists.txt: -Wvla and -Werror keep variable-length arrays out, and are gone"


def self_test():
    cases = [
        ("saga/x/a.c", "int f(void)\n{\n\tstrcpy(a, b);\n}", ["saga/x/a.c:3: strcpy() is banned"]),
        ("saga/x/a.c", "exit (1);", ["saga/x/a.c:1: exit() is banned"]),
        ("cmd/a.c", "exit(1);", []),
        ("cmd/a.c", "sprintf(a, b);", ["cmd/a.c:1: sprintf() is banned"]),
        ("providers/a.c", "p = malloc(5); free(p);",
         ["providers/a.c:1: malloc() is banned", "providers/a.c:1: free() is banned"]),
        ("saga/base/mem.c", "p = malloc(5); free(p);", []),
        ("saga/record/origin_git.c", "p = malloc(5); free(p);",
         ["saga/record/origin_git.c:1: malloc() is banned"]),
        ("saga/base/mem.c", "p = alloca(5);", ["saga/base/mem.c:1: alloca() is banned"]),
        ("saga/x/a.c", "mem_free(p); snprintf(a, 1, b); x.free(p); y->exit(1); freeze(1);", []),
        ("saga/x/a.c", "/* strcpy(a) */ // atoi(b)\nputs(\"system(x) \\\" gets(y)\"); c = '\"'; d();", []),
        ("saga/x/a.c", "c = '\"'; atoi(x); d = '\"';", ["saga/x/a.c:1: atoi() is banned"]),
        ("saga/x/a.c", "/*\n\n*/ atoi(x);", ["saga/x/a.c:3: atoi() is banned"]),
        ("saga/x/a.c", '#pragma GCC diagnostic ignored "-Wvla"',
         ["saga/x/a.c: switches the warning of variable-length arrays off"]),
    ]
    failed = 0
    for name, text, want in cases:
        found = list(findings(name, text))
        if found != want:
            failed += 1
            print(f"{text!r}: wanted {want}, found {found}")
    print(f"{len(cases) - failed} of {len(cases)} cases right")
    return failed


def main():
    if sys.argv[1] == "--self-test":
        return 1 if self_test() else 0
    found = list(check(pathlib.Path(sys.argv[1])))
    for finding in found:
        print(finding)
    print(f"{len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
