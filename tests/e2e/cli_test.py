"""What each command does, on the simulated cloud."""

import json
import re
import unittest

from local import (
    CHANGES, CORRUPT, DONE, NETWORK, PLANS, REFUSED, ROLLED_BACK, SKALD, STUCK, USAGE, Local,
)

ESCAPE = "\033["


class Flow(Local):
    """plan, apply, change, rollback, destroy."""

    def setUp(self):
        super().setUp()
        self.plan = self.write("net.yaml", NETWORK)

    def test_plan_shows_steps_and_changes_nothing(self):
        out, _ = self.sim("plan", self.plan)
        self.assertIn("AWS::EC2::Subnet", out)
        self.assertIn("undo: delete the new VPC", out)
        self.assertIn("4 steps: 4 create; 0 unchanged; longest chain 3", out)
        self.sim("plan --detailed-exitcode", self.plan, status=CHANGES)
        self.sim("state list", status=REFUSED)

    def test_apply_twice_does_nothing_the_second_time(self):
        out, _ = self.sim("apply --yes", self.plan)
        self.assertIn("4 steps: 4 done", out)
        self.assertIn("us-east-1  VpcId = \"vpc-", out)
        before = self.sim("journal show --json")[0]
        runs = self.sim_json("journal list")
        out, _ = self.sim("apply --yes", self.plan)
        self.assertEqual(out, "net: nothing to do\n")
        self.assertEqual(self.sim_json("journal list"), runs)
        self.assertEqual(self.sim("journal show --json")[0], before)
        out, _ = self.sim("plan --detailed-exitcode", self.plan)
        self.assertEqual(out, "net: nothing to do, 4 unchanged\n")

    def test_a_replaced_subnet_repoints_its_users(self):
        self.sim("apply --yes", self.plan)
        before = self.addresses()
        out, _ = self.sim("plan", "-p", "Range=10.0.9.0/24", self.plan)
        self.assertIn('CidrBlock: "10.0.0.0/24" -> "10.0.9.0/24"  (forces replacement)', out)
        self.assertIn("(known after apply: us-east-1/Subnet)", out)
        self.assertIn("(replaced)", out)
        self.sim("apply --yes --parameter=Range=10.0.9.0/24", self.plan)
        after = self.addresses()
        self.assertEqual(after.keys(), before.keys())
        self.assertEqual(after["us-east-1/Vpc"], before["us-east-1/Vpc"])
        self.assertNotEqual(after["us-east-1/Subnet"], before["us-east-1/Subnet"])
        self.assertNotEqual(after["us-east-1/Link"], before["us-east-1/Link"])

        self.sim("rollback --yes")
        entry = self.sim_json("state show us-east-1/Subnet")
        self.assertEqual(entry["props"]["CidrBlock"], "10.0.0.0/24")
        link = self.sim_json("state show Link")
        self.assertEqual(link["props"]["SubnetId"], entry["id"])
        self.assertEqual([run["operation"] for run in self.sim_json("journal list")],
                         ["apply", "apply", "rollback"])
        self.verify()

    def test_rollback_of_a_named_run(self):
        self.sim("apply --yes", self.plan)
        self.sim("apply --yes -pRange=10.0.1.0/24", self.plan)
        self.sim("apply --yes -pRange=10.0.2.0/24", self.plan)
        second = self.sim_json("journal list")[1]["run"]
        self.sim("rollback --yes", second)
        self.assertEqual(self.sim_json("state show Subnet")["props"]["CidrBlock"], "10.0.0.0/24")
        _, err = self.sim("rollback --yes 01NOSUCHRUN", status=REFUSED)
        self.assertIn("journal list", err)

    def test_an_update_in_place(self):
        self.sim("apply --yes", self.plan)
        before = self.addresses()
        other = self.write("other.yaml", NETWORK.replace("EnableDnsSupport: true", "EnableDnsSupport: false"))
        out, _ = self.sim("plan", other)
        self.assertIn("EnableDnsSupport: true -> false", out)
        self.assertIn("undo: set EnableDnsSupport back", out)
        self.sim("apply --yes", other)
        self.assertEqual(self.addresses(), before)
        self.sim("rollback --yes")
        self.assertEqual(str(self.sim_json("state show Vpc")["props"]["EnableDnsSupport"]).lower(), "true")

    def test_destroy_leaves_nothing(self):
        self.sim("apply --yes", self.plan)
        out, _ = self.sim("destroy --yes")
        self.assertIn("destroy net: done", out)
        self.assertEqual(self.addresses(), {})
        out, _ = self.sim("destroy --yes")
        self.assertEqual(out, "net: nothing to do\n")
        self.verify()

    def test_destroy_takes_a_plan_file_or_a_name(self):
        self.sim("apply --yes", self.plan)
        self.sim("apply --yes", PLANS / "minimal.yaml")
        _, err = self.sim("destroy --yes", status=REFUSED)
        self.assertIn("minimal, net", err)
        self.sim("destroy --yes", self.plan)
        self.assertEqual(self.addresses("net"), {})
        self.sim("destroy --yes minimal")
        _, err = self.sim("destroy --yes minimla", status=REFUSED)
        self.assertIn("did you mean minimal?", err)

    def test_a_failure_is_undone(self):
        out, _ = self.sim("apply --yes --sim fail=us-east-1/Link:create:always:Nope:not_today",
                          self.plan, status=ROLLED_BACK)
        self.assertIn("Nope", out)
        self.assertIn("rolled back completely", out)
        self.assertEqual(self.addresses(), {})
        self.assertEqual(self.sim_json("journal list")[0]["outcome"], "undone")
        self.verify()

    def test_halt_then_resume_and_halt_then_rollback(self):
        for last, expected in (("resume", 4), ("rollback --yes", 0)):
            with self.subTest(last):
                out, _ = self.sim("apply --yes --on-failure halt --sim fail=*/Link:create:always",
                                  self.plan, status=5)
                self.assertIn("halted", out)
                _, err = self.sim("apply --yes", self.plan, status=REFUSED)
                self.assertIn("is not finished", err)
                out, _ = self.sim("plan", self.plan)
                self.assertIn("is not finished", out)
                self.sim(last)
                self.assertEqual(len(self.addresses()), expected)
                self.sim("destroy --yes")
        self.verify()

    def test_stuck_is_listed_and_resume_clears_it(self):
        out, _ = self.sim("apply --yes --sim", "fail=*/Link:create:always,fail=*/Vpc:delete:always",
                          self.plan, status=STUCK)
        self.assertIn("us-east-1/Vpc vpc-", out)
        self.assertIn("skald resume", out)
        self.assertEqual(list(self.addresses()), ["us-east-1/Vpc"])
        self.sim("resume", status=ROLLED_BACK)
        self.assertEqual(self.addresses(), {})

    def test_web_in_two_regions(self):
        self.sim("apply --yes --quiet", PLANS / "web.yaml")
        regions = {address.split("/")[0] for address in self.addresses()}
        self.assertEqual(regions, {"us-east-1", "eu-west-1"})
        outputs = self.sim_json("output")
        self.assertEqual(len(outputs["VpcId"]), 2)
        self.assertEqual(len(set(outputs["LogsBucket"].values())), 1)
        self.sim("destroy --yes --quiet")
        self.assertEqual(self.addresses(), {})

    def test_failing_leaves_nothing(self):
        self.sim("apply --yes --sim fail=us-east-1/WorkerRole:create:always", PLANS / "failing.yaml",
                 status=ROLLED_BACK)
        self.assertEqual(self.addresses(), {})


