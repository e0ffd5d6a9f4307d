/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ec2_route;
/* AWS::EC2::Route */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CarrierGatewayId", 1, 0}, {"CidrBlock", 1, 4}, {"CoreNetworkArn", 1, 0},
	{"DestinationCidrBlock", 1, 2}, {"DestinationIpv6CidrBlock", 1, 2},
	{"DestinationPrefixListId", 1, 2}, {"EgressOnlyInternetGatewayId", 1, 0},
	{"GatewayId", 1, 0}, {"InstanceId", 1, 0}, {"LocalGatewayId", 1, 0},
	{"NatGatewayId", 1, 0}, {"NetworkInterfaceId", 1, 0}, {"RouteTableId", 1, 3},
	{"TransitGatewayId", 1, 0}, {"VpcEndpointId", 1, 0}, {"VpcPeeringConnectionId", 1, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"RouteTableId", "CidrBlock", 0,
};
static const char *const t0_attributes[] = {
	"CidrBlock", 0,
};
const struct schema_type schema_aws_ec2_route = {
	"AWS::EC2::Route", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 2, 16};

extern const struct schema_type schema_aws_ec2_routetable;
/* AWS::EC2::RouteTable */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 3, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"RouteTableId", 1, 4}, {"Tags", 2, 0}, {"VpcId", 1, 3}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"RouteTableId", 0,
};
static const char *const t1_attributes[] = {
	"RouteTableId", 0,
};
const struct schema_type schema_aws_ec2_routetable = {
	"AWS::EC2::RouteTable", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 4, 5};

