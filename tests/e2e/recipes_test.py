#!/usr/bin/env python3
"""Every recipe against a moto server: what the provider makes is looked at with boto3.

    recipes_test.py PROVIDER_DRIVE

Starts a moto server of its own on a free port. Needs moto and boto3 (./dev test installs them);
without them it says so and is skipped (exit 77).
"""
import hashlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request

try:
    import boto3
    import botocore.exceptions
    import moto  # noqa: F401
except ImportError:
    print("skipped: moto and boto3 are not installed for " + sys.executable)
    sys.exit(77)

REGIONS = ["us-east-1", "eu-west-1"]
ENV = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret"}
ASSUME = {"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
ALLOW = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}


class Moto:
    def __init__(self):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.url = "http://127.0.0.1:%d" % self.port
        self.process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.url + "/moto-api/data.json").read()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("moto did not start")

    def reset(self):
        urllib.request.urlopen(urllib.request.Request(
            self.url + "/moto-api/reset", method="POST")).read()

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Drive:
    """The provider, one operation at a time."""

    def __init__(self, program, url):
        env = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
        env.update(ENV, AWS_ENDPOINT_URL=url, AWS_CONFIG_FILE="/nonexistent/config",
                   AWS_SHARED_CREDENTIALS_FILE="/nonexistent/credentials")
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, env=env)

    def run(self, **line):
        line.setdefault("region", REGIONS[0])
        line.setdefault("stack", "test")
        line.setdefault("logical", "Thing")
        identity = "%s/%s/%s" % (line["region"], line.get("type"), line["logical"])
        line.setdefault("key", hashlib.sha256(identity.encode()).hexdigest())
        line.setdefault("token", line["key"][::-1])
        self.process.stdin.write(json.dumps(line) + "\n")
        self.process.stdin.flush()
        events = []
        while True:
            text = self.process.stdout.readline()
            if not text:
                raise SystemExit("provider_drive ended: %s" % line)
            events.append(json.loads(text))
            kind = events[-1]["event"]
            if kind in ("done", "absent", "failed", "doubt", "refused"):
                return events
            if kind == "bound" and line.get("hold"):
                return events

    def stop(self):
        self.process.stdin.close()
        return self.process.wait()


class Check:
    def __init__(self):
        self.failures = 0
        self.checks = 0

    def that(self, what, got, want):
        self.checks += 1
        if got != want:
            self.failures += 1
            print("FAIL %s\n  got  %r\n  want %r" % (what, got, want))

    def end(self, what, events, kind="done"):
        last = events[-1]
        self.checks += 1
        if last["event"] != kind:
            self.failures += 1
            print("FAIL %s ended %s: %s" % (what, last["event"], last.get("message", last)))
            for event in events:
                print("     ", event)
        return last


