"""A network and servers that misbehave, between the program and an emulator."""

import random
import unittest

from harness import MotoCase, Work, free_port
from cloud import WEB
from proxy import Proxy
from web import check_web

SEED = 20261121


class Faults(MotoCase):
    def from_the_start(self, fate):
        """Nothing can be done: one clear message, nothing made, and it works when the fault is over."""
        self.proxy.fault = lambda call: fate
        result = self.skald("apply", "web.yaml", "--yes", code=1)
        self.one_message(result)
        self.proxy.clear()
        self.assert_empty()
        self.skald("apply", "web.yaml", "--yes")
        self.assert_is(WEB)
        return result

    def one_message(self, result):
        lines = result.err.strip().splitlines()
        self.assertTrue(0 < len(lines) < 6, str(result))

    def test_html(self):
        self.from_the_start("html")

    def test_half_a_reply(self):
        self.from_the_start("half")

    def test_connections_closed(self):
        self.from_the_start("drop")

    def test_server_errors(self):
        self.from_the_start("500")

    def test_no_network(self):
        work = Work(f"http://127.0.0.1:{free_port()}", self.moto.keys)
        self.addCleanup(work.remove)
        result = self.check(work.skald("apply", "web.yaml", "--yes"), 1)
        self.one_message(result)
        self.assertRegex(result.err, "(?i)connect")

    def test_no_such_host(self):
        work = Work("http://skald.invalid:5000", self.moto.keys)
        self.addCleanup(work.remove)
        self.one_message(self.check(work.skald("apply", "web.yaml", "--yes"), 1))

    def misbehave(self, fates, share):
        """Each call has one chance in `share` of an ill fate, reads and writes alike."""
        chance = random.Random(SEED)
        self.proxy.fault = lambda call: chance.choice(fates) if chance.random() < share else None

    def to_the_end(self):
        """Whatever the exit is, once faults stop the run comes to its end."""
        result = self.check(self.work.skald("apply", "web.yaml", "--yes"), (0, 3, 4, 5))
        self.proxy.settle()
        self.proxy.clear()
        self.verify()
        if result.code in (4, 5):
            result = self.check(self.work.skald("resume", "--yes"), (0, 3))
        if result.code == 3:
            self.assert_empty(str(result))
            self.skald("apply", "web.yaml", "--yes")
        self.assert_is(WEB)
        check_web(self, self.moto.client)
        self.verify()
        self.skald("destroy", "--yes")
        self.assert_empty()

    def test_lost_replies(self):
        self.misbehave(["lose"], 0.1)
        self.to_the_end()

    def test_lost_requests(self):
        self.misbehave(["drop", "500"], 0.1)
        self.to_the_end()

    def test_everything_at_once(self):
        self.misbehave(["lose", "drop", "500", "half", "html"], 0.15)
        self.to_the_end()

    def test_network_gone_for_good(self):
        self.proxy.fault = lambda call: "drop" if call.number > 120 else None
        self.to_the_end()

    def test_faults_while_undoing(self):
        chance = random.Random(SEED)
        self.proxy.fault = lambda call: (
            "lose" if call.number > 150 and chance.random() < 0.1 else None
        )
        result = self.check(self.work.skald("apply", "failing.yaml", "--yes"), (3, 4))
        self.proxy.settle()
        self.proxy.clear()
        if result.code == 4:
            self.skald("resume", "--yes", code=3)
        self.assert_empty()
        self.verify()


class Never(MotoCase):
    """A cloud that does not answer at all. It waits for the program's own time limits, so it is begun first."""

    @classmethod
    def begin(cls):
        cls.silent = Proxy(0)
        cls.silent.fault = lambda call: "hang"
        cls.begun = Work(cls.silent.url, ("testing", "testing"))
        cls.process = cls.begun.start("apply", "web.yaml", "--yes")

    @classmethod
    def end(cls):
        cls.process.kill()
        cls.silent.stop()
        cls.begun.remove()

    def test_no_answer(self):
        result = self.check(self.begun.finish(self.process), 1)
        self.assertRegex(result.err, "(?i)time")
        self.assertEqual(self.silent.mutating(), [])


def setUpModule():
    Never.begin()
    unittest.addModuleCleanup(Never.end)


if __name__ == "__main__":
    unittest.main(verbosity=2)