extern const struct schema_type schema_aws_ec2_securitygroup;
/* AWS::EC2::SecurityGroup */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([a-z,A-Z,0-9,. _\\-:/()#,@[\\]+=&;\\{\\}!$*])*$", 0, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 8, 8, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, -1, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 16, 10, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 9, 0, 0, 0, U, U}, {32, 0, 26, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"GroupDescription", 1, 3}, {"GroupId", 2, 4}, {"GroupName", 2, 2}, {"Id", 2, 4},
	{"SecurityGroupEgress", 3, 0}, {"SecurityGroupIngress", 6, 0}, {"Tags", 8, 0},
	{"VpcId", 2, 2}, {"CidrIp", 2, 0}, {"CidrIpv6", 2, 0}, {"Description", 2, 0},
	{"DestinationPrefixListId", 2, 0}, {"DestinationSecurityGroupId", 2, 0},
	{"FromPort", 5, 0}, {"IpProtocol", 2, 1}, {"ToPort", 5, 0}, {"CidrIp", 2, 0},
	{"CidrIpv6", 2, 0}, {"Description", 2, 0}, {"FromPort", 5, 0}, {"IpProtocol", 2, 1},
	{"SourcePrefixListId", 2, 0}, {"SourceSecurityGroupId", 2, 0},
	{"SourceSecurityGroupName", 2, 8}, {"SourceSecurityGroupOwnerId", 2, 0}, {"ToPort", 5, 0},
	{"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"GroupDescription", "GroupId", "GroupName", "Id", "SecurityGroupEgress",
	"SecurityGroupIngress", "Tags", "VpcId", 0,
};
const struct schema_type schema_aws_ec2_securitygroup = {
	"AWS::EC2::SecurityGroup", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 10, 28};

extern const struct schema_type schema_aws_ec2_securitygroupegress;
/* AWS::EC2::SecurityGroupEgress */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, -1, U},
};
static const struct schema_prop t3_props[] = {
	{"CidrIp", 1, 2}, {"CidrIpv6", 1, 2}, {"Description", 1, 0},
	{"DestinationPrefixListId", 1, 2}, {"DestinationSecurityGroupId", 1, 2},
	{"FromPort", 2, 2}, {"GroupId", 1, 3}, {"Id", 1, 4}, {"IpProtocol", 1, 3},
	{"ToPort", 2, 2},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_securitygroupegress = {
	"AWS::EC2::SecurityGroupEgress", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 3, 10};

extern const struct schema_type schema_aws_ec2_securitygroupingress;
/* AWS::EC2::SecurityGroupIngress */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, -1, U},
};
static const struct schema_prop t4_props[] = {
	{"CidrIp", 1, 2}, {"CidrIpv6", 1, 2}, {"Description", 1, 0}, {"FromPort", 2, 2},
	{"GroupId", 1, 2}, {"GroupName", 1, 2}, {"Id", 1, 4}, {"IpProtocol", 1, 3},
	{"SourcePrefixListId", 1, 2}, {"SourceSecurityGroupId", 1, 2},
	{"SourceSecurityGroupName", 1, 2}, {"SourceSecurityGroupOwnerId", 1, 2}, {"ToPort", 2, 2},
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
const struct schema_type schema_aws_ec2_securitygroupingress = {
	"AWS::EC2::SecurityGroupIngress", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 3, 13};

extern const struct schema_type schema_aws_ec2_spotfleet;
/* AWS::EC2::SpotFleet */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 3, 23, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 5, 0, U, U},
	{1, 0, 0, 0, 0, 5, 4, 0, U, U}, {1, 0, 0, 0, 0, 9, 3, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 26, 18, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 44, 4, 0, 0, 0, 0, U, U}, {32, 0, 48, 6, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 12, 7, 0, U, U},
	{32, 0, 54, 1, 0, 0, 0, 0, U, U}, {32, 0, 55, 26, 0, 0, 0, 0, U, U},
	{32, 0, 81, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 18, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 19, 5, 0, U, U}, {16, 0, 0, 0, 20, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 24, 19, 0, U, U}, {16, 0, 0, 0, 22, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 43, 4, 0, U, U}, {16, 0, 0, 0, 24, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9\\.\\*]+", 1, 30}, {1, 0, 0, 0, 0, 47, 3, 0, U, U},
	{32, 0, 83, 1, 0, 0, 0, 0, U, U}, {32, 0, 84, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 85, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 31, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 50, 4, 0, U, U},
	{16, 0, 0, 0, 33, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 54, 2, 0, U, U},
	{16, 0, 0, 0, 35, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 56, 2, 0, U, U},
	{32, 0, 86, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 88, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 40, 0, 0, 0, U, U},
	{32, 0, 89, 11, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 1, 0, 0, 0, U, U},
	{16, 2, 0, 0, 43, 0, 0, 0, U, U}, {32, 0, 100, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 45, 0, 0, 0, U, U}, {32, 0, 101, 2, 0, 0, 0, 0, U, U},
	{32, 0, 103, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 58, 3, 0, U, U},
	{16, 2, 0, 0, 49, 0, 0, 0, U, U}, {32, 0, 107, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 51, 0, 0, 0, U, U}, {32, 0, 108, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 61, 47, 0, U, U}, {16, 0, 0, 0, 54, 0, 0, 0, U, U},
	{32, 0, 110, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 56, 0, 0, 0, U, U},
	{32, 0, 112, 2, 0, 0, 0, 0, U, U}, {32, 0, 114, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9\\(\\)\\.\\-/_]+", 3, 128},
	{16, 2, 0, 0, 60, 0, 0, 0, U, U}, {32, 0, 117, 8, 0, 0, 0, 0, U, U},
	{32, 0, 125, 2, 0, 0, 0, 0, U, U}, {32, 0, 127, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 64, 0, 0, 0, U, U}, {32, 0, 128, 1, 0, 0, 0, 0, U, U},
	{32, 0, 129, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 67, 0, 0, 0, U, U},
	{32, 0, 130, 1, 0, 0, 0, 0, U, U}, {32, 0, 131, 1, 0, 0, 0, 0, U, U},
	{32, 0, 132, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 108, 2, 0, U, U},
	{1, 0, 0, 0, 0, 110, 3, 0, U, U}, {1, 0, 0, 0, 0, 113, 2, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"Id", 1, 4}, {"SpotFleetRequestConfigData", 2, 1}, {"Tags", 53, 0},
	{"AllocationStrategy", 3, 2}, {"Context", 1, 0}, {"ExcessCapacityTerminationPolicy", 4, 0},
	{"IamFleetRole", 1, 3}, {"InstanceInterruptionBehavior", 5, 2},
	{"InstancePoolsToUseCount", 6, 2}, {"LaunchSpecifications", 7, 2},
	{"LaunchTemplateConfigs", 55, 2}, {"LoadBalancersConfig", 61, 2},
	{"OnDemandAllocationStrategy", 1, 2}, {"OnDemandMaxTotalPrice", 1, 2},
	{"OnDemandTargetCapacity", 6, 2}, {"ReplaceUnhealthyInstances", 12, 2},
	{"SpotMaintenanceStrategies", 68, 2}, {"SpotMaxTotalPrice", 1, 2}, {"SpotPrice", 1, 2},
	{"TagSpecifications", 50, 10}, {"TargetCapacity", 6, 1}, {"TargetCapacityUnitType", 71, 0},
	{"TerminateInstancesWithExpiration", 12, 2}, {"Type", 72, 2}, {"ValidFrom", 1, 2},
	{"ValidUntil", 1, 2}, {"BlockDeviceMappings", 9, 0}, {"EbsOptimized", 12, 0},
	{"IamInstanceProfile", 14, 0}, {"ImageId", 1, 1}, {"InstanceRequirements", 15, 0},
	{"InstanceType", 1, 0}, {"KernelId", 1, 0}, {"KeyName", 1, 0}, {"Monitoring", 38, 0},
	{"NetworkInterfaces", 39, 0}, {"Placement", 46, 0}, {"RamdiskId", 1, 0},
	{"SecurityGroups", 48, 0}, {"SpotPrice", 1, 0}, {"SubnetId", 1, 0},
	{"TagSpecifications", 50, 0}, {"UserData", 1, 0}, {"WeightedCapacity", 37, 0},
	{"DeviceName", 1, 1}, {"Ebs", 11, 0}, {"NoDevice", 1, 0}, {"VirtualName", 1, 0},
	{"DeleteOnTermination", 12, 0}, {"Encrypted", 12, 0}, {"Iops", 6, 0}, {"SnapshotId", 1, 0},
	{"VolumeSize", 6, 0}, {"VolumeType", 13, 0}, {"Arn", 1, 0}, {"AcceleratorCount", 16, 0},
	{"AcceleratorManufacturers", 17, 0}, {"AcceleratorNames", 19, 0},
	{"AcceleratorTotalMemoryMiB", 16, 0}, {"AcceleratorTypes", 21, 0},
	{"AllowedInstanceTypes", 23, 0}, {"BareMetal", 25, 0}, {"BaselineEbsBandwidthMbps", 16, 0},
	{"BaselinePerformanceFactors", 26, 0}, {"BurstablePerformance", 25, 0},
	{"CpuManufacturers", 30, 0}, {"ExcludedInstanceTypes", 23, 0},
	{"InstanceGenerations", 32, 0}, {"LocalStorage", 25, 0}, {"LocalStorageTypes", 34, 0},
	{"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", 6, 0}, {"MemoryGiBPerVCpu", 36, 0},
	{"MemoryMiB", 16, 0}, {"NetworkBandwidthGbps", 36, 0}, {"NetworkInterfaceCount", 16, 0},
	{"OnDemandMaxPricePercentageOverLowestPrice", 6, 0}, {"RequireEncryptionInTransit", 12, 0},
	{"RequireHibernateSupport", 12, 0}, {"SpotMaxPricePercentageOverLowestPrice", 6, 0},
	{"TotalLocalStorageGB", 36, 0}, {"VCpuCount", 16, 0}, {"Max", 6, 0}, {"Min", 6, 0},
	{"Cpu", 27, 0}, {"References", 28, 0}, {"InstanceFamily", 1, 0}, {"Max", 37, 0},
	{"Min", 37, 0}, {"Enabled", 12, 0}, {"AssociatePublicIpAddress", 12, 0},
	{"DeleteOnTermination", 12, 0}, {"Description", 1, 0}, {"DeviceIndex", 6, 0},
	{"Groups", 41, 8}, {"Ipv6AddressCount", 6, 0}, {"Ipv6Addresses", 42, 0},
	{"NetworkInterfaceId", 1, 0}, {"PrivateIpAddresses", 44, 0},
	{"SecondaryPrivateIpAddressCount", 6, 0}, {"SubnetId", 1, 0}, {"Ipv6Address", 1, 1},
	{"Primary", 12, 0}, {"PrivateIpAddress", 1, 1}, {"AvailabilityZone", 1, 0},
	{"AvailabilityZoneId", 1, 0}, {"GroupName", 1, 0}, {"Tenancy", 47, 0}, {"GroupId", 1, 1},
	{"ResourceType", 52, 0}, {"Tags", 53, 0}, {"Key", 1, 1}, {"Value", 1, 1},
	{"LaunchTemplateSpecification", 57, 0}, {"Overrides", 59, 0}, {"LaunchTemplateId", 1, 0},
	{"LaunchTemplateName", 58, 0}, {"Version", 1, 1}, {"AvailabilityZone", 1, 0},
	{"AvailabilityZoneId", 1, 0}, {"InstanceRequirements", 15, 0}, {"InstanceType", 1, 0},
	{"Priority", 37, 0}, {"SpotPrice", 1, 0}, {"SubnetId", 1, 0}, {"WeightedCapacity", 37, 0},
	{"ClassicLoadBalancersConfig", 62, 0}, {"TargetGroupsConfig", 65, 0},
	{"ClassicLoadBalancers", 63, 1}, {"Name", 1, 1}, {"TargetGroups", 66, 1}, {"Arn", 1, 1},
	{"CapacityRebalance", 69, 0}, {"ReplacementStrategy", 70, 0}, {"TerminationDelay", 6, 0},
};
static const char *const t5_texts[] = {
	"capacityOptimized", "capacityOptimizedPrioritized", "diversified", "lowestPrice",
	"priceCapacityOptimized", "Default", "NoTermination", "default", "noTermination",
	"hibernate", "stop", "terminate", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard",
	"amazon-web-services", "amd", "habana", "nvidia", "xilinx", "a10g", "a100", "h100",
	"inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s",
	"l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30", "gpu", "fpga",
	"inference", "media", "included", "required", "excluded", "intel", "amd",
	"amazon-web-services", "apple", "current", "previous", "hdd", "ssd", "dedicated",
	"default", "host", "client-vpn-endpoint", "customer-gateway", "dedicated-host",
	"dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip",
	"export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation",
	"image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway",
	"key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway",
	"network-acl", "network-insights-analysis", "network-insights-path", "network-interface",
	"placement-group", "reserved-instances", "route-table", "security-group", "snapshot",
	"spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter",
	"traffic-mirror-session", "traffic-mirror-target", "transit-gateway",
	"transit-gateway-attachment", "transit-gateway-connect-peer",
	"transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc",
	"vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway", "launch",
	"launch-before-terminate", "vcpu", "memory-mib", "units", "maintain", "request",
};
static const char *const t5_identifier[] = {
	"Id", 0,
};
static const char *const t5_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_spotfleet = {
	"AWS::EC2::SpotFleet", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 73, 134};

