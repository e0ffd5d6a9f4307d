/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_ssm_association;
/* AWS::SSM::Association */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 18, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,128}$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 50},
	{16, 0, 0, 0, 6, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)", U, U},
	{1, 0, 0, 0, 0, 0, 0, "(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$", 1, 7},
	{1, 0, 0, 0, 0, 0, 0, "^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$", 1, 7},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.:/]{3,200}$", U, U},
	{32, 0, 18, 1, 0, 0, 0, 0, U, U}, {32, 0, 19, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 3, 63}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, 0, 3, 20}, {64, 0, 0, 0, 5, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 6},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {16, 0, 0, 0, 23, 0, 0, 0, 0, 5},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$|resource-groups:Name", 1, 163},
	{16, 0, 0, 0, 6, 0, 0, 0, 0, 50}, {2, 0, 0, 0, 0, 0, 0, 0, 15, 172800},
};
static const struct schema_prop t0_props[] = {
	{"ApplyOnlyAtCronInterval", 1, 0}, {"AssociationId", 2, 4}, {"AssociationName", 3, 0},
	{"AutomationTargetParameterName", 4, 0}, {"CalendarNames", 5, 0},
	{"ComplianceSeverity", 7, 0}, {"DocumentVersion", 8, 0}, {"InstanceId", 9, 0},
	{"MaxConcurrency", 10, 0}, {"MaxErrors", 11, 0}, {"Name", 12, 1},
	{"OutputLocation", 13, 0}, {"Parameters", 18, 0}, {"ScheduleExpression", 19, 0},
	{"ScheduleOffset", 20, 0}, {"SyncCompliance", 21, 0}, {"Targets", 22, 0},
	{"WaitForSuccessTimeoutSeconds", 26, 8}, {"S3Location", 14, 0},
	{"OutputS3BucketName", 15, 0}, {"OutputS3KeyPrefix", 16, 0}, {"OutputS3Region", 17, 0},
	{"Key", 24, 1}, {"Values", 25, 1},
};
static const char *const t0_texts[] = {
	"CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED", "AUTO", "MANUAL",
};
static const char *const t0_identifier[] = {
	"AssociationId", 0,
};
static const char *const t0_attributes[] = {
	"AssociationId", 0,
};
const struct schema_type schema_aws_ssm_association = {
	"AWS::SSM::Association", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 27, 24};