class Case:
    """What the cases share: a way to make things, and clients to look at them."""

    def __init__(self, drive, check, url):
        self.drive, self.check, self.url = drive, check, url

    def client(self, service, region=REGIONS[0]):
        return boto3.client(service, region_name=region, endpoint_url=self.url,
                            aws_access_key_id="x", aws_secret_access_key="y")

    def make(self, type_name, desired, **more):
        done = self.check.end("create " + type_name, self.drive.run(
            op="create", type=type_name, desired=desired, **more))
        return done.get("id"), done.get("attributes", {})

    def whole(self, type_name, first, second=None, region=REGIONS[0], look=None, absent=None,
              same=(), absent_before=True):
        """Create, probe, read, create again, update there and back, delete, delete again."""
        c, run = self.check, self.drive.run
        more = dict(type=type_name, region=region)
        before = run(op="probe", desired=first, **more)
        c.end("%s probe before" % type_name, before, "absent")
        events = run(op="create", desired=first, **more)
        made = c.end("%s create" % type_name, events)
        if made["event"] != "done":
            return None
        kinds = [e["event"] for e in events]
        c.that("%s bound once" % type_name, kinds.count("bound"), 1)
        physical = made["id"]
        probe = c.end("%s probe" % type_name, run(op="probe", desired=first, **more))
        c.that("%s probe id" % type_name, probe.get("id"), physical)
        read = c.end("%s read" % type_name, run(op="read", id=physical, **more))
        # A create reads back what it was asked for; a read reads all.
        c.that("%s attributes" % type_name,
               {k: read["attributes"].get(k) for k in made["attributes"]}, made["attributes"])
        for name in same:
            c.that("%s property %s" % (type_name, name), read["properties"].get(name),
                   first.get(name))
        c.that("%s ours" % type_name, read.get("tagged", False), bool(read.get("key")))
        if look:
            look(physical, first)
        if second:
            self.change(type_name, physical, first, second, read, look, same, more)
        gone = c.end("%s delete" % type_name,
                     run(op="delete", id=physical, prior=first, **more))
        c.end("%s read deleted" % type_name, run(op="read", id=physical, **more), "absent")
        c.end("%s delete again" % type_name, run(op="delete", id=physical, prior=first, **more))
        if absent:
            absent(physical)
        return gone

    def change(self, type_name, physical, first, second, read, look, same, more):
        c, run = self.check, self.drive.run
        done = c.end("%s update" % type_name,
                     run(op="update", id=physical, desired=second, prior=first, **more))
        for name in same:
            if name in second:
                c.that("%s changed %s" % (type_name, name),
                       done.get("properties", {}).get(name), second[name])
        if look:
            look(physical, second)
        # The before-image as it was read is what an undo sets back.
        before = {k: v for k, v in read["properties"].items() if k in first}
        done = c.end("%s update back" % type_name,
                     run(op="update", id=physical, desired=before, prior=second, **more))
        for name in same:
            c.that("%s back to %s" % (type_name, name),
                   done.get("properties", {}).get(name), first.get(name))
        if look:
            look(physical, first)
        quiet = c.end("%s update of nothing" % type_name,
                      run(op="update", id=physical, desired=first, prior=first, **more))
        c.that("%s keeps its key" % type_name, bool(quiet.get("key")), quiet.get("tagged", False))

    def user_tags(self, tags):
        return sorted((t["Key"], t["Value"]) for t in tags if not t["Key"].startswith("skald:"))


def maybe(call, **arguments):
    """What a call answers, or nothing where it answers that there is none."""
    try:
        return call(**arguments)
    except botocore.exceptions.ClientError:
        return {}


def tags(**pairs):
    return [{"Key": k, "Value": v} for k, v in sorted(pairs.items())]


def want_tags(desired):
    return sorted((t["Key"], t["Value"]) for t in desired.get("Tags", []))


