"""A machine that fails: kill -9, signals, full disks, closed streams, two writers, a terminal."""

import fcntl
import json
import os
import pty
import signal
import subprocess
import unittest

from local import (
    CLEAN, DONE, INTERRUPTED, LOCKED, NETWORK, PLANS, REFUSED, SKALD, Local,
)

WEB = PLANS / "web.yaml"


class Cut(Local):
    """Runs that do not come to their end."""

    def start_and_await(self, lines):
        """An apply of the web plan, `lines` events on its way."""
        process = self.start("apply", "--yes", "--json", "--simulate", "--sim", "latency=30", WEB,
                             stderr=subprocess.DEVNULL)
        for _ in range(lines):
            process.stdout.readline()
        return process

    def test_kill_then_resume_or_rollback(self):
        for number, lines in enumerate((1, 7, 30, 61, 100)):
            with self.subTest(lines=lines):
                process = self.start_and_await(lines)
                process.kill()
                process.communicate()
                self.verify()
                if number % 2:
                    self.sim("rollback --yes")
                else:
                    self.sim("resume")
                    self.assertEqual(len(self.addresses()), 64)
                    self.assertIn("nothing to do", self.sim("apply --yes", WEB)[0])
                    self.sim("destroy --yes")
                self.assertEqual(self.addresses(), {})
                self.verify()

    def test_interrupt_settles_and_resumes(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                process = self.start_and_await(10)
                process.send_signal(number)
                out, _ = self.finish(process, INTERRUPTED)
                last = json.loads(out.splitlines()[-1])
                self.assertEqual((last["outcome"], last["exit"]), ("interrupted", INTERRUPTED))
                self.assertIn("is not finished", self.sim("apply --yes", WEB, status=REFUSED)[1])
                self.sim("resume")
                self.assertEqual(len(self.addresses()), 64)
                self.sim("destroy --yes")

    def test_a_second_writer_is_refused(self):
        plan = self.write("net.yaml", NETWORK)
        self.sim("apply --yes", plan)
        with open(self.dir / ".skald/_sim/net/lock", "r+b") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            for command in ("apply --yes", "destroy --yes"):
                self.sim(command, plan, status=LOCKED)
            self.sim("resume", status=LOCKED)
            self.sim("unlock", status=LOCKED)
            self.assertEqual(len(self.addresses()), 4)  # reading needs no lock
        self.assertIn("nothing to do", self.sim("apply --yes", plan)[0])


class Machine(Local):
    def setUp(self):
        super().setUp()
        self.plan = self.write("net.yaml", NETWORK)

    def test_a_file_where_the_state_belongs(self):
        self.write(".skald", "")
        for command in ("plan", "apply --yes"):
            _, err = self.sim(command, self.plan, status=REFUSED)
            self.assertIn("a file is in its place", err)
        self.assertEqual((self.dir / ".skald").read_text(), "")

    def test_a_full_disk_loses_nothing(self):
        disk = self.dir / "disk"
        disk.mkdir()
        mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k", "none", disk], capture_output=True)
        if mount.returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], capture_output=True)
        _, err = self.sim("apply --yes --state-dir disk/s", WEB, status=None)
        self.assertRegex(err, "full|No space")
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        self.sim("journal verify --state-dir disk/s")
        self.sim("resume --state-dir disk/s", status=None)
        self.sim("apply --yes --state-dir disk/s", WEB)
        self.assertEqual(len(self.addresses("--state-dir", "disk/s")), 64)

    def test_output_that_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            _, err = self.sim("plan", self.plan, stdout=full, status=REFUSED)
        self.assertIn("standard output", err)

    def test_a_reader_that_leaves_does_not_stop_a_run(self):
        read, write = os.pipe()
        os.close(read)
        self.sim("apply --yes", self.plan, stdout=write, status=DONE)
        os.close(write)
        self.assertEqual(len(self.addresses()), 4)

    def test_closed_streams_and_an_empty_environment(self):
        script = f"exec '{SKALD}' apply --yes --simulate net.yaml <&- >&- 2>&-"
        keep = {name: CLEAN[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS")}
        process = subprocess.run(["/bin/sh", "-c", script], cwd=self.dir, env=keep, timeout=60, check=False)
        self.assertEqual(process.returncode, DONE)
        self.assertEqual(len(self.addresses()), 4)
        self.verify()


class Terminal(Local):
    def talk(self, answer, *args, **env):
        """(all that was shown, exit status) of a command on a terminal."""
        pid, fd = pty.fork()
        if pid == 0:
            os.chdir(self.dir)
            os.execve(SKALD, [SKALD, *map(str, args)], {**CLEAN, "TERM": "xterm", **env})
        shown = b""
        while True:
            try:
                part = os.read(fd, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
            if answer and b"[yes/no]" in shown:
                os.write(fd, answer)
                answer = None
        os.close(fd)
        return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def test_the_prompt(self):
        plan = self.write("net.yaml", NETWORK)
        shown, status = self.talk(b"no\n", "apply", "--simulate", plan)
        self.assertEqual(status, REFUSED)
        self.assertIn("nothing was changed", shown)
        shown, status = self.talk(b"yes\n", "apply", "--simulate", plan)
        self.assertEqual(status, DONE)
        self.assertEqual(len(self.addresses()), 4)

    def test_the_live_view_and_no_color(self):
        shown, status = self.talk(None, "apply", "--yes", "--simulate", "--sim", "latency=120", WEB)
        self.assertEqual(status, DONE)
        self.assertIn("running", shown)
        self.assertIn("\033[J", shown)
        self.assertIn("\033[32m", shown)
        shown, _ = self.talk(None, "plan", "--simulate", "--stack", "two", WEB, NO_COLOR="1")
        self.assertNotIn("\033", shown)


if __name__ == "__main__":
    unittest.main()