class Saved(Local):
    """plan --out, then apply of that file."""

    def setUp(self):
        super().setUp()
        self.plan = self.write("net.yaml", NETWORK)

    def test_once_and_no_more(self):
        self.sim("plan --out net.plan", self.plan)
        self.run_skald("apply", "--yes", "net.plan")  # --simulate is in the file
        self.assertEqual(len(self.addresses()), 4)
        _, err = self.run_skald("apply", "--yes", "net.plan", status=REFUSED)
        self.assertIn("applied already", err)

    def test_it_is_stale_when_what_it_touches_has_moved(self):
        self.sim("apply --yes", self.plan)
        self.sim("plan --out net.plan -pRange=10.0.1.0/24", self.plan)
        self.sim("apply --yes -pRange=10.0.2.0/24", self.plan)
        _, err = self.run_skald("apply", "--yes", "net.plan", status=REFUSED)
        self.assertIn("us-east-1/Subnet", err)

    def test_an_unrelated_change_does_not_stale_it(self):
        self.sim("apply --yes", self.plan)
        self.sim("plan --out net.plan -pRange=10.0.1.0/24", self.plan)
        more = NETWORK.replace("Outputs:", "  More:\n    Type: AWS::S3::Bucket\nOutputs:")
        self.sim("apply --yes", self.write("more.yaml", more))
        self.run_skald("apply", "--yes", "net.plan")
        self.assertEqual(self.sim_json("state show Subnet")["props"]["CidrBlock"], "10.0.1.0/24")

    def test_a_byte_changed_is_found(self):
        self.sim("plan --out net.plan", self.plan)
        text = (self.dir / "net.plan").read_bytes()
        for at in range(0, len(text), max(1, len(text) // 40)):
            changed = bytearray(text)
            changed[at] ^= 1
            self.write("bad.plan", bytes(changed))
            self.run_skald("apply", "--yes", "--simulate", "bad.plan", status=REFUSED)
        self.write("bad.plan", text[: len(text) // 2])
        self.run_skald("apply", "--yes", "--simulate", "bad.plan", status=REFUSED)
        self.sim("state list", status=REFUSED)

    def test_plan_and_validate_refuse_one(self):
        self.sim("plan --out net.plan", self.plan)
        self.assertIn("saved plan", self.sim("plan net.plan", status=REFUSED)[1])
        self.assertIn("saved plan", self.sim("validate net.plan", status=REFUSED)[1])


class Secrets(Local):
    PLAN = """
Metadata: {Skald: {Stack: db, Regions: [us-east-1]}}
Parameters:
  Password: {Type: String, NoEcho: true}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Delete
    Properties:
      Engine: postgres
      DBInstanceClass: db.t3.micro
      AllocatedStorage: "20"
      MasterUsername: skald
      MasterUserPassword: !Ref Password
"""

    def test_they_reach_no_file_and_no_output(self):
        plan = self.write("db.yaml", self.PLAN)
        said = []
        for command in ("plan", "plan --json", "plan --out db.plan", "apply --yes --json"):
            said += self.sim(command, "-pPassword=hunter2hunter2", plan)
        for command in ("state show Db", "journal show", "journal show --json", "output"):
            said += self.sim(command)
        self.assertNotIn("hunter2", "".join(said))
        self.assertIn("****", "".join(said))
        for path in self.dir.rglob("*"):
            if path.is_file():
                self.assertNotIn(b"hunter2", path.read_bytes(), path)
        out, _ = self.sim("plan", "-pPassword=hunter2hunter2", plan)
        self.assertIn("nothing to do", out)
        out, _ = self.sim("plan", "-pPassword=another-one", plan)
        self.assertIn("MasterUserPassword: **** -> ****", out)
        self.assertNotIn("another-one", out)


class Reading(Local):
    """output, state, journal, types, help, version."""

    def setUp(self):
        super().setUp()
        self.plan = self.write("net.yaml", NETWORK)

    def test_outputs(self):
        self.sim("apply --yes", self.plan)
        vpc = self.addresses()["us-east-1/Vpc"]
        self.assertEqual(self.sim("output VpcId")[0], vpc + "\n")
        self.assertEqual(self.sim_json("output VpcId"), {"us-east-1": vpc})
        self.assertEqual(self.sim_json("output")["VpcId"], {"us-east-1": vpc})
        self.assertIn("did you mean VpcId?", self.sim("output VpcID", status=REFUSED)[1])
        self.assertIn("eu-west-1", self.sim("output VpcId --region eu-west-1", status=REFUSED)[1])

    def test_state_show_names_what_is_near(self):
        self.sim("apply --yes", self.plan)
        self.assertIn("did you mean us-east-1/Subnet?",
                      self.sim("state show us-east-1/Subnt", status=REFUSED)[1])

    def test_journal_shows_a_run_as_it_is_stored(self):
        self.sim("apply --yes", self.plan)
        run = self.sim_json("journal list")[0]
        lines = self.sim("journal show --json", run["run"][:14])[0].splitlines()
        stored = (self.dir / ".skald/_sim/net/journal/00000001.jsonl").read_text().splitlines()
        self.assertEqual(lines, [line for line in stored if json.loads(line)["data"].get("run") == run["run"]])
        kinds = [json.loads(line)["type"] for line in lines]
        self.assertEqual((kinds[0], kinds[-1]), ("run", "end"))
        out, _ = self.sim("journal show")
        self.assertRegex(out, r"(?m)^ +\d+ \S+Z intent +us-east-1/Vpc create attempt 1")

    def test_verify_finds_and_places_a_flipped_byte(self):
        self.sim("apply --yes", self.plan)
        path = self.dir / ".skald/_sim/net/journal/00000001.jsonl"
        whole = path.read_bytes()
        report, = self.sim_json("journal verify")
        self.assertTrue(report["ok"] and report["sealed"])
        self.assertEqual(report["records"], len(whole.splitlines()))
        self.assertEqual(report["head"], json.loads(whole.splitlines()[-1])["hash"])
        damaged = bytearray(whole)
        damaged[len(whole) // 3] ^= 4
        path.write_bytes(bytes(damaged))
        _, err = self.sim("journal verify", status=CORRUPT)
        self.assertRegex(err, r"00000001\.jsonl, line \d+, byte \d+")
        report, = json.loads(self.sim("journal verify --json", status=CORRUPT)[0])
        self.assertFalse(report["ok"])
        (self.dir / ".skald/_sim/net/state.json").unlink(missing_ok=True)
        self.sim("plan", self.plan, status=CORRUPT)
        self.sim("apply --yes", self.plan, status=CORRUPT)
        self.assertEqual(path.read_bytes(), bytes(damaged))

    def test_a_cut_tail_recovers(self):
        self.sim("apply --yes", self.plan)
        path = self.dir / ".skald/_sim/net/journal/00000001.jsonl"
        path.write_bytes(path.read_bytes()[:-10])
        (self.dir / ".skald/_sim/net/state.json").unlink(missing_ok=True)
        report, = self.sim_json("journal verify")
        self.assertGreater(report["torn"], 0)
        self.sim("destroy --yes")
        report, = self.sim_json("journal verify")
        self.assertEqual(report["torn"], 0)
        self.assertEqual(self.addresses(), {})

    def test_types(self):
        types = {entry["type"]: entry for entry in json.loads(self.run_skald("types", "--json")[0])}
        self.assertTrue(types["AWS::EC2::VPC"]["aws"])
        self.assertEqual(types["AWS::EC2::Instance"]["identity"], "token")
        vpc = json.loads(self.run_skald("types", "AWS::EC2::VPC", "--json")[0])
        self.assertIn("VpcId", vpc["attributes"])
        cidr = next(p for p in vpc["properties"] if p["name"] == "CidrBlock")
        self.assertEqual(cidr["flags"], ["create-only"])
        self.assertIn("create-only", self.run_skald("types", "AWS::EC2::VPC")[0])
        self.assertRegex(self.run_skald("types", "EC2::Sub")[0], r"(?m)^AWS::EC2::Subnet +name$")
        self.assertIn("did you mean AWS::EC2::VPC?", self.run_skald("types", "AWS::EC2::Vpc", status=REFUSED)[1])

    def test_unlock(self):
        self.sim("apply --yes", self.plan)
        self.assertIn("nobody held the lock", self.sim("unlock")[0])
        self.assertEqual(self.sim_json("unlock"), {"stack": "net", "broken": False})

    def test_help_of_every_command(self):
        commands = re.findall(r"^  (\w+) ", self.run_skald("help")[0], re.M)
        self.assertGreater(len(commands), 10)
        for command in commands:
            out, _ = self.run_skald("help", command)
            self.assertTrue(out.startswith(f"usage: skald {command}"))
            self.assertEqual(self.run_skald(command, "--help")[0], out)
            self.assertTrue(all(len(line) <= 110 for line in out.splitlines() if line.startswith("  ")), out)
        self.assertRegex(self.run_skald("version")[0], r"^skald \d+\.\d+\.\d+\n$")
        self.assertEqual(self.run_skald("--version"), self.run_skald("version"))

    def test_every_json_document_parses(self):
        self.sim("apply --yes", self.plan)
        for command in ("state list", "state show Vpc", "journal list", "journal verify", "output",
                        "unlock", "resume --yes"):
            self.sim_json(command)
        self.assertEqual(self.sim_json("plan", self.plan)["unchanged"], 4)
        self.assertEqual(json.loads(self.run_skald("validate", self.plan, "--json")[0]), [])
        events = self.sim("destroy --yes --json")[0].splitlines()
        last = json.loads(events[-1])
        self.assertEqual((last["event"], last["outcome"], last["exit"]), ("result", "done", 0))
        self.assertEqual([json.loads(line)["event"] for line in events].count("done"), 4)


class Words(Local):
    """The command line itself."""

    def test_usage(self):
        for args, word in (
            ((), "which command"),
            (("aply",), "did you mean apply?"),
            (("plan",), "argument is missing"),
            (("plan", "a", "b"), "too many"),
            (("plan", "--simlate", "x"), "did you mean --simulate?"),
            (("plan", "--yes", "x"), "--yes"),
            (("apply", "--max-in-flight", "0", "x"), "1 to 4096"),
            (("apply", "--max-in-flight", "9e9", "x"), "1 to 4096"),
            (("apply", "--on-failure=explode", "x"), "rollback|halt"),
            (("apply", "--yes=1", "x"), "takes no value"),
            (("apply", "x", "--stack"), "needs a value"),
            (("apply", "x", "--stack="), "--stack"),
            (("plan", "-Z", "x"), "-Z"),
            (("state", "lst"), "did you mean state list?"),
            (("state", "show"), "argument is missing"),
            (("journal", "verify", "a", "b"), "too many"),
            (("help", "nothing"), "nothing"),
        ):
            with self.subTest(args):
                out, err = self.run_skald(*args, status=USAGE)
                self.assertEqual(out, "")
                self.assertIn(word, err)

    def test_bad_settings_of_the_simulated_cloud(self):
        for word in ("latncy=3", "latency=-1", "latency", "throttle=1001", "="):
            with self.subTest(word):
                self.sim("plan --sim", word, PLANS / "minimal.yaml", status=USAGE)

    def test_a_file_behind_two_hyphens(self):
        self.write("-odd.yaml", NETWORK)
        self.sim("validate -- -odd.yaml")

    def test_from_standard_input(self):
        out, _ = self.sim("plan - --stack in", stdin=NETWORK.encode())
        self.assertIn("apply in: 4 steps", out)

    def test_colour(self):
        plan = self.write("net.yaml", NETWORK)
        self.assertNotIn(ESCAPE, self.sim("plan", plan)[0])
        self.assertIn(ESCAPE, self.sim("plan --color always", plan)[0])
        self.assertNotIn(ESCAPE, self.sim("plan --color=never", plan)[0])

    def test_parameters(self):
        plan = self.write("net.yaml", NETWORK)
        self.write("p.json", '{"Range": "10.0.5.0/24"}')
        self.assertIn("10.0.5.0/24", self.sim("plan --parameters p.json", plan)[0])
        both = self.sim("plan --parameters p.json -p Range=10.0.6.0/24", plan)[0]
        self.assertIn("10.0.6.0/24", both)
        self.sim("plan -p Range", plan, status=USAGE)
        self.assertIn("did you mean Range?", self.sim("plan -p Rnge=1", plan, status=REFUSED)[1])

    def test_a_real_stack_is_not_mistaken_for_a_simulated_one(self):
        self.sim("apply --yes", self.write("net.yaml", NETWORK))
        _, err = self.run_skald("state", "list", status=REFUSED)
        self.assertIn("add --simulate", err)


if __name__ == "__main__":
    print(f"testing {SKALD}", flush=True)
    unittest.main()
