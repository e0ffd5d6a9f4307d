"""The cloud as boto3 sees it: everything a plan of ours can make, less what was there before.

A new VPC brings a main route table, a security group and a default ACL; they live and die with it and are
not counted. What an emulator holds when it is empty (default VPCs) is subtracted.
"""

REGIONS = ("us-east-1", "eu-west-1")


def address_of(tags):
    return {tag["Key"]: tag["Value"] for tag in tags or []}.get("skald:address")


class Cloud:
    """`client(service, region)` gives boto3 clients; now is the moment that counts as empty."""

    def __init__(self, client):
        self.client = client
        self.before = {}
        self.before = {kind: {i for i, _ in items} for kind, items in self.found().items()}

    def found(self):
        """{"us-east-1/vpc": [(id, address)], ...} without kinds of which there is nothing."""
        all_kinds = {}
        for region in REGIONS:
            for kind, items in self.region(region).items():
                all_kinds[f"{region}/{kind}"] = items
        all_kinds.update(self.everywhere())
        return {
            kind: left
            for kind, items in all_kinds.items()
            if (left := [item for item in items if item[0] not in self.before.get(kind, ())])
        }

    def region(self, region):
        return {**self.network(region), **self.machines(region)}

    def network(self, region):
        ec2 = self.client("ec2", region)
        tagged = lambda items, name: [(i[name], address_of(i.get("Tags"))) for i in items]
        tables = ec2.describe_route_tables()["RouteTables"]
        groups = ec2.describe_security_groups()["SecurityGroups"]
        return {
            "vpc": tagged(ec2.describe_vpcs()["Vpcs"], "VpcId"),
            "subnet": tagged(ec2.describe_subnets()["Subnets"], "SubnetId"),
            "gateway": tagged(ec2.describe_internet_gateways()["InternetGateways"], "InternetGatewayId"),
            "attachment": [
                ((i["InternetGatewayId"], a["VpcId"]), None)
                for i in ec2.describe_internet_gateways()["InternetGateways"]
                for a in i["Attachments"]
            ],
            "table": tagged([t for t in tables if not is_main(t)], "RouteTableId"),
            "route": [
                ((t["RouteTableId"], r.get("DestinationCidrBlock")), None)
                for t in tables
                for r in t["Routes"]
                if r.get("GatewayId") != "local"
            ],
            "association": [
                (a["RouteTableAssociationId"], None)
                for t in tables
                for a in t["Associations"]
                if not a["Main"]
            ],
            "group": tagged([g for g in groups if g["GroupName"] != "default"], "GroupId"),
            "ingress": [
                ((g["GroupId"], str(p)), None) for g in groups for p in g["IpPermissions"]
                if g["GroupName"] != "default"
            ],
            "address": tagged(ec2.describe_addresses()["Addresses"], "AllocationId"),
            "nat": tagged(
                [n for n in ec2.describe_nat_gateways()["NatGateways"] if n["State"] != "deleted"],
                "NatGatewayId",
            ),
        }

    def machines(self, region):
        ec2, rds = self.client("ec2", region), self.client("rds", region)
        return {
            "instance": [
                (i["InstanceId"], address_of(i.get("Tags")))
                for r in ec2.describe_instances()["Reservations"]
                for i in r["Instances"]
                if i["State"]["Name"] != "terminated"
            ],
            "database": [
                (d["DBInstanceIdentifier"], address_of(d.get("TagList")))
                for d in rds.describe_db_instances()["DBInstances"]
            ],
            "dbsubnets": [
                (g["DBSubnetGroupName"], None)
                for g in rds.describe_db_subnet_groups()["DBSubnetGroups"]
            ],
            "snapshot": [
                (s["DBSnapshotIdentifier"], None)
                for s in rds.describe_db_snapshots()["DBSnapshots"]
                if s["SnapshotType"] == "manual"
            ],
        }

    def everywhere(self):
        iam, s3 = self.client("iam", "us-east-1"), self.client("s3", "us-east-1")
        roles = iam.list_roles()["Roles"]
        return {
            "role": [(r["RoleName"], None) for r in roles],
            "inline": [
                ((r["RoleName"], name), None)
                for r in roles
                for name in iam.list_role_policies(RoleName=r["RoleName"])["PolicyNames"]
            ],
            "attached": [
                ((r["RoleName"], p["PolicyName"]), None)
                for r in roles
                for p in iam.list_attached_role_policies(RoleName=r["RoleName"])["AttachedPolicies"]
            ],
            "policy": [(p["Arn"], None) for p in iam.list_policies(Scope="Local")["Policies"]],
            "profile": [
                (p["InstanceProfileName"], None)
                for p in iam.list_instance_profiles()["InstanceProfiles"]
            ],
            "bucket": [(b["Name"], None) for b in s3.list_buckets()["Buckets"]],
        }


def is_main(table):
    return any(a["Main"] for a in table["Associations"])


def per_region(counts):
    return {f"{region}/{kind}": n for region in REGIONS for kind, n in counts.items()}


# What plans/web.yaml asks for.
WEB = {
    **per_region(
        {
            "vpc": 1,
            "subnet": 6,
            "gateway": 1,
            "attachment": 1,
            "table": 2,
            "route": 2,
            "association": 4,
            "group": 3,
            "ingress": 4,
            "address": 1,
            "nat": 1,
            "instance": 2,
            "database": 1,
            "dbsubnets": 1,
        }
    ),
    "role": 2,
    "inline": 2,
    "attached": 2,
    "policy": 2,
    "profile": 2,
    "bucket": 1,
}
