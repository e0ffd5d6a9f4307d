/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_deadline_farm;
/* AWS::Deadline::Farm */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):deadline:[a-z0-9-]+:[0-9]+:farm/farm-[0-9a-z]{32}$", U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, 100}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {1, 0, 0, 0, 0, 0, 0, "^farm-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[-a-z]*:kms:.*:key/.*", U, U},
	{16, 3, 0, 0, 8, 0, 0, 0, U, 50}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 127}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"CostScaleFactor", 2, 0}, {"Description", 3, 0}, {"DisplayName", 4, 1},
	{"FarmId", 5, 4}, {"KmsKeyArn", 6, 2}, {"Tags", 7, 0}, {"Key", 9, 1}, {"Value", 10, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "FarmId", 0,
};
const struct schema_type schema_aws_deadline_farm = {
	"AWS::Deadline::Farm", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 11, 9};

extern const struct schema_type schema_aws_deadline_fleet;
/* AWS::Deadline::Fleet */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):deadline:[a-z0-9-]+:[0-9]+:farm/farm-[0-9a-z]{32}/fleet/fleet-[0-9a-z]{32}", U, U},
	{32, 0, 15, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, 1, 15},
	{32, 0, 17, 3, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([a-zA-Z][a-zA-Z0-9]{0,63}:)\?amount(\\.[a-zA-Z][a-zA-Z0-9]{0,63})+$", 1, 100},
	{16, 0, 0, 0, 8, 0, 0, 0, 1, 15}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([a-zA-Z][a-zA-Z0-9]{0,63}:)\?attr(\\.[a-zA-Z][a-zA-Z0-9]{0,63})+$", 1, 100},
	{16, 0, 0, 0, 11, 0, 0, 0, 1, 10},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z_]([a-zA-Z0-9_\\-]{0,99})$", 1, 100},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {32, 0, 24, 5, 0, 0, 0, 0, U, U},
	{32, 0, 29, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 2147483647},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 2147483647}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^sp-[0-9a-f]{32}$", U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{32, 0, 32, 9, 0, 0, 0, 0, U, U}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 1, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 512, 2147483647}, {1, 0, 0, 0, 0, 7, 3, 0, U, U},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 10000},
	{32, 0, 47, 5, 0, 0, 0, 0, U, U}, {32, 0, 52, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 86400}, {32, 0, 55, 10, 0, 0, 0, 0, U, U},
	{32, 0, 65, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 36, 0, 0, 0, 1, U},
	{32, 0, 67, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 10, 5, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {16, 0, 0, 0, 38, 0, 0, 0, 1, 100},
	{1, 0, 0, 0, 0, 15, 2, 0, U, U}, {32, 0, 69, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 3000, 16000}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 125, 1000}, {32, 0, 72, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 17, 3, 0, U, U}, {32, 0, 73, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 49, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 100}, {1, 0, 0, 0, 0, 0, 0, "^farm-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^fleet-[0-9a-f]{32}$", U, U}, {32, 0, 74, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 15000}, {2, 0, 0, 0, 0, 0, 0, 0, 300, 3600},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+$", U, U},
	{1, 0, 0, 0, 0, 20, 6, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 60, 0, 0, 0, U, 50}, {32, 0, 76, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 127}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"Capabilities", 2, 4}, {"Configuration", 12, 1}, {"Description", 50, 0},
	{"DisplayName", 38, 1}, {"FarmId", 51, 3}, {"FleetId", 52, 4},
	{"HostConfiguration", 53, 0}, {"MaxWorkerCount", 16, 1}, {"MinWorkerCount", 16, 0},
	{"RoleArn", 56, 1}, {"Status", 57, 4}, {"StatusMessage", 58, 4}, {"Tags", 59, 0},
	{"WorkerCount", 43, 4}, {"Amounts", 3, 0}, {"Attributes", 7, 0}, {"Max", 5, 0},
	{"Min", 5, 1}, {"Name", 6, 1}, {"Name", 9, 1}, {"Values", 10, 1},
	{"CustomerManaged", 13, 0}, {"ServiceManagedEc2", 30, 0},
	{"AutoScalingConfiguration", 14, 0}, {"Mode", 17, 1}, {"StorageProfileId", 18, 0},
	{"TagPropagationMode", 19, 0}, {"WorkerCapabilities", 20, 1},
	{"ScaleOutWorkersPerMinute", 15, 0}, {"StandbyWorkerCount", 16, 0},
	{"WorkerIdleDurationSeconds", 16, 0}, {"AcceleratorCount", 21, 0},
	{"AcceleratorTotalMemoryMiB", 21, 0}, {"AcceleratorTypes", 22, 0},
	{"CpuArchitectureType", 24, 1}, {"CustomAmounts", 3, 0}, {"CustomAttributes", 7, 0},
	{"MemoryMiB", 25, 1}, {"OsFamily", 27, 1}, {"VCpuCount", 28, 1}, {"Max", 16, 0},
	{"Min", 16, 1}, {"Max", 26, 0}, {"Min", 26, 1}, {"Max", 29, 0}, {"Min", 29, 1},
	{"AutoScalingConfiguration", 31, 0}, {"InstanceCapabilities", 33, 1},
	{"InstanceMarketOptions", 45, 1}, {"StorageProfileId", 18, 0}, {"VpcConfiguration", 47, 0},
	{"ScaleOutWorkersPerMinute", 15, 0}, {"StandbyWorkerCount", 16, 0},
	{"WorkerIdleDurationSeconds", 32, 0}, {"AcceleratorCapabilities", 34, 0},
	{"AllowedInstanceTypes", 39, 0}, {"CpuArchitectureType", 24, 1}, {"CustomAmounts", 3, 0},
	{"CustomAttributes", 7, 0}, {"ExcludedInstanceTypes", 39, 0}, {"MemoryMiB", 25, 1},
	{"OsFamily", 40, 1}, {"RootEbsVolume", 41, 0}, {"VCpuCount", 28, 1}, {"Count", 21, 0},
	{"Selections", 35, 1}, {"Name", 37, 1}, {"Runtime", 38, 0}, {"Iops", 42, 0},
	{"SizeGiB", 43, 0}, {"ThroughputMiB", 44, 0}, {"Type", 46, 1},
	{"ResourceConfigurationArns", 48, 0}, {"ScriptBody", 54, 1},
	{"ScriptTimeoutSeconds", 55, 0}, {"Key", 61, 1}, {"Value", 62, 1},
};
static const char *const t1_texts[] = {
	"NO_SCALING", "EVENT_BASED_AUTO_SCALING", "NO_PROPAGATION",
	"PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH", "gpu", "x86_64", "arm64", "WINDOWS", "LINUX",
	"MACOS", "t4", "a10g", "l4", "l40s", "rtx-pro-server-6000", "LINUX", "WINDOWS",
	"on-demand", "spot", "wait-and-save", "ACTIVE", "CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS",
	"CREATE_FAILED", "UPDATE_FAILED", "SUSPENDED",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Capabilities", "FleetId", "Status", "StatusMessage", "WorkerCount", 0,
};
const struct schema_type schema_aws_deadline_fleet = {
	"AWS::Deadline::Fleet", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 63, 78};

