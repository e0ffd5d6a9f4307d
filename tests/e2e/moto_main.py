"""The main job on an emulator, looked at from outside: apply, apply again, change, roll back, destroy."""

import unittest

from harness import MotoCase
from cloud import WEB
from web import Region, check_web


class Main(MotoCase):
    def apply_web(self):
        self.skald("apply", "web.yaml", "--yes")
        self.assert_is(WEB)

    def test_life(self):
        self.apply_web()
        check_web(self, self.moto.client)
        self.verify()
        self.apply_again()
        before = self.subnet_ids()
        self.change_a_range(before)
        self.go_back()
        self.skald("destroy", "--yes")
        self.assert_empty()
        self.verify()

    def subnet_ids(self):
        return {
            name: subnet["SubnetId"]
            for name, subnet in Region(self.moto.client, "us-east-1").subnets.items()
        }

    def apply_again(self):
        self.proxy.clear()
        self.skald("apply", "web.yaml", "--yes")
        self.assertEqual(self.proxy.mutating(), [])
        self.skald("plan", "web.yaml", "--detailed-exitcode")

    def change_a_range(self, before):
        self.work.edit("web.yaml", "PrivateA: 10.10.10.0/24", "PrivateA: 10.10.12.0/24")
        self.skald("plan", "web.yaml", "--detailed-exitcode", code=2)
        self.proxy.clear()
        self.skald("apply", "web.yaml", "--yes")
        self.assert_is(WEB)
        self.verify()
        touched = {call.region for call in self.proxy.mutating()}
        self.assertEqual(touched, {"us-east-1"})
        region = Region(self.moto.client, "us-east-1")
        subnet = region.subnets["PrivateSubnetA"]
        self.assertEqual(subnet["CidrBlock"], "10.10.12.0/24")
        self.assertNotEqual(subnet["SubnetId"], before["PrivateSubnetA"])
        users = {subnet["SubnetId"], before["PrivateSubnetB"]}
        self.assertEqual(region.associated("PrivateRoutes"), users)
        self.assertEqual(region.database_subnets(), users)
        for name in ("PublicSubnetA", "PublicSubnetB", "PrivateSubnetB"):
            self.assertEqual(region.subnets[name]["SubnetId"], before[name])

    def go_back(self):
        self.skald("rollback", "--yes")
        self.work.edit("web.yaml", "PrivateA: 10.10.12.0/24", "PrivateA: 10.10.10.0/24")
        self.assert_is(WEB)
        check_web(self, self.moto.client)
        self.verify()
        self.skald("plan", "web.yaml", "--detailed-exitcode")

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