class Network(Case):
    def run(self):
        ec2 = self.client("ec2")
        c = self.check

        def vpc(physical, want):
            got = ec2.describe_vpcs(VpcIds=[physical])["Vpcs"][0]
            c.that("vpc cidr", got["CidrBlock"], want["CidrBlock"])
            c.that("vpc tags", self.user_tags(got["Tags"]), want_tags(want))
            attr = ec2.describe_vpc_attribute(VpcId=physical, Attribute="enableDnsHostnames")
            c.that("vpc hostnames", attr["EnableDnsHostnames"]["Value"],
                   want["EnableDnsHostnames"])

        first = {"CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": True, "EnableDnsSupport": True,
                 "Tags": tags(Name="a", Old="1")}
        second = dict(first, EnableDnsHostnames=False, Tags=tags(Name="b", New="2"))
        self.whole("AWS::EC2::VPC", first, second, look=vpc, same=("CidrBlock", "EnableDnsHostnames"))
        self.vpc, attributes = self.make("AWS::EC2::VPC", first)
        c.that("vpc default group", attributes["DefaultSecurityGroup"][:3], "sg-")
        c.that("vpc default acl", attributes["DefaultNetworkAcl"][:4], "acl-")
        self.subnets(ec2)
        self.gateways(ec2)
        self.routes(ec2)
        self.groups(ec2)
        self.addresses(ec2)

    def subnets(self, ec2):
        def look(physical, want):
            got = ec2.describe_subnets(SubnetIds=[physical])["Subnets"][0]
            self.check.that("subnet public ip", got["MapPublicIpOnLaunch"],
                            want.get("MapPublicIpOnLaunch", False))
            self.check.that("subnet tags", self.user_tags(got["Tags"]), want_tags(want))

        first = {"VpcId": self.vpc, "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1a",
                 "MapPublicIpOnLaunch": True, "Tags": tags(Name="s")}
        second = {k: v for k, v in first.items() if k not in ("MapPublicIpOnLaunch", "Tags")}
        self.whole("AWS::EC2::Subnet", first, second, look=look,
                   same=("CidrBlock", "VpcId", "AvailabilityZone"))
        self.subnet, _ = self.make("AWS::EC2::Subnet", first)
        taken = self.drive.run(op="create", type="AWS::EC2::Subnet", logical="Other", desired=first)
        self.check.end("subnet taken", taken, "failed")
        again = self.drive.run(op="create", type="AWS::EC2::Subnet", desired=first)
        self.check.that("subnet again is the same", again[-1].get("id"), self.subnet)

    def gateways(self, ec2):
        first = {"Tags": tags(Name="i")}
        self.whole("AWS::EC2::InternetGateway", first, {"Tags": tags(Name="j")})
        self.igw, _ = self.make("AWS::EC2::InternetGateway", first)
        other, _ = self.make("AWS::EC2::InternetGateway", first, logical="Other")

        def attached(physical, want):
            gateways = ec2.describe_internet_gateways(
                Filters=[{"Name": "attachment.vpc-id", "Values": [self.vpc]}])["InternetGateways"]
            self.check.that("attached", [g["InternetGatewayId"] for g in gateways],
                            [want["InternetGatewayId"]])

        link = {"VpcId": self.vpc, "InternetGatewayId": self.igw}
        self.whole("AWS::EC2::VPCGatewayAttachment", link, dict(link, InternetGatewayId=other),
                   look=attached, same=("VpcId", "InternetGatewayId"))
        self.make("AWS::EC2::VPCGatewayAttachment", link)
        again = self.drive.run(op="create", type="AWS::EC2::VPCGatewayAttachment", desired=link)
        self.check.end("attachment again", again)

    def routes(self, ec2):
        table = {"VpcId": self.vpc, "Tags": tags(Name="t")}
        self.whole("AWS::EC2::RouteTable", table, {"VpcId": self.vpc}, same=("VpcId",))
        self.table, _ = self.make("AWS::EC2::RouteTable", table)
        eip, attributes = self.make("AWS::EC2::EIP", {"Domain": "vpc"}, logical="Nat")
        nat = {"SubnetId": self.subnet, "AllocationId": attributes["AllocationId"],
               "Tags": tags(Name="n")}
        self.whole("AWS::EC2::NatGateway", nat, dict(nat, Tags=tags(Name="m")),
                   same=("SubnetId", "AllocationId"))
        # moto does not let go of the address of a gateway that is gone.
        eip, attributes = self.make("AWS::EC2::EIP", {"Domain": "vpc"}, logical="Nat2")
        nat = dict(nat, AllocationId=attributes["AllocationId"])
        self.nat, _ = self.make("AWS::EC2::NatGateway", nat, logical="Nat2")

        def routed(physical, want):
            rows = ec2.describe_route_tables(RouteTableIds=[self.table])["RouteTables"][0]["Routes"]
            row = [r for r in rows if r.get("DestinationCidrBlock") == "0.0.0.0/0"]
            self.check.that("one route", len(row), 1)
            for name in ("GatewayId", "NatGatewayId"):
                self.check.that("route " + name, row[0].get(name), want.get(name))

        route = {"RouteTableId": self.table, "DestinationCidrBlock": "0.0.0.0/0",
                 "GatewayId": self.igw}
        turned = {"RouteTableId": self.table, "DestinationCidrBlock": "0.0.0.0/0",
                  "NatGatewayId": self.nat}
        self.whole("AWS::EC2::Route", route, turned, look=routed, same=("GatewayId",))
        self.make("AWS::EC2::Route", route)
        again = self.drive.run(op="create", type="AWS::EC2::Route", desired=route)
        self.check.end("the same route again", again)
        other = self.drive.run(op="create", type="AWS::EC2::Route", desired=turned)
        self.check.end("another route there", other, "failed")
        self.whole("AWS::EC2::SubnetRouteTableAssociation",
                   {"RouteTableId": self.table, "SubnetId": self.subnet},
                   same=("RouteTableId", "SubnetId"))

    def groups(self, ec2):
        c = self.check

        def rules(permissions):
            out = []
            for p in permissions:
                for r in p["IpRanges"]:
                    out.append((p["IpProtocol"], p.get("FromPort"), r["CidrIp"],
                                r.get("Description")))
                for r in p["UserIdGroupPairs"]:
                    out.append((p["IpProtocol"], p.get("FromPort"), r["GroupId"],
                                r.get("Description")))
            return sorted(out, key=str)

        def want_rules(rules_given):
            return sorted(((r["IpProtocol"], r.get("FromPort"),
                            r.get("CidrIp") or r.get("SourceSecurityGroupId")
                            or r.get("DestinationSecurityGroupId"),
                            r.get("Description")) for r in rules_given), key=str)

        def look(physical, want):
            got = ec2.describe_security_groups(GroupIds=[physical])["SecurityGroups"][0]
            c.that("group ingress", rules(got["IpPermissions"]),
                   want_rules(want.get("SecurityGroupIngress", [])))
            everything = [{"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"}]
            c.that("group egress", rules(got["IpPermissionsEgress"]),
                   want_rules(want.get("SecurityGroupEgress", everything)))
            c.that("group tags", self.user_tags(got["Tags"]), want_tags(want))

        base, _ = self.make("AWS::EC2::SecurityGroup",
                            {"GroupDescription": "base", "VpcId": self.vpc}, logical="Base")
        first = {"GroupDescription": "web", "GroupName": "web", "VpcId": self.vpc,
                 "SecurityGroupIngress": [
                     {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0",
                      "Description": "http"},
                     {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
                      "SourceSecurityGroupId": base}],
                 "SecurityGroupEgress": [
                     {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}],
                 "Tags": tags(Name="g")}
        second = {"GroupDescription": "web", "GroupName": "web", "VpcId": self.vpc,
                  "SecurityGroupIngress": [
                      {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0",
                       "Description": "web"},
                      {"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080,
                       "CidrIp": "10.0.0.0/8"}],
                  "Tags": tags(Name="h")}
        self.whole("AWS::EC2::SecurityGroup", first, second, look=look,
                   same=("GroupName", "GroupDescription", "VpcId"))
        self.group, attributes = self.make("AWS::EC2::SecurityGroup", second)
        c.that("group attributes", attributes["VpcId"], self.vpc)
        taken = self.drive.run(op="create", type="AWS::EC2::SecurityGroup", logical="Other",
                               desired=second)
        c.end("group name taken", taken, "failed")

        rule = {"GroupId": self.group, "IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432,
                "SourceSecurityGroupId": base}
        self.whole("AWS::EC2::SecurityGroupIngress", rule,
                   same=("GroupId", "IpProtocol", "FromPort", "SourceSecurityGroupId"))
        open_rule = {"GroupId": self.group, "IpProtocol": "icmp", "FromPort": -1, "ToPort": -1,
                     "CidrIp": "10.1.0.0/16", "Description": "ping"}
        self.whole("AWS::EC2::SecurityGroupIngress", open_rule, same=("CidrIp", "Description"))
        everything = {"GroupId": self.group, "IpProtocol": "-1", "CidrIp": "10.2.0.0/16"}
        self.whole("AWS::EC2::SecurityGroupIngress", everything, same=("CidrIp",))

    def addresses(self, ec2):
        self.whole("AWS::EC2::EIP", {"Domain": "vpc", "Tags": tags(Name="e")},
                   {"Domain": "vpc", "Tags": tags(Name="f")}, same=("Domain",))
        image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
        role, _ = self.make("AWS::IAM::Role", {"AssumeRolePolicyDocument": ASSUME}, logical="R")
        profile, _ = self.make("AWS::IAM::InstanceProfile", {"Roles": [role]}, logical="P")
        other, _ = self.make("AWS::IAM::InstanceProfile", {"Roles": [role]}, logical="Q")
        base, _ = self.make("AWS::EC2::SecurityGroup",
                            {"GroupDescription": "base", "VpcId": self.vpc}, logical="Base2")
        first = {"ImageId": image, "InstanceType": "t3.micro", "SubnetId": self.subnet,
                 "SecurityGroupIds": [self.group], "UserData": "IyEvYmluL3NoCg==",
                 "IamInstanceProfile": profile, "Tags": tags(Name="i"),
                 "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {
                     "VolumeSize": "20", "VolumeType": "gp3", "Encrypted": "true"}}]}

        def look(physical, want):
            got = ec2.describe_instances(InstanceIds=[physical])["Reservations"][0]["Instances"][0]
            self.check.that("instance type", got["InstanceType"], want["InstanceType"])
            self.check.that("instance state", got["State"]["Name"], "running")
            self.check.that("instance tags", self.user_tags(got["Tags"]), want_tags(want))
            self.check.that("instance groups", [g["GroupId"] for g in got["SecurityGroups"]],
                            want["SecurityGroupIds"])
            data = ec2.describe_instance_attribute(InstanceId=physical, Attribute="userData")
            self.check.that("user data", data["UserData"].get("Value"), want["UserData"])
            # moto shows a replaced profile in the association only, not with the instance.
            links = ec2.describe_iam_instance_profile_associations(
                Filters=[{"Name": "instance-id", "Values": [physical]}])
            self.check.that(
                "instance profile",
                [a["IamInstanceProfile"]["Arn"].split("/")[-1]
                 for a in links["IamInstanceProfileAssociations"]], [want["IamInstanceProfile"]])
            self.check.that("source check", got["SourceDestCheck"],
                            want.get("SourceDestCheck", True))

        second = dict(first, InstanceType="t3.small", Tags=tags(Name="j", Two="2"),
                      DisableApiTermination=False, UserData="IyEvYmluL3RydWUK",
                      SecurityGroupIds=[self.group, base],
                      IamInstanceProfile=other, SourceDestCheck=False)
        self.whole("AWS::EC2::Instance", first, second, look=look,
                   same=("InstanceType", "SubnetId", "SecurityGroupIds", "UserData"))
        instance, attributes = self.make("AWS::EC2::Instance", first)
        self.check.that("private ip", attributes["PrivateIp"][:7], "10.0.1.")
        self.make("AWS::EC2::EIP", {"InstanceId": instance}, logical="Eip2")


