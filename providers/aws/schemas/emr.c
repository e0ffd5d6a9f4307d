/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_emr_cluster;
/* AWS::EMR::Cluster */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 29, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 29, 4, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 5, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 33, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 38, 3, 0, 0, 0, 0, U, U},
	{32, 0, 41, 19, 0, 0, 0, 0, U, U}, {32, 0, 60, 6, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 66, 8, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 74, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 76, 2, 0, 0, 0, 0, U, U},
	{32, 0, 78, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 82, 2, 0, 0, 0, 0, U, U}, {32, 0, 84, 2, 0, 0, 0, 0, U, U},
	{32, 0, 86, 3, 0, 0, 0, 0, U, U}, {32, 0, 89, 4, 0, 0, 0, 0, U, U},
	{32, 0, 93, 2, 0, 0, 0, 0, U, U}, {32, 0, 95, 3, 0, 0, 0, 0, U, U},
	{32, 0, 98, 2, 0, 0, 0, 0, U, U}, {32, 0, 100, 9, 0, 0, 0, 0, U, U},
	{32, 0, 109, 2, 0, 0, 0, 0, U, U}, {32, 0, 111, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 35, 0, 0, 0, U, U}, {32, 0, 113, 4, 0, 0, 0, 0, U, U},
	{32, 0, 117, 2, 0, 0, 0, 0, U, U}, {32, 0, 119, 3, 0, 0, 0, 0, U, U},
	{32, 0, 122, 1, 0, 0, 0, 0, U, U}, {32, 0, 123, 9, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 41, 0, 0, 0, U, U}, {32, 0, 132, 2, 0, 0, 0, 0, U, U},
	{32, 0, 134, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 15, 0, 0, 0, U, U},
	{16, 2, 0, 0, 31, 0, 0, 0, U, U}, {32, 0, 135, 5, 0, 0, 0, 0, U, U},
	{32, 0, 140, 3, 0, 0, 0, 0, U, U}, {32, 0, 143, 5, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 49, 0, 0, 0, U, U}, {32, 0, 148, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 51, 0, 0, 0, U, U}, {32, 0, 150, 3, 0, 0, 0, 0, U, U},
	{32, 0, 153, 4, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 54, 0, 0, 0, U, U},
	{32, 0, 157, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 41, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AdditionalInfo", 1, 2}, {"Applications", 2, 2}, {"AutoScalingRole", 5, 2},
	{"AutoTerminationPolicy", 7, 0}, {"BootstrapActions", 9, 2}, {"Configurations", 12, 2},
	{"CustomAmiId", 5, 2}, {"EbsRootVolumeIops", 8, 2}, {"EbsRootVolumeSize", 8, 2},
	{"EbsRootVolumeThroughput", 8, 2}, {"Id", 5, 4}, {"Instances", 14, 1},
	{"JobFlowRole", 5, 3}, {"KerberosAttributes", 45, 2}, {"LogEncryptionKmsKeyId", 5, 2},
	{"LogUri", 5, 2}, {"ManagedScalingPolicy", 46, 0}, {"MasterPublicDNS", 5, 4},
	{"Name", 5, 3}, {"OSReleaseLabel", 5, 2}, {"PlacementGroupConfigs", 48, 2},
	{"ReleaseLabel", 5, 2}, {"ScaleDownBehavior", 5, 2}, {"SecurityConfiguration", 5, 2},
	{"ServiceRole", 5, 3}, {"StepConcurrencyLevel", 8, 0}, {"Steps", 50, 2}, {"Tags", 55, 0},
	{"VisibleToAllUsers", 23, 0}, {"AdditionalInfo", 4, 0}, {"Args", 6, 0}, {"Name", 5, 0},
	{"Version", 5, 0}, {"IdleTimeout", 8, 0}, {"Name", 5, 1}, {"ScriptBootstrapAction", 11, 1},
	{"Args", 6, 0}, {"Path", 5, 1}, {"Classification", 5, 0},
	{"ConfigurationProperties", 4, 0}, {"Configurations", 12, 0},
	{"AdditionalMasterSecurityGroups", 6, 0}, {"AdditionalSlaveSecurityGroups", 6, 0},
	{"CoreInstanceFleet", 15, 0}, {"CoreInstanceGroup", 31, 0}, {"Ec2KeyName", 5, 0},
	{"Ec2SubnetId", 5, 0}, {"Ec2SubnetIds", 6, 0}, {"EmrManagedMasterSecurityGroup", 5, 0},
	{"EmrManagedSlaveSecurityGroup", 5, 0}, {"HadoopVersion", 5, 0},
	{"KeepJobFlowAliveWhenNoSteps", 23, 0}, {"MasterInstanceFleet", 15, 0},
	{"MasterInstanceGroup", 31, 0}, {"Placement", 42, 0}, {"ServiceAccessSecurityGroup", 5, 0},
	{"TaskInstanceFleets", 43, 0}, {"TaskInstanceGroups", 44, 0},
	{"TerminationProtected", 23, 0}, {"UnhealthyNodeReplacement", 23, 0},
	{"InstanceTypeConfigs", 16, 0}, {"LaunchSpecifications", 24, 0}, {"Name", 5, 0},
	{"ResizeSpecifications", 28, 0}, {"TargetOnDemandCapacity", 8, 0},
	{"TargetSpotCapacity", 8, 0}, {"BidPrice", 5, 0},
	{"BidPriceAsPercentageOfOnDemandPrice", 18, 0}, {"Configurations", 12, 0},
	{"CustomAmiId", 5, 0}, {"EbsConfiguration", 19, 0}, {"InstanceType", 5, 1},
	{"Priority", 18, 0}, {"WeightedCapacity", 8, 0}, {"EbsBlockDeviceConfigs", 20, 0},
	{"EbsOptimized", 23, 0}, {"VolumeSpecification", 22, 1}, {"VolumesPerInstance", 8, 0},
	{"Iops", 8, 0}, {"SizeInGB", 8, 1}, {"Throughput", 8, 0}, {"VolumeType", 5, 1},
	{"OnDemandSpecification", 25, 0}, {"SpotSpecification", 27, 0},
	{"AllocationStrategy", 5, 1}, {"CapacityReservationOptions", 26, 0},
	{"CapacityReservationPreference", 5, 0}, {"CapacityReservationResourceGroupArn", 5, 0},
	{"UsageStrategy", 5, 0}, {"AllocationStrategy", 5, 0}, {"BlockDurationMinutes", 8, 0},
	{"TimeoutAction", 5, 1}, {"TimeoutDurationMinutes", 8, 1},
	{"OnDemandResizeSpecification", 29, 0}, {"SpotResizeSpecification", 30, 0},
	{"AllocationStrategy", 5, 0}, {"CapacityReservationOptions", 26, 0},
	{"TimeoutDurationMinutes", 8, 0}, {"AllocationStrategy", 5, 0},
	{"TimeoutDurationMinutes", 8, 0}, {"AutoScalingPolicy", 32, 0}, {"BidPrice", 5, 0},
	{"Configurations", 12, 0}, {"CustomAmiId", 5, 0}, {"EbsConfiguration", 19, 0},
	{"InstanceCount", 8, 1}, {"InstanceType", 5, 1}, {"Market", 5, 0}, {"Name", 5, 0},
	{"Constraints", 33, 1}, {"Rules", 34, 1}, {"MaxCapacity", 8, 1}, {"MinCapacity", 8, 1},
	{"Action", 36, 1}, {"Description", 5, 0}, {"Name", 5, 1}, {"Trigger", 38, 1},
	{"Market", 5, 0}, {"SimpleScalingPolicyConfiguration", 37, 1}, {"AdjustmentType", 5, 0},
	{"CoolDown", 8, 0}, {"ScalingAdjustment", 8, 1}, {"CloudWatchAlarmDefinition", 39, 1},
	{"ComparisonOperator", 5, 1}, {"Dimensions", 40, 0}, {"EvaluationPeriods", 8, 0},
	{"MetricName", 5, 1}, {"Namespace", 5, 0}, {"Period", 8, 1}, {"Statistic", 5, 0},
	{"Threshold", 18, 1}, {"Unit", 5, 0}, {"Key", 5, 1}, {"Value", 5, 1},
	{"AvailabilityZone", 5, 1}, {"ADDomainJoinPassword", 5, 0}, {"ADDomainJoinUser", 5, 0},
	{"CrossRealmTrustPrincipalPassword", 5, 0}, {"KdcAdminPassword", 5, 1}, {"Realm", 5, 1},
	{"ComputeLimits", 47, 0}, {"ScalingStrategy", 5, 0}, {"UtilizationPerformanceIndex", 8, 0},
	{"MaximumCapacityUnits", 8, 1}, {"MaximumCoreCapacityUnits", 8, 0},
	{"MaximumOnDemandCapacityUnits", 8, 0}, {"MinimumCapacityUnits", 8, 1}, {"UnitType", 5, 1},
	{"InstanceRole", 5, 1}, {"PlacementStrategy", 5, 0}, {"ActionOnFailure", 5, 0},
	{"HadoopJarStep", 52, 1}, {"Name", 5, 1}, {"Args", 6, 0}, {"Jar", 5, 1},
	{"MainClass", 5, 0}, {"StepProperties", 53, 0}, {"Key", 5, 0}, {"Value", 5, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", "MasterPublicDNS", 0,
};
const struct schema_type schema_aws_emr_cluster = {
	"AWS::EMR::Cluster", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 56, 159};

extern const struct schema_type schema_aws_emr_instancegroupconfig;
/* AWS::EMR::InstanceGroupConfig */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 16, 4, 0, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 22, 3, 0, 0, 0, 0, U, U}, {32, 0, 25, 1, 0, 0, 0, 0, U, U},
	{32, 0, 26, 9, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 37, 3, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 40, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 42, 2, 0, 0, 0, 0, U, U},
	{32, 0, 44, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AutoScalingPolicy", 1, 0}, {"BidPrice", 7, 2}, {"Configurations", 14, 2},
	{"CustomAmiId", 7, 2}, {"EbsConfiguration", 17, 2}, {"Id", 7, 4}, {"InstanceCount", 3, 1},
	{"InstanceRole", 7, 3}, {"InstanceType", 7, 3}, {"JobFlowId", 7, 3}, {"Market", 7, 2},
	{"Name", 7, 2}, {"Constraints", 2, 1}, {"Rules", 4, 1}, {"MaxCapacity", 3, 1},
	{"MinCapacity", 3, 1}, {"Action", 6, 1}, {"Description", 7, 0}, {"Name", 7, 1},
	{"Trigger", 9, 1}, {"Market", 7, 0}, {"SimpleScalingPolicyConfiguration", 8, 1},
	{"AdjustmentType", 7, 0}, {"CoolDown", 3, 0}, {"ScalingAdjustment", 3, 1},
	{"CloudWatchAlarmDefinition", 10, 1}, {"ComparisonOperator", 7, 1}, {"Dimensions", 11, 0},
	{"EvaluationPeriods", 3, 0}, {"MetricName", 7, 1}, {"Namespace", 7, 0}, {"Period", 3, 1},
	{"Statistic", 7, 0}, {"Threshold", 13, 1}, {"Unit", 7, 0}, {"Key", 7, 1}, {"Value", 7, 1},
	{"Classification", 7, 0}, {"ConfigurationProperties", 16, 0}, {"Configurations", 14, 0},
	{"EbsBlockDeviceConfigs", 18, 0}, {"EbsOptimized", 21, 0}, {"VolumeSpecification", 20, 1},
	{"VolumesPerInstance", 3, 0}, {"Iops", 3, 0}, {"SizeInGB", 3, 1}, {"Throughput", 3, 0},
	{"VolumeType", 7, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_emr_instancegroupconfig = {
	"AWS::EMR::InstanceGroupConfig", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 22, 48};

extern const struct schema_type schema_aws_emr_securityconfiguration;
/* AWS::EMR::SecurityConfiguration */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 10280},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Name", 1, 2}, {"SecurityConfiguration", 2, 3},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Name", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_emr_securityconfiguration = {
	"AWS::EMR::SecurityConfiguration", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 3, 2};
