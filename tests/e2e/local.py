"""The program on its own: no server, no account, each test in a directory of its own."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
PLANS = TOP / "plans"
SKALD = os.environ.get("SKALD_BIN", str(TOP / "build" / "skald"))
SANITIZER_EXIT = 99  # told apart from every exit status of the program
LIMIT = 60  # seconds: of one command

DONE, REFUSED, CHANGES, ROLLED_BACK, STUCK, INTERRUPTED, LOCKED, CORRUPT, USAGE = 0, 1, 2, 3, 4, 5, 6, 7, 64

NETWORK = """
Metadata:
  Skald: {Stack: net, Regions: [us-east-1]}
Parameters:
  Range: {Type: String, Default: 10.0.0.0/24}
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: {CidrBlock: 10.0.0.0/16, EnableDnsSupport: true}
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: {VpcId: !Ref Vpc, CidrBlock: !Ref Range}
  Routes:
    Type: AWS::EC2::RouteTable
    Properties: {VpcId: !Ref Vpc}
  Link:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Routes}
Outputs:
  VpcId: {Value: !Ref Vpc}
  SubnetId: {Value: !Ref Subnet}
"""

CLEAN = {
    "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
    "ASAN_OPTIONS": f"exitcode={SANITIZER_EXIT}",
    "UBSAN_OPTIONS": f"exitcode={SANITIZER_EXIT}:print_stacktrace=1",
}


class Local(unittest.TestCase):
    def setUp(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="skald-cli-"))
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)

    def write(self, name, text):
        path = self.dir / name
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8")
        return name

    def start(self, *args, env=None, **more):
        more.setdefault("stdin", subprocess.DEVNULL)
        more.setdefault("stdout", subprocess.PIPE)
        more.setdefault("stderr", subprocess.PIPE)
        return subprocess.Popen(
            [SKALD, *map(str, args)], cwd=self.dir, env={**CLEAN, **(env or {})}, **more
        )

    def finish(self, process, status=None, stdin=None):
        out, err = process.communicate(stdin, timeout=LIMIT)
        out, err = (text.decode(errors="replace") if text else "" for text in (out, err))
        self.assertNotEqual(process.returncode, SANITIZER_EXIT, err)
        self.assertNotIn("runtime error", err)
        if status is not None:
            self.assertEqual(process.returncode, status, f"{process.args}\n{out}\n{err}")
        return out, err

    def run_skald(self, *args, status=DONE, stdin=None, **more):
        """(standard output, standard error) of a command that ends with `status`."""
        if stdin is not None:
            more["stdin"] = subprocess.PIPE
        return self.finish(self.start(*args, **more), status, stdin)

    def sim(self, command, *args, **more):
        words = command.split()
        return self.run_skald(words[0], "--simulate", *words[1:], *args, **more)

    def sim_json(self, command, *args, **more):
        return json.loads(self.sim(command, "--json", *args, **more)[0])

    def addresses(self, *args):
        return {entry["address"]: entry["id"] for entry in self.sim_json("state list", *args)}

    def verify(self):
        self.sim("journal verify")
