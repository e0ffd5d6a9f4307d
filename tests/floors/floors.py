#!/usr/bin/env python3
"""Proves that a forbidden include does not compile.

CMake writes what each floor is given: FLOOR|INCLUDE DIRECTORIES|LINKED LIBRARIES, a line a floor.
Against that stand the two tables below, which say what the design allows.

  floors.py LIST SOURCE_DIR CC          checks the house
  floors.py --self-test CC              checks that this script finds every kind of breach
"""
import pathlib
import re
import subprocess
import sys
import tempfile

# Floor: (directory, the name its headers are included by, floors whose headers it may include).
FLOORS = {
    "base": ("saga/base", "base", ""),
    "model": ("saga/model", "model", "base"),
    "graph": ("saga/graph", "graph", "base"),
    "steps": ("saga/steps", "steps", "base model graph contract"),
    "record": ("saga/record", "record", "base model"),
    "contract": ("providers/contract", "provider", "base"),
    "http": ("providers/http", "http", "base"),
    "schemas": ("providers/aws/schemas", "schemas", "base"),
    "aws": ("providers/aws", "aws", "base model http contract"),
    "sim": ("providers/sim", "sim", "base contract"),
    "run": ("saga/run", "run", "base model graph steps record contract"),
}

# Headers of libraries, and the imported target that a floor must be linked to for them.
LIBRARIES = [
    (r"uv\.h|uv/", "PkgConfig::libuv"),
    (r"curl/", "PkgConfig::libcurl"),
    (r"yaml\.h", "PkgConfig::yaml-0.1"),
    (r"jansson\.h", "PkgConfig::jansson"),
    (r"expat", "PkgConfig::expat"),
    (r"git2\.h|git2/", "PkgConfig::libgit2"),
    (r"openssl/", "PkgConfig::openssl"),
]
KNOWN = {name for _, name in LIBRARIES}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def compiles(cc, dirs, include):
    command = [cc, "-std=c11", "-D_GNU_SOURCE", "-fsyntax-only", "-x", "c", "-"]
    command += ["-I" + d for d in dirs]
    text = f'#include "{include}"\n'
    return subprocess.run(command, input=text, text=True, capture_output=True).returncode == 0


def public_headers(root, floor):
    directory, prefix, _ = FLOORS[floor]
    found = sorted((root / directory / "include" / prefix).glob("*.h"))
    return [f"{prefix}/{header.name}" for header in found]


def check_includes(root, cc, given):
    """Every public header, from every floor: compiles exactly where it is allowed."""
    for floor, (_, _, allowed) in FLOORS.items():
        for other in FLOORS:
            may = other == floor or other in allowed.split()
            for header in public_headers(root, other):
                if compiles(cc, given[floor][0], header) == may:
                    continue
                if may:
                    yield f'{floor}: #include "{header}" is allowed but does not compile'
                else:
                    yield f'{floor}: #include "{header}" is forbidden but compiles'


def sources(root, floor):
    """The files of a floor; not those of a floor that lies within its directory."""
    home = root / FLOORS[floor][0]
    inner = [root / d for f, (d, _, _) in FLOORS.items() if f != floor and home in (root / d).parents]
    for path in sorted(home.rglob("*.[ch]")):
        if not any(directory in path.parents for directory in inner):
            yield path


def check_sources(root, given):
    """No way round: no path that climbs out of the floor, no library it is not linked to."""
    for floor in FLOORS:
        for path in sources(root, floor):
            for bracket, name in INCLUDE.findall(path.read_text(errors="replace")):
                where = f"{path.relative_to(root)}: include of {name}"
                if bracket == '"':
                    if ".." in name or name.startswith("/"):
                        yield f"{where} leaves the floor by its path"
                    continue
                for pattern, library in LIBRARIES:
                    if re.match(pattern, name) and library not in given[floor][1]:
                        yield f"{where}, but {floor} does not need {library}"


def check_links(given):
    """CMake links a floor to no floor that it may not include."""
    for floor, (_, _, allowed) in FLOORS.items():
        for linked in given[floor][1]:
            if linked in FLOORS and linked not in allowed.split():
                yield f"{floor}: linked to {linked}"
            elif linked.startswith("PkgConfig::") and linked not in KNOWN:
                yield f"{floor}: needs {linked}, which this test does not know"


