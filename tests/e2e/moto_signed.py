"""The main job again, on an emulator that checks signatures; and a wrong secret."""

import unittest

from harness import Work
import moto_main


class Signed(moto_main.Main):
    signed = True

    def refused(self, key, secret):
        work = Work(self.proxy.url, (key, secret))
        self.addCleanup(work.remove)
        return self.check(work.skald("apply", "web.yaml", "--yes"), 1)

    def test_wrong_secret(self):
        key, secret = self.moto.keys
        result = self.refused(key, secret[:-1] + ("x" if secret[-1] != "x" else "y"))
        self.assertRegex(result.err, "SignatureDoesNotMatch|AuthFailure|InvalidClientTokenId")
        self.assertLess(len(result.err.strip().splitlines()), 6, str(result))
        self.assertNotIn(secret[:-1], result.out + result.err)
        self.assertEqual(self.proxy.mutating(), [])
        self.assert_empty()

    def test_unknown_key(self):
        self.refused("AKIANOBODYKNOWSTHIS0", self.moto.keys[1])
        self.assert_empty()

    def test_every_call_is_signed(self):
        self.apply_web()
        self.assertEqual([c for c in self.proxy.calls if not c.signed], [])
        self.assertEqual([c for c in self.proxy.calls if c.status in (401, 403)], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
