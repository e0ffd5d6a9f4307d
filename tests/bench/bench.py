#!/usr/bin/env python3
"""Skald beside Terraform in one run, on the same machine and the same shape of work.

  bench.py --skald PROGRAM [--full] [--repeat N]

Both get a tree in which each resource refers to its parent, four children each: security groups of the
simulated cloud here, Terraform's built-in no-op resource `terraform_data` there (no provider is fetched).
What is measured is the whole process, by wait4: time from start to end, and its largest memory. A figure
is the median of its runs. Terraform's apply of 5,000 takes minutes and is run with --full only.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REGION = "us-east-1"
RESULTS = []
NO_PEER = "no terraform on PATH"


class Cost:
    def __init__(self, seconds, kib):
        self.seconds, self.mib = seconds, kib / 1024


def measure_once(args, cwd):
    env = {"PATH": os.environ["PATH"], "HOME": str(cwd), "CHECKPOINT_DISABLE": "1"}
    begin = time.perf_counter()
    with open(cwd / "output", "wb") as output:
        process = subprocess.Popen(
            args, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = (cwd / "output").read_text(errors="replace")[-2000:]
        raise RuntimeError(f"{' '.join(map(str, args))}: exit {process.returncode}\n{tail}")
    return Cost(seconds, usage.ru_maxrss)


def measure(args, cwd, repeat, before=lambda: None, pick=statistics.median):
    costs = []
    for _ in range(repeat):
        before()
        costs.append(measure_once(args, cwd))
    return Cost(pick([c.seconds for c in costs]), 1024 * pick([c.mib for c in costs]))


def skald_tree(count):
    lines = ["Metadata: {Skald: {Stack: tree, Regions: [" + REGION + "]}}", "Resources:"]
    for n in range(count):
        text = f'!Sub "child of ${{R{(n - 1) // 4}}}"' if n else "root"
        lines.append(
            f"  R{n}:\n    Type: AWS::EC2::SecurityGroup\n"
            f"    Properties: {{GroupDescription: {text}}}"
        )
    return "\n".join(lines) + "\n"


def terraform_tree(count):
    lines = []
    for n in range(count):
        text = f'"child of ${{terraform_data.r{(n - 1) // 4}.id}}"' if n else '"root"'
        lines.append(f'resource "terraform_data" "r{n}" {{\n  input = {text}\n}}')
    return "\n".join(lines) + "\n"


class Skald:
    def __init__(self, program, work):
        self.program, self.work = program, work

    def run(self, count, repeat, *args, pick=statistics.median):
        plan = self.work / f"tree{count}.yaml"
        if not plan.exists():
            plan.write_text(skald_tree(count))
        fresh = lambda: shutil.rmtree(self.work / ".skald", ignore_errors=True)
        command, *options = args
        return measure(
            [self.program, command, plan.name, "--simulate", *options],
            self.work,
            repeat,
            fresh,
            pick,
        )

    def plan(self, count, repeat, pick=statistics.median):
        return self.run(count, repeat, "plan", pick=pick)

    def apply(self, count, repeat):
        return self.run(count, repeat, "apply", "--yes")

    def plan_again(self, count, repeat):
        """With all of it in the state already."""
        self.apply(count, 1)
        plan = f"tree{count}.yaml"
        return measure(
            [self.program, "plan", plan, "--simulate"], self.work, repeat, pick=min
        )


class Terraform:
    def __init__(self, program, work):
        self.program, self.work = program, work

    def dir(self, count):
        cwd = self.work / f"terraform{count}"
        if not cwd.exists():
            cwd.mkdir()
            (cwd / "main.tf").write_text(terraform_tree(count))
            measure_once([self.program, "init", "-input=false", "-no-color"], cwd)
        return cwd

    def run(self, count, repeat, *args):
        cwd = self.dir(count)

        def fresh():
            for state in cwd.glob("terraform.tfstate*"):
                state.unlink()

        return measure([self.program, *args, "-input=false", "-no-color"], cwd, repeat, fresh)

    def plan(self, count, repeat):
        return self.run(count, repeat, "plan")

    def apply(self, count, repeat):
        return self.run(count, repeat, "apply", "-auto-approve")


def amount(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def row(work, figure, peer, ratio, target, ok):
    mark = {True: "met", False: "MISSED", None: "-"}[ok]
    RESULTS.append(ok)
    print(f"{work:<40} {figure:>11} {peer:>12} {ratio:>9}   {target:<22} {mark}", flush=True)


def beside(name, ours, peer, target):
    """Time beside the peer's; the target is how many times faster."""
    if peer is None:
        row(name, amount(ours.seconds), "-", "-", f"1/{target} of the time", None)
        return
    ratio = peer.seconds / ours.seconds
    row(
        name,
        amount(ours.seconds),
        amount(peer.seconds),
        f"1/{ratio:.0f}",
        f"1/{target} of the time",
        ratio >= target,
    )


