"""Calls by hand on an emulator that checks signatures: each protocol, a right secret and a wrong one."""

import json
import unittest

from harness import MotoCase, Work

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
DEFINITIONS = [{"AttributeName": "k", "AttributeType": "S"}]
KEY = [{"AttributeName": "k", "KeyType": "HASH"}]

# service: what is made, with odd bytes where the name allows it; what then shows it, and the word to be seen
CALLS = {
    "ec2": ("CreateVpc", {"CidrBlock": "10.7.0.0/16"}, "DescribeVpcs", "10.7.0.0/16"),
    "rds": ("CreateDBInstance", {"DBInstanceIdentifier": "db-7", "DBInstanceClass": "db.t3.micro", "Engine": "mysql",
            "AllocatedStorage": 20, "MasterUsername": "admin", "MasterUserPassword": "a b&c=d+e%f~g"},
            "DescribeDBInstances", "db-7"),
    "iam": ("CreateRole", {"RoleName": "role-7", "AssumeRolePolicyDocument": json.dumps(TRUST)}, "ListRoles", "role-7"),
    "sts": ("GetSessionToken", {}, "GetCallerIdentity", "tester"),
    "sns": ("CreateTopic", {"Name": "topic-7"}, "ListTopics", "topic-7"),
    "elbv2": ("CreateTargetGroup", {"Name": "group-7", "TargetType": "lambda"}, "DescribeTargetGroups", "group-7"),
    "s3": ("CreateBucket", {"Bucket": "bucket-7"}, "ListBuckets", "bucket-7"),
    "dynamodb": ("CreateTable", {"TableName": "table-7", "AttributeDefinitions": DEFINITIONS, "KeySchema": KEY,
                 "BillingMode": "PAY_PER_REQUEST"}, "ListTables", "table-7"),
    "sqs": ("CreateQueue", {"QueueName": "queue-7"}, "ListQueues", "queue-7"),
    "ecs": ("CreateCluster", {"clusterName": "cluster-7"}, "ListClusters", "cluster-7"),
    "logs": ("CreateLogGroup", {"logGroupName": "/a/group-7", "tags": {"a b": "é☃ %41"}}, "DescribeLogGroups", "group-7"),
    "kms": ("CreateKey", {"Description": "key é☃ 7"}, "ListKeys", "KeyId"),
    "lambda": (None, None, "ListFunctions", "Functions"),
    "route53": ("CreateHostedZone", {"Name": "zone-7.test.", "CallerReference": "7 & <8>"}, "ListHostedZones", "zone-7"),
}  # fmt: skip


class Calls(MotoCase):
    signed = True

    def call(self, service, operation, given=None, work=None, code=0):
        result = (work or self.work).skald(
            "call", service, operation, "--region", "us-east-1", "--json", json.dumps(given or {})
        )
        self.assertNotIn(self.moto.keys[1], result.out + result.err)
        return self.check(result, code)

    def test_the_right_secret(self):
        for service, (make, given, show, word) in CALLS.items():
            with self.subTest(service):
                if make:
                    self.call(service, make, given)
                self.assertIn(word, self.call(service, show).out)
        self.assertEqual([c for c in self.proxy.calls if not c.signed or c.status >= 400], [])

    def test_a_wrong_secret(self):
        key, secret = self.moto.keys
        work = Work(self.proxy.url, (key, secret[:-1] + ("x" if secret[-1] != "x" else "y")))
        self.addCleanup(work.remove)
        for service, (_, _, show, _) in CALLS.items():
            with self.subTest(service):
                result = self.call(service, show, work=work, code=1)
                self.assertRegex(result.err, "SignatureDoesNotMatch|AuthFailure|InvalidSignatureException")
                self.assertRegex(result.err, r"HTTP 40[13]")
                self.assertIn("credentials from: environment", result.err)
                self.assertEqual(result.out, "")
                self.assertNotIn(secret[:-1], result.err)

    def test_bytes_of_an_object(self):
        self.call("s3", "CreateBucket", {"Bucket": "bucket-7"})
        place = {"Bucket": "bucket-7", "Key": "a b/c~d.bin"}
        self.call("s3", "PutObject", {**place, "Body": "AAEC/w=="})
        answer = json.loads(self.call("s3", "GetObject", place).out)
        self.assertEqual(answer["Body"], "AAEC/w==")
        object_ = self.moto.client("s3", "us-east-1").get_object(**place)
        self.assertEqual(object_["Body"].read(), b"\0\1\2\xff")

    def test_what_is_not_there(self):
        for service, operation, given, code in (
            ("ec2", "DescribeVpcs", {"VpcIds": ["vpc-0123"]}, "InvalidVpcID.NotFound"),
            ("iam", "GetRole", {"RoleName": "nobody"}, "NoSuchEntity"),
            ("s3", "GetBucketPolicy", {"Bucket": "bucket-none"}, "NoSuchBucket"),
            ("dynamodb", "DescribeTable", {"TableName": "none"}, "ResourceNotFoundException"),
            ("lambda", "GetFunction", {"FunctionName": "none"}, "ResourceNotFoundException"),
            ("route53", "GetHostedZone", {"Id": "Z0"}, "NoSuchHostedZone"),
            ("sqs", "GetQueueUrl", {"QueueName": "none"}, "NonExistentQueue|QueueDoesNotExist"),
        ):
            with self.subTest(service):
                self.assertRegex(self.call(service, operation, given, code=1).err, code)


if __name__ == "__main__":
    unittest.main(verbosity=2)