extern const struct schema_type schema_aws_ec2_subnet;
/* AWS::EC2::Subnet */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 21, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 21, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 22, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 25, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"AssignIpv6AddressOnCreation", 1, 0}, {"AvailabilityZone", 2, 2},
	{"AvailabilityZoneId", 2, 2}, {"BlockPublicAccessStates", 3, 4}, {"CidrBlock", 2, 2},
	{"EnableDns64", 1, 0}, {"EnableLniAtDeviceIndex", 4, 8}, {"Ipv4IpamPoolId", 2, 10},
	{"Ipv4NetmaskLength", 4, 10}, {"Ipv6CidrBlock", 2, 16}, {"Ipv6CidrBlocks", 5, 4},
	{"Ipv6IpamPoolId", 2, 10}, {"Ipv6Native", 1, 2}, {"Ipv6NetmaskLength", 4, 10},
	{"MapPublicIpOnLaunch", 1, 0}, {"NetworkAclAssociationId", 2, 4}, {"OutpostArn", 2, 2},
	{"PrivateDnsNameOptionsOnLaunch", 6, 0}, {"SubnetId", 2, 4}, {"Tags", 7, 0},
	{"VpcId", 2, 3}, {"InternetGatewayBlockMode", 2, 0},
	{"EnableResourceNameDnsAAAARecord", 1, 0}, {"EnableResourceNameDnsARecord", 1, 0},
	{"HostnameType", 2, 0}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t6_texts[] = {
	0,
};
static const char *const t6_identifier[] = {
	"SubnetId", 0,
};
static const char *const t6_attributes[] = {
	"AssignIpv6AddressOnCreation", "AvailabilityZone", "AvailabilityZoneId",
	"BlockPublicAccessStates.InternetGatewayBlockMode", "CidrBlock", "EnableDns64",
	"EnableLniAtDeviceIndex", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6CidrBlock",
	"Ipv6CidrBlocks", "Ipv6IpamPoolId", "Ipv6Native", "Ipv6NetmaskLength",
	"MapPublicIpOnLaunch", "NetworkAclAssociationId", "OutpostArn",
	"PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",
	"PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord",
	"PrivateDnsNameOptionsOnLaunch.HostnameType", "SubnetId", "Tags", "VpcId", 0,
};
const struct schema_type schema_aws_ec2_subnet = {
	"AWS::EC2::Subnet", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 9, 27};