class Identity(Case):
    def run(self):
        iam = self.client("iam")
        c = self.check
        policy = {"ManagedPolicyName": "reads", "PolicyDocument": ALLOW, "Description": "d",
                  "Path": "/x/"}
        wider = dict(policy, PolicyDocument=dict(ALLOW, Statement=ALLOW["Statement"] * 2))

        def version(physical, want):
            head = iam.get_policy(PolicyArn=physical)["Policy"]
            body = iam.get_policy_version(PolicyArn=physical, VersionId=head["DefaultVersionId"])
            c.that("policy document", body["PolicyVersion"]["Document"], want["PolicyDocument"])

        self.whole("AWS::IAM::ManagedPolicy", policy, wider, look=version,
                   same=("PolicyDocument", "Description", "Path", "ManagedPolicyName"))
        arn, _ = self.make("AWS::IAM::ManagedPolicy", policy)
        for turn in range(7):
            self.check.end("policy version %d" % turn, self.drive.run(
                op="update", type="AWS::IAM::ManagedPolicy", id=arn,
                desired=wider if turn % 2 == 0 else policy,
                prior=policy if turn % 2 == 0 else wider))

        def role_is(physical, want):
            got = iam.get_role(RoleName=physical)["Role"]
            c.that("role trust", got["AssumeRolePolicyDocument"], want["AssumeRolePolicyDocument"])
            c.that("role description", got.get("Description", ""), want.get("Description", ""))
            c.that("role session", got["MaxSessionDuration"], want.get("MaxSessionDuration", 3600))
            c.that("role tags", self.user_tags(got["Tags"]), want_tags(want))
            attached = iam.list_attached_role_policies(RoleName=physical)["AttachedPolicies"]
            c.that("role attached", sorted(p["PolicyArn"] for p in attached),
                   sorted(want.get("ManagedPolicyArns", [])))
            names = iam.list_role_policies(RoleName=physical)["PolicyNames"]
            c.that("role inline", sorted(names),
                   sorted(p["PolicyName"] for p in want.get("Policies", [])))
            for p in want.get("Policies", []):
                body = iam.get_role_policy(RoleName=physical, PolicyName=p["PolicyName"])
                c.that("inline body", body["PolicyDocument"], p["PolicyDocument"])

        other = dict(ALLOW, Statement=[dict(ALLOW["Statement"][0], Action="s3:PutObject")])
        first = {"AssumeRolePolicyDocument": ASSUME, "Description": "does things",
                 "MaxSessionDuration": 7200, "ManagedPolicyArns": [arn], "Path": "/app/",
                 "Policies": [{"PolicyName": "a", "PolicyDocument": ALLOW},
                              {"PolicyName": "b", "PolicyDocument": ALLOW}],
                 "Tags": tags(One="1")}
        second = {"AssumeRolePolicyDocument": ASSUME, "Path": "/app/",
                  "Policies": [{"PolicyName": "b", "PolicyDocument": other},
                               {"PolicyName": "c", "PolicyDocument": ALLOW}]}
        self.whole("AWS::IAM::Role", first, second, look=role_is,
                   same=("AssumeRolePolicyDocument", "Path", "MaxSessionDuration",
                         "ManagedPolicyArns"))
        role, attributes = self.make("AWS::IAM::Role", first)
        c.that("role arn", attributes["Arn"].endswith("role/app/" + role), True)
        two, _ = self.make("AWS::IAM::Role", second, logical="Two")
        foreign = self.drive.run(op="create", type="AWS::IAM::Role", logical="Other",
                                 desired=dict(first, RoleName=role))
        failed = c.end("role of another", foreign, "failed")
        c.that("says it exists", "exists already" in failed["message"], True)
        self.whole("AWS::IAM::InstanceProfile", {"Roles": [role]}, {"Roles": [two]},
                   same=("Roles",))
        self.make("AWS::IAM::InstanceProfile", {"Roles": [role]})
        c.end("role in use is deleted", self.drive.run(
            op="delete", type="AWS::IAM::Role", id=role, prior=first))


