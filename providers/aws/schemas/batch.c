/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_batch_computeenvironment;
/* AWS::Batch::ComputeEnvironment */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 12, 19, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 31, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 35, 5, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{32, 0, 40, 5, 0, 0, 0, 0, U, U}, {32, 0, 45, 1, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 46, 2, 0, 0, 0, 0, U, U}, {32, 0, 48, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"ComputeEnvironmentArn", 1, 4}, {"ComputeEnvironmentName", 1, 2},
	{"ComputeResources", 2, 0}, {"Context", 1, 0}, {"EksConfiguration", 14, 2},
	{"ReplaceComputeEnvironment", 13, 8}, {"ServiceRole", 1, 0}, {"State", 1, 0},
	{"Tags", 12, 2}, {"Type", 1, 3}, {"UnmanagedvCpus", 3, 0}, {"UpdatePolicy", 15, 8},
	{"AllocationStrategy", 1, 16}, {"BidPercentage", 3, 16}, {"DesiredvCpus", 3, 0},
	{"Ec2Configuration", 4, 16}, {"Ec2KeyPair", 1, 16}, {"ImageId", 1, 16},
	{"InstanceRole", 1, 16}, {"InstanceTypes", 7, 16}, {"LaunchTemplate", 8, 16},
	{"MaxvCpus", 3, 1}, {"MinvCpus", 3, 0}, {"PlacementGroup", 1, 16},
	{"ScalingPolicy", 11, 16}, {"SecurityGroupIds", 7, 16}, {"SpotIamFleetRole", 1, 2},
	{"Subnets", 7, 17}, {"Tags", 12, 16}, {"Type", 1, 17},
	{"UpdateToLatestImageVersion", 13, 8}, {"BatchImageStatus", 1, 4},
	{"ImageIdOverride", 1, 0}, {"ImageKubernetesVersion", 6, 0}, {"ImageType", 6, 1},
	{"LaunchTemplateId", 1, 0}, {"LaunchTemplateName", 1, 0}, {"Overrides", 9, 0},
	{"UserdataType", 1, 0}, {"Version", 1, 0}, {"LaunchTemplateId", 1, 0},
	{"LaunchTemplateName", 1, 0}, {"TargetInstanceTypes", 7, 0}, {"UserdataType", 1, 0},
	{"Version", 1, 0}, {"MinScaleDownDelayMinutes", 3, 0}, {"EksClusterArn", 1, 1},
	{"KubernetesNamespace", 1, 1}, {"JobExecutionTimeoutMinutes", 3, 0},
	{"TerminateJobsOnUpdate", 13, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ComputeEnvironmentArn", 0,
};
static const char *const t0_attributes[] = {
	"ComputeEnvironmentArn", 0,
};
const struct schema_type schema_aws_batch_computeenvironment = {
	"AWS::Batch::ComputeEnvironment", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 16, 50};

