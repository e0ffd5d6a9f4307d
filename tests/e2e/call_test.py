"""`skald call` against a server that checks signatures and answers well, badly or not whole."""

import gzip
import json
import unittest
import urllib.error
import urllib.parse
import urllib.request

from awsd.canned import SERVICES, error
from awsd.server import CLOSE, DRIP, RESET, Awsd, reply
from local import DONE, REFUSED, USAGE, Local

KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
XML = [("Content-Type", "text/xml")]
VPCS = SERVICES["ec2"][2]
MADE = "<CreateVpcResponse><vpc><vpcId>vpc-9</vpcId></vpc></CreateVpcResponse>"
BUCKETS = SERVICES["s3"][2]
LATER = [reply("<Response/>", 503, XML)]


class Calls(Local):
    @classmethod
    def setUpClass(cls):
        cls.awsd = Awsd({KEY: SECRET})
        cls.addClassCleanup(cls.awsd.stop)

    def setUp(self):
        super().setUp()
        self.awsd.clear()

    def env(self, **more):
        return {
            "HOME": str(self.dir), "AWS_ENDPOINT_URL": self.awsd.url, "AWS_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET, **more,
        }  # fmt: skip

    def call(self, *args, status=DONE, env=None, **more):
        out, err = self.run_skald("call", *args, status=status, env=self.env(**(env or {})), **more)
        self.assertNotIn(SECRET, out + err)
        if status != DONE:
            self.assertEqual(out, "")
        return json.loads(out) if status == DONE and out.startswith("{") else (out, err)

    def vpcs(self, **more):
        return self.call("ec2", "DescribeVpcs", **more)

    def refuse(self, word, *args, requests=None, **more):
        _, err = self.call(*args, status=REFUSED, **more)
        self.assertIn(word, err)
        self.assertLess(len(err), 1500)
        if requests is not None:
            self.assertEqual(len(self.awsd.requests), requests)
        return err


class Signed(Calls):
    def test_every_service(self):
        for service, (operation, signs, _, word) in SERVICES.items():
            with self.subTest(service):
                self.awsd.clear()
                self.assertIn(word, json.dumps(self.call(service, operation)))
                [request] = self.awsd.requests
                self.assertIsNone(request.refused)
                self.assertEqual(request.claim.service, signs)

    def test_wrong_secret(self):
        for service, (operation, _, _, _) in SERVICES.items():
            with self.subTest(service):
                wrong = {"AWS_SECRET_ACCESS_KEY": SECRET[:-1] + "Z"}
                _, err = self.call(service, operation, status=REFUSED, env=wrong)
                self.assertRegex(err, "SignatureDoesNotMatch|AuthFailure|InvalidSignatureException")
                self.assertIn("environment", err)
                self.assertNotIn(SECRET[:-1], err)

    def test_unknown_key(self):
        err = self.refuse("AuthFailure", "ec2", "DescribeVpcs", env={"AWS_ACCESS_KEY_ID": "AKIDNOBODY"})
        self.assertIn("environment", err)

    def test_session_token_is_signed(self):
        self.vpcs(env={"AWS_SESSION_TOKEN": "to/ken+=="})
        [request] = self.awsd.requests
        self.assertEqual(request.header("x-amz-security-token"), "to/ken+==")
        self.assertIn("x-amz-security-token", request.claim.signed)

    def test_body_and_names_with_odd_bytes(self):
        item = {"name": {"S": "a b/c?d=é&☃ %41+"}}
        self.awsd.script = [[reply("{}", 200)]]
        self.call("dynamodb", "PutItem", "--json", json.dumps({"TableName": "t", "Item": item}))
        self.assertEqual(json.loads(self.awsd.requests[0].body)["Item"], item)
        for key in ("a b", "a//b/../c", "x%41+y=z&w", "é☃", "a~b-c_d.e!*'()"):
            with self.subTest(key):
                self.awsd.clear()
                self.awsd.script = [[reply("", 204)]]
                self.call("s3", "DeleteObject", "--json", json.dumps({"Bucket": "bucket-1", "Key": key}))
                path = self.awsd.requests[0].path
                self.assertEqual(urllib.parse.unquote(path), f"/bucket-1/{key}")

    def test_a_clock_that_is_off(self):
        for ahead in (3600, -3600):
            with self.subTest(ahead):
                self.awsd.clear()
                self.awsd.ahead = ahead
                self.assertIn("vpc-1", json.dumps(self.vpcs()))
                first, second = self.awsd.requests
                self.assertEqual(first.refused.kind, "skew")
                self.assertIsNone(second.refused)

    def test_an_endpoint_with_a_path(self):
        self.vpcs(env={"AWS_ENDPOINT_URL": self.awsd.url + "/some//place/"})
        self.assertEqual(self.awsd.requests[0].path, "/some//place/")


