"""Random runs with fresh seeds until the time is up: soak.py --build DIR --minutes N [--seed S]

In turn: the engine on a simulated world, mutated plans, kill -9 of the program on the simulated cloud, and
(when SKALD_VENV has an emulator) kill -9 of the program on that. The first failure ends it, with the command
that repeats it.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

TOP = pathlib.Path(__file__).resolve().parents[2]


class Failure(Exception):
    pass


def run_test(command, **settings):
    """A test program with settings in its environment; what it prints is shown when it fails."""
    text = {name: str(value) for name, value in settings.items()}
    done = subprocess.run(command, env={**os.environ, **text}, capture_output=True, text=True)
    if done.returncode not in (0, 77):
        again = " ".join([f"{k}={v}" for k, v in text.items()] + [str(c) for c in command])
        raise Failure(f"{done.stdout[-4000:]}{done.stderr[-4000:]}\nagain: {again}")


def engine(build, chance):
    seed = chance.randrange(10**6, 10**12)
    run_test([build / "tests/engine_random_test"], ENGINE_SEED=seed, ENGINE_RUNS=4000)
    return 4000


def plans(build, chance):
    seed = chance.randrange(2**31)
    run_test([build / "tests/plan_fuzz_test"], SKALD_FUZZ_SEED=seed, SKALD_FUZZ_RUNS=20000)
    return 20000


def emulator(build, chance):
    if "SKALD_VENV" not in os.environ:
        return 0
    script = TOP / "tests/e2e/moto_kill.py"
    seed = chance.randrange(2**32)
    run_test(
        ["python3", script], SKALD_BIN=build / "skald", SKALD_SEED=seed, SKALD_KILLS=20
    )
    return 20


class Simulated:
    """One life of a stack on a cloud with faults of its own, with kills on the way."""

    def __init__(self, build, seed):
        self.program, self.seed = build / "skald", seed
        self.chance = random.Random(seed)
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="skald-soak-"))
        shutil.copy(TOP / "plans/web.yaml", self.dir)
        self.log = []

    def skald(self, *args, codes=(0,), kill_after=None, **sim):
        words = [*args, "--simulate"]
        if sim:
            words += ["--sim", ",".join(f"{k}={v}" for k, v in sim.items())]
        process = subprocess.Popen(
            [self.program, *words],
            cwd=self.dir,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        timer = threading.Timer(kill_after, process.kill) if kill_after else None
        if timer:
            timer.start()
        out, _ = process.communicate()
        if timer:
            timer.cancel()
        self.log.append(f"skald {' '.join(words)}: {process.returncode}")
        if process.returncode not in codes:
            log = "\n".join(self.log)
            raise Failure(f"{out[-4000:]}\n{log}\nagain: soak.py --only {self.seed}")
        return process.returncode, out

    def ill(self):
        """Settings of a cloud that loses replies and answers late."""
        return {
            "latency": self.chance.choice((1, 5, 20)),
            "lost": self.chance.choice((0, 20, 100)),
            "errors": self.chance.choice((0, 20)),
            "seed": self.chance.randrange(1, 10**6),
        }

    def to_the_end(self, *command):
        """A command that is killed, and then resumed until nothing is open."""
        moment = self.chance.uniform(0.02, 0.6)
        anything = (-9, 0, 3, 4, 5)
        code, _ = self.skald(*command, "--yes", codes=anything, kill_after=moment, **self.ill())
        for _ in range(self.chance.randrange(3)):
            if code in (-9, 4, 5) and self.begun():
                moment = self.chance.uniform(0.02, 0.6)
                code, _ = self.skald(
                    "resume", "--yes", codes=(1, *anything), kill_after=moment, **self.ill()
                )
        if code not in (0, 3) and self.begun():
            self.skald("resume", "--yes", codes=(0, 1, 3))

    def begun(self):
        if not list(self.dir.glob(".skald/_sim/*/journal")):
            return False
        self.skald("journal", "verify")
        return True

    def life(self):
        for _ in range(self.chance.randrange(1, 4)):
            self.to_the_end("apply", "web.yaml")
            self.change()
        self.skald("apply", "web.yaml", "--yes")
        self.skald("plan", "web.yaml", "--detailed-exitcode")
        self.to_the_end("destroy")
        self.skald("destroy", "--yes")
        self.skald("journal", "verify")
        _, left = self.skald("state", "list")
        if left.strip() and "us-east-1/" in left:
            raise Failure(f"destroyed, and left:\n{left}\nagain: soak.py --only {self.seed}")

    def change(self):
        path = self.dir / "web.yaml"
        octet = self.chance.randrange(100, 200)
        line = rf"(us-east-1:\n(?:.*\n)*?\s+PublicA: 10\.10\.)\d+"
        path.write_text(re.sub(line, rf"\g<1>{octet}", path.read_text(), count=1))


def simulated(build, chance):
    one = Simulated(build, chance.randrange(2**32))
    try:
        one.life()
    finally:
        shutil.rmtree(one.dir, ignore_errors=True)
    return 1


KINDS = {
    "engine runs": engine,
    "mutated plans": plans,
    "lives with kills, simulated": simulated,
    "kills on an emulator": emulator,
}


def soak(build, minutes, chance):
    end = time.monotonic() + 60 * minutes
    totals = dict.fromkeys(KINDS, 0)
    while time.monotonic() < end:
        for name, kind in KINDS.items():
            for _ in range(10 if kind is simulated else 1):
                totals[name] += kind(build, chance)
        print(", ".join(f"{n:,} {name}" for name, n in totals.items()), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    parser.add_argument("--only", type=int, help="one simulated life, by its seed")
    arguments = parser.parse_args()
    try:
        if arguments.only is not None:
            Simulated(arguments.build, arguments.only).life()
            return 0
        print(f"seed {arguments.seed}", flush=True)
        soak(arguments.build, arguments.minutes, random.Random(arguments.seed))
    except Failure as failure:
        print(failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