class Storage(Case):
    def run(self):
        for region in REGIONS:
            self.bucket(region)
        self.policy()

    def bucket(self, region):
        s3 = self.client("s3", region)
        c = self.check

        def look(physical, want):
            where = s3.get_bucket_location(Bucket=physical)["LocationConstraint"]
            c.that("bucket region", where or "us-east-1", region)
            got = s3.get_bucket_tagging(Bucket=physical)["TagSet"]
            c.that("bucket tags", self.user_tags(got), want_tags(want))
            got = s3.get_bucket_versioning(Bucket=physical).get("Status")
            c.that("bucket versioning", got,
                   want.get("VersioningConfiguration", {}).get("Status", "Suspended"))
            got = maybe(s3.get_bucket_encryption, Bucket=physical)
            rules = got.get("ServerSideEncryptionConfiguration", {}).get("Rules", [])
            c.that("bucket encryption",
                   [r["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] for r in rules],
                   ["aws:kms"] if "BucketEncryption" in want else [])
            got = maybe(s3.get_public_access_block, Bucket=physical)
            c.that("bucket block", got.get("PublicAccessBlockConfiguration"),
                   want.get("PublicAccessBlockConfiguration"))

        sqs = self.client("sqs", region)
        queue = sqs.create_queue(QueueName="q")["QueueUrl"]
        queue = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])
        queue = queue["Attributes"]["QueueArn"]
        block = {"BlockPublicAcls": True, "BlockPublicPolicy": True, "IgnorePublicAcls": True,
                 "RestrictPublicBuckets": True}
        first = {"BucketName": "skald-test-" + region,
                 "BucketEncryption": {"ServerSideEncryptionConfiguration": [
                     {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]},
                 "VersioningConfiguration": {"Status": "Enabled"},
                 "PublicAccessBlockConfiguration": block, "Tags": tags(a="1")}
        second = {"BucketName": "skald-test-" + region, "Tags": tags(b="2"),
                  "LifecycleConfiguration": {"Rules": [
                      {"Id": "old", "Status": "Enabled", "ExpirationInDays": 30,
                       "Prefix": "logs/"}]},
                  "CorsConfiguration": {"CorsRules": [
                      {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": 60}]},
                  "WebsiteConfiguration": {"IndexDocument": "index.html"},
                  "NotificationConfiguration": {"QueueConfigurations": [
                      {"Event": "s3:ObjectCreated:*", "Queue": queue, "Filter": {"S3Key": {
                          "Rules": [{"Name": "prefix", "Value": "in/"}]}}}]},
                  "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}}
        self.whole("AWS::S3::Bucket", first, second, region=region, look=look,
                   same=("BucketName", "BucketEncryption", "VersioningConfiguration",
                         "PublicAccessBlockConfiguration", "LifecycleConfiguration",
                         "CorsConfiguration", "WebsiteConfiguration", "OwnershipControls",
                         "NotificationConfiguration"))
        name, attributes = self.make("AWS::S3::Bucket", {"Tags": tags(x="1")}, region=region)
        c.that("derived bucket name", name.startswith("test-thing-"), True)
        c.that("bucket arn", attributes["Arn"], "arn:aws:s3:::" + name)
        s3.put_object(Bucket=name, Key="k", Body=b"v")
        full = self.drive.run(op="delete", type="AWS::S3::Bucket", id=name, region=region)
        c.end("a full bucket stays", full, "failed")

    def policy(self):
        s3 = self.client("s3")
        bucket, _ = self.make("AWS::S3::Bucket", {}, logical="Holder")

        def document(action):
            return {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": "*", "Action": action,
                 "Resource": "arn:aws:s3:::%s/*" % bucket,
                 "Condition": {"Bool": {"aws:SecureTransport": False}}}]}

        def look(physical, want):
            got = json.loads(s3.get_bucket_policy(Bucket=physical)["Policy"])
            self.check.that("bucket policy", got, want["PolicyDocument"])

        self.whole("AWS::S3::BucketPolicy",
                   {"Bucket": bucket, "PolicyDocument": document("s3:GetObject")},
                   {"Bucket": bucket, "PolicyDocument": document("s3:PutObject")}, look=look,
                   same=("Bucket", "PolicyDocument"))


class Database(Case):
    def run(self):
        c = self.check
        rds = self.client("rds")
        vpc, _ = self.make("AWS::EC2::VPC", {"CidrBlock": "10.9.0.0/16"}, logical="Db")
        subnets = [self.make("AWS::EC2::Subnet", {
            "VpcId": vpc, "CidrBlock": "10.9.%d.0/24" % i, "AvailabilityZone": "us-east-1" + z},
            logical="Db" + z)[0] for i, z in enumerate("abc")]
        group = {"DBSubnetGroupName": "Data", "DBSubnetGroupDescription": "d",
                 "SubnetIds": subnets[:2], "Tags": tags(a="1")}

        def group_is(physical, want):
            got = rds.describe_db_subnet_groups(DBSubnetGroupName=physical)["DBSubnetGroups"][0]
            c.that("db subnets", sorted(s["SubnetIdentifier"] for s in got["Subnets"]),
                   sorted(want["SubnetIds"]))
            got = rds.list_tags_for_resource(ResourceName=got["DBSubnetGroupArn"])["TagList"]
            c.that("db group tags", self.user_tags(got), want_tags(want))

        self.whole("AWS::RDS::DBSubnetGroup", group,
                   dict(group, SubnetIds=subnets[1:], Tags=tags(b="2")), look=group_is)
        name, _ = self.make("AWS::RDS::DBSubnetGroup", dict(group, DBSubnetGroupName="data2"))
        sg, _ = self.make("AWS::EC2::SecurityGroup", {"GroupDescription": "db", "VpcId": vpc},
                          logical="DbGroup")

        def db_is(physical, want):
            got = rds.describe_db_instances(DBInstanceIdentifier=physical)["DBInstances"][0]
            c.that("db class", got["DBInstanceClass"], want["DBInstanceClass"])
            c.that("db backups", got["BackupRetentionPeriod"], want["BackupRetentionPeriod"])
            c.that("db multi zone", got["MultiAZ"], want.get("MultiAZ", False))
            c.that("db groups", [g["VpcSecurityGroupId"] for g in got["VpcSecurityGroups"]], [sg])
            c.that("db tags", self.user_tags(got["TagList"]), want_tags(want))

        first = {"Engine": "postgres", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20",
                 "MasterUsername": "root1", "MasterUserPassword": "password1",
                 "DBSubnetGroupName": name, "VPCSecurityGroups": [sg], "MultiAZ": True,
                 "BackupRetentionPeriod": 3, "StorageEncrypted": "true", "Tags": tags(a="1")}
        second = dict(first, DBInstanceClass="db.t3.small", BackupRetentionPeriod=5,
                      Tags=tags(b="2"))
        del second["MultiAZ"]
        self.whole("AWS::RDS::DBInstance", first, second, look=db_is,
                   same=("DBInstanceClass", "BackupRetentionPeriod", "Engine"))
        events = self.drive.run(op="create", type="AWS::RDS::DBInstance", desired=first)
        done = c.end("db create", events)
        c.that("db port", done["attributes"].get("Endpoint.Port"), 5432)
        c.that("the password is not shown", "password1" in json.dumps(events), False)
        rds.create_db_snapshot(DBInstanceIdentifier=done["id"], DBSnapshotIdentifier="snap")
        _, restored = self.make("AWS::RDS::DBInstance", {
            "DBSnapshotIdentifier": "snap", "DBInstanceClass": "db.t3.micro",
            "BackupRetentionPeriod": 7, "DBSubnetGroupName": name}, logical="Restored")
        got = rds.describe_db_instances(DBInstanceIdentifier=restored["DBInstanceIdentifier"])
        c.that("restored backups", got["DBInstances"][0]["BackupRetentionPeriod"], 7)
        copy, _ = self.make("AWS::RDS::DBInstance", {
            "SourceDBInstanceIdentifier": done["id"], "DBInstanceClass": "db.t3.micro"},
            logical="Copy")
        got = rds.describe_db_instances(DBInstanceIdentifier=copy)["DBInstances"][0]
        c.that("copy of", got["ReadReplicaSourceDBInstanceIdentifier"], done["id"])


class Account(Case):
    """Lookups, creates that were cut short, and requests that cannot be made."""

    def run(self):
        c, run = self.check, self.drive.run
        zones = c.end("zones", run(op="zones"))
        c.that("zones", zones["fact"][:2], ["us-east-1a", "us-east-1b"])
        caller = c.end("caller", run(op="caller"))
        c.that("account", caller["fact"]["Account"], "123456789012")
        more = dict(type="AWS::EC2::VPC", logical="Cut",
                    desired={"CidrBlock": "10.7.0.0/16", "EnableDnsHostnames": True})
        held = run(op="create", hold=True, **more)[-1]
        c.that("held", held["event"], "bound")
        probe = c.end("probe after a cut", run(op="probe", **more))
        c.that("probe finds it", probe["id"], held["id"])
        rest = run(op="create", id=held["id"], **more)
        done = c.end("the rest of a create", rest)
        c.that("no second one", [e["call"] for e in rest if e["event"] == "call"][0],
               "ModifyVpcAttribute")
        c.that("hostnames", done["properties"]["EnableDnsHostnames"], True)
        bad = run(op="create", type="AWS::EC2::VPC", desired={"CidrBlock": {"a": 1}})
        c.end("a map for a text", bad, "refused")
        wrong = run(op="create", type="AWS::EC2::VPC", logical="Bad",
                    desired={"CidrBlock": "not a range"})
        c.end("refused by the service", wrong, "failed")
        gone = run(op="update", type="AWS::EC2::Subnet", id="subnet-00000000000000000",
                   prior={"Tags": []}, desired={"Tags": tags(a="1")})
        c.end("update of what is gone", gone, "failed")


def main():
    moto_server = Moto()
    check = Check()
    rc = 1
    try:
        for case in (Account, Network, Identity, Storage, Database):
            moto_server.reset()
            drive = Drive(sys.argv[1], moto_server.url)
            started, before = time.time(), check.checks
            case(drive, check, moto_server.url).run()
            check.that("%s: provider_drive ends well" % case.__name__, drive.stop(), 0)
            print("%-10s %3d checks, %.1f s" % (
                case.__name__, check.checks - before, time.time() - started))
        print("%d checks, %d failures" % (check.checks, check.failures))
        rc = 1 if check.failures else 0
    finally:
        moto_server.stop()
    return rc


if __name__ == "__main__":
    sys.exit(main())
