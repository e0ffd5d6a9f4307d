"""kill -9 at random moments of an apply, then resume or rollback: each resource once, or none.

Half of the moments are points in time, half are calls: the program dies while a call is on its way to the
cloud (it arrives, or it does not), or while the reply is on its way back.

SKALD_SEED gives the seed, SKALD_KILLS the number of kills.
"""

import os
import random
import threading
import time
import unittest

from harness import MotoCase
from cloud import WEB
from web import check_web

SEED = int(os.environ.get("SKALD_SEED") or random.SystemRandom().randrange(2**32))
KILLS = int(os.environ.get("SKALD_KILLS") or 50)
WORKERS = 2


class Moment:
    """When to kill: after `seconds`, or at call `number` at its "request" or "reply"."""

    def __init__(self, chance, seconds, calls):
        self.seconds = self.number = None
        self.point, self.arrives = "request", True
        if chance.random() < 0.5:
            self.seconds = chance.uniform(0, seconds)
        else:
            self.number = chance.randrange(calls)
            self.point = chance.choice(("request", "reply"))
            self.arrives = self.point == "reply" or chance.random() < 0.5

    def __str__(self):
        if self.seconds is not None:
            return f"after {self.seconds:.3f} s"
        fate = "" if self.arrives else ", which does not arrive"
        return f"at the {self.point} of call {self.number}{fate}"


class Worker(MotoCase):
    """An emulator, a proxy and a directory: one of several that work side by side."""

    def runTest(self):
        pass

    def measure(self):
        self.setUp()
        begin = time.monotonic()
        self.skald("apply", "web.yaml", "--yes")
        seconds = time.monotonic() - begin
        calls = len(self.proxy.calls)
        check_web(self, self.moto.client)
        self.doCleanups()
        return seconds, calls

    def kill_at(self, moment):
        process = self.work.start("apply", "web.yaml", "--yes")

        def watch(call, point):
            if call.number == moment.number and point == moment.point:
                process.kill()

        def fault(call):
            return "drop" if call.number == moment.number and not moment.arrives else None

        if moment.seconds is None:
            self.proxy.watch, self.proxy.fault = watch, fault
        else:
            threading.Timer(moment.seconds, process.kill).start()
        result = self.work.finish(process)
        self.check(result, (-9, 0))
        self.proxy.settle()
        self.proxy.clear()
        return result.code == -9

    def begun(self):
        """Whether a run is in the journal: before its first record there is nothing to go on with."""
        if not list(self.work.dir.glob(".skald/*/journal")):
            return False
        self.verify()
        return '"apply"' in self.skald("journal", "list", "--json").out

    def go_on(self, back):
        """To the end, or back to nothing."""
        if not self.begun():
            self.assert_empty("no run was begun")
        elif back:
            self.skald("rollback", "--yes", code=(0, 3))
        else:
            self.skald("resume", "--yes")

    def one(self, moment, back):
        self.setUp()
        try:
            killed = self.kill_at(moment)
            if killed:
                self.go_on(back)
            elif back:
                self.skald("rollback", "--yes")
            if back:
                self.assert_empty(str(moment))
            elif self.cloud.found() or not killed:
                self.assert_is(WEB, str(moment))
                check_web(self, self.moto.client)
            self.skald("apply", "web.yaml", "--yes")
            self.assert_is(WEB, f"applied again, {moment}")
            self.verify()
            return killed
        finally:
            self.doCleanups()


class Kill(unittest.TestCase):
    def test_random_moments(self):
        print(f"seed {SEED}: SKALD_SEED={SEED} SKALD_KILLS={KILLS}", flush=True)
        chance = random.Random(SEED)
        workers = [self.worker() for _ in range(WORKERS)]
        seconds, calls = workers[0].measure()
        moments = [
            (n, Moment(chance, seconds, calls), chance.random() < 0.4) for n in range(KILLS)
        ]
        self.failed, self.killed, self.lock = [], 0, threading.Lock()
        threads = [
            threading.Thread(target=self.work_off, args=(worker, moments)) for worker in workers
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(f"{KILLS} moments within {seconds:.2f} s and {calls} calls: {self.killed} kills")
        self.assertEqual(self.failed, [])
        self.assertGreater(self.killed, KILLS // 2)

    def worker(self):
        kind = type("Worker", (Worker,), {})
        kind.setUpClass()
        self.addCleanup(kind.doClassCleanups)
        return kind()

    def work_off(self, worker, moments):
        while True:
            with self.lock:
                if not moments or self.failed:
                    return
                n, moment, back = moments.pop(0)
            try:
                killed = worker.one(moment, back)
            except Exception as error:
                with self.lock:
                    self.failed.append(f"{n}: {moment}, {'rollback' if back else 'resume'}")
                    print(f"{self.failed[-1]}:\n{error}", flush=True)
                return
            with self.lock:
                self.killed += killed


def load_tests(loader, _tests, _pattern):
    return loader.loadTestsFromTestCase(Kill)


if __name__ == "__main__":
    unittest.main(verbosity=2)