class Presigned(Calls):
    def presign(self, *args, **more):
        out, err = self.call(*args, "--presign", **more)
        self.assertEqual(self.awsd.requests, [])
        self.assertEqual(out.count("\n"), 1)
        return out.strip(), err

    def fetch(self, url, **more):
        request = urllib.request.Request(url, **more)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def test_a_url_is_good(self):
        for service in ("ec2", "sts", "iam", "s3", "lambda", "route53"):
            with self.subTest(service):
                operation, _, _, word = SERVICES[service]
                self.awsd.clear()
                status, body = self.fetch(self.presign(service, operation)[0])
                self.assertEqual(status, 200, body)
                self.assertIn(word, body)

    def test_with_a_session_token(self):
        url, _ = self.presign("sts", "GetCallerIdentity", env={"AWS_SESSION_TOKEN": "to/ken+=="})
        self.assertEqual(self.fetch(url)[0], 200)

    def test_for_an_hour(self):
        url, _ = self.presign("ec2", "DescribeVpcs")
        self.awsd.ahead = 3590
        self.assertEqual(self.fetch(url)[0], 200)
        self.awsd.ahead = 3700
        status, body = self.fetch(url)
        self.assertEqual((status, "expired" in body), (401, True), body)

    def test_what_was_changed_is_refused(self):
        url, _ = self.presign("ec2", "DescribeVpcs", "--json", '{"VpcIds": ["vpc-1"]}')
        self.assertEqual(self.fetch(url)[0], 200)
        self.assertEqual(self.fetch(url.replace("vpc-1", "vpc-2"))[0], 401)

    def test_an_upload_says_how(self):
        url, err = self.presign("s3", "PutObject", "--json", '{"Bucket": "bucket-1", "Key": "a b.txt"}')
        self.assertIn("PUT", err)
        self.awsd.script = [[reply("", 200)]]
        self.assertEqual(self.fetch(url, data=b"hello", method="PUT", headers={"Content-Type": ""})[0], 200)
        self.assertEqual(self.awsd.requests[0].body, b"hello")

    def test_what_needs_a_body(self):
        self.refuse("cannot be presigned", "dynamodb", "ListTables", "--presign", requests=0)
        zone = '{"Name": "a.test", "CallerReference": "1"}'
        self.refuse("cannot be presigned", "route53", "CreateHostedZone", "--json", zone, "--presign", requests=0)


class Connections(Calls):
    def test_one_is_used_again(self):
        self.awsd.script = [LATER]
        self.vpcs()
        self.assertEqual([r.connection for r in self.awsd.requests], [1, 1])

    def test_not_when_the_server_closes(self):
        self.awsd.script = [[reply("<R/>", 503, [*XML, ("Connection", "close")]), CLOSE]]
        self.vpcs()
        self.assertEqual([r.connection for r in self.awsd.requests], [1, 2])

    def test_a_kept_one_that_died(self):
        self.awsd.script = [[*LATER, CLOSE]]
        self.vpcs()
        self.assertEqual(len(self.awsd.requests), 2)

    def test_continue_and_hints(self):
        early = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
        self.awsd.script = [[early, reply(MADE, 200, XML)]]
        answer = self.call("ec2", "CreateVpc", "--json", '{"CidrBlock": "10.0.0.0/16"}')
        self.assertEqual(answer["Vpc"]["VpcId"], "vpc-9")
        self.assertEqual(self.awsd.requests[0].header("expect"), "")

    def test_nobody_there(self):
        self.refuse("nothing was sent", "ec2", "DescribeVpcs", env={"AWS_ENDPOINT_URL": "http://127.0.0.1:1"})