extern const struct schema_type schema_aws_batch_jobdefinition;
/* AWS::Batch::JobDefinition */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}", U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 19, 23, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 8, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 11, 0, 0, 0, U, U},
	{32, 0, 42, 2, 0, 0, 0, 0, U, U}, {32, 0, 44, 1, 0, 0, 0, 0, U, U},
	{32, 0, 45, 1, 0, 0, 0, 0, U, U}, {32, 0, 46, 6, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 16, 0, 0, 0, U, U}, {32, 0, 52, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 8, 0, 0, 0, U, U}, {16, 1, 0, 0, 19, 0, 0, 0, U, U},
	{32, 0, 55, 3, 0, 0, 0, 0, U, U}, {32, 0, 58, 3, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 8, 0, 0, 0, U, U}, {16, 1, 0, 0, 23, 0, 0, 0, U, U},
	{32, 0, 61, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 25, 0, 0, 0, U, U},
	{32, 0, 63, 3, 0, 0, 0, 0, U, U}, {32, 0, 66, 1, 0, 0, 0, 0, U, U},
	{32, 0, 67, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 29, 0, 0, 0, U, U},
	{32, 0, 68, 2, 0, 0, 0, 0, U, U}, {32, 0, 70, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 32, 0, 0, 0, U, U}, {32, 0, 72, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 34, 0, 0, 0, U, U}, {32, 0, 75, 4, 0, 0, 0, 0, U, U},
	{32, 0, 79, 5, 0, 0, 0, 0, U, U}, {32, 0, 84, 2, 0, 0, 0, 0, U, U},
	{32, 0, 86, 1, 0, 0, 0, 0, U, U}, {32, 0, 87, 4, 0, 0, 0, 0, U, U},
	{32, 0, 91, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 41, 0, 0, 0, U, U},
	{32, 0, 92, 11, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 43, 0, 0, 0, U, U},
	{32, 0, 103, 19, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 45, 0, 0, 0, U, U},
	{32, 0, 122, 2, 0, 0, 0, 0, U, U}, {32, 0, 124, 2, 0, 0, 0, 0, U, U},
	{32, 0, 126, 1, 0, 0, 0, 0, U, U}, {32, 0, 127, 9, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 50, 0, 0, 0, U, U}, {32, 0, 136, 9, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 52, 0, 0, 0, U, U}, {32, 0, 145, 2, 0, 0, 0, 0, U, U},
	{32, 0, 147, 2, 0, 0, 0, 0, U, U}, {32, 0, 149, 6, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 56, 0, 0, 0, U, U}, {32, 0, 155, 4, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 58, 0, 0, 0, U, U}, {32, 0, 159, 1, 0, 0, 0, 0, U, U},
	{32, 0, 160, 3, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 61, 0, 0, 0, U, U},
	{32, 0, 163, 5, 0, 0, 0, 0, U, U}, {32, 0, 168, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {32, 0, 170, 1, 0, 0, 0, 0, U, U},
	{32, 0, 171, 2, 0, 0, 0, 0, U, U}, {32, 0, 173, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 128}, {32, 0, 175, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 70, 0, 0, 0, U, U}, {32, 0, 178, 6, 0, 0, 0, 0, U, U},
	{32, 0, 184, 22, 0, 0, 0, 0, U, U}, {32, 0, 206, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 74, 0, 0, 0, U, U}, {32, 0, 207, 7, 0, 0, 0, 0, U, U},
	{32, 0, 214, 1, 0, 0, 0, 0, U, U}, {32, 0, 215, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 78, 0, 0, 0, U, U}, {32, 0, 217, 4, 0, 0, 0, 0, U, U},
	{32, 0, 221, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ConsumableResourceProperties", 1, 0}, {"ContainerProperties", 6, 0},
	{"EcsProperties", 39, 0}, {"EksProperties", 47, 0}, {"JobDefinitionArn", 8, 4},
	{"JobDefinitionName", 67, 2}, {"NodeProperties", 68, 0}, {"Parameters", 21, 0},
	{"PlatformCapabilities", 7, 0}, {"PropagateTags", 9, 0},
	{"ResourceRetentionPolicy", 75, 8}, {"RetryStrategy", 76, 0}, {"SchedulingPriority", 5, 0},
	{"Tags", 21, 0}, {"Timeout", 79, 0}, {"Type", 8, 1}, {"ConsumableResourceList", 2, 1},
	{"ConsumableResource", 4, 1}, {"Quantity", 5, 1}, {"Command", 7, 0},
	{"EnableExecuteCommand", 9, 0}, {"Environment", 10, 0}, {"EphemeralStorage", 12, 0},
	{"ExecutionRoleArn", 8, 0}, {"FargatePlatformConfiguration", 13, 0}, {"Image", 8, 1},
	{"JobRoleArn", 8, 0}, {"LinuxParameters", 14, 0}, {"LogConfiguration", 20, 0},
	{"Memory", 5, 0}, {"MountPoints", 24, 0}, {"NetworkConfiguration", 26, 0},
	{"Privileged", 9, 0}, {"ReadonlyRootFilesystem", 9, 0}, {"RepositoryCredentials", 27, 0},
	{"ResourceRequirements", 28, 0}, {"RuntimePlatform", 30, 0}, {"Secrets", 22, 0},
	{"Ulimits", 31, 0}, {"User", 8, 0}, {"Vcpus", 5, 0}, {"Volumes", 33, 0}, {"Name", 8, 0},
	{"Value", 8, 0}, {"SizeInGiB", 5, 1}, {"PlatformVersion", 8, 0}, {"Devices", 15, 0},
	{"InitProcessEnabled", 9, 0}, {"MaxSwap", 5, 0}, {"SharedMemorySize", 5, 0},
	{"Swappiness", 5, 0}, {"Tmpfs", 18, 0}, {"ContainerPath", 8, 0}, {"HostPath", 8, 0},
	{"Permissions", 17, 0}, {"ContainerPath", 8, 1}, {"MountOptions", 17, 0}, {"Size", 5, 1},
	{"LogDriver", 8, 1}, {"Options", 21, 0}, {"SecretOptions", 22, 0}, {"Name", 8, 1},
	{"ValueFrom", 8, 1}, {"ContainerPath", 8, 0}, {"ReadOnly", 9, 0}, {"SourceVolume", 8, 0},
	{"AssignPublicIp", 8, 0}, {"CredentialsParameter", 8, 1}, {"Type", 8, 0}, {"Value", 8, 0},
	{"CpuArchitecture", 8, 0}, {"OperatingSystemFamily", 8, 0}, {"HardLimit", 5, 1},
	{"Name", 8, 1}, {"SoftLimit", 5, 1}, {"EfsVolumeConfiguration", 35, 0}, {"Host", 37, 0},
	{"Name", 8, 0}, {"S3FilesVolumeConfiguration", 38, 0}, {"AuthorizationConfig", 36, 0},
	{"FileSystemId", 8, 1}, {"RootDirectory", 8, 0}, {"TransitEncryption", 8, 0},
	{"TransitEncryptionPort", 5, 0}, {"AccessPointId", 8, 0}, {"Iam", 8, 0},
	{"SourcePath", 8, 0}, {"AccessPointArn", 8, 0}, {"FileSystemArn", 8, 1},
	{"RootDirectory", 8, 0}, {"TransitEncryptionPort", 5, 0}, {"TaskProperties", 40, 1},
	{"Containers", 42, 0}, {"EnableExecuteCommand", 9, 0}, {"EphemeralStorage", 12, 0},
	{"ExecutionRoleArn", 8, 0}, {"IpcMode", 8, 0}, {"NetworkConfiguration", 26, 0},
	{"PidMode", 8, 0}, {"PlatformVersion", 8, 0}, {"RuntimePlatform", 30, 0},
	{"TaskRoleArn", 8, 0}, {"Volumes", 33, 0}, {"Command", 7, 0}, {"DependsOn", 44, 0},
	{"Environment", 10, 0}, {"Essential", 9, 0}, {"FirelensConfiguration", 46, 0},
	{"Image", 8, 1}, {"LinuxParameters", 14, 0}, {"LogConfiguration", 20, 0},
	{"MountPoints", 24, 0}, {"Name", 8, 0}, {"Privileged", 9, 0},
	{"ReadonlyRootFilesystem", 9, 0}, {"RepositoryCredentials", 27, 0},
	{"ResourceRequirements", 28, 0}, {"Secrets", 22, 0}, {"StartTimeout", 5, 0},
	{"StopTimeout", 5, 0}, {"Ulimits", 31, 0}, {"User", 8, 0}, {"Condition", 8, 1},
	{"ContainerName", 8, 1}, {"Options", 21, 0}, {"Type", 8, 1}, {"PodProperties", 48, 0},
	{"Containers", 49, 0}, {"DnsPolicy", 8, 0}, {"HostNetwork", 9, 0},
	{"ImagePullSecrets", 57, 0}, {"InitContainers", 49, 0}, {"Metadata", 59, 0},
	{"ServiceAccountName", 8, 0}, {"ShareProcessNamespace", 9, 0}, {"Volumes", 60, 0},
	{"Args", 7, 0}, {"Command", 7, 0}, {"Env", 51, 0}, {"Image", 8, 1},
	{"ImagePullPolicy", 8, 0}, {"Name", 8, 0}, {"Resources", 53, 0},
	{"SecurityContext", 54, 0}, {"VolumeMounts", 55, 0}, {"Name", 8, 1}, {"Value", 8, 0},
	{"Limits", 21, 0}, {"Requests", 21, 0}, {"AllowPrivilegeEscalation", 9, 0},
	{"Privileged", 9, 0}, {"ReadOnlyRootFilesystem", 9, 0}, {"RunAsGroup", 5, 0},
	{"RunAsNonRoot", 9, 0}, {"RunAsUser", 5, 0}, {"MountPath", 8, 0}, {"Name", 8, 0},
	{"ReadOnly", 9, 0}, {"SubPath", 8, 0}, {"Name", 8, 0}, {"Annotations", 21, 0},
	{"Labels", 21, 0}, {"Namespace", 8, 0}, {"EmptyDir", 62, 0}, {"HostPath", 64, 0},
	{"Name", 8, 1}, {"PersistentVolumeClaim", 65, 0}, {"Secret", 66, 0}, {"Medium", 8, 0},
	{"SizeLimit", 63, 0}, {"Path", 8, 0}, {"ClaimName", 8, 1}, {"ReadOnly", 9, 0},
	{"Optional", 9, 0}, {"SecretName", 8, 1}, {"MainNode", 5, 1},
	{"NodeRangeProperties", 69, 1}, {"NumNodes", 5, 1}, {"ConsumableResourceProperties", 1, 0},
	{"Container", 71, 0}, {"EcsProperties", 72, 0}, {"EksProperties", 47, 0},
	{"InstanceTypes", 17, 0}, {"TargetNodes", 8, 1}, {"Command", 7, 0},
	{"EnableExecuteCommand", 9, 0}, {"Environment", 10, 0}, {"EphemeralStorage", 12, 0},
	{"ExecutionRoleArn", 8, 0}, {"Image", 8, 1}, {"InstanceType", 8, 0}, {"JobRoleArn", 8, 0},
	{"LinuxParameters", 14, 0}, {"LogConfiguration", 20, 0}, {"Memory", 5, 0},
	{"MountPoints", 24, 0}, {"Privileged", 9, 0}, {"ReadonlyRootFilesystem", 9, 0},
	{"RepositoryCredentials", 27, 0}, {"ResourceRequirements", 28, 0},
	{"RuntimePlatform", 30, 0}, {"Secrets", 22, 0}, {"Ulimits", 31, 0}, {"User", 8, 0},
	{"Vcpus", 5, 0}, {"Volumes", 33, 0}, {"TaskProperties", 73, 1}, {"Containers", 42, 0},
	{"EnableExecuteCommand", 9, 0}, {"ExecutionRoleArn", 8, 0}, {"IpcMode", 8, 0},
	{"PidMode", 8, 0}, {"TaskRoleArn", 8, 0}, {"Volumes", 33, 0},
	{"SkipDeregisterOnUpdate", 9, 8}, {"Attempts", 5, 0}, {"EvaluateOnExit", 77, 0},
	{"Action", 8, 1}, {"OnExitCode", 8, 0}, {"OnReason", 8, 0}, {"OnStatusReason", 8, 0},
	{"AttemptDurationSeconds", 5, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"JobDefinitionName", 0,
};
static const char *const t1_attributes[] = {
	"JobDefinitionArn", 0,
};
const struct schema_type schema_aws_batch_jobdefinition = {
	"AWS::Batch::JobDefinition", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 80, 222};

extern const struct schema_type schema_aws_batch_jobqueue;
/* AWS::Batch::JobQueue */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 12, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 600, 86400},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 2, 0, U, U}, {64, 0, 0, 0, 3, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"ComputeEnvironmentOrder", 1, 0}, {"JobQueueArn", 5, 4}, {"JobQueueName", 6, 2},
	{"JobQueueType", 3, 2}, {"JobStateTimeLimitActions", 7, 0}, {"Priority", 11, 1},
	{"SchedulingPolicyArn", 5, 0}, {"ServiceEnvironmentOrder", 12, 0}, {"State", 14, 0},
	{"Tags", 15, 2}, {"ComputeEnvironment", 3, 1}, {"Order", 4, 1}, {"Action", 3, 1},
	{"MaxTimeSeconds", 9, 1}, {"Reason", 3, 1}, {"State", 10, 1}, {"Order", 4, 1},
	{"ServiceEnvironment", 3, 1},
};
static const char *const t2_texts[] = {
	"RUNNABLE", "DISABLED", "ENABLED",
};
static const char *const t2_identifier[] = {
	"JobQueueArn", 0,
};
static const char *const t2_attributes[] = {
	"JobQueueArn", 0,
};
const struct schema_type schema_aws_batch_jobqueue = {
	"AWS::Batch::JobQueue", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 16, 18};
