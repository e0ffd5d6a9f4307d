"""The main job on an emulator, looked at from outside: apply, apply again, change, roll back, destroy."""

import unittest

from harness import MotoCase
from cloud import WEB
from web import Region, check_web


SECRET = """Parameters: {Pw: {Type: String, NoEcho: true}}
Metadata: {Skald: {Regions: [us-east-1]}}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Description: !Sub "for ${Pw}"
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]
      Tags: [{Key: k, Value: !Ref Pw}]
  Vpc:
    Type: AWS::EC2::VPC
    Properties: {CidrBlock: 10.0.0.0/16, Tags: [{Key: k, Value: !Ref Pw}]}
"""


class Main(MotoCase):
    def test_what_the_service_repeats_of_a_secret_is_not_kept(self):
        (self.work.dir / "secret.yaml").write_text(SECRET)
        for word in ("hunter22one", "hunter22two"):
            result = self.skald("apply", "secret.yaml", "--yes", "--parameter", f"Pw={word}")
            self.assertNotIn("hunter22", result.out + result.err)
        again = self.skald("apply", "secret.yaml", "--yes", "--parameter", "Pw=hunter22two")
        self.assertIn("nothing to do", again.out)
        role = self.moto.client("iam", "us-east-1").list_roles()["Roles"][0]
        self.assertEqual(role["Description"], "for hunter22two")
        self.skald("rollback", "--yes")
        role = self.moto.client("iam", "us-east-1").list_roles()["Roles"][0]
        self.assertEqual(role["Description"], "for hunter22one")
        for path in (self.work.dir / ".skald").rglob("*"):
            if path.is_file():
                self.assertNotIn(b"hunter22", path.read_bytes(), str(path))
        self.skald("destroy", "--yes")
        self.assert_empty()

    def apply_web(self):
        self.skald("apply", "web.yaml", "--yes")
        self.assert_is(WEB)

    def test_life(self):
        self.apply_web()
        check_web(self, self.moto.client)
        self.verify()
        self.apply_again()
        self.change_and_go_back("PublicA: 10.10.0.0/24", "PublicSubnetA", self.check_server)
        self.change_and_go_back("DatabaseA: 10.10.20.0/24", "DatabaseSubnetA", self.check_database)
        self.skald("destroy", "--yes")
        self.assert_empty()
        self.verify()

    def apply_again(self):
        self.proxy.clear()
        self.skald("apply", "web.yaml", "--yes")
        self.assertEqual(self.proxy.mutating(), [])
        self.skald("plan", "web.yaml", "--detailed-exitcode")

    def change_and_go_back(self, old, name, check_users):
        """A subnet gets another range: it is replaced, and its users follow; then all goes back."""
        new = old.replace("10.10.0.", "10.10.100.").replace("10.10.20.", "10.10.120.")
        before = Region(self.moto.client, "us-east-1")
        self.work.edit("web.yaml", old, new)
        self.skald("plan", "web.yaml", "--detailed-exitcode", code=2)
        self.proxy.clear()
        self.skald("apply", "web.yaml", "--yes")
        self.check_changed(before, name, new.split()[-1])
        check_users(Region(self.moto.client, "us-east-1"))
        self.skald("rollback", "--yes")
        self.work.edit("web.yaml", new, old)
        self.assert_is(WEB, "rolled back")
        check_web(self, self.moto.client)
        self.verify()
        self.skald("plan", "web.yaml", "--detailed-exitcode")

    def check_changed(self, before, name, cidr):
        self.assert_is(WEB, f"{name} changed")
        self.verify()
        self.assertEqual({call.region for call in self.proxy.mutating()}, {"us-east-1"})
        after = Region(self.moto.client, "us-east-1")
        self.assertEqual(after.subnets[name]["CidrBlock"], cidr)
        for other, subnet in before.subnets.items():
            same = after.subnets[other]["SubnetId"] == subnet["SubnetId"]
            self.assertEqual(same, other != name, other)

    def check_server(self, region):
        subnet = region.subnets["PublicSubnetA"]["SubnetId"]
        self.assertEqual(region.instance("WebServer")["SubnetId"], subnet)
        self.assertIn(subnet, region.associated("PublicRoutes"))

    def check_database(self, region):
        subnets = {region.subnets["DatabaseSubnet" + zone]["SubnetId"] for zone in "AB"}
        self.assertEqual(region.database_subnets(), subnets)

    def test_failing(self):
        result = self.skald("apply", "failing.yaml", "--yes", code=3)
        self.assertIn("skald-example-worker", result.out + result.err)
        self.assertGreater(len(self.proxy.mutating()), 30, "it is to fail late")
        self.assert_empty()
        self.verify()

    def test_failing_after_another(self):
        """What another stack has made stays when this one is undone."""
        self.apply_web()
        self.skald("apply", "failing.yaml", "--yes", code=3)
        self.assert_is(WEB)
        check_web(self, self.moto.client)

    def test_minimal(self):
        self.skald("apply", "minimal.yaml", "--yes", "--region", "eu-west-1")
        self.assert_is({"eu-west-1/vpc": 1})
        self.skald("destroy", "--yes")
        self.assert_empty()

    def test_rollback_of_the_first_run(self):
        self.apply_web()
        self.skald("rollback", "--yes")
        self.assert_empty()
        self.verify()


if __name__ == "__main__":
    unittest.main(verbosity=2)