def memory(name, ours, peer, target=None):
    wanted = f"1/{target} of the memory" if target else ""
    if peer is None:
        row(name, f"{ours.mib:.0f} MiB", "-", "-", wanted, None)
        return
    ratio = peer.mib / ours.mib
    ok = ratio >= target if target else None
    row(name, f"{ours.mib:.0f} MiB", f"{peer.mib:.0f} MiB", f"1/{ratio:.1f}", wanted, ok)


def compare_plans(skald, peer, repeat):
    for count, times in ((1000, 20), (5000, 50)):
        ours = skald.plan(count, repeat)
        theirs = peer.plan(count, 3 if count == 1000 else 1) if peer else None
        beside(f"plan of {count:,}", ours, theirs, times)
        memory("  its memory", ours, theirs, 5)


def with_state(skald, repeat):
    """Terraform's plan of 5,000 in an empty directory, a fiftieth and a fifth, is the measure."""
    cost = skald.plan_again(5000, repeat)
    row("plan of 5,000 that exist, best", amount(cost.seconds), "-", "-", "0.12 s", cost.seconds <= 0.12)
    row("  its memory", f"{cost.mib:.0f} MiB", "-", "-", "57 MiB", cost.mib <= 57)


def compare_applies(skald, peer, repeat, full):
    for count, times in ((1000, 50), (5000, 400)):
        ours = skald.apply(count, repeat)
        run_peer = peer and (count == 1000 or full)
        theirs = peer.apply(count, 1) if run_peer else None
        beside(f"apply of {count:,}, journal durable", ours, theirs, times)
        memory("  its memory", ours, theirs)
        if peer and not run_peer:
            print("  (terraform's apply of 5,000 takes minutes: --full)")


def growth(skald, action, counts):
    """Time for each resource may not grow as their number does."""
    first = None
    for count in counts:
        cost = getattr(skald, action)(count, 1 if count > 10000 else 3)
        each = cost.seconds / count * 1e6
        first = first or each
        name = f"{action} of {count:,}: {each:.1f} us each"
        row(
            name,
            amount(cost.seconds),
            f"{cost.mib:.0f} MiB",
            f"x{each / first:.2f}",
            "linear: at most x1.5",
            None if count == counts[0] else each / first <= 1.5,
        )


def start_up(skald):
    """Milliseconds, of which the machine's noise is many: the best of twenty."""
    version = measure([skald.program, "version"], skald.work, 20, pick=min)
    row("version, best of 20", amount(version.seconds), "-", "-", "5 ms", version.seconds <= 0.005)
    plan = skald.plan(50, 20, pick=min)
    row("plan of 50, best of 20", amount(plan.seconds), "-", "-", "20 ms", plan.seconds <= 0.020)


def find_terraform(work):
    program = shutil.which("terraform")
    if not program:
        print(f"terraform: {NO_PEER}; its columns stay empty")
        return None
    version = subprocess.run([program, "version"], capture_output=True, text=True, check=True)
    print(version.stdout.splitlines()[0], "with terraform_data")
    return Terraform(program, work)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--skald", required=True, type=lambda p: str(pathlib.Path(p).resolve()))
    parser.add_argument("--full", action="store_true", help="terraform's apply of 5,000 as well")
    parser.add_argument("--repeat", type=int, default=5)
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    with tempfile.TemporaryDirectory(prefix="skald-bench-") as name:
        work = pathlib.Path(name)
        skald = Skald(arguments.skald, work)
        peer = find_terraform(work)
        print(f"{os.cpu_count()} processors, medians of {arguments.repeat} runs\n")
        print(f"{'work':<40} {'skald':>11} {'terraform':>12} {'ratio':>9}   {'target':<22}")
        start_up(skald)
        compare_plans(skald, peer, arguments.repeat)
        with_state(skald, arguments.repeat)
        compare_applies(skald, peer, arguments.repeat, arguments.full)
        print("\ngrowth (memory in the second column, time of one beside that of one of 1,000)")
        growth(skald, "plan", (1000, 10000, 100000))
        growth(skald, "apply", (1000, 10000, 100000))
    missed = sum(1 for ok in RESULTS if ok is False)
    print(f"\n{missed} targets missed" if missed else "\nall targets met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