def breaches(root, cc, given):
    for floor in FLOORS:
        if floor not in given:
            yield f"{floor}: CMake says nothing of it"
            return
    for floor in given:
        if floor not in FLOORS:
            yield f"{floor}: a floor of which the table in {sys.argv[0]} says nothing"
            return
    yield from check_includes(root, cc, given)
    yield from check_sources(root, given)
    yield from check_links(given)


def read_list(path):
    given = {}
    for line in pathlib.Path(path).read_text().splitlines():
        floor, dirs, linked = line.split("|")
        given[floor] = ([d for d in dirs.split(";") if d], [x for x in linked.split(";") if x])
    return given


def small_house(root):
    """A house of one header and one source a floor, and what a right CMake would give."""
    given = {}
    for floor, (directory, prefix, allowed) in FLOORS.items():
        include = root / directory / "include" / prefix
        include.mkdir(parents=True)
        (include / f"{floor}.h").write_text("")
        (root / directory / f"{floor}.c").write_text(f'#include "{prefix}/{floor}.h"\n')
        reached = [floor] + allowed.split()
        given[floor] = ([str(root / FLOORS[f][0] / "include") for f in reached], allowed.split())
    return given


def self_test(cc):
    def include_dir(root, floor):
        return str(root / FLOORS[floor][0] / "include")

    def source(root, floor, text):
        (root / FLOORS[floor][0] / "breach.c").write_text(text + "\n")

    cases = {
        "a sound house": (None, lambda root, given: None),
        "a directory too many": (
            'base: #include "model/model.h" is forbidden but compiles',
            lambda root, given: given["base"][0].append(include_dir(root, "model"))),
        "a directory too few": (
            'steps: #include "graph/graph.h" is allowed but does not compile',
            lambda root, given: given["steps"][0].remove(include_dir(root, "graph"))),
        "a way round by the path": (
            "saga/run/breach.c: include of ../../providers/http/pool.h leaves the floor",
            lambda root, given: source(root, "run", '#include "../../providers/http/pool.h"')),
        "a library not needed": (
            "saga/steps/breach.c: include of uv.h, but steps does not need PkgConfig::libuv",
            lambda root, given: source(root, "steps", "#include <uv.h>")),
        "a library of an outer floor": (
            "providers/aws/schemas/breach.c: include of expat.h, but schemas",
            lambda root, given: (given["aws"][1].append("PkgConfig::expat"),
                                 source(root, "schemas", "  #  include <expat.h>"))),
        "a library that is needed": (
            None,
            lambda root, given: (given["run"][1].append("PkgConfig::libuv"),
                                 source(root, "run", "#include <uv.h>"))),
        "a link upwards": ("graph: linked to steps", lambda root, given: given["graph"][1].append("steps")),
        "a floor unknown": ("attic: a floor of which", lambda root, given: given.update(attic=([], []))),
        "a floor gone": ("sim: CMake says nothing", lambda root, given: given.pop("sim")),
    }
    failed = 0
    for name, (want, spoil) in cases.items():
        with tempfile.TemporaryDirectory() as directory:
            root = pathlib.Path(directory)
            given = small_house(root)
            spoil(root, given)
            found = list(breaches(root, cc, given))
        right = len(found) == 1 and found[0].startswith(want) if want else not found
        if not right:
            failed += 1
            print(f"{name}: wanted {want!r}, found {found}")
    print(f"{len(cases) - failed} of {len(cases)} cases right")
    return failed


def main():
    if sys.argv[1] == "--self-test":
        return 1 if self_test(sys.argv[2]) else 0
    given = read_list(sys.argv[1])
    root, cc = pathlib.Path(sys.argv[2]), sys.argv[3]
    found = list(breaches(root, cc, given))
    for breach in found:
        print(breach)
    headers = sum(len(public_headers(root, floor)) for floor in FLOORS)
    print(f"{headers} headers from {len(FLOORS)} floors: {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
