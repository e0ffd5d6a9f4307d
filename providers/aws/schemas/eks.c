/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_eks_cluster;
/* AWS::EKS::Cluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 26, 0, 0, 0, 0, U, U}, {32, 0, 26, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 28, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 4, 0, 0, 0, U, U}, {32, 0, 31, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 6, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, 0, 1},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U}, {32, 0, 34, 1, 0, 0, 0, 0, U, U},
	{32, 0, 35, 4, 0, 0, 0, 0, U, U}, {32, 0, 39, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 9, 2, 0, U, U}, {32, 0, 40, 1, 0, 0, 0, 0, U, U},
	{32, 0, 41, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 42, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 11, 5, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z][A-Za-z0-9\\-_]*", 1, 100},
	{32, 0, 43, 3, 0, 0, 0, 0, U, U}, {32, 0, 46, 1, 0, 0, 0, 0, U, U},
	{32, 0, 47, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 25, 0, 0, 0, 0, 1},
	{32, 0, 49, 1, 0, 0, 0, 0, U, U}, {32, 0, 50, 5, 0, 0, 0, 0, U, U},
	{32, 0, 55, 1, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 29, 0, 0, 0, U, U},
	{32, 0, 56, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {32, 0, 58, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 16, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "1\\.\\d\\d", U, U},
};
static const struct schema_prop t0_props[] = {
	{"AccessConfig", 1, 0}, {"Arn", 4, 4}, {"BootstrapSelfManagedAddons", 3, 10},
	{"CertificateAuthorityData", 4, 4}, {"ClusterSecurityGroupId", 4, 4},
	{"ComputeConfig", 5, 0}, {"ControlPlaneScalingConfig", 7, 0}, {"DeletionProtection", 3, 0},
	{"EncryptionConfig", 9, 2}, {"EncryptionConfigKeyArn", 4, 4}, {"Endpoint", 4, 4},
	{"Force", 3, 8}, {"Id", 4, 4}, {"KubernetesNetworkConfig", 12, 0}, {"Logging", 15, 0},
	{"Name", 20, 2}, {"OpenIdConnectIssuerUrl", 4, 4}, {"OutpostConfig", 21, 2},
	{"RemoteNetworkConfig", 23, 0}, {"ResourcesVpcConfig", 26, 1}, {"RoleArn", 4, 3},
	{"StorageConfig", 27, 0}, {"Tags", 28, 0}, {"UpgradePolicy", 32, 0}, {"Version", 34, 0},
	{"ZonalShiftConfig", 13, 0}, {"AuthenticationMode", 2, 0},
	{"BootstrapClusterCreatorAdminPermissions", 3, 10}, {"Enabled", 3, 0}, {"NodePools", 6, 0},
	{"NodeRoleArn", 4, 0}, {"Tier", 8, 0}, {"Provider", 11, 0}, {"Resources", 6, 0},
	{"KeyArn", 4, 0}, {"ElasticLoadBalancing", 13, 0}, {"IpFamily", 14, 2},
	{"ServiceIpv4Cidr", 4, 2}, {"ServiceIpv6Cidr", 4, 4}, {"Enabled", 3, 0},
	{"ClusterLogging", 16, 0}, {"EnabledTypes", 17, 0}, {"Type", 19, 0},
	{"ControlPlaneInstanceType", 4, 1}, {"ControlPlanePlacement", 22, 0},
	{"OutpostArns", 6, 1}, {"GroupName", 4, 0}, {"RemoteNodeNetworks", 24, 0},
	{"RemotePodNetworks", 24, 0}, {"Cidrs", 6, 1}, {"EndpointPrivateAccess", 3, 0},
	{"EndpointPublicAccess", 3, 0}, {"PublicAccessCidrs", 6, 0}, {"SecurityGroupIds", 6, 0},
	{"SubnetIds", 6, 1}, {"BlockStorage", 13, 0}, {"Key", 30, 1}, {"Value", 31, 1},
	{"SupportType", 33, 0},
};
static const char *const t0_texts[] = {
	"CONFIG_MAP", "API_AND_CONFIG_MAP", "API", "standard", "tier-xl", "tier-2xl", "tier-4xl",
	"tier-8xl", "tier-ultra", "ipv4", "ipv6", "api", "audit", "authenticator",
	"controllerManager", "scheduler", "STANDARD", "EXTENDED",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "CertificateAuthorityData", "ClusterSecurityGroupId", "EncryptionConfigKeyArn",
	"Endpoint", "Id", "KubernetesNetworkConfig.ServiceIpv6Cidr", "OpenIdConnectIssuerUrl", 0,
};
const struct schema_type schema_aws_eks_cluster = {
	"AWS::EKS::Cluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 35, 59};

extern const struct schema_type schema_aws_eks_nodegroup;
/* AWS::EKS::Nodegroup */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 22, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 23, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 23, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, U},
	{64, 0, 0, 0, 2, 0, 0, 0, U, U}, {32, 0, 22, 3, 0, 0, 0, 0, U, U},
	{32, 0, 25, 6, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {16, 1, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 31, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 26, 3, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {32, 0, 37, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, U}, {16, 1, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 40, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 29, 3, 0, 1, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 63}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 63},
	{32, 0, 43, 3, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {1, 0, 0, 0, 0, 32, 2, 0, U, U},
	{32, 0, 46, 5, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, -1, U},
	{1, 0, 0, 0, 0, 34, 3, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AmiType", 1, 2}, {"Arn", 2, 4}, {"CapacityType", 3, 2}, {"ClusterName", 4, 3},
	{"DiskSize", 5, 2}, {"ForceUpdateEnabled", 6, 8}, {"Id", 2, 4}, {"InstanceTypes", 7, 2},
	{"Labels", 8, 0}, {"LaunchTemplate", 9, 0}, {"NodeRepairConfig", 10, 0},
	{"NodeRole", 2, 3}, {"NodegroupName", 4, 2}, {"ReleaseVersion", 2, 0},
	{"RemoteAccess", 16, 2}, {"ScalingConfig", 17, 0}, {"Subnets", 7, 3}, {"Tags", 8, 0},
	{"Taints", 19, 0}, {"UpdateConfig", 24, 0}, {"Version", 2, 0}, {"WarmPoolConfig", 28, 0},
	{"Id", 4, 0}, {"Name", 4, 0}, {"Version", 4, 0}, {"Enabled", 6, 0},
	{"MaxParallelNodesRepairedCount", 11, 0}, {"MaxParallelNodesRepairedPercentage", 12, 0},
	{"MaxUnhealthyNodeThresholdCount", 11, 0}, {"MaxUnhealthyNodeThresholdPercentage", 12, 0},
	{"NodeRepairConfigOverrides", 13, 0}, {"MinRepairWaitTimeMins", 11, 0},
	{"NodeMonitoringCondition", 2, 0}, {"NodeUnhealthyReason", 2, 0}, {"RepairAction", 15, 0},
	{"Ec2SshKey", 2, 1}, {"SourceSecurityGroups", 7, 0}, {"DesiredSize", 18, 0},
	{"MaxSize", 11, 0}, {"MinSize", 18, 0}, {"Effect", 21, 0}, {"Key", 22, 0},
	{"Value", 23, 0}, {"MaxUnavailable", 25, 0}, {"MaxUnavailablePercentage", 26, 0},
	{"UpdateStrategy", 27, 0}, {"Enabled", 6, 0}, {"MaxGroupPreparedCapacity", 29, 0},
	{"MinSize", 18, 0}, {"PoolState", 30, 0}, {"ReuseOnScaleIn", 6, 0},
};
static const char *const t1_texts[] = {
	"AL2023_ARM_64_NVIDIA", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON",
	"AL2023_x86_64_NVIDIA", "AL2023_x86_64_STANDARD", "AL2_ARM_64", "AL2_x86_64",
	"AL2_x86_64_GPU", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_ARM_64_FIPS",
	"BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64",
	"BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_x86_64_NVIDIA",
	"BOTTLEROCKET_x86_64_NVIDIA_FIPS", "CUSTOM", "WINDOWS_CORE_2019_x86_64",
	"WINDOWS_CORE_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2019_x86_64",
	"WINDOWS_FULL_2022_x86_64", "WINDOWS_FULL_2025_x86_64", "CAPACITY_BLOCK", "ON_DEMAND",
	"SPOT", "Replace", "Reboot", "NoAction", "NO_EXECUTE", "NO_SCHEDULE", "PREFER_NO_SCHEDULE",
	"DEFAULT", "MINIMAL", "HIBERNATED", "RUNNING", "STOPPED",
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"AmiType", "Arn", "CapacityType", "ClusterName", "DiskSize", "ForceUpdateEnabled", "Id",
	"InstanceTypes", "LaunchTemplate.Id", "LaunchTemplate.Name", "LaunchTemplate.Version",
	"NodeRepairConfig.Enabled", "NodeRepairConfig.MaxParallelNodesRepairedCount",
	"NodeRepairConfig.MaxParallelNodesRepairedPercentage",
	"NodeRepairConfig.MaxUnhealthyNodeThresholdCount",
	"NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage",
	"NodeRepairConfig.NodeRepairConfigOverrides", "NodeRole", "NodegroupName",
	"ReleaseVersion", "RemoteAccess.Ec2SshKey", "RemoteAccess.SourceSecurityGroups",
	"ScalingConfig.DesiredSize", "ScalingConfig.MaxSize", "ScalingConfig.MinSize", "Subnets",
	"Taints", "UpdateConfig.MaxUnavailable", "UpdateConfig.MaxUnavailablePercentage",
	"UpdateConfig.UpdateStrategy", "Version", "WarmPoolConfig.Enabled",
	"WarmPoolConfig.MaxGroupPreparedCapacity", "WarmPoolConfig.MinSize",
	"WarmPoolConfig.PoolState", "WarmPoolConfig.ReuseOnScaleIn", 0,
};
const struct schema_type schema_aws_eks_nodegroup = {
	"AWS::EKS::Nodegroup", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 31, 51};
