"""Input that is wrong: one clear message, the right exit status, nothing made."""

import unittest

from local import REFUSED, Local

VPC = "  Vpc:\n    Type: AWS::EC2::VPC\n    Properties: {CidrBlock: 10.0.0.0/16}\n"


def bomb():
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    for name, of in zip("bcdefghi", "abcdefgh"):
        lines.append(f"{name}: &{name} [{','.join(['*' + of] * 9)}]")
    return "\n".join(lines) + "\n"


def resource(kind, properties):
    return f"Resources:\n  A:\n    Type: {kind}\n    Properties: {{{properties}}}\n"


# text of the file, what its message must hold
FILES = {
    "empty": ("", "the file is empty"),
    "only blank lines": ("\n\n", "the file is empty"),
    "binary": (bytes(range(256)) * 20, "this is not text"),
    "not UTF-8": (b"Resources:\n  V\xe9: {}\n", "bad.yaml:2: this is not text"),
    "nesting": ("[" * (10 << 20), "too-deep"),
    "nested maps": ('{"a":' * 500000, "too-deep"),
    "alias bomb": (bomb(), "too-large"),
    "tabs": ("Resources:\n\tVpc:\n", "bad.yaml:2:1: error: a tab"),
    "duplicate keys": (f"Resources:\n{VPC}{VPC}", "bad.yaml:5:3: error: the key \"Vpc\" stands here twice"),
    "a list": ("- a\n- b\n", "must be a map"),
    "cut short": ("Resources: {Vpc: {Type: 'AWS", "syntax"),
    "unknown type": (resource("AWS::EC2::Vpc", ""), "did you mean AWS::EC2::VPC?"),
    "unknown property": (resource("AWS::EC2::VPC", "CidrBlok: 10.0.0.0/16"), "did you mean CidrBlock?"),
    "wrong type": (resource("AWS::EC2::VPC", "CidrBlock: [1]"), "CidrBlock must be a string, not a list"),
    "missing required": (resource("AWS::EC2::Subnet", "CidrBlock: 10.0.0.0/24"), "needs the property VpcId"),
    "unknown Ref": ("Resources:\n" + VPC + "  S:\n    Type: AWS::EC2::Subnet\n    Properties: "
                    "{VpcId: !Ref Vpcc, CidrBlock: 10.0.0.0/24}\n", "did you mean Vpc?"),
    "cycle": ("Resources:\n  A:\n    Type: AWS::SSM::Parameter\n    Properties: {Type: String, Value: !Ref B}\n"
              "  B:\n    Type: AWS::SSM::Parameter\n    Properties: {Type: String, Value: !Ref A}\n", "A -> B -> A"),
    "bad region": ("Metadata: {Skald: {Regions: [us-est-1]}}\nResources:\n" + VPC, "did you mean us-east-1?"),
}


class Bad(Local):
    def test_files(self):
        for name, (text, word) in FILES.items():
            for command in ("validate", "plan", "apply --yes"):
                with self.subTest(name, command=command):
                    out, err = self.sim(command, self.write("bad.yaml", text), status=REFUSED)
                    self.assertIn(word, err)
                    self.assertEqual(out, "")
                    self.assertLess(len(err), 4000)
        self.sim("state list", status=REFUSED)

    def test_no_file(self):
        for path, word in (("nothere.yaml", "No such file"), (".", "is a directory"), ("a/b/c.yaml", "No such file")):
            for command in ("validate", "plan", "apply --yes"):
                with self.subTest(path, command=command):
                    _, err = self.sim(command, path, status=REFUSED)
                    self.assertIn(word, err)

    def test_all_errors_in_one_go(self):
        text = ("Resources:\n  A:\n    Type: AWS::EC2::Vpc\n  B:\n    Type: AWS::EC2::VPC\n    Properties: {Nope: 1}\n"
                "  C:\n    Type: AWS::EC2::Subnet\n    Properties: {VpcId: !Ref Nobody}\n")
        _, err = self.sim("validate", self.write("bad.yaml", text), status=REFUSED)
        for code in ("unknown-type", "unknown-property", "unknown-ref"):
            self.assertIn(f"[{code}]", err)

    def test_no_credentials(self):
        _, err = self.run_skald("plan", self.write("v.yaml", "Resources:\n" + VPC), status=REFUSED)
        self.assertIn("no AWS credentials", err)
        self.assertIn("--simulate", err)

    def test_not_confirmed(self):
        _, err = self.sim("apply", self.write("v.yaml", "Resources:\n" + VPC), status=REFUSED)
        self.assertIn("--yes", err)
        self.assertEqual([p.stat().st_size for p in self.dir.glob(".skald/_sim/v/journal/*")], [0])


if __name__ == "__main__":
    unittest.main()