class Whole(Calls):
    """Replies that are unusual and right."""

    def good(self, *actions):
        self.awsd.script = [list(actions)]
        self.assertEqual(self.vpcs()["Vpcs"], [{"VpcId": "vpc-1"}])
        self.assertEqual(len(self.awsd.requests), 1)

    def test_byte_by_byte(self):
        self.good(DRIP, reply(VPCS, 200, XML))

    def test_chunked(self):
        chunks = b"".join(b"%x;ext=1\r\n%c\r\n" % (1, byte) for byte in VPCS.encode())
        head = reply(b"", 200, [*XML, ("Transfer-Encoding", "chunked")], length=False)
        self.good(head, chunks, b"0\r\nX-Trailer: 1\r\n\r\n")

    def test_until_it_closes(self):
        self.good(reply(VPCS, 200, [*XML, ("Connection", "close")], length=False), CLOSE)

    def test_gzip_nobody_asked_for(self):
        self.good(reply(gzip.compress(VPCS.encode()), 200, [*XML, ("Content-Encoding", "gzip")]))
        self.assertNotIn("gzip", self.awsd.requests[0].header("accept-encoding"))

    def test_many_headers(self):
        self.good(reply(VPCS, 200, [*XML, *[(f"X-Filler-{n}", "x" * 900) for n in range(100)]]))