extern const struct schema_type schema_aws_ec2_subnetnetworkaclassociation;
/* AWS::EC2::SubnetNetworkAclAssociation */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"AssociationId", 1, 4}, {"NetworkAclId", 1, 3}, {"SubnetId", 1, 3},
};
static const char *const t7_texts[] = {
	0,
};
static const char *const t7_identifier[] = {
	"AssociationId", 0,
};
static const char *const t7_attributes[] = {
	"AssociationId", 0,
};
const struct schema_type schema_aws_ec2_subnetnetworkaclassociation = {
	"AWS::EC2::SubnetNetworkAclAssociation", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 2, 3};

extern const struct schema_type schema_aws_ec2_subnetroutetableassociation;
/* AWS::EC2::SubnetRouteTableAssociation */
static const struct schema_node t8_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t8_props[] = {
	{"Id", 1, 4}, {"RouteTableId", 1, 3}, {"SubnetId", 1, 3},
};
static const char *const t8_texts[] = {
	0,
};
static const char *const t8_identifier[] = {
	"Id", 0,
};
static const char *const t8_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ec2_subnetroutetableassociation = {
	"AWS::EC2::SubnetRouteTableAssociation", t8_nodes, t8_props, t8_texts,
	t8_identifier, t8_attributes, 0, 2, 3};

