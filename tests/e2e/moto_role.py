"""A run under roles, on an emulator that checks signatures: the program opens their sessions itself."""

import json
import unittest

from harness import MotoCase

ANYONE = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:*"}]}
)
EVERYTHING = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
)
PLAN = "Resources:\n  Net:\n    Type: AWS::EC2::VPC\n    Properties: {CidrBlock: 10.0.0.0/16}\n"


class Roles(MotoCase):
    signed = True

    def setUp(self):
        super().setUp()
        iam = self.moto.client("iam", "us-east-1")
        self.arns = {}
        for name in ("first", "second"):
            role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=ANYONE)
            iam.put_role_policy(RoleName=name, PolicyName="everything", PolicyDocument=EVERYTHING)
            self.arns[name] = role["Role"]["Arn"]
        home = self.work.dir / ".aws"
        home.mkdir()
        (home / "credentials").write_text(
            "[base]\naws_access_key_id = %s\naws_secret_access_key = %s\n" % self.moto.keys
        )
        (home / "config").write_text(
            f"[profile first]\nregion = us-east-1\nsource_profile = base\n"
            f"role_arn = {self.arns['first']}\n"
            f"[profile second]\nregion = us-east-1\nsource_profile = first\n"
            f"role_arn = {self.arns['second']}\nrole_session_name = me\n"
            f"[profile asks]\nregion = us-east-1\nsource_profile = base\n"
            f"role_arn = {self.arns['first']}\nmfa_serial = arn:aws:iam::1:mfa/me\n"
        )
        (self.work.dir / "net.yaml").write_text(PLAN)

    def who(self, profile):
        result = self.skald("call", "sts", "GetCallerIdentity", "--profile", profile)
        return json.loads(result.out)["Arn"]

    def test_who_it_is(self):
        self.assertIn("assumed-role/first/skald-", self.who("first"))
        self.assertTrue(self.who("second").endswith("assumed-role/second/me"))
        self.assertEqual([c for c in self.proxy.calls if not c.signed or c.status >= 400], [])

    def test_a_run_under_a_role(self):
        self.skald("apply", "net.yaml", "--yes", "--profile", "second")
        result = self.skald("destroy", "--stack", "net", "--yes", "--profile", "second")
        self.assertNotIn(self.moto.keys[1], result.out + result.err)
        self.assertEqual([c for c in self.proxy.calls if not c.signed or c.status >= 400], [])
        for file in self.work.dir.glob(".skald/**/*"):
            if file.is_file():
                self.assertNotIn(self.moto.keys[1].encode(), file.read_bytes(), file)

    def test_nobody_to_ask_for_a_code(self):
        result = self.work.skald("apply", "net.yaml", "--yes", "--profile", "asks")
        self.check(result, 1)
        self.assertIn("MFA device arn:aws:iam::1:mfa/me, and there is no terminal", result.err)
        self.assertEqual(self.proxy.calls, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