extern const struct schema_type schema_aws_ssm_document;
/* AWS::SSM::Document */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, 0, 20},
	{32, 0, 10, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{16, 1, 0, 0, 6, 0, 0, 0, 1, 1}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 100000},
	{65, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{1, 0, 0, 0, 0, 6, 15, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,128}$", U, U},
	{16, 1, 0, 0, 12, 0, 0, 0, 1, U}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.:/]{3,200}$", U, 200},
	{1, 0, 0, 0, 0, 0, 0, "([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)", U, 8},
	{16, 1, 0, 0, 16, 0, 0, 0, 0, 1000}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^\\/[\\w\\.\\-\\:\\/]*$", 0, 200}, {1, 0, 0, 0, 0, 21, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{1,128}$", U, U},
};
static const struct schema_prop t1_props[] = {
	{"Attachments", 1, 24}, {"Content", 7, 17}, {"DocumentFormat", 8, 16},
	{"DocumentType", 9, 2}, {"Name", 10, 2}, {"Requires", 11, 16}, {"Tags", 15, 0},
	{"TargetType", 18, 16}, {"UpdateMethod", 19, 8}, {"VersionName", 20, 16}, {"Key", 3, 0},
	{"Name", 4, 0}, {"Values", 5, 0}, {"Name", 13, 0}, {"Version", 14, 0}, {"Key", 4, 0},
	{"Value", 17, 0},
};
static const char *const t1_texts[] = {
	"SourceUrl", "S3FileUrl", "AttachmentReference", "YAML", "JSON", "TEXT",
	"ApplicationConfiguration", "ApplicationConfigurationSchema", "Automation",
	"Automation.ChangeTemplate", "AutoApprovalPolicy", "ChangeCalendar", "CloudFormation",
	"Command", "DeploymentStrategy", "ManualApprovalPolicy", "Package", "Policy",
	"ProblemAnalysis", "ProblemAnalysisTemplate", "Session", "Replace", "NewVersion",
};
static const char *const t1_identifier[] = {
	"Name", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_ssm_document = {
	"AWS::SSM::Document", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 21, 17};

extern const struct schema_type schema_aws_ssm_maintenancewindow;
/* AWS::SSM::MaintenanceWindow */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 23}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 24}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,128}$", 3, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 6},
	{16, 1, 0, 0, 10, 0, 0, 0, 0, 1000}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
};
static const struct schema_prop t2_props[] = {
	{"AllowUnassociatedTargets", 1, 1}, {"Cutoff", 2, 1}, {"Description", 3, 0},
	{"Duration", 4, 1}, {"EndDate", 5, 0}, {"Name", 6, 1}, {"Schedule", 7, 1},
	{"ScheduleOffset", 8, 0}, {"ScheduleTimezone", 5, 0}, {"StartDate", 5, 0}, {"Tags", 9, 0},
	{"WindowId", 5, 4}, {"Key", 11, 1}, {"Value", 12, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"WindowId", 0,
};
static const char *const t2_attributes[] = {
	"WindowId", 0,
};
const struct schema_type schema_aws_ssm_maintenancewindow = {
	"AWS::SSM::MaintenanceWindow", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 13, 14};

extern const struct schema_type schema_aws_ssm_maintenancewindowtarget;
/* AWS::SSM::MaintenanceWindowTarget */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,128}$", 3, 128}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, 0, 5}, {32, 0, 7, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$", 1, 163},
	{16, 1, 0, 0, 8, 0, 0, 0, 0, 50}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^mw-[0-9a-f]{17}$", 20, 20},
};
static const struct schema_prop t3_props[] = {
	{"Description", 1, 0}, {"Name", 2, 0}, {"OwnerInformation", 1, 0}, {"ResourceType", 3, 1},
	{"Targets", 4, 1}, {"WindowId", 9, 3}, {"WindowTargetId", 8, 4}, {"Key", 6, 1},
	{"Values", 7, 1},
};
static const char *const t3_texts[] = {
	"INSTANCE", "RESOURCE_GROUP",
};
static const char *const t3_identifier[] = {
	"WindowId", "WindowTargetId", 0,
};
static const char *const t3_attributes[] = {
	"WindowTargetId", 0,
};
const struct schema_type schema_aws_ssm_maintenancewindowtarget = {
	"AWS::SSM::MaintenanceWindowTarget", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 10, 9};

