/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ec2_capacityreservation;
/* AWS::EC2::CapacityReservation */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 28, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U}, {32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {1, 0, 0, 0, 0, 4, 2, 0, U, U},
	{1, 0, 0, 0, 0, 6, 18, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z-]+)\?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws([a-z-]+)\?:ec2:[a-z\\d-]+:\\d{12}:placement-group/^.{1,255}$", U, U},
	{16, 1, 0, 0, 14, 0, 0, 0, U, U}, {32, 0, 32, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 24, 107, 0, U, U}, {16, 1, 0, 0, 17, 0, 0, 0, U, U},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 131, 2, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AvailabilityZone", 1, 2}, {"AvailabilityZoneId", 1, 2}, {"AvailableInstanceCount", 2, 4},
	{"CapacityAllocationSet", 3, 4}, {"CapacityReservationArn", 1, 4},
	{"CapacityReservationFleetId", 1, 4}, {"CommitmentInfo", 5, 4}, {"CreateDate", 1, 4},
	{"DeliveryPreference", 6, 4}, {"EbsOptimized", 7, 2}, {"EndDate", 1, 0},
	{"EndDateType", 8, 0}, {"EphemeralStorage", 7, 2}, {"Id", 1, 4}, {"InstanceCount", 2, 1},
	{"InstanceMatchCriteria", 9, 0}, {"InstancePlatform", 10, 3}, {"InstanceType", 1, 3},
	{"OutPostArn", 11, 2}, {"OwnerId", 1, 4}, {"PlacementGroupArn", 12, 2},
	{"ReservationType", 1, 4}, {"StartDate", 1, 4}, {"State", 1, 4},
	{"TagSpecifications", 13, 2}, {"Tenancy", 18, 2}, {"TotalInstanceCount", 2, 4},
	{"UnusedReservationBillingOwnerId", 1, 8}, {"AllocationType", 1, 0}, {"Count", 2, 0},
	{"CommitmentEndDate", 1, 0}, {"CommittedInstanceCount", 2, 0}, {"ResourceType", 15, 0},
	{"Tags", 16, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	"fixed", "incremental", "limited", "unlimited", "open", "targeted",
	"Linux with SQL Server Enterprise", "Linux with SQL Server Standard",
	"Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA",
	"RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard",
	"RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard",
	"RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro",
	"Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise",
	"Windows with SQL Server Standard", "Windows with SQL Server Web", "capacity-block",
	"capacity-manager-data-export", "capacity-reservation", "capacity-reservation-fleet",
	"carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway",
	"declarative-policies-report", "dedicated-host", "dhcp-options",
	"egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task",
	"export-instance-task", "fleet", "fpga-image", "host-reservation", "image",
	"image-usage-report", "import-image-task", "import-snapshot-task", "instance",
	"instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam",
	"ipam-external-resource-verification-token", "ipam-policy", "ipam-pool",
	"ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery",
	"ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2",
	"key-pair", "launch-template", "local-gateway", "local-gateway-route-table",
	"local-gateway-route-table-virtual-interface-group-association",
	"local-gateway-route-table-vpc-association", "local-gateway-virtual-interface",
	"local-gateway-virtual-interface-group", "mac-modification-task", "natgateway",
	"network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis",
	"network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag",
	"placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances",
	"route-server", "route-server-endpoint", "route-server-peer", "route-table",
	"secondary-interface", "secondary-network", "secondary-subnet", "security-group",
	"security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request",
	"spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter",
	"traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target",
	"transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer",
	"transit-gateway-metering-policy", "transit-gateway-multicast-domain",
	"transit-gateway-policy-table", "transit-gateway-route-table",
	"transit-gateway-route-table-announcement", "verified-access-endpoint",
	"verified-access-endpoint-target", "verified-access-group", "verified-access-instance",
	"verified-access-policy", "verified-access-trust-provider", "volume", "vpc",
	"vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint",
	"vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service",
	"vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection",
	"vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway",
	"dedicated", "default",
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"AvailabilityZone", "AvailabilityZoneId", "AvailableInstanceCount",
	"CapacityAllocationSet", "CapacityReservationArn", "CapacityReservationFleetId",
	"CommitmentInfo.CommitmentEndDate", "CommitmentInfo.CommittedInstanceCount", "CreateDate",
	"DeliveryPreference", "EbsOptimized", "EndDate", "EndDateType", "EphemeralStorage", "Id",
	"InstanceCount", "InstanceMatchCriteria", "InstancePlatform", "InstanceType", "OutPostArn",
	"OwnerId", "PlacementGroupArn", "ReservationType", "StartDate", "State",
	"TagSpecifications", "Tenancy", "TotalInstanceCount", "UnusedReservationBillingOwnerId", 0,
};
const struct schema_type schema_aws_ec2_capacityreservation = {
	"AWS::EC2::CapacityReservation", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 19, 36};

extern const struct schema_type schema_aws_ec2_customergateway;
/* AWS::EC2::CustomerGateway */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 2147483648LL, 4294967294LL},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:acm:[a-z]{2}((-gov)|(-iso([a-z]{1})\?))\?-[a-z]+-\\d{1}:\\d{12}:certificate\\/[a-zA-Z0-9-_]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 8, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"BgpAsn", 1, 2}, {"BgpAsnExtended", 2, 2}, {"CertificateArn", 3, 2},
	{"CustomerGatewayId", 4, 4}, {"DeviceName", 4, 2}, {"IpAddress", 4, 3}, {"Tags", 5, 0},
	{"Type", 4, 3}, {"Key", 4, 1}, {"Value", 4, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"CustomerGatewayId", 0,
};
static const char *const t1_attributes[] = {
	"CustomerGatewayId", 0,
};
const struct schema_type schema_aws_ec2_customergateway = {
	"AWS::EC2::CustomerGateway", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 7, 10};

extern const struct schema_type schema_aws_ec2_dhcpoptions;
/* AWS::EC2::DHCPOptions */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 1, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 4, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 8, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"DhcpOptionsId", 1, 4}, {"DomainName", 1, 2}, {"DomainNameServers", 2, 2},
	{"Ipv6AddressPreferredLeaseTime", 3, 2}, {"NetbiosNameServers", 2, 2},
	{"NetbiosNodeType", 4, 2}, {"NtpServers", 5, 2}, {"Tags", 6, 0}, {"Key", 8, 1},
	{"Value", 9, 1},
};
static const char *const t2_texts[] = {
	"1", "2", "4", "8",
};
static const char *const t2_identifier[] = {
	"DhcpOptionsId", 0,
};
static const char *const t2_attributes[] = {
	"DhcpOptionsId", 0,
};
const struct schema_type schema_aws_ec2_dhcpoptions = {
	"AWS::EC2::DHCPOptions", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 10, 10};

