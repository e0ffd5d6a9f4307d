"""What plans/web.yaml asks for, property by property, compared with what boto3 sees."""

import json

SUBNETS = {  # and where their ranges are in the VPC's
    "PublicSubnetA": 0,
    "PublicSubnetB": 1,
    "PrivateSubnetA": 10,
    "PrivateSubnetB": 11,
    "DatabaseSubnetA": 20,
    "DatabaseSubnetB": 21,
}
NETWORKS = {"us-east-1": 10, "eu-west-1": 20}


def tags_of(item):
    return {t["Key"]: t["Value"] for t in item.get("Tags") or item.get("TagList") or []}


class Region:
    """One region of the stack, by template names."""

    def __init__(self, client, region):
        self.client, self.region = client, region
        self.ec2, self.rds = client("ec2", region), client("rds", region)
        self.vpc = self.one(self.ec2.describe_vpcs()["Vpcs"], "Vpc")
        self.subnets = {
            name: self.one(self.ec2.describe_subnets()["Subnets"], name) for name in SUBNETS
        }
        self.tables = self.ec2.describe_route_tables()["RouteTables"]

    def one(self, items, name):
        mine = [i for i in items if tags_of(i).get("skald:address") == f"{self.region}/{name}"]
        if len(mine) != 1:
            raise AssertionError(f"{self.region}/{name}: {len(mine)} of it, not one")
        return mine[0]

    def table(self, name):
        return self.one(self.tables, name)

    def group(self, name):
        return self.one(self.ec2.describe_security_groups()["SecurityGroups"], name)

    def instance(self, name):
        reservations = self.ec2.describe_instances()["Reservations"]
        alive = [
            i for r in reservations for i in r["Instances"] if i["State"]["Name"] == "running"
        ]
        return self.one(alive, name)

    def database(self):
        return self.one(self.rds.describe_db_instances()["DBInstances"], "Database")

    def database_subnets(self):
        group = self.database()["DBSubnetGroup"]["DBSubnetGroupName"]
        groups = self.rds.describe_db_subnet_groups(DBSubnetGroupName=group)["DBSubnetGroups"]
        return {s["SubnetIdentifier"] for s in groups[0]["Subnets"]}

    def associated(self, table):
        return {a.get("SubnetId") for a in self.table(table)["Associations"]}


def check_network(test, r):
    network = NETWORKS[r.region]
    test.assertEqual(r.vpc["CidrBlock"], f"10.{network}.0.0/16")
    test.assertEqual(tags_of(r.vpc)["Name"], f"{r.region} network")
    for attribute in ("enableDnsSupport", "enableDnsHostnames"):
        answer = r.ec2.describe_vpc_attribute(VpcId=r.vpc["VpcId"], Attribute=attribute)
        test.assertTrue(answer[attribute[0].upper() + attribute[1:]]["Value"], attribute)
    for name, place in SUBNETS.items():
        subnet = r.subnets[name]
        test.assertEqual(subnet["CidrBlock"], f"10.{network}.{place}.0/24")
        test.assertEqual(subnet["VpcId"], r.vpc["VpcId"])
        test.assertEqual(subnet["AvailabilityZone"], r.region + name[-1].lower())
        test.assertEqual(subnet["MapPublicIpOnLaunch"], name.startswith("Public"))


def check_routes(test, r):
    gateway = r.one(r.ec2.describe_internet_gateways()["InternetGateways"], "Gateway")
    living = [n for n in r.ec2.describe_nat_gateways()["NatGateways"] if n["State"] != "deleted"]
    nat = r.one(living, "Nat")
    address = r.one(r.ec2.describe_addresses()["Addresses"], "NatAddress")
    test.assertEqual(gateway["Attachments"][0]["VpcId"], r.vpc["VpcId"])
    test.assertEqual(nat["SubnetId"], r.subnets["PublicSubnetB"]["SubnetId"])
    test.assertEqual(
        nat["NatGatewayAddresses"][0]["AllocationId"], address["AllocationId"]
    )
    defaults = {
        name: [
            route
            for route in r.table(name)["Routes"]
            if route.get("DestinationCidrBlock") == "0.0.0.0/0"
        ][0]
        for name in ("PublicRoutes", "PrivateRoutes")
    }
    test.assertEqual(defaults["PublicRoutes"]["GatewayId"], gateway["InternetGatewayId"])
    test.assertEqual(defaults["PrivateRoutes"]["NatGatewayId"], nat["NatGatewayId"])
    for side in ("Public", "Private"):
        test.assertEqual(
            r.associated(side + "Routes"),
            {r.subnets[side + "Subnet" + zone]["SubnetId"] for zone in "AB"},
        )