extern const struct schema_type schema_aws_ssm_maintenancewindowtask;
/* AWS::SSM::MaintenanceWindowTask */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {32, 0, 15, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$", 1, 7},
	{1, 0, 0, 0, 0, 0, 0, "^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$", 1, 7},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,128}$", 3, 128}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{16, 0, 0, 0, 10, 0, 0, 0, 0, 5}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$", 1, 163},
	{16, 0, 0, 0, 4, 0, 0, 0, 0, 50}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1600},
	{32, 0, 20, 4, 0, 0, 0, 0, U, U}, {32, 0, 24, 2, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 26, 3, 0, 0, 0, 0, U, U},
	{32, 0, 29, 11, 0, 0, 0, 0, U, U}, {32, 0, 40, 2, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 42, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 4, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 4, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^mw-[0-9a-f]{17}$", 20, 20},
};
static const struct schema_prop t4_props[] = {
	{"CutoffBehavior", 1, 0}, {"Description", 2, 0}, {"LoggingInfo", 3, 0},
	{"MaxConcurrency", 5, 0}, {"MaxErrors", 6, 0}, {"Name", 7, 0}, {"Priority", 8, 1},
	{"ServiceRoleArn", 4, 0}, {"Targets", 9, 0}, {"TaskArn", 13, 1},
	{"TaskInvocationParameters", 14, 0}, {"TaskParameters", 16, 0}, {"TaskType", 25, 3},
	{"WindowId", 26, 3}, {"WindowTaskId", 4, 4}, {"Region", 4, 1}, {"S3Bucket", 4, 1},
	{"S3Prefix", 4, 0}, {"Key", 11, 1}, {"Values", 12, 1},
	{"MaintenanceWindowAutomationParameters", 15, 0},
	{"MaintenanceWindowLambdaParameters", 17, 0},
	{"MaintenanceWindowRunCommandParameters", 18, 0},
	{"MaintenanceWindowStepFunctionsParameters", 24, 0}, {"DocumentVersion", 4, 0},
	{"Parameters", 16, 0}, {"ClientContext", 4, 0}, {"Payload", 4, 0}, {"Qualifier", 4, 0},
	{"CloudWatchOutputConfig", 19, 0}, {"Comment", 4, 0}, {"DocumentHash", 4, 0},
	{"DocumentHashType", 4, 0}, {"DocumentVersion", 4, 0}, {"NotificationConfig", 21, 0},
	{"OutputS3BucketName", 4, 0}, {"OutputS3KeyPrefix", 4, 0}, {"Parameters", 16, 0},
	{"ServiceRoleArn", 4, 0}, {"TimeoutSeconds", 23, 0}, {"CloudWatchLogGroupName", 4, 0},
	{"CloudWatchOutputEnabled", 20, 0}, {"NotificationArn", 4, 1},
	{"NotificationEvents", 22, 0}, {"NotificationType", 4, 0}, {"Input", 4, 0}, {"Name", 4, 0},
};
static const char *const t4_texts[] = {
	"CANCEL_TASK", "CONTINUE_TASK", "AUTOMATION", "LAMBDA", "RUN_COMMAND", "STEP_FUNCTIONS",
};
static const char *const t4_identifier[] = {
	"WindowId", "WindowTaskId", 0,
};
static const char *const t4_attributes[] = {
	"WindowTaskId", 0,
};
const struct schema_type schema_aws_ssm_maintenancewindowtask = {
	"AWS::SSM::MaintenanceWindowTask", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 27, 47};

extern const struct schema_type schema_aws_ssm_parameter;
/* AWS::SSM::Parameter */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 2, 0, 0, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 4096}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"AllowedPattern", 1, 8}, {"DataType", 2, 0}, {"Description", 1, 8}, {"Name", 3, 2},
	{"Policies", 4, 8}, {"Tags", 5, 0}, {"Tier", 7, 8}, {"Type", 8, 1}, {"Value", 6, 1},
};
static const char *const t5_texts[] = {
	"text", "aws:ec2:image", "Standard", "Advanced", "Intelligent-Tiering", "String",
	"StringList",
};
static const char *const t5_identifier[] = {
	"Name", 0,
};
static const char *const t5_attributes[] = {
	"AllowedPattern", "DataType", "Description", "Name", "Policies", "Tier", "Type", "Value",
	0,
};
const struct schema_type schema_aws_ssm_parameter = {
	"AWS::SSM::Parameter", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 9, 9};

