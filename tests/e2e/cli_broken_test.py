"""What Skald keeps is lost or damaged, or a command is given what it must not take: nothing is made worse."""

import os
import shutil
import unittest

from local import CORRUPT, DONE, INTERRUPTED, PLANS, REFUSED, USAGE, Local

VPC = "Resources: {V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.%d.0.0/16}}}\n"
SECRET = """Parameters: {Pw: {Type: String, NoEcho: true}}
Resources: {V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, Tags: [{Key: k, Value: !Ref Pw}]}}}
"""


class Kept(Local):
    """The journal, the vault, the lock."""

    def setUp(self):
        super().setUp()
        self.home = self.dir / ".skald" / "_sim" / "m"
        self.journal = self.home / "journal" / "00000001.jsonl"

    def two_runs(self):
        for n in (1, 2):
            self.sim("apply --yes --stack m", self.write("m.yaml", VPC % n))

    def refused_and_untouched(self):
        before = self.journal.read_bytes()
        self.sim("apply --yes --stack m", self.write("o.yaml", VPC % 5), status=CORRUPT)
        self.assertEqual(self.journal.read_bytes(), before)

    def test_nothing_is_written_behind_damage(self):
        self.two_runs()
        text = bytearray(self.journal.read_bytes())
        text[100] ^= 1
        self.journal.write_bytes(text)
        self.assertTrue((self.home / "state.json").exists())
        self.refused_and_untouched()

    def test_an_emptied_journal_is_not_whole(self):
        self.two_runs()
        self.journal.write_bytes(b"")
        _, err = self.sim("journal verify", status=CORRUPT)
        self.assertIn("records are gone", err)
        self.refused_and_untouched()

    def test_a_lost_vault_stops_a_run_before_it_begins(self):
        plan = self.write("m.yaml", SECRET)
        self.sim("apply --yes --stack m -p Pw=one111", plan)
        self.sim("apply --yes --stack m -p Pw=two222", plan)
        vault, kept = self.home / "vault", self.dir / "kept"
        shutil.copy(vault, kept)
        vault.write_bytes(b"")
        runs = len(self.sim_json("journal list"))
        _, err = self.sim("rollback --yes", status=REFUSED)
        self.assertIn("vault", err)
        self.assertEqual(len(self.sim_json("journal list")), runs)
        shutil.copy(kept, vault)
        self.sim("rollback --yes")
        vault.write_bytes(b"")
        self.sim("destroy --yes")  # needs no secret

    def test_a_lock_lost_within_a_run_is_an_interruption(self):
        process = self.start("apply", "--yes", "--json", "--simulate", "--sim", "latency=30",
                             PLANS / "web.yaml")
        process.stdout.readline()
        self.sim("unlock --force web")
        self.finish(process, status=INTERRUPTED)
        self.sim("resume web")
        self.assertEqual(len(self.addresses()), 64)


class Given(Local):
    """Words that a command must not take."""

    def test_out_replaces_nothing_but_a_saved_plan(self):
        plan = self.write("m.yaml", VPC % 1)
        (self.dir / "link").symlink_to(plan)
        os.mkfifo(self.dir / "pipe")
        for target in (plan, "link", "pipe"):
            with self.subTest(target=target):
                self.sim("plan", plan, "--out", target, status=REFUSED)
        self.assertEqual((self.dir / "m.yaml").read_text(), VPC % 1)
        self.sim("plan --out saved", plan)
        self.sim("plan --out saved", plan)

    def test_a_saved_plan_is_carried_out_as_it_is(self):
        self.sim("plan --out saved --stack m", self.write("m.yaml", VPC % 1))
        for word in ("--stack=other", "--parameter=A=b", "--on-failure=halt",
                     "--allow-irreversible=V"):
            with self.subTest(word=word):
                _, err = self.sim("apply --yes saved", word, status=USAGE)
                self.assertIn("frozen", err)
        self.sim("apply --yes saved")

    def test_a_run_that_is_done_is_done_though_nobody_could_read_it(self):
        with open("/dev/full", "wb") as full:
            _, err = self.sim("apply --yes", self.write("m.yaml", VPC % 1), stdout=full,
                              status=DONE)
        self.assertIn("standard output", err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