extern const struct schema_type schema_aws_deadline_monitor;
/* AWS::Deadline::Monitor */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):deadline:[a-z0-9-]+:[0-9]+:monitor/monitor-[0-9a-z]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)\?ins-[a-zA-Z0-9-.]{16}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9-]+$", 1, 25},
	{1, 0, 0, 0, 0, 0, 0, "^monitor-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9-]{1,100}$", U, U}, {16, 3, 0, 0, 10, 0, 0, 0, U, 50},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"DisplayName", 2, 1}, {"IdentityCenterApplicationArn", 3, 4},
	{"IdentityCenterInstanceArn", 4, 3}, {"IdentityCenterRegion", 5, 2}, {"MonitorId", 6, 4},
	{"RoleArn", 7, 1}, {"Subdomain", 8, 1}, {"Tags", 9, 0}, {"Url", 3, 4}, {"Key", 11, 1},
	{"Value", 12, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Arn", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "IdentityCenterApplicationArn", "MonitorId", "Url", 0,
};
const struct schema_type schema_aws_deadline_monitor = {
	"AWS::Deadline::Monitor", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 13, 12};

extern const struct schema_type schema_aws_deadline_queue;
/* AWS::Deadline::Queue */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 13, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 2, 0, 0, 0, 0, 20},
	{1, 0, 0, 0, 0, 0, 0, "^sp-[0-9a-f]{32}$", U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:*", U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 100},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 100}, {1, 0, 0, 0, 0, 0, 0, "^farm-[0-9a-f]{32}$", U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9-_/]+$", 1, 63},
	{1, 0, 0, 0, 0, 0, 0, "(\?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)", 3, 63},
	{32, 0, 15, 3, 0, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?:[a-z][a-z0-9-]{0,30})\?$", 0, 31},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z]{2}((-gov)|(-iso(b\?)))\?-[a-z]+-\\d{1}:\\d{12}:secret:[a-zA-Z0-9-/_+=.@]{1,2028}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^[^\"'/\\[\\]:;|=,+*\?<>\\s]*$", 0, 111},
	{1, 0, 0, 0, 0, 0, 0, "^queue-[0-9a-f]{32}$", U, U}, {16, 2, 0, 0, 20, 0, 0, 0, 0, 20},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Za-z ]*$", 1, 64},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+$", U, U},
	{32, 0, 22, 3, 0, 0, 0, 0, U, U}, {32, 0, 25, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 1000}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 26, 7, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, -10000, 10000},
	{32, 0, 33, 1, 0, 0, 0, 0, U, U}, {32, 0, 34, 1, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, 10000}, {16, 3, 0, 0, 32, 0, 0, 0, U, 50},
	{32, 0, 35, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t3_props[] = {
	{"AllowedStorageProfileIds", 1, 0}, {"Arn", 3, 4}, {"DefaultBudgetAction", 4, 0},
	{"Description", 5, 0}, {"DisplayName", 6, 1}, {"FarmId", 7, 3},
	{"JobAttachmentSettings", 8, 0}, {"JobRunAsUser", 11, 0}, {"QueueId", 18, 4},
	{"RequiredFileSystemLocationNames", 19, 0}, {"RoleArn", 21, 0},
	{"SchedulingConfiguration", 22, 0}, {"Tags", 31, 0}, {"RootPrefix", 9, 1},
	{"S3BucketName", 10, 1}, {"Posix", 12, 0}, {"RunAs", 14, 1}, {"Windows", 15, 0},
	{"Group", 13, 1}, {"User", 13, 1}, {"PasswordArn", 16, 1}, {"User", 17, 1},
	{"PriorityBalanced", 23, 0}, {"PriorityFifo", 25, 0}, {"WeightedBalanced", 26, 0},
	{"RenderingTaskBuffer", 24, 0}, {"ErrorWeight", 27, 0}, {"MaxPriorityOverride", 28, 0},
	{"MinPriorityOverride", 29, 0}, {"PriorityWeight", 30, 0}, {"RenderingTaskBuffer", 24, 0},
	{"RenderingTaskWeight", 27, 0}, {"SubmissionTimeWeight", 30, 0},
	{"AlwaysScheduleFirst", 25, 0}, {"AlwaysScheduleLast", 25, 0}, {"Key", 33, 1},
	{"Value", 34, 1},
};
static const char *const t3_texts[] = {
	"NONE", "STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS",
	"QUEUE_CONFIGURED_USER", "WORKER_AGENT_USER",
};
static const char *const t3_identifier[] = {
	"Arn", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "QueueId", 0,
};
const struct schema_type schema_aws_deadline_queue = {
	"AWS::Deadline::Queue", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 35, 37};

extern const struct schema_type schema_aws_deadline_queueenvironment;
/* AWS::Deadline::QueueEnvironment */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^farm-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 10000},
	{1, 0, 0, 0, 0, 0, 0, "^queueenv-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^queue-[0-9a-f]{32}$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 15000},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"FarmId", 1, 3}, {"Name", 2, 4}, {"Priority", 3, 1}, {"QueueEnvironmentId", 4, 4},
	{"QueueId", 5, 3}, {"Template", 6, 1}, {"TemplateType", 7, 1},
};
static const char *const t4_texts[] = {
	"JSON", "YAML",
};
static const char *const t4_identifier[] = {
	"FarmId", "QueueId", "QueueEnvironmentId", 0,
};
static const char *const t4_attributes[] = {
	"Name", "QueueEnvironmentId", 0,
};
const struct schema_type schema_aws_deadline_queueenvironment = {
	"AWS::Deadline::QueueEnvironment", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 8, 7};

extern const struct schema_type schema_aws_deadline_queuefleetassociation;
/* AWS::Deadline::QueueFleetAssociation */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^farm-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^fleet-[0-9a-f]{32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^queue-[0-9a-f]{32}$", U, U},
};
static const struct schema_prop t5_props[] = {
	{"FarmId", 1, 3}, {"FleetId", 2, 3}, {"QueueId", 3, 3},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"FarmId", "FleetId", "QueueId", 0,
};
static const char *const t5_attributes[] = {
	0,
};
const struct schema_type schema_aws_deadline_queuefleetassociation = {
	"AWS::Deadline::QueueFleetAssociation", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 4, 3};