extern const struct schema_type schema_aws_ssm_patchbaseline;
/* AWS::SSM::PatchBaseline */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 16, 0, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, 0, 10}, {32, 0, 17, 5, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 360}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 10},
	{1, 0, 0, 0, 0, 0, 6, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 22, 1, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, 0, 5},
	{32, 0, 23, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 6, 19, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, 0, 20}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{16, 1, 0, 0, 15, 0, 0, 0, 0, 50}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{1, 0, 0, 0, 0, 25, 6, 0, U, U}, {1, 0, 0, 0, 0, 31, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-:/]{20,128}$", 20, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,128}$", 3, 128},
	{1, 0, 0, 0, 0, 33, 15, 0, U, U}, {16, 0, 0, 0, 23, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 48, 2, 0, U, U},
	{16, 0, 0, 0, 26, 0, 0, 0, 0, 20}, {32, 0, 25, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_\\-.]{3,50}$", U, U}, {16, 0, 0, 0, 29, 0, 0, 0, 0, 20},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {16, 0, 0, 0, 31, 0, 0, 0, 0, 1000},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 256},
};
static const struct schema_prop t6_props[] = {
	{"ApprovalRules", 1, 0}, {"ApprovedPatches", 14, 0},
	{"ApprovedPatchesComplianceLevel", 16, 0}, {"ApprovedPatchesEnableNonSecurity", 7, 0},
	{"AvailableSecurityUpdatesComplianceStatus", 17, 0}, {"DefaultBaseline", 7, 0},
	{"Description", 18, 0}, {"GlobalFilters", 8, 0}, {"Id", 19, 4}, {"Name", 20, 1},
	{"OperatingSystem", 21, 2}, {"PatchGroups", 22, 0}, {"RejectedPatches", 14, 0},
	{"RejectedPatchesAction", 24, 0}, {"Sources", 25, 0}, {"Tags", 30, 0},
	{"PatchRules", 2, 0}, {"ApproveAfterDays", 4, 0}, {"ApproveUntilDate", 5, 0},
	{"ComplianceLevel", 6, 0}, {"EnableNonSecurity", 7, 0}, {"PatchFilterGroup", 8, 0},
	{"PatchFilters", 9, 0}, {"Key", 11, 0}, {"Values", 12, 0}, {"Configuration", 18, 0},
	{"Name", 27, 0}, {"Products", 28, 0}, {"Key", 32, 1}, {"Value", 33, 1},
};
static const char *const t6_texts[] = {
	"CRITICAL", "HIGH", "INFORMATIONAL", "LOW", "MEDIUM", "UNSPECIFIED", "ADVISORY_ID", "ARCH",
	"BUGZILLA_ID", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID",
	"PATCH_SET", "PRIORITY", "PRODUCT", "PRODUCT_FAMILY", "RELEASE", "REPOSITORY", "SECTION",
	"SECURITY", "SEVERITY", "VERSION", "CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL",
	"UNSPECIFIED", "NON_COMPLIANT", "COMPLIANT", "WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2",
	"AMAZON_LINUX_2022", "AMAZON_LINUX_2023", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE",
	"CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX",
	"ALLOW_AS_DEPENDENCY", "BLOCK",
};
static const char *const t6_identifier[] = {
	"Id", 0,
};
static const char *const t6_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_ssm_patchbaseline = {
	"AWS::SSM::PatchBaseline", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, "Tags", 34, 30};

extern const struct schema_type schema_aws_ssm_resourcedatasync;
/* AWS::SSM::ResourceDataSync */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 64}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 512}, {32, 0, 9, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 512},
	{1, 0, 0, 0, 0, 0, 1, 0, 1, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{32, 0, 14, 4, 0, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, 1, 1000}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 3, 0, 0, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"BucketName", 1, 2}, {"BucketPrefix", 2, 2}, {"BucketRegion", 3, 2}, {"KMSKeyArn", 4, 2},
	{"S3Destination", 5, 2}, {"SyncFormat", 9, 2}, {"SyncName", 3, 3}, {"SyncSource", 10, 0},
	{"SyncType", 3, 2}, {"BucketName", 1, 1}, {"BucketPrefix", 6, 0}, {"BucketRegion", 3, 1},
	{"KMSKeyArn", 7, 0}, {"SyncFormat", 8, 1}, {"AwsOrganizationsSource", 11, 0},
	{"IncludeFutureRegions", 14, 0}, {"SourceRegions", 15, 1}, {"SourceType", 3, 1},
	{"OrganizationSourceType", 3, 1}, {"OrganizationalUnits", 12, 0},
};
static const char *const t7_texts[] = {
	"JsonSerDe",
};
static const char *const t7_identifier[] = {
	"SyncName", 0,
};
static const char *const t7_attributes[] = {
	0,
};
const struct schema_type schema_aws_ssm_resourcedatasync = {
	"AWS::SSM::ResourceDataSync", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, 0, 16, 20};