def rules(group):
    return {
        (
            p["IpProtocol"],
            p["FromPort"],
            p["ToPort"],
            tuple(i["CidrIp"] for i in p["IpRanges"]),
            tuple(g["GroupId"] for g in p["UserIdGroupPairs"]),
        )
        for p in group["IpPermissions"]
    }


def check_groups(test, r):
    web, app, database = (r.group(n) for n in ("WebGroup", "AppGroup", "DatabaseGroup"))
    world = ("0.0.0.0/0",)
    test.assertEqual(rules(web), {("tcp", 80, 80, world, ()), ("tcp", 443, 443, world, ())})
    test.assertEqual(rules(app), {("tcp", 8080, 8080, (), (web["GroupId"],))})
    test.assertEqual(rules(database), {("tcp", 5432, 5432, (), (app["GroupId"],))})
    test.assertEqual(web["Description"], "Web servers")


def check_machines(test, r):
    web, app, database = r.instance("WebServer"), r.instance("AppServer"), r.database()
    for machine, subnet, group in (
        (web, "PublicSubnetA", "WebGroup"),
        (app, "PrivateSubnetB", "AppGroup"),
    ):
        test.assertEqual(machine["InstanceType"], "t3.micro")
        test.assertEqual(machine["SubnetId"], r.subnets[subnet]["SubnetId"])
        test.assertEqual(
            [g["GroupId"] for g in machine["SecurityGroups"]], [r.group(group)["GroupId"]]
        )
        test.assertIn("IamInstanceProfile", machine)
    test.assertEqual(database["Engine"], "postgres")
    test.assertEqual(database["DBInstanceClass"], "db.t4g.micro")
    test.assertEqual(database["AllocatedStorage"], 20)
    test.assertTrue(database["StorageEncrypted"])
    test.assertFalse(database["MultiAZ"])
    test.assertEqual(
        [g["VpcSecurityGroupId"] for g in database["VpcSecurityGroups"]],
        [r.group("DatabaseGroup")["GroupId"]],
    )
    test.assertEqual(
        r.database_subnets(),
        {r.subnets[n]["SubnetId"] for n in ("DatabaseSubnetA", "DatabaseSubnetB")},
    )


def check_roles(test, client, bucket):
    iam = client("iam", "us-east-1")
    descriptions = set()
    for role in iam.list_roles()["Roles"]:
        descriptions.add(iam.get_role(RoleName=role["RoleName"])["Role"]["Description"])
        trust = role["AssumeRolePolicyDocument"]["Statement"][0]
        test.assertEqual(trust["Principal"], {"Service": "ec2.amazonaws.com"})
    test.assertEqual(descriptions, {f"Servers of web in {region}" for region in NETWORKS})
    written = set()
    for policy in iam.list_policies(Scope="Local")["Policies"]:
        version = iam.get_policy_version(
            PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"]
        )
        written.add(version["PolicyVersion"]["Document"]["Statement"][0]["Resource"])
    test.assertEqual(written, {f"arn:aws:s3:::{bucket}/{region}/*" for region in NETWORKS})
    for profile in iam.list_instance_profiles()["InstanceProfiles"]:
        test.assertEqual(len(profile["Roles"]), 1)


def check_bucket(test, client):
    s3 = client("s3", "us-east-1")
    bucket = s3.list_buckets()["Buckets"][0]["Name"]
    test.assertIsNone(s3.get_bucket_location(Bucket=bucket)["LocationConstraint"])
    encryption = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]
    default = encryption["Rules"][0]["ApplyServerSideEncryptionByDefault"]
    test.assertEqual(default["SSEAlgorithm"], "AES256")
    test.assertEqual(s3.get_bucket_versioning(Bucket=bucket)["Status"], "Enabled")
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    test.assertEqual(set(block.values()), {True})
    policy = json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])
    test.assertEqual(
        policy["Statement"][0]["Resource"], [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
    )
    tags = {t["Key"]: t["Value"] for t in s3.get_bucket_tagging(Bucket=bucket)["TagSet"]}
    test.assertEqual(tags["Environment"], "test")
    test.assertEqual(tags["skald:address"], "us-east-1/Logs")
    return bucket


def check_web(test, client):
    for name in NETWORKS:
        region = Region(client, name)
        check_network(test, region)
        check_routes(test, region)
        check_groups(test, region)
        check_machines(test, region)
    check_roles(test, client, check_bucket(test, client))