extern const struct schema_type schema_aws_ec2_eip;
/* AWS::EC2::EIP */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Address", 1, 10}, {"AllocationId", 1, 4}, {"Domain", 1, 0}, {"InstanceId", 1, 0},
	{"IpamPoolId", 1, 10}, {"NetworkBorderGroup", 1, 2}, {"PublicIp", 1, 4},
	{"PublicIpv4Pool", 1, 0}, {"Tags", 2, 0}, {"TransferAddress", 1, 10}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"PublicIp", "AllocationId", 0,
};
static const char *const t3_attributes[] = {
	"AllocationId", "PublicIp", 0,
};
const struct schema_type schema_aws_ec2_eip = {
	"AWS::EC2::EIP", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 4, 12};

extern const struct schema_type schema_aws_ec2_eipassociation;
/* AWS::EC2::EIPAssociation */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"AllocationId", 1, 2}, {"EIP", 1, 2}, {"Id", 1, 4}, {"InstanceId", 1, 2},
	{"NetworkInterfaceId", 1, 2}, {"PrivateIpAddress", 1, 2},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_eipassociation = {
	"AWS::EC2::EIPAssociation", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 2, 6};

extern const struct schema_type schema_aws_ec2_egressonlyinternetgateway;
/* AWS::EC2::EgressOnlyInternetGateway */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 3, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, U, 256},
};
static const struct schema_prop t5_props[] = {
	{"Id", 1, 4}, {"Tags", 2, 0}, {"VpcId", 1, 3}, {"Key", 4, 1}, {"Value", 5, 1},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"Id", 0,
};
static const char *const t5_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_egressonlyinternetgateway = {
	"AWS::EC2::EgressOnlyInternetGateway", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 6, 5};

extern const struct schema_type schema_aws_ec2_flowlog;
/* AWS::EC2::FlowLog */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 5, 6, 0, U, U},
	{16, 0, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 11, 3, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"DeliverCrossAccountRole", 1, 2}, {"DeliverLogsPermissionArn", 1, 2},
	{"DestinationOptions", 2, 2}, {"Id", 1, 4}, {"LogDestination", 1, 2},
	{"LogDestinationType", 5, 2}, {"LogFormat", 1, 2}, {"LogGroupName", 1, 2},
	{"MaxAggregationInterval", 6, 2}, {"ResourceId", 1, 3}, {"ResourceType", 7, 3},
	{"Tags", 8, 0}, {"TrafficType", 10, 2}, {"FileFormat", 3, 1},
	{"HiveCompatiblePartitions", 4, 1}, {"PerHourPartition", 4, 1}, {"Key", 1, 1},
	{"Value", 1, 1},
};
static const char *const t6_texts[] = {
	"plain-text", "parquet", "cloud-watch-logs", "s3", "kinesis-data-firehose",
	"NetworkInterface", "Subnet", "VPC", "TransitGateway", "TransitGatewayAttachment",
	"RegionalNatGateway", "ACCEPT", "ALL", "REJECT",
};
static const char *const t6_identifier[] = {
	"Id", 0,
};
static const char *const t6_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_flowlog = {
	"AWS::EC2::FlowLog", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 11, 18};

extern const struct schema_type schema_aws_ec2_ipam;
/* AWS::EC2::IPAM */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 15, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 3, 0, 0, 8, 0, 0, 0, 0, 50},
	{32, 0, 16, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 255},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 17, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"Arn", 1, 4}, {"DefaultResourceDiscoveryAssociationId", 1, 4},
	{"DefaultResourceDiscoveryId", 1, 4},
	{"DefaultResourceDiscoveryOrganizationalUnitExclusions", 2, 0}, {"Description", 1, 0},
	{"EnablePrivateGua", 5, 0}, {"IpamId", 1, 4}, {"MeteredAccount", 6, 0},
	{"OperatingRegions", 7, 0}, {"PrivateDefaultScopeId", 1, 4},
	{"PublicDefaultScopeId", 9, 4}, {"ResourceDiscoveryAssociationCount", 10, 4},
	{"ScopeCount", 10, 4}, {"Tags", 11, 0}, {"Tier", 15, 0}, {"OrganizationsEntityPath", 4, 1},
	{"RegionName", 1, 1}, {"Key", 13, 1}, {"Value", 14, 1},
};
static const char *const t7_texts[] = {
	"ipam-owner", "resource-owner", "free", "advanced",
};
static const char *const t7_identifier[] = {
	"IpamId", 0,
};
static const char *const t7_attributes[] = {
	"Arn", "DefaultResourceDiscoveryAssociationId", "DefaultResourceDiscoveryId", "IpamId",
	"PrivateDefaultScopeId", "PublicDefaultScopeId", "ResourceDiscoveryAssociationCount",
	"ScopeCount", 0,
};
const struct schema_type schema_aws_ec2_ipam = {
	"AWS::EC2::IPAM", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, "Tags", 16, 19};

extern const struct schema_type schema_aws_ec2_ipampool;
/* AWS::EC2::IPAMPool */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 24, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {16, 3, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 24, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 26, 1, 0, 0, 0, 0, U, U},
	{32, 0, 27, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 6, 0, U, U},
};
static const struct schema_prop t8_props[] = {
	{"AddressFamily", 1, 3}, {"AllocationDefaultNetmaskLength", 2, 0},
	{"AllocationMaxNetmaskLength", 2, 0}, {"AllocationMinNetmaskLength", 2, 0},
	{"AllocationResourceTags", 3, 0}, {"Arn", 1, 4}, {"AutoImport", 7, 0},
	{"AwsService", 1, 2}, {"Description", 1, 0}, {"IpamArn", 1, 4}, {"IpamPoolId", 1, 4},
	{"IpamScopeArn", 1, 4}, {"IpamScopeId", 1, 3}, {"IpamScopeType", 8, 4}, {"Locale", 1, 2},
	{"PoolDepth", 9, 4}, {"ProvisionedCidrs", 10, 0}, {"PublicIpSource", 1, 2},
	{"PubliclyAdvertisable", 7, 2}, {"SourceIpamPoolId", 1, 2}, {"SourceResource", 12, 2},
	{"State", 13, 4}, {"StateMessage", 1, 4}, {"Tags", 3, 0}, {"Key", 5, 1}, {"Value", 6, 1},
	{"Cidr", 1, 1}, {"ResourceId", 1, 1}, {"ResourceOwner", 1, 1}, {"ResourceRegion", 1, 1},
	{"ResourceType", 1, 1},
};
static const char *const t8_texts[] = {
	"public", "private", "create-in-progress", "create-complete", "modify-in-progress",
	"modify-complete", "delete-in-progress", "delete-complete",
};
static const char *const t8_identifier[] = {
	"IpamPoolId", 0,
};
static const char *const t8_attributes[] = {
	"Arn", "IpamArn", "IpamPoolId", "IpamScopeArn", "IpamScopeType", "PoolDepth", "State",
	"StateMessage", 0,
};
const struct schema_type schema_aws_ec2_ipampool = {
	"AWS::EC2::IPAMPool", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, "Tags", 14, 31};

