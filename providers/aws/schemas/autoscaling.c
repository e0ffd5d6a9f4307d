/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_autoscaling_autoscalinggroup;
/* AWS::AutoScaling::AutoScalingGroup */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 39, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {32, 0, 39, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 3, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 40, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 42, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 4, 0, U, U},
	{32, 0, 44, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 14, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9\\-_\\/]+$", 1, 255}, {16, 2, 0, 0, 16, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 8, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*$", 1, 32},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 19}, {32, 0, 46, 1, 0, 0, 0, 0, U, U},
	{32, 0, 47, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 11, 2, 0, U, U},
	{32, 0, 48, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, -1, 200},
	{2, 0, 0, 0, 0, 0, 0, 0, -1, 100}, {32, 0, 50, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\(\\)\\.\\-/_]+$", 3, 128},
	{16, 1, 0, 0, 31, 0, 0, 0, U, U}, {32, 0, 53, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u007e]+$", 1, 4000},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{16, 0, 0, 0, 36, 0, 0, 0, U, U}, {32, 0, 60, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 62, 2, 0, 0, 0, 0, U, U},
	{32, 0, 64, 6, 0, 0, 0, 0, U, U}, {32, 0, 70, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 42, 0, 0, 0, U, U}, {32, 0, 72, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^ami-[a-z0-9]{1,17}$", 5, 21}, {32, 0, 77, 25, 0, 0, 0, 0, U, U},
	{32, 0, 102, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{16, 3, 0, 0, 48, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 13, 4, 0, U, U},
	{16, 3, 0, 0, 50, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 17, 7, 0, U, U},
	{16, 3, 0, 0, 52, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 24, 3, 0, U, U},
	{16, 2, 0, 0, 54, 0, 0, 0, 0, 400},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\.\\*\\-]+$", 1, 30}, {1, 0, 0, 0, 0, 27, 3, 0, U, U},
	{32, 0, 104, 1, 0, 0, 0, 0, U, U}, {32, 0, 105, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 59, 0, 0, 0, U, U}, {32, 0, 106, 1, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 61, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 30, 4, 0, U, U},
	{16, 3, 0, 0, 63, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 34, 2, 0, U, U},
	{16, 3, 0, 0, 65, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 36, 2, 0, U, U},
	{32, 0, 107, 2, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 32}, {32, 0, 109, 2, 0, 0, 0, 0, U, U},
	{17, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 69, 0, 0, 0, U, U},
	{16, 1, 0, 0, 73, 0, 0, 0, U, U}, {32, 0, 111, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{16, 1, 0, 0, 77, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 511},
	{16, 0, 0, 0, 16, 0, 0, 0, U, U}, {16, 3, 0, 0, 80, 0, 0, 0, U, U},
	{32, 0, 114, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AutoScalingGroupARN", 1, 4}, {"AutoScalingGroupName", 2, 2},
	{"AvailabilityZoneDistribution", 3, 0}, {"AvailabilityZoneIds", 5, 0},
	{"AvailabilityZoneImpairmentPolicy", 6, 0}, {"AvailabilityZones", 9, 0},
	{"CapacityRebalance", 8, 0}, {"CapacityReservationSpecification", 10, 0},
	{"Context", 1, 0}, {"Cooldown", 1, 0}, {"DefaultInstanceWarmup", 17, 0},
	{"DeletionProtection", 18, 0}, {"DesiredCapacity", 19, 0}, {"DesiredCapacityType", 2, 0},
	{"HealthCheckGracePeriod", 17, 0}, {"HealthCheckType", 20, 0}, {"InstanceId", 21, 10},
	{"InstanceLifecyclePolicy", 22, 0}, {"InstanceMaintenancePolicy", 25, 0},
	{"LaunchConfigurationName", 2, 16}, {"LaunchTemplate", 28, 16},
	{"LifecycleHookSpecificationList", 30, 0}, {"LoadBalancerNames", 34, 0},
	{"MaxInstanceLifetime", 17, 0}, {"MaxSize", 19, 1}, {"MetricsCollection", 35, 0},
	{"MinSize", 19, 1}, {"MixedInstancesPolicy", 38, 16},
	{"NewInstancesProtectedFromScaleIn", 8, 0}, {"NotificationConfiguration", 69, 0},
	{"NotificationConfigurations", 71, 0}, {"PlacementGroup", 2, 0},
	{"ServiceLinkedRoleARN", 16, 0}, {"SkipZonalShiftValidation", 8, 8}, {"Tags", 72, 0},
	{"TargetGroupARNs", 76, 0}, {"TerminationPolicies", 78, 0}, {"TrafficSources", 79, 0},
	{"VPCZoneIdentifier", 37, 16}, {"CapacityDistributionStrategy", 4, 0},
	{"ImpairedZoneHealthCheckBehavior", 7, 1}, {"ZonalShiftEnabled", 8, 1},
	{"CapacityReservationPreference", 11, 1}, {"CapacityReservationTarget", 12, 0},
	{"CapacityReservationIds", 13, 0}, {"CapacityReservationResourceGroupArns", 15, 0},
	{"RetentionTriggers", 23, 0}, {"TerminateHookAbandon", 24, 0},
	{"MaxHealthyPercentage", 26, 0}, {"MinHealthyPercentage", 27, 0},
	{"LaunchTemplateId", 2, 0}, {"LaunchTemplateName", 29, 0}, {"Version", 2, 1},
	{"DefaultResult", 1, 0}, {"HeartbeatTimeout", 17, 0}, {"LifecycleHookName", 14, 1},
	{"LifecycleTransition", 1, 1}, {"NotificationMetadata", 32, 0},
	{"NotificationTargetARN", 33, 0}, {"RoleARN", 2, 0}, {"Granularity", 1, 1},
	{"Metrics", 37, 0}, {"InstancesDistribution", 39, 0}, {"LaunchTemplate", 40, 1},
	{"OnDemandAllocationStrategy", 1, 0}, {"OnDemandBaseCapacity", 17, 0},
	{"OnDemandPercentageAboveBaseCapacity", 17, 0}, {"SpotAllocationStrategy", 1, 0},
	{"SpotInstancePools", 17, 0}, {"SpotMaxPrice", 33, 0},
	{"LaunchTemplateSpecification", 28, 1}, {"Overrides", 41, 0}, {"ImageId", 43, 0},
	{"InstanceRequirements", 44, 0}, {"InstanceType", 2, 0},
	{"LaunchTemplateSpecification", 28, 0}, {"WeightedCapacity", 68, 0},
	{"AcceleratorCount", 45, 0}, {"AcceleratorManufacturers", 47, 0},
	{"AcceleratorNames", 49, 0}, {"AcceleratorTotalMemoryMiB", 45, 0},
	{"AcceleratorTypes", 51, 0}, {"AllowedInstanceTypes", 53, 0}, {"BareMetal", 55, 0},
	{"BaselineEbsBandwidthMbps", 45, 0}, {"BaselinePerformanceFactors", 56, 0},
	{"BurstablePerformance", 55, 0}, {"CpuManufacturers", 60, 0},
	{"ExcludedInstanceTypes", 53, 0}, {"InstanceGenerations", 62, 0}, {"LocalStorage", 55, 0},
	{"LocalStorageTypes", 64, 0}, {"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", 46, 0},
	{"MemoryGiBPerVCpu", 66, 0}, {"MemoryMiB", 45, 1}, {"NetworkBandwidthGbps", 66, 0},
	{"NetworkInterfaceCount", 45, 0}, {"OnDemandMaxPricePercentageOverLowestPrice", 46, 0},
	{"RequireHibernateSupport", 8, 0}, {"SpotMaxPricePercentageOverLowestPrice", 46, 0},
	{"TotalLocalStorageGB", 66, 0}, {"VCpuCount", 45, 1}, {"Max", 46, 0}, {"Min", 46, 0},
	{"Cpu", 57, 0}, {"References", 58, 0}, {"InstanceFamily", 1, 0}, {"Max", 67, 0},
	{"Min", 67, 0}, {"NotificationTypes", 37, 0}, {"TopicARN", 70, 1}, {"Key", 74, 1},
	{"PropagateAtLaunch", 8, 1}, {"Value", 75, 1}, {"Identifier", 77, 1}, {"Type", 77, 1},
};
static const char *const t0_texts[] = {
	"balanced-best-effort", "balanced-only", "IgnoreUnhealthy", "ReplaceUnhealthy",
	"capacity-reservations-first", "capacity-reservations-only", "default", "none", "none",
	"prevent-all-deletion", "prevent-force-deletion", "retain", "terminate",
	"amazon-web-services", "amd", "nvidia", "xilinx", "a100", "k80", "m60", "radeon-pro-v520",
	"t4", "v100", "vu9p", "fpga", "gpu", "inference", "excluded", "included", "required",
	"amazon-web-services", "amd", "apple", "intel", "current", "previous", "hdd", "ssd",
};
static const char *const t0_identifier[] = {
	"AutoScalingGroupName", 0,
};
static const char *const t0_attributes[] = {
	"AutoScalingGroupARN", "AutoScalingGroupName",
	"AvailabilityZoneDistribution.CapacityDistributionStrategy", "AvailabilityZoneIds",
	"AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior",
	"AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled", "AvailabilityZones",
	"CapacityRebalance", "CapacityReservationSpecification.CapacityReservationPreference",
	"CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds",
	"CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns",
	"Context", "Cooldown", "DefaultInstanceWarmup", "DeletionProtection", "DesiredCapacity",
	"DesiredCapacityType", "HealthCheckGracePeriod", "HealthCheckType", "InstanceId",
	"InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon",
	"InstanceMaintenancePolicy.MaxHealthyPercentage",
	"InstanceMaintenancePolicy.MinHealthyPercentage", "LaunchConfigurationName",
	"LaunchTemplate.LaunchTemplateId", "LaunchTemplate.LaunchTemplateName",
	"LaunchTemplate.Version", "LifecycleHookSpecificationList", "LoadBalancerNames",
	"MaxInstanceLifetime", "MaxSize", "MetricsCollection", "MinSize",
	"MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy",
	"MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity",
	"MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
	"MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy",
	"MixedInstancesPolicy.InstancesDistribution.SpotInstancePools",
	"MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice",
	"MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId",
	"MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName",
	"MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version",
	"MixedInstancesPolicy.LaunchTemplate.Overrides", "NewInstancesProtectedFromScaleIn",
	"NotificationConfiguration.NotificationTypes", "NotificationConfiguration.TopicARN",
	"NotificationConfigurations", "PlacementGroup", "ServiceLinkedRoleARN",
	"SkipZonalShiftValidation", "Tags", "TargetGroupARNs", "TerminationPolicies",
	"TrafficSources", "VPCZoneIdentifier", 0,
};
const struct schema_type schema_aws_autoscaling_autoscalinggroup = {
	"AWS::AutoScaling::AutoScalingGroup", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 81, 116};

extern const struct schema_type schema_aws_autoscaling_launchconfiguration;
/* AWS::AutoScaling::LaunchConfiguration */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 19, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 19, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {32, 0, 23, 7, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 100, 20000}, {2, 0, 0, 0, 0, 0, 0, 0, 125, 1000},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 16384}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 19},
	{32, 0, 30, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {16, 1, 0, 0, 18, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 21847},
};
static const struct schema_prop t1_props[] = {
	{"AssociatePublicIpAddress", 1, 2}, {"BlockDeviceMappings", 2, 2},
	{"ClassicLinkVPCId", 4, 2}, {"ClassicLinkVPCSecurityGroups", 9, 2}, {"EbsOptimized", 1, 2},
	{"IamInstanceProfile", 10, 2}, {"ImageId", 4, 3}, {"InstanceId", 11, 10},
	{"InstanceMonitoring", 1, 2}, {"InstanceType", 4, 3}, {"KernelId", 4, 2},
	{"KeyName", 4, 2}, {"LaunchConfigurationName", 4, 2}, {"MetadataOptions", 12, 2},
	{"PlacementTenancy", 16, 2}, {"RamDiskId", 4, 2}, {"SecurityGroups", 17, 2},
	{"SpotPrice", 4, 2}, {"UserData", 19, 2}, {"DeviceName", 4, 1}, {"Ebs", 5, 0},
	{"NoDevice", 1, 0}, {"VirtualName", 4, 0}, {"DeleteOnTermination", 1, 0},
	{"Encrypted", 1, 0}, {"Iops", 6, 0}, {"SnapshotId", 4, 0}, {"Throughput", 7, 0},
	{"VolumeSize", 8, 0}, {"VolumeType", 4, 0}, {"HttpEndpoint", 13, 0},
	{"HttpPutResponseHopLimit", 14, 0}, {"HttpTokens", 15, 0},
};
static const char *const t1_texts[] = {
	"disabled", "enabled", "optional", "required",
};
static const char *const t1_identifier[] = {
	"LaunchConfigurationName", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_autoscaling_launchconfiguration = {
	"AWS::AutoScaling::LaunchConfiguration", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 20, 33};

extern const struct schema_type schema_aws_autoscaling_lifecyclehook;
/* AWS::AutoScaling::LifecycleHook */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9\\-_\\/]+$", 1, 255}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\u0009\\u000A\\u000D\\u0020-\\u007e]+$", 1, 1023},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
};
static const struct schema_prop t2_props[] = {
	{"AutoScalingGroupName", 1, 3}, {"DefaultResult", 2, 0}, {"HeartbeatTimeout", 3, 0},
	{"LifecycleHookName", 4, 2}, {"LifecycleTransition", 5, 1}, {"NotificationMetadata", 6, 0},
	{"NotificationTargetARN", 7, 0}, {"RoleARN", 1, 0},
};
static const char *const t2_texts[] = {
	"ABANDON", "CONTINUE", "autoscaling:EC2_INSTANCE_LAUNCHING",
	"autoscaling:EC2_INSTANCE_TERMINATING",
};
static const char *const t2_identifier[] = {
	"AutoScalingGroupName", "LifecycleHookName", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_autoscaling_lifecyclehook = {
	"AWS::AutoScaling::LifecycleHook", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 8, 8};

extern const struct schema_type schema_aws_autoscaling_scalingpolicy;
/* AWS::AutoScaling::ScalingPolicy */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, 1, 32},
	{1, 0, 0, 0, 0, 6, 4, 0, 1, 64}, {32, 0, 13, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 10, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{16, 3, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 18, 7, 0, 0, 0, 0, U, U},
	{32, 0, 25, 1, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 26, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1023},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2047}, {32, 0, 31, 3, 0, 0, 0, 0, U, U},
	{32, 0, 34, 3, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 37, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 39, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 12, 4, 0, U, U}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 16, 4, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 20, 4, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 24, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{16, 3, 0, 0, 33, 0, 0, 0, U, U}, {32, 0, 45, 3, 0, 0, 0, 0, U, U},
	{32, 0, 48, 4, 0, 0, 0, 0, U, U}, {32, 0, 52, 7, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 37, 0, 0, 0, U, U}, {32, 0, 59, 6, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2047}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{32, 0, 65, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, U},
	{1, 0, 0, 0, 0, 26, 5, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AdjustmentType", 1, 0}, {"Arn", 2, 4}, {"AutoScalingGroupName", 3, 3},
	{"Cooldown", 2, 0}, {"EstimatedInstanceWarmup", 4, 0}, {"MetricAggregationType", 5, 0},
	{"MinAdjustmentMagnitude", 4, 0}, {"PolicyName", 3, 4}, {"PolicyType", 6, 0},
	{"PredictiveScalingConfiguration", 7, 0}, {"ScalingAdjustment", 4, 0},
	{"StepAdjustments", 32, 0}, {"TargetTrackingConfiguration", 34, 0},
	{"MaxCapacityBreachBehavior", 8, 0}, {"MaxCapacityBuffer", 9, 0},
	{"MetricSpecifications", 10, 1}, {"Mode", 30, 0}, {"SchedulingBufferTime", 31, 0},
	{"CustomizedCapacityMetricSpecification", 12, 0},
	{"CustomizedLoadMetricSpecification", 12, 0},
	{"CustomizedScalingMetricSpecification", 12, 0},
	{"PredefinedLoadMetricSpecification", 23, 0}, {"PredefinedMetricPairSpecification", 25, 0},
	{"PredefinedScalingMetricSpecification", 27, 0}, {"TargetValue", 29, 1},
	{"MetricDataQueries", 13, 1}, {"Expression", 15, 0}, {"Id", 3, 1}, {"Label", 16, 0},
	{"MetricStat", 17, 0}, {"ReturnData", 22, 0}, {"Metric", 18, 1}, {"Stat", 21, 1},
	{"Unit", 2, 0}, {"Dimensions", 19, 0}, {"MetricName", 2, 1}, {"Namespace", 2, 1},
	{"Name", 2, 1}, {"Value", 2, 1}, {"PredefinedMetricType", 24, 1}, {"ResourceLabel", 15, 0},
	{"PredefinedMetricType", 26, 1}, {"ResourceLabel", 15, 0}, {"PredefinedMetricType", 28, 1},
	{"ResourceLabel", 15, 0}, {"MetricIntervalLowerBound", 29, 0},
	{"MetricIntervalUpperBound", 29, 0}, {"ScalingAdjustment", 4, 1},
	{"CustomizedMetricSpecification", 35, 0}, {"DisableScaleIn", 22, 0},
	{"PredefinedMetricSpecification", 27, 0}, {"TargetValue", 29, 1}, {"Dimensions", 19, 0},
	{"MetricName", 2, 0}, {"Metrics", 36, 0}, {"Namespace", 2, 0}, {"Period", 41, 0},
	{"Statistic", 42, 0}, {"Unit", 2, 0}, {"Expression", 38, 0}, {"Id", 39, 1},
	{"Label", 16, 0}, {"MetricStat", 40, 0}, {"Period", 41, 0}, {"ReturnData", 22, 0},
	{"Metric", 18, 1}, {"Period", 41, 0}, {"Stat", 21, 1}, {"Unit", 2, 0},
};
static const char *const t3_texts[] = {
	"ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity", "Average", "Maximum",
	"Minimum", "PredictiveScaling", "SimpleScaling", "StepScaling", "TargetTrackingScaling",
	"HonorMaxCapacity", "IncreaseMaxCapacity", "ALBTargetGroupRequestCount",
	"ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut", "ALBRequestCount",
	"ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut", "ALBRequestCountPerTarget",
	"ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut",
	"ForecastAndScale", "ForecastOnly", "Average", "Maximum", "Minimum", "SampleCount", "Sum",
};
static const char *const t3_identifier[] = {
	"Arn", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "PolicyName", 0,
};
const struct schema_type schema_aws_autoscaling_scalingpolicy = {
	"AWS::AutoScaling::ScalingPolicy", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 43, 69};

extern const struct schema_type schema_aws_autoscaling_scheduledaction;
/* AWS::AutoScaling::ScheduledAction */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"AutoScalingGroupName", 1, 3}, {"DesiredCapacity", 2, 0}, {"EndTime", 3, 0},
	{"MaxSize", 2, 0}, {"MinSize", 2, 0}, {"Recurrence", 1, 0}, {"ScheduledActionName", 1, 4},
	{"StartTime", 3, 0}, {"TimeZone", 1, 0},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"ScheduledActionName", "AutoScalingGroupName", 0,
};
static const char *const t4_attributes[] = {
	"ScheduledActionName", 0,
};
const struct schema_type schema_aws_autoscaling_scheduledaction = {
	"AWS::AutoScaling::ScheduledAction", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 4, 9};