extern const struct schema_type schema_aws_ec2_transitgateway;
/* AWS::EC2::TransitGateway */
static const struct schema_node t9_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 2, 0, 0, 0, U, U},
};
static const struct schema_prop t9_props[] = {
	{"AmazonSideAsn", 1, 2}, {"AssociationDefaultRouteTableId", 2, 0},
	{"AutoAcceptSharedAttachments", 2, 0}, {"DefaultRouteTableAssociation", 2, 0},
	{"DefaultRouteTablePropagation", 2, 0}, {"Description", 2, 0}, {"DnsSupport", 2, 0},
	{"EncryptionSupport", 3, 8}, {"EncryptionSupportState", 2, 4}, {"Id", 2, 4},
	{"MulticastSupport", 2, 2}, {"PropagationDefaultRouteTableId", 2, 0},
	{"SecurityGroupReferencingSupport", 2, 0}, {"Tags", 4, 0}, {"TransitGatewayArn", 2, 4},
	{"TransitGatewayCidrBlocks", 6, 0}, {"VpnEcmpSupport", 2, 0}, {"Key", 2, 1},
	{"Value", 2, 1},
};
static const char *const t9_texts[] = {
	"disable", "enable",
};
static const char *const t9_identifier[] = {
	"Id", 0,
};
static const char *const t9_attributes[] = {
	"EncryptionSupportState", "Id", "TransitGatewayArn", 0,
};
const struct schema_type schema_aws_ec2_transitgateway = {
	"AWS::EC2::TransitGateway", t9_nodes, t9_props, t9_texts,
	t9_identifier, t9_attributes, "Tags", 7, 19};