extern const struct schema_type schema_aws_ec2_instance;
/* AWS::EC2::Instance */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 48, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 48, 4, 0, 0, 0, 0, U, U}, {32, 0, 52, 7, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 2, 7, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 59, 2, 0, 0, 0, 0, U, U}, {32, 0, 61, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 62, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 63, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, U}, {32, 0, 65, 1, 0, 0, 0, 0, U, U},
	{32, 0, 66, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 9, 2, 0, U, U},
	{1, 0, 0, 0, 0, 11, 1212, 0, U, U}, {16, 1, 0, 0, 22, 0, 0, 0, U, U},
	{32, 0, 67, 1, 0, 0, 0, 0, U, U}, {32, 0, 68, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 25, 0, 0, 0, U, U}, {32, 0, 71, 1, 0, 0, 0, 0, U, U},
	{32, 0, 72, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 1223, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {1, 0, 0, 0, 0, 1225, 2, 0, U, U},
	{16, 1, 0, 0, 31, 0, 0, 0, U, U}, {32, 0, 77, 14, 0, 0, 0, 0, U, U},
	{32, 0, 91, 2, 0, 0, 0, 0, U, U}, {32, 0, 93, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 36, 0, 0, 0, U, U},
	{32, 0, 94, 2, 0, 0, 0, 0, U, U}, {32, 0, 96, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1227, 2, 0, U, U}, {16, 1, 0, 0, 40, 0, 0, 0, U, U},
	{32, 0, 99, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 42, 0, 0, 0, U, U},
	{32, 0, 101, 2, 0, 0, 0, 0, U, U}, {32, 0, 103, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 45, 0, 0, 0, U, U}, {32, 0, 105, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 47, 0, 0, 0, U, U}, {32, 0, 107, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t9_props[] = {
	{"AdditionalInfo", 1, 24}, {"Affinity", 2, 16}, {"AvailabilityZone", 1, 2},
	{"BlockDeviceMappings", 3, 16}, {"CpuOptions", 10, 2}, {"CreditSpecification", 11, 0},
	{"DisableApiTermination", 6, 0}, {"EbsOptimized", 6, 16},
	{"ElasticGpuSpecifications", 12, 2}, {"ElasticInferenceAccelerators", 14, 2},
	{"EnclaveOptions", 17, 2}, {"HibernationOptions", 18, 2}, {"HostId", 1, 16},
	{"HostResourceGroupArn", 1, 2}, {"IamInstanceProfile", 1, 0}, {"ImageId", 1, 2},
	{"InstanceId", 1, 4}, {"InstanceInitiatedShutdownBehavior", 19, 0},
	{"InstanceType", 20, 16}, {"Ipv6AddressCount", 7, 10}, {"Ipv6Addresses", 21, 10},
	{"KernelId", 1, 16}, {"KeyName", 1, 2}, {"LaunchTemplate", 23, 2},
	{"LicenseSpecifications", 24, 10}, {"MetadataOptions", 26, 0}, {"Monitoring", 6, 0},
	{"NetworkInterfaces", 30, 2}, {"PlacementGroupName", 1, 2}, {"PrivateDnsName", 1, 4},
	{"PrivateDnsNameOptions", 37, 16}, {"PrivateIp", 1, 4}, {"PrivateIpAddress", 1, 2},
	{"PropagateTagsToVolumeOnCreation", 6, 8}, {"PublicDnsName", 1, 4}, {"PublicIp", 1, 4},
	{"RamdiskId", 1, 16}, {"SecurityGroupIds", 34, 16}, {"SecurityGroups", 34, 2},
	{"SourceDestCheck", 6, 0}, {"SsmAssociations", 39, 0}, {"State", 43, 4},
	{"SubnetId", 1, 2}, {"Tags", 44, 0}, {"Tenancy", 1, 16}, {"UserData", 1, 16},
	{"Volumes", 46, 0}, {"VpcId", 1, 4}, {"DeviceName", 1, 1}, {"Ebs", 5, 0},
	{"NoDevice", 9, 8}, {"VirtualName", 1, 8}, {"DeleteOnTermination", 6, 0},
	{"Encrypted", 6, 0}, {"Iops", 7, 0}, {"KmsKeyId", 1, 0}, {"SnapshotId", 1, 0},
	{"VolumeSize", 7, 0}, {"VolumeType", 8, 0}, {"CoreCount", 7, 0}, {"ThreadsPerCore", 7, 0},
	{"CPUCredits", 1, 0}, {"Type", 1, 1}, {"Count", 16, 0}, {"Type", 1, 1}, {"Enabled", 6, 0},
	{"Configured", 6, 0}, {"Ipv6Address", 1, 1}, {"LaunchTemplateId", 1, 0},
	{"LaunchTemplateName", 1, 0}, {"Version", 1, 0}, {"LicenseConfigurationArn", 1, 1},
	{"HttpEndpoint", 27, 0}, {"HttpProtocolIpv6", 27, 0}, {"HttpPutResponseHopLimit", 28, 0},
	{"HttpTokens", 29, 0}, {"InstanceMetadataTags", 27, 0},
	{"AssociateCarrierIpAddress", 6, 0}, {"AssociatePublicIpAddress", 6, 0},
	{"DeleteOnTermination", 6, 0}, {"Description", 1, 0}, {"DeviceIndex", 1, 1},
	{"EnaSrdSpecification", 32, 0}, {"GroupSet", 34, 0}, {"Ipv6AddressCount", 7, 0},
	{"Ipv6Addresses", 21, 0}, {"NetworkInterfaceId", 1, 0}, {"PrivateIpAddress", 1, 0},
	{"PrivateIpAddresses", 35, 0}, {"SecondaryPrivateIpAddressCount", 7, 0},
	{"SubnetId", 1, 0}, {"EnaSrdEnabled", 6, 0}, {"EnaSrdUdpSpecification", 33, 0},
	{"EnaSrdUdpEnabled", 6, 0}, {"Primary", 6, 1}, {"PrivateIpAddress", 1, 1},
	{"EnableResourceNameDnsAAAARecord", 6, 0}, {"EnableResourceNameDnsARecord", 6, 0},
	{"HostnameType", 38, 0}, {"AssociationParameters", 41, 0}, {"DocumentName", 1, 1},
	{"Key", 1, 1}, {"Value", 34, 1}, {"Code", 1, 0}, {"Name", 1, 0}, {"Key", 1, 1},
	{"Value", 1, 1}, {"Device", 1, 1}, {"VolumeId", 1, 1},
};
static const char *const t9_texts[] = {
	"default", "host", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard", "stop",
	"terminate", "a1.2xlarge", "a1.4xlarge", "a1.large", "a1.medium", "a1.metal", "a1.xlarge",
	"c1.medium", "c1.xlarge", "c3.2xlarge", "c3.4xlarge", "c3.8xlarge", "c3.large",
	"c3.xlarge", "c4.2xlarge", "c4.4xlarge", "c4.8xlarge", "c4.large", "c4.xlarge",
	"c5.12xlarge", "c5.18xlarge", "c5.24xlarge", "c5.2xlarge", "c5.4xlarge", "c5.9xlarge",
	"c5.large", "c5.metal", "c5.xlarge", "c5a.12xlarge", "c5a.16xlarge", "c5a.24xlarge",
	"c5a.2xlarge", "c5a.4xlarge", "c5a.8xlarge", "c5a.large", "c5a.xlarge", "c5ad.12xlarge",
	"c5ad.16xlarge", "c5ad.24xlarge", "c5ad.2xlarge", "c5ad.4xlarge", "c5ad.8xlarge",
	"c5ad.large", "c5ad.xlarge", "c5d.12xlarge", "c5d.18xlarge", "c5d.24xlarge", "c5d.2xlarge",
	"c5d.4xlarge", "c5d.9xlarge", "c5d.large", "c5d.metal", "c5d.xlarge", "c5n.18xlarge",
	"c5n.2xlarge", "c5n.4xlarge", "c5n.9xlarge", "c5n.large", "c5n.metal", "c5n.xlarge",
	"c6a.12xlarge", "c6a.16xlarge", "c6a.24xlarge", "c6a.2xlarge", "c6a.32xlarge",
	"c6a.48xlarge", "c6a.4xlarge", "c6a.8xlarge", "c6a.large", "c6a.metal", "c6a.xlarge",
	"c6g.12xlarge", "c6g.16xlarge", "c6g.2xlarge", "c6g.4xlarge", "c6g.8xlarge", "c6g.large",
	"c6g.medium", "c6g.metal", "c6g.xlarge", "c6gd.12xlarge", "c6gd.16xlarge", "c6gd.2xlarge",
	"c6gd.4xlarge", "c6gd.8xlarge", "c6gd.large", "c6gd.medium", "c6gd.metal", "c6gd.xlarge",
	"c6gn.12xlarge", "c6gn.16xlarge", "c6gn.2xlarge", "c6gn.4xlarge", "c6gn.8xlarge",
	"c6gn.large", "c6gn.medium", "c6gn.xlarge", "c6i.12xlarge", "c6i.16xlarge", "c6i.24xlarge",
	"c6i.2xlarge", "c6i.32xlarge", "c6i.4xlarge", "c6i.8xlarge", "c6i.large", "c6i.metal",
	"c6i.xlarge", "c6id.12xlarge", "c6id.16xlarge", "c6id.24xlarge", "c6id.2xlarge",
	"c6id.32xlarge", "c6id.4xlarge", "c6id.8xlarge", "c6id.large", "c6id.metal", "c6id.xlarge",
	"c6in.12xlarge", "c6in.16xlarge", "c6in.24xlarge", "c6in.2xlarge", "c6in.32xlarge",
	"c6in.4xlarge", "c6in.8xlarge", "c6in.large", "c6in.metal", "c6in.xlarge", "c7a.12xlarge",
	"c7a.16xlarge", "c7a.24xlarge", "c7a.2xlarge", "c7a.32xlarge", "c7a.48xlarge",
	"c7a.4xlarge", "c7a.8xlarge", "c7a.large", "c7a.medium", "c7a.metal-48xl", "c7a.xlarge",
	"c7g.12xlarge", "c7g.16xlarge", "c7g.2xlarge", "c7g.4xlarge", "c7g.8xlarge", "c7g.large",
	"c7g.medium", "c7g.metal", "c7g.xlarge", "c7gd.12xlarge", "c7gd.16xlarge", "c7gd.2xlarge",
	"c7gd.4xlarge", "c7gd.8xlarge", "c7gd.large", "c7gd.medium", "c7gd.metal", "c7gd.xlarge",
	"c7gn.12xlarge", "c7gn.16xlarge", "c7gn.2xlarge", "c7gn.4xlarge", "c7gn.8xlarge",
	"c7gn.large", "c7gn.medium", "c7gn.metal", "c7gn.xlarge", "c7i-flex.12xlarge",
	"c7i-flex.16xlarge", "c7i-flex.2xlarge", "c7i-flex.4xlarge", "c7i-flex.8xlarge",
	"c7i-flex.large", "c7i-flex.xlarge", "c7i.12xlarge", "c7i.16xlarge", "c7i.24xlarge",
	"c7i.2xlarge", "c7i.48xlarge", "c7i.4xlarge", "c7i.8xlarge", "c7i.large", "c7i.metal-24xl",
	"c7i.metal-48xl", "c7i.xlarge", "c8a.12xlarge", "c8a.16xlarge", "c8a.24xlarge",
	"c8a.2xlarge", "c8a.48xlarge", "c8a.4xlarge", "c8a.8xlarge", "c8a.large", "c8a.medium",
	"c8a.metal-24xl", "c8a.metal-48xl", "c8a.xlarge", "c8g.12xlarge", "c8g.16xlarge",
	"c8g.24xlarge", "c8g.2xlarge", "c8g.48xlarge", "c8g.4xlarge", "c8g.8xlarge", "c8g.large",
	"c8g.medium", "c8g.metal-24xl", "c8g.metal-48xl", "c8g.xlarge", "c8gb.12xlarge",
	"c8gb.16xlarge", "c8gb.24xlarge", "c8gb.2xlarge", "c8gb.48xlarge", "c8gb.4xlarge",
	"c8gb.8xlarge", "c8gb.large", "c8gb.medium", "c8gb.metal-24xl", "c8gb.metal-48xl",
	"c8gb.xlarge", "c8gd.12xlarge", "c8gd.16xlarge", "c8gd.24xlarge", "c8gd.2xlarge",
	"c8gd.48xlarge", "c8gd.4xlarge", "c8gd.8xlarge", "c8gd.large", "c8gd.medium",
	"c8gd.metal-24xl", "c8gd.metal-48xl", "c8gd.xlarge", "c8gn.12xlarge", "c8gn.16xlarge",
	"c8gn.24xlarge", "c8gn.2xlarge", "c8gn.48xlarge", "c8gn.4xlarge", "c8gn.8xlarge",
	"c8gn.large", "c8gn.medium", "c8gn.metal-24xl", "c8gn.metal-48xl", "c8gn.xlarge",
	"c8i-flex.12xlarge", "c8i-flex.16xlarge", "c8i-flex.2xlarge", "c8i-flex.4xlarge",
	"c8i-flex.8xlarge", "c8i-flex.large", "c8i-flex.xlarge", "c8i.12xlarge", "c8i.16xlarge",
	"c8i.24xlarge", "c8i.2xlarge", "c8i.32xlarge", "c8i.48xlarge", "c8i.4xlarge",
	"c8i.8xlarge", "c8i.96xlarge", "c8i.large", "c8i.metal-48xl", "c8i.metal-96xl",
	"c8i.xlarge", "c8id.12xlarge", "c8id.16xlarge", "c8id.24xlarge", "c8id.2xlarge",
	"c8id.32xlarge", "c8id.48xlarge", "c8id.4xlarge", "c8id.8xlarge", "c8id.96xlarge",
	"c8id.large", "c8id.metal-48xl", "c8id.metal-96xl", "c8id.xlarge", "cc1.4xlarge",
	"cc2.8xlarge", "cg1.4xlarge", "cr1.8xlarge", "d2.2xlarge", "d2.4xlarge", "d2.8xlarge",
	"d2.xlarge", "d3.2xlarge", "d3.4xlarge", "d3.8xlarge", "d3.xlarge", "d3en.12xlarge",
	"d3en.2xlarge", "d3en.4xlarge", "d3en.6xlarge", "d3en.8xlarge", "d3en.xlarge",
	"dl1.24xlarge", "dl2q.24xlarge", "f1.16xlarge", "f1.2xlarge", "f1.4xlarge", "f2.12xlarge",
	"f2.48xlarge", "f2.6xlarge", "g2.2xlarge", "g2.8xlarge", "g3.16xlarge", "g3.4xlarge",
	"g3.8xlarge", "g3s.xlarge", "g4ad.16xlarge", "g4ad.2xlarge", "g4ad.4xlarge",
	"g4ad.8xlarge", "g4ad.xlarge", "g4dn.12xlarge", "g4dn.16xlarge", "g4dn.2xlarge",
	"g4dn.4xlarge", "g4dn.8xlarge", "g4dn.metal", "g4dn.xlarge", "g5.12xlarge", "g5.16xlarge",
	"g5.24xlarge", "g5.2xlarge", "g5.48xlarge", "g5.4xlarge", "g5.8xlarge", "g5.xlarge",
	"g5g.16xlarge", "g5g.2xlarge", "g5g.4xlarge", "g5g.8xlarge", "g5g.metal", "g5g.xlarge",
	"g6.12xlarge", "g6.16xlarge", "g6.24xlarge", "g6.2xlarge", "g6.48xlarge", "g6.4xlarge",
	"g6.8xlarge", "g6.xlarge", "g6e.12xlarge", "g6e.16xlarge", "g6e.24xlarge", "g6e.2xlarge",
	"g6e.48xlarge", "g6e.4xlarge", "g6e.8xlarge", "g6e.xlarge", "g6f.2xlarge", "g6f.4xlarge",
	"g6f.large", "g6f.xlarge", "g7e.12xlarge", "g7e.24xlarge", "g7e.2xlarge", "g7e.48xlarge",
	"g7e.4xlarge", "g7e.8xlarge", "gr6.4xlarge", "gr6.8xlarge", "gr6f.4xlarge", "h1.16xlarge",
	"h1.2xlarge", "h1.4xlarge", "h1.8xlarge", "hi1.4xlarge", "hpc6a.48xlarge",
	"hpc6id.32xlarge", "hpc7a.12xlarge", "hpc7a.24xlarge", "hpc7a.48xlarge", "hpc7a.96xlarge",
	"hpc7g.16xlarge", "hpc7g.4xlarge", "hpc7g.8xlarge", "hpc8a.96xlarge", "hs1.8xlarge",
	"i2.2xlarge", "i2.4xlarge", "i2.8xlarge", "i2.xlarge", "i3.16xlarge", "i3.2xlarge",
	"i3.4xlarge", "i3.8xlarge", "i3.large", "i3.metal", "i3.xlarge", "i3en.12xlarge",
	"i3en.24xlarge", "i3en.2xlarge", "i3en.3xlarge", "i3en.6xlarge", "i3en.large",
	"i3en.metal", "i3en.xlarge", "i4g.16xlarge", "i4g.2xlarge", "i4g.4xlarge", "i4g.8xlarge",
	"i4g.large", "i4g.xlarge", "i4i.12xlarge", "i4i.16xlarge", "i4i.24xlarge", "i4i.2xlarge",
	"i4i.32xlarge", "i4i.4xlarge", "i4i.8xlarge", "i4i.large", "i4i.metal", "i4i.xlarge",
	"i7i.12xlarge", "i7i.16xlarge", "i7i.24xlarge", "i7i.2xlarge", "i7i.48xlarge",
	"i7i.4xlarge", "i7i.8xlarge", "i7i.large", "i7i.metal-24xl", "i7i.metal-48xl",
	"i7i.xlarge", "i7ie.12xlarge", "i7ie.18xlarge", "i7ie.24xlarge", "i7ie.2xlarge",
	"i7ie.3xlarge", "i7ie.48xlarge", "i7ie.6xlarge", "i7ie.large", "i7ie.metal-24xl",
	"i7ie.metal-48xl", "i7ie.xlarge", "i8g.12xlarge", "i8g.16xlarge", "i8g.24xlarge",
	"i8g.2xlarge", "i8g.48xlarge", "i8g.4xlarge", "i8g.8xlarge", "i8g.large", "i8g.metal-24xl",
	"i8g.xlarge", "i8ge.12xlarge", "i8ge.18xlarge", "i8ge.24xlarge", "i8ge.2xlarge",
	"i8ge.3xlarge", "i8ge.48xlarge", "i8ge.6xlarge", "i8ge.large", "i8ge.metal-24xl",
	"i8ge.metal-48xl", "i8ge.xlarge", "im4gn.16xlarge", "im4gn.2xlarge", "im4gn.4xlarge",
	"im4gn.8xlarge", "im4gn.large", "im4gn.xlarge", "inf1.24xlarge", "inf1.2xlarge",
	"inf1.6xlarge", "inf1.xlarge", "inf2.24xlarge", "inf2.48xlarge", "inf2.8xlarge",
	"inf2.xlarge", "is4gen.2xlarge", "is4gen.4xlarge", "is4gen.8xlarge", "is4gen.large",
	"is4gen.medium", "is4gen.xlarge", "m1.large", "m1.medium", "m1.small", "m1.xlarge",
	"m2.2xlarge", "m2.4xlarge", "m2.xlarge", "m3.2xlarge", "m3.large", "m3.medium",
	"m3.xlarge", "m4.10xlarge", "m4.16xlarge", "m4.2xlarge", "m4.4xlarge", "m4.large",
	"m4.xlarge", "m5.12xlarge", "m5.16xlarge", "m5.24xlarge", "m5.2xlarge", "m5.4xlarge",
	"m5.8xlarge", "m5.large", "m5.metal", "m5.xlarge", "m5a.12xlarge", "m5a.16xlarge",
	"m5a.24xlarge", "m5a.2xlarge", "m5a.4xlarge", "m5a.8xlarge", "m5a.large", "m5a.xlarge",
	"m5ad.12xlarge", "m5ad.16xlarge", "m5ad.24xlarge", "m5ad.2xlarge", "m5ad.4xlarge",
	"m5ad.8xlarge", "m5ad.large", "m5ad.xlarge", "m5d.12xlarge", "m5d.16xlarge",
	"m5d.24xlarge", "m5d.2xlarge", "m5d.4xlarge", "m5d.8xlarge", "m5d.large", "m5d.metal",
	"m5d.xlarge", "m5dn.12xlarge", "m5dn.16xlarge", "m5dn.24xlarge", "m5dn.2xlarge",
	"m5dn.4xlarge", "m5dn.8xlarge", "m5dn.large", "m5dn.metal", "m5dn.xlarge", "m5n.12xlarge",
	"m5n.16xlarge", "m5n.24xlarge", "m5n.2xlarge", "m5n.4xlarge", "m5n.8xlarge", "m5n.large",
	"m5n.metal", "m5n.xlarge", "m5zn.12xlarge", "m5zn.2xlarge", "m5zn.3xlarge", "m5zn.6xlarge",
	"m5zn.large", "m5zn.metal", "m5zn.xlarge", "m6a.12xlarge", "m6a.16xlarge", "m6a.24xlarge",
	"m6a.2xlarge", "m6a.32xlarge", "m6a.48xlarge", "m6a.4xlarge", "m6a.8xlarge", "m6a.large",
	"m6a.metal", "m6a.xlarge", "m6g.12xlarge", "m6g.16xlarge", "m6g.2xlarge", "m6g.4xlarge",
	"m6g.8xlarge", "m6g.large", "m6g.medium", "m6g.metal", "m6g.xlarge", "m6gd.12xlarge",
	"m6gd.16xlarge", "m6gd.2xlarge", "m6gd.4xlarge", "m6gd.8xlarge", "m6gd.large",
	"m6gd.medium", "m6gd.metal", "m6gd.xlarge", "m6i.12xlarge", "m6i.16xlarge", "m6i.24xlarge",
	"m6i.2xlarge", "m6i.32xlarge", "m6i.4xlarge", "m6i.8xlarge", "m6i.large", "m6i.metal",
	"m6i.xlarge", "m6id.12xlarge", "m6id.16xlarge", "m6id.24xlarge", "m6id.2xlarge",
	"m6id.32xlarge", "m6id.4xlarge", "m6id.8xlarge", "m6id.large", "m6id.metal", "m6id.xlarge",
	"m6idn.12xlarge", "m6idn.16xlarge", "m6idn.24xlarge", "m6idn.2xlarge", "m6idn.32xlarge",
	"m6idn.4xlarge", "m6idn.8xlarge", "m6idn.large", "m6idn.metal", "m6idn.xlarge",
	"m6in.12xlarge", "m6in.16xlarge", "m6in.24xlarge", "m6in.2xlarge", "m6in.32xlarge",
	"m6in.4xlarge", "m6in.8xlarge", "m6in.large", "m6in.metal", "m6in.xlarge", "m7a.12xlarge",
	"m7a.16xlarge", "m7a.24xlarge", "m7a.2xlarge", "m7a.32xlarge", "m7a.48xlarge",
	"m7a.4xlarge", "m7a.8xlarge", "m7a.large", "m7a.medium", "m7a.metal-48xl", "m7a.xlarge",
	"m7g.12xlarge", "m7g.16xlarge", "m7g.2xlarge", "m7g.4xlarge", "m7g.8xlarge", "m7g.large",
	"m7g.medium", "m7g.metal", "m7g.xlarge", "m7gd.12xlarge", "m7gd.16xlarge", "m7gd.2xlarge",
	"m7gd.4xlarge", "m7gd.8xlarge", "m7gd.large", "m7gd.medium", "m7gd.metal", "m7gd.xlarge",
	"m7i-flex.12xlarge", "m7i-flex.16xlarge", "m7i-flex.2xlarge", "m7i-flex.4xlarge",
	"m7i-flex.8xlarge", "m7i-flex.large", "m7i-flex.xlarge", "m7i.12xlarge", "m7i.16xlarge",
	"m7i.24xlarge", "m7i.2xlarge", "m7i.48xlarge", "m7i.4xlarge", "m7i.8xlarge", "m7i.large",
	"m7i.metal-24xl", "m7i.metal-48xl", "m7i.xlarge", "m8a.12xlarge", "m8a.16xlarge",
	"m8a.24xlarge", "m8a.2xlarge", "m8a.48xlarge", "m8a.4xlarge", "m8a.8xlarge", "m8a.large",
	"m8a.medium", "m8a.metal-24xl", "m8a.metal-48xl", "m8a.xlarge", "m8azn.12xlarge",
	"m8azn.24xlarge", "m8azn.3xlarge", "m8azn.6xlarge", "m8azn.large", "m8azn.medium",
	"m8azn.metal-12xl", "m8azn.metal-24xl", "m8azn.xlarge", "m8g.12xlarge", "m8g.16xlarge",
	"m8g.24xlarge", "m8g.2xlarge", "m8g.48xlarge", "m8g.4xlarge", "m8g.8xlarge", "m8g.large",
	"m8g.medium", "m8g.metal-24xl", "m8g.metal-48xl", "m8g.xlarge", "m8gb.12xlarge",
	"m8gb.16xlarge", "m8gb.24xlarge", "m8gb.2xlarge", "m8gb.48xlarge", "m8gb.4xlarge",
	"m8gb.8xlarge", "m8gb.large", "m8gb.medium", "m8gb.metal-24xl", "m8gb.metal-48xl",
	"m8gb.xlarge", "m8gd.12xlarge", "m8gd.16xlarge", "m8gd.24xlarge", "m8gd.2xlarge",
	"m8gd.48xlarge", "m8gd.4xlarge", "m8gd.8xlarge", "m8gd.large", "m8gd.medium",
	"m8gd.metal-24xl", "m8gd.metal-48xl", "m8gd.xlarge", "m8gn.12xlarge", "m8gn.16xlarge",
	"m8gn.24xlarge", "m8gn.2xlarge", "m8gn.48xlarge", "m8gn.4xlarge", "m8gn.8xlarge",
	"m8gn.large", "m8gn.medium", "m8gn.metal-24xl", "m8gn.metal-48xl", "m8gn.xlarge",
	"m8i-flex.12xlarge", "m8i-flex.16xlarge", "m8i-flex.2xlarge", "m8i-flex.4xlarge",
	"m8i-flex.8xlarge", "m8i-flex.large", "m8i-flex.xlarge", "m8i.12xlarge", "m8i.16xlarge",
	"m8i.24xlarge", "m8i.2xlarge", "m8i.32xlarge", "m8i.48xlarge", "m8i.4xlarge",
	"m8i.8xlarge", "m8i.96xlarge", "m8i.large", "m8i.metal-48xl", "m8i.metal-96xl",
	"m8i.xlarge", "m8id.12xlarge", "m8id.16xlarge", "m8id.24xlarge", "m8id.2xlarge",
	"m8id.32xlarge", "m8id.48xlarge", "m8id.4xlarge", "m8id.8xlarge", "m8id.96xlarge",
	"m8id.large", "m8id.metal-48xl", "m8id.metal-96xl", "m8id.xlarge", "mac-m4.metal",
	"mac-m4max.metal", "mac-m4pro.metal", "mac1.metal", "mac2-m1ultra.metal", "mac2-m2.metal",
	"mac2-m2pro.metal", "mac2.metal", "p2.16xlarge", "p2.8xlarge", "p2.xlarge", "p3.16xlarge",
	"p3.2xlarge", "p3.8xlarge", "p3dn.24xlarge", "p4d.24xlarge", "p4de.24xlarge",
	"p5.48xlarge", "p5.4xlarge", "p5e.48xlarge", "p5en.48xlarge", "p6-b200.48xlarge",
	"p6-b300.48xlarge", "p6e-gb200.36xlarge", "r3.2xlarge", "r3.4xlarge", "r3.8xlarge",
	"r3.large", "r3.xlarge", "r4.16xlarge", "r4.2xlarge", "r4.4xlarge", "r4.8xlarge",
	"r4.large", "r4.xlarge", "r5.12xlarge", "r5.16xlarge", "r5.24xlarge", "r5.2xlarge",
	"r5.4xlarge", "r5.8xlarge", "r5.large", "r5.metal", "r5.xlarge", "r5a.12xlarge",
	"r5a.16xlarge", "r5a.24xlarge", "r5a.2xlarge", "r5a.4xlarge", "r5a.8xlarge", "r5a.large",
	"r5a.xlarge", "r5ad.12xlarge", "r5ad.16xlarge", "r5ad.24xlarge", "r5ad.2xlarge",
	"r5ad.4xlarge", "r5ad.8xlarge", "r5ad.large", "r5ad.xlarge", "r5b.12xlarge",
	"r5b.16xlarge", "r5b.24xlarge", "r5b.2xlarge", "r5b.4xlarge", "r5b.8xlarge", "r5b.large",
	"r5b.metal", "r5b.xlarge", "r5d.12xlarge", "r5d.16xlarge", "r5d.24xlarge", "r5d.2xlarge",
	"r5d.4xlarge", "r5d.8xlarge", "r5d.large", "r5d.metal", "r5d.xlarge", "r5dn.12xlarge",
	"r5dn.16xlarge", "r5dn.24xlarge", "r5dn.2xlarge", "r5dn.4xlarge", "r5dn.8xlarge",
	"r5dn.large", "r5dn.metal", "r5dn.xlarge", "r5n.12xlarge", "r5n.16xlarge", "r5n.24xlarge",
	"r5n.2xlarge", "r5n.4xlarge", "r5n.8xlarge", "r5n.large", "r5n.metal", "r5n.xlarge",
	"r6a.12xlarge", "r6a.16xlarge", "r6a.24xlarge", "r6a.2xlarge", "r6a.32xlarge",
	"r6a.48xlarge", "r6a.4xlarge", "r6a.8xlarge", "r6a.large", "r6a.metal", "r6a.xlarge",
	"r6g.12xlarge", "r6g.16xlarge", "r6g.2xlarge", "r6g.4xlarge", "r6g.8xlarge", "r6g.large",
	"r6g.medium", "r6g.metal", "r6g.xlarge", "r6gd.12xlarge", "r6gd.16xlarge", "r6gd.2xlarge",
	"r6gd.4xlarge", "r6gd.8xlarge", "r6gd.large", "r6gd.medium", "r6gd.metal", "r6gd.xlarge",
	"r6i.12xlarge", "r6i.16xlarge", "r6i.24xlarge", "r6i.2xlarge", "r6i.32xlarge",
	"r6i.4xlarge", "r6i.8xlarge", "r6i.large", "r6i.metal", "r6i.xlarge", "r6id.12xlarge",
	"r6id.16xlarge", "r6id.24xlarge", "r6id.2xlarge", "r6id.32xlarge", "r6id.4xlarge",
	"r6id.8xlarge", "r6id.large", "r6id.metal", "r6id.xlarge", "r6idn.12xlarge",
	"r6idn.16xlarge", "r6idn.24xlarge", "r6idn.2xlarge", "r6idn.32xlarge", "r6idn.4xlarge",
	"r6idn.8xlarge", "r6idn.large", "r6idn.metal", "r6idn.xlarge", "r6in.12xlarge",
	"r6in.16xlarge", "r6in.24xlarge", "r6in.2xlarge", "r6in.32xlarge", "r6in.4xlarge",
	"r6in.8xlarge", "r6in.large", "r6in.metal", "r6in.xlarge", "r7a.12xlarge", "r7a.16xlarge",
	"r7a.24xlarge", "r7a.2xlarge", "r7a.32xlarge", "r7a.48xlarge", "r7a.4xlarge",
	"r7a.8xlarge", "r7a.large", "r7a.medium", "r7a.metal-48xl", "r7a.xlarge", "r7g.12xlarge",
	"r7g.16xlarge", "r7g.2xlarge", "r7g.4xlarge", "r7g.8xlarge", "r7g.large", "r7g.medium",
	"r7g.metal", "r7g.xlarge", "r7gd.12xlarge", "r7gd.16xlarge", "r7gd.2xlarge",
	"r7gd.4xlarge", "r7gd.8xlarge", "r7gd.large", "r7gd.medium", "r7gd.metal", "r7gd.xlarge",
	"r7i.12xlarge", "r7i.16xlarge", "r7i.24xlarge", "r7i.2xlarge", "r7i.48xlarge",
	"r7i.4xlarge", "r7i.8xlarge", "r7i.large", "r7i.metal-24xl", "r7i.metal-48xl",
	"r7i.xlarge", "r7iz.12xlarge", "r7iz.16xlarge", "r7iz.2xlarge", "r7iz.32xlarge",
	"r7iz.4xlarge", "r7iz.8xlarge", "r7iz.large", "r7iz.metal-16xl", "r7iz.metal-32xl",
	"r7iz.xlarge", "r8a.12xlarge", "r8a.16xlarge", "r8a.24xlarge", "r8a.2xlarge",
	"r8a.48xlarge", "r8a.4xlarge", "r8a.8xlarge", "r8a.large", "r8a.medium", "r8a.metal-24xl",
	"r8a.metal-48xl", "r8a.xlarge", "r8g.12xlarge", "r8g.16xlarge", "r8g.24xlarge",
	"r8g.2xlarge", "r8g.48xlarge", "r8g.4xlarge", "r8g.8xlarge", "r8g.large", "r8g.medium",
	"r8g.metal-24xl", "r8g.metal-48xl", "r8g.xlarge", "r8gb.12xlarge", "r8gb.16xlarge",
	"r8gb.24xlarge", "r8gb.2xlarge", "r8gb.4xlarge", "r8gb.8xlarge", "r8gb.large",
	"r8gb.medium", "r8gb.metal-24xl", "r8gb.xlarge", "r8gd.12xlarge", "r8gd.16xlarge",
	"r8gd.24xlarge", "r8gd.2xlarge", "r8gd.48xlarge", "r8gd.4xlarge", "r8gd.8xlarge",
	"r8gd.large", "r8gd.medium", "r8gd.metal-24xl", "r8gd.metal-48xl", "r8gd.xlarge",
	"r8gn.12xlarge", "r8gn.16xlarge", "r8gn.24xlarge", "r8gn.2xlarge", "r8gn.48xlarge",
	"r8gn.4xlarge", "r8gn.8xlarge", "r8gn.large", "r8gn.medium", "r8gn.metal-24xl",
	"r8gn.metal-48xl", "r8gn.xlarge", "r8i-flex.12xlarge", "r8i-flex.16xlarge",
	"r8i-flex.2xlarge", "r8i-flex.4xlarge", "r8i-flex.8xlarge", "r8i-flex.large",
	"r8i-flex.xlarge", "r8i.12xlarge", "r8i.16xlarge", "r8i.24xlarge", "r8i.2xlarge",
	"r8i.32xlarge", "r8i.48xlarge", "r8i.4xlarge", "r8i.8xlarge", "r8i.96xlarge", "r8i.large",
	"r8i.metal-48xl", "r8i.metal-96xl", "r8i.xlarge", "r8id.12xlarge", "r8id.16xlarge",
	"r8id.24xlarge", "r8id.2xlarge", "r8id.32xlarge", "r8id.48xlarge", "r8id.4xlarge",
	"r8id.8xlarge", "r8id.96xlarge", "r8id.large", "r8id.metal-48xl", "r8id.metal-96xl",
	"r8id.xlarge", "t1.micro", "t2.2xlarge", "t2.large", "t2.medium", "t2.micro", "t2.nano",
	"t2.small", "t2.xlarge", "t3.2xlarge", "t3.large", "t3.medium", "t3.micro", "t3.nano",
	"t3.small", "t3.xlarge", "t3a.2xlarge", "t3a.large", "t3a.medium", "t3a.micro", "t3a.nano",
	"t3a.small", "t3a.xlarge", "t4g.2xlarge", "t4g.large", "t4g.medium", "t4g.micro",
	"t4g.nano", "t4g.small", "t4g.xlarge", "trn1.2xlarge", "trn1.32xlarge", "trn1n.32xlarge",
	"trn2.3xlarge", "trn2.48xlarge", "u-12tb1.112xlarge", "u-12tb1.metal", "u-18tb1.112xlarge",
	"u-18tb1.metal", "u-24tb1.112xlarge", "u-24tb1.metal", "u-3tb1.56xlarge",
	"u-6tb1.112xlarge", "u-6tb1.56xlarge", "u-6tb1.metal", "u-9tb1.112xlarge", "u-9tb1.metal",
	"u7i-12tb.224xlarge", "u7i-6tb.112xlarge", "u7i-8tb.112xlarge", "u7ib-12tb.224xlarge",
	"u7in-16tb.224xlarge", "u7in-24tb.224xlarge", "u7in-32tb.224xlarge",
	"u7inh-32tb.480xlarge", "vt1.24xlarge", "vt1.3xlarge", "vt1.6xlarge", "x1.16xlarge",
	"x1.32xlarge", "x1e.16xlarge", "x1e.2xlarge", "x1e.32xlarge", "x1e.4xlarge", "x1e.8xlarge",
	"x1e.xlarge", "x2gd.12xlarge", "x2gd.16xlarge", "x2gd.2xlarge", "x2gd.4xlarge",
	"x2gd.8xlarge", "x2gd.large", "x2gd.medium", "x2gd.metal", "x2gd.xlarge", "x2idn.16xlarge",
	"x2idn.24xlarge", "x2idn.32xlarge", "x2idn.metal", "x2iedn.16xlarge", "x2iedn.24xlarge",
	"x2iedn.2xlarge", "x2iedn.32xlarge", "x2iedn.4xlarge", "x2iedn.8xlarge", "x2iedn.metal",
	"x2iedn.xlarge", "x2iezn.12xlarge", "x2iezn.2xlarge", "x2iezn.4xlarge", "x2iezn.6xlarge",
	"x2iezn.8xlarge", "x2iezn.metal", "x8aedz.12xlarge", "x8aedz.24xlarge", "x8aedz.3xlarge",
	"x8aedz.6xlarge", "x8aedz.large", "x8aedz.metal-12xl", "x8aedz.metal-24xl",
	"x8aedz.xlarge", "x8g.12xlarge", "x8g.16xlarge", "x8g.24xlarge", "x8g.2xlarge",
	"x8g.48xlarge", "x8g.4xlarge", "x8g.8xlarge", "x8g.large", "x8g.medium", "x8g.metal-24xl",
	"x8g.metal-48xl", "x8g.xlarge", "x8i.12xlarge", "x8i.16xlarge", "x8i.24xlarge",
	"x8i.2xlarge", "x8i.32xlarge", "x8i.48xlarge", "x8i.4xlarge", "x8i.64xlarge",
	"x8i.8xlarge", "x8i.96xlarge", "x8i.large", "x8i.metal-48xl", "x8i.metal-96xl",
	"x8i.xlarge", "z1d.12xlarge", "z1d.2xlarge", "z1d.3xlarge", "z1d.6xlarge", "z1d.large",
	"z1d.metal", "z1d.xlarge", "disabled", "enabled", "optional", "required", "ip-name",
	"resource-name",
};
static const char *const t9_identifier[] = {
	"InstanceId", 0,
};
static const char *const t9_attributes[] = {
	"AdditionalInfo", "Affinity", "AvailabilityZone", "BlockDeviceMappings",
	"CpuOptions.CoreCount", "CpuOptions.ThreadsPerCore", "CreditSpecification.CPUCredits",
	"DisableApiTermination", "EbsOptimized", "ElasticGpuSpecifications",
	"ElasticInferenceAccelerators", "EnclaveOptions.Enabled", "HibernationOptions.Configured",
	"HostId", "HostResourceGroupArn", "IamInstanceProfile", "ImageId", "InstanceId",
	"InstanceInitiatedShutdownBehavior", "InstanceType", "Ipv6AddressCount", "Ipv6Addresses",
	"KernelId", "KeyName", "LicenseSpecifications", "Monitoring", "NetworkInterfaces",
	"PlacementGroupName", "PrivateDnsName", "PrivateIp", "PrivateIpAddress",
	"PropagateTagsToVolumeOnCreation", "PublicDnsName", "PublicIp", "RamdiskId",
	"SecurityGroupIds", "SecurityGroups", "SourceDestCheck", "SsmAssociations", "SubnetId",
	"Tags", "Tenancy", "UserData", "Volumes", "VpcId", 0,
};
const struct schema_type schema_aws_ec2_instance = {
	"AWS::EC2::Instance", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 48, 109};