class Broken(Calls):
    """Replies that are not whole or not right: what only looks is repeated, anything else is in doubt."""

    def bad(self, *actions, word=""):
        with self.subTest("a read is repeated"):
            self.awsd.clear()
            self.awsd.script = [list(actions)]
            self.assertIn("vpc-1", json.dumps(self.vpcs()))
            self.assertEqual(len(self.awsd.requests), 2)
        with self.subTest("a create is in doubt"):
            self.awsd.clear()
            self.awsd.script = [list(actions)]
            create = ("ec2", "CreateVpc", "--json", '{"CidrBlock": "10.0.0.0/16"}')
            err = self.refuse("nobody knows whether it took effect", *create, requests=1)
            self.assertIn(word, err)

    def test_closed_without_a_word(self):
        self.bad(CLOSE, word="ConnectionLost")

    def test_reset(self):
        self.bad(RESET, word="ConnectionLost")

    def test_reset_within_the_body(self):
        self.bad(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<R>", RESET, word="ConnectionLost")

    def test_cut_in_the_headers(self):
        self.bad(b"HTTP/1.1 200 OK\r\nContent-Ty", CLOSE, word="cut short")

    def test_cut_in_the_body(self):
        whole = reply(MADE, 200, XML)
        self.bad(whole[:-20], CLOSE, word="ConnectionLost")

    def test_a_length_too_small(self):
        short = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 20\r\n\r\n"
        self.bad(short + MADE.encode(), CLOSE, word="UnreadableReply")

    def test_lengths_that_are_none(self):
        for length in (b"abc", b"-5", b"99999999999999999999999"):
            with self.subTest(length):
                self.bad(b"HTTP/1.1 200 OK\r\nContent-Length: " + length + b"\r\n\r\n<R", CLOSE)

    def test_chunks_cut_or_wrong(self):
        head = reply(b"", 200, [*XML, ("Transfer-Encoding", "chunked")], length=False)
        self.bad(head, b"ff\r\n<R>", CLOSE, word="ConnectionLost")
        self.bad(head, b"zz\r\n<R>\r\n", CLOSE, word="ConnectionLost")

    def test_gzip_that_is_none(self):
        self.bad(reply(b"\x1f\x8bnot really", 200, [*XML, ("Content-Encoding", "gzip")]), CLOSE)

    def test_huge_headers(self):
        self.bad(reply(MADE, 200, [(f"X-{n}", "x" * 4000) for n in range(100)]), CLOSE, word="headers are too large")

    def test_a_gzip_bomb(self):
        bomb = gzip.compress(bytes(80 << 20))
        self.bad(reply(bomb, 200, [*XML, ("Content-Encoding", "gzip")]), CLOSE, word="too large")

    def test_no_http(self):
        self.bad(b"SSH-2.0-OpenSSH_9.2\r\n", CLOSE)

    def test_pages_and_pieces(self):
        for body in ("<!DOCTYPE html><html><body>It works!</body></html>", "<R><vpc>", "{}", "\x00\x01"):
            with self.subTest(body):
                self.bad(reply(body, 200), word="UnreadableReply")

    def test_server_errors(self):
        for status in (500, 502, 503, 504):
            with self.subTest(status):
                self.bad(reply("<html>sorry</html>", status), word=str(status))


class Refusals(Calls):
    def test_each_protocol(self):
        for service, (operation, _, _, _) in SERVICES.items():
            with self.subTest(service):
                kind, body = error(SERVICES[service][1], "NoSuchThing", "there is none")
                self.awsd.clear()
                self.awsd.script = [[reply(body, 400, [("Content-Type", kind), ("x-amzn-requestid", "req-1")])]]
                err = self.refuse("NoSuchThing: there is none", service, operation, requests=1)
                self.assertIn("HTTP 400", err)
                self.assertIn("request id req-1", err)

    def test_xml_where_json_is_spoken(self):
        kind, body = error("iam", "AccessDenied", "not here")
        self.awsd.script = [[reply(body, 403, [("Content-Type", kind)])]]
        self.refuse("AccessDenied: not here", "dynamodb", "ListTables", requests=1)

    def test_a_throttle_as_400_is_repeated(self):
        kind, body = error("dynamodb", "ThrottlingException", "slower")
        self.awsd.script = [[reply(body, 400, [("Content-Type", kind)])]]
        self.assertEqual(self.call("dynamodb", "ListTables")["TableNames"], ["table-1"])
        self.assertEqual(len(self.awsd.requests), 2)

    def test_after_three_times(self):
        self.awsd.script = [LATER] * 3
        err = self.refuse("3 attempts", "ec2", "DescribeVpcs", requests=3)
        self.assertIn("HTTP 503", err)


class Redirects(Calls):
    def moved(self, region, status=301, code="PermanentRedirect"):
        kind, body = error("s3", code, "elsewhere")
        return [reply(body, status, [("Content-Type", kind), ("x-amz-bucket-region", region)])]

    def head(self, **more):
        return self.call("s3", "GetBucketTagging", "--json", '{"Bucket": "bucket-1"}', **more)

    def test_to_the_bucket_s_region(self):
        for status, code in ((301, "PermanentRedirect"), (307, "TemporaryRedirect"), (400, "AuthorizationHeaderMalformed")):
            with self.subTest(code):
                self.awsd.clear()
                self.awsd.script = [self.moved("eu-west-1", status, code), [reply("<Tagging><TagSet/></Tagging>", 200, XML)]]
                self.assertEqual(self.head(), {"TagSet": []})
                self.assertEqual([r.claim.region for r in self.awsd.requests], ["us-east-1", "eu-west-1"])
                self.assertEqual([r.refused for r in self.awsd.requests], [None, None])

    def test_once(self):
        self.awsd.script = [self.moved("eu-west-1"), self.moved("eu-west-2"), self.moved("eu-west-1")]
        self.head(status=REFUSED)
        self.assertEqual(len(self.awsd.requests), 2)

    def test_not_to_a_region_that_is_none(self):
        for region in ("evil.example.com/", "us-east-1", ""):
            with self.subTest(region):
                self.awsd.clear()
                self.awsd.script = [self.moved(region)]
                self.head(status=REFUSED)
                self.assertEqual(len(self.awsd.requests), 1)

    def test_a_location_is_not_followed(self):
        for status in (301, 302, 303, 307, 308):
            with self.subTest(status):
                self.awsd.clear()
                self.awsd.script = [[reply("", status, [("Location", self.awsd.url + "/elsewhere")])]]
                self.call("ec2", "DescribeVpcs", status=REFUSED)
                self.assertEqual(len(self.awsd.requests), 1)


class Words(Calls):
    """What is given on the command line."""

    def usage(self, word, *args):
        _, err = self.call(*args, status=USAGE)
        self.assertIn(word, err)
        self.assertEqual(self.awsd.requests, [])

    def test_service_and_operation(self):
        self.usage("did you mean ec2?", "ecc2", "DescribeVpcs")
        self.usage("did you mean DescribeVpcs?", "ec2", "DescribeVpc")
        self.usage("lists them", "nothinglikeit", "X")
        self.usage("skald call ec2", "ec2", "nothinglikeitatall")
        self.usage("too many", "ec2", "DescribeVpcs", "more")
        self.usage("not both", "ec2", "DescribeVpcs", "--json", "{}", "--file", "x")
        self.usage("needs a value", "ec2", "DescribeVpcs", "--json")

    def test_names_of_other_tools(self):
        self.assertIn("Vpcs", self.call("ec2", "describe-vpcs"))

    def test_lists(self):
        services, _ = self.call()
        self.assertLessEqual(set(SERVICES), {line.split()[0] for line in services.splitlines()})
        operations, _ = self.call("ec2")
        self.assertIn("DescribeVpcs", operations.splitlines())

    def test_input_that_is_wrong(self):
        for text, word in (("{", "--json"), ("[]", "a map, not a list"), ("{} {}", "--json"), ("", "--json")):
            with self.subTest(text):
                self.call("ec2", "DescribeVpcs", "--json", text, status=REFUSED if text else USAGE)
        for text, word in (('{"VpcIdz": []}', "VpcIdz"), ('{"VpcIds": "x"}', "VpcIds")):
            with self.subTest(text):
                self.refuse(word, "ec2", "DescribeVpcs", "--json", text, requests=0)
        self.awsd.clear()
        self.refuse("CidrBlok", "ec2", "CreateVpc", "--json", '{"CidrBlok": "x"}', requests=0)
        self.refuse("Bucket", "s3", "HeadBucket", requests=0)

    def test_input_from_a_file(self):
        for name, stdin in (("input.json", None), ("-", b'{"VpcIds": ["vpc-1"]}')):
            with self.subTest(name):
                self.awsd.clear()
                self.write("input.json", '{"VpcIds": ["vpc-1"]}')
                self.call("ec2", "DescribeVpcs", "--file", name, stdin=stdin)
                self.assertIn(b"VpcId.1=vpc-1", self.awsd.requests[0].body)
        self.awsd.clear()
        self.refuse("nowhere.json", "ec2", "DescribeVpcs", "--file", "nowhere.json", requests=0)

    def test_regions(self):
        self.call("ec2", "DescribeVpcs", "--region", "eu-west-1")
        self.assertEqual(self.awsd.requests[0].claim.region, "eu-west-1")
        self.refuse("not a region", "ec2", "DescribeVpcs", "--region", "mars", requests=1)
        none = {"AWS_REGION": ""}
        self.refuse("which region?", "ec2", "DescribeVpcs", env=none, requests=1)
        self.call("iam", "ListRoles", env=none)

    def test_plain_http_elsewhere(self):
        self.refuse("plain http", "ec2", "DescribeVpcs", "--endpoint-url", "http://192.0.2.1", requests=0)

    def test_secrets_are_masked(self):
        inner = "<Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>hush</SecretAccessKey></Credentials>"
        self.awsd.script = [[reply(f"<R><GetSessionTokenResult>{inner}</GetSessionTokenResult></R>", 200, XML)]]
        answer = self.call("sts", "GetSessionToken")["Credentials"]
        self.assertEqual(answer["AccessKeyId"], "ASIA1")
        self.assertEqual(answer["SecretAccessKey"], "****")


if __name__ == "__main__":
    unittest.main()
