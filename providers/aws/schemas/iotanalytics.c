/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_iotanalytics_channel;
/* AWS::IoTAnalytics::Channel */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(^(\?!_{2}))(^[a-zA-Z0-9_]+$)", 1, 128},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U}, {32, 0, 7, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9.\\-_]*$", 3, 255},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9!_.*'()/{}:-]*/$", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 20, 2048}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 2147483647}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, 1, 50}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"ChannelName", 1, 2}, {"ChannelStorage", 2, 0}, {"Id", 8, 4}, {"RetentionPeriod", 9, 0},
	{"Tags", 12, 0}, {"CustomerManagedS3", 3, 0}, {"ServiceManagedS3", 7, 0}, {"Bucket", 4, 1},
	{"KeyPrefix", 5, 0}, {"RoleArn", 6, 1}, {"NumberOfDays", 10, 0}, {"Unlimited", 11, 0},
	{"Key", 14, 1}, {"Value", 15, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"ChannelName", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iotanalytics_channel = {
	"AWS::IoTAnalytics::Channel", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 16, 14};

extern const struct schema_type schema_aws_iotanalytics_dataset;
/* AWS::IoTAnalytics::Dataset */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, 1, 1},
	{32, 0, 9, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_]+$", 1, 128},
	{32, 0, 12, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 50},
	{16, 1, 0, 0, 11, 0, 0, 0, 0, 50}, {32, 0, 18, 5, 0, 0, 0, 0, U, U},
	{32, 0, 23, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "(^(\?!_{2}))(^[a-zA-Z0-9_]+$)", 1, 128},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 24, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w\\.-]{1,255}$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {32, 0, 25, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 21, 0, 0, 0, 0, 1}, {32, 0, 27, 1, 0, 0, 0, 0, U, U},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 26, 0, 0, 0, 0, 20},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {32, 0, 32, 2, 0, 0, 0, 0, U, U},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z][a-zA-Z0-9_]*$", 1, 128},
	{32, 0, 36, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9.\\-_]*$", 3, 255},
	{32, 0, 40, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 150},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9!_.*'()/{}:-]*$", 1, 255},
	{16, 1, 0, 0, 36, 0, 0, 0, 1, 1}, {32, 0, 42, 2, 0, 0, 0, 0, U, U},
	{32, 0, 44, 1, 0, 0, 0, 0, U, U}, {32, 0, 45, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 60}, {32, 0, 46, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 2147483647}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 44, 0, 0, 0, 1, 50}, {32, 0, 48, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {16, 1, 0, 0, 47, 0, 0, 0, 0, 5},
	{32, 0, 50, 2, 0, 0, 0, 0, U, U}, {32, 0, 52, 1, 0, 0, 0, 0, U, U},
	{32, 0, 53, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
};
static const struct schema_prop t1_props[] = {
	{"Actions", 1, 1}, {"ContentDeliveryRules", 25, 0}, {"DatasetName", 13, 2}, {"Id", 24, 4},
	{"LateDataRules", 35, 0}, {"RetentionPeriod", 40, 0}, {"Tags", 43, 0}, {"Triggers", 46, 0},
	{"VersioningConfiguration", 49, 0}, {"ActionName", 3, 1}, {"ContainerAction", 4, 0},
	{"QueryAction", 19, 0}, {"ExecutionRoleArn", 5, 1}, {"Image", 6, 1},
	{"ResourceConfiguration", 7, 1}, {"Variables", 10, 0}, {"ComputeType", 8, 1},
	{"VolumeSizeInGB", 9, 1}, {"DatasetContentVersionValue", 12, 0}, {"DoubleValue", 14, 0},
	{"OutputFileUriValue", 15, 0}, {"StringValue", 17, 0}, {"VariableName", 18, 1},
	{"DatasetName", 13, 1}, {"FileName", 16, 1}, {"Filters", 20, 0}, {"SqlQuery", 24, 1},
	{"DeltaTime", 22, 0}, {"OffsetSeconds", 23, 1}, {"TimeExpression", 24, 1},
	{"Destination", 27, 1}, {"EntryName", 24, 0}, {"IotEventsDestinationConfiguration", 28, 0},
	{"S3DestinationConfiguration", 30, 0}, {"InputName", 29, 1}, {"RoleArn", 5, 1},
	{"Bucket", 31, 1}, {"GlueConfiguration", 32, 0}, {"Key", 34, 1}, {"RoleArn", 5, 1},
	{"DatabaseName", 33, 1}, {"TableName", 33, 1}, {"RuleConfiguration", 37, 1},
	{"RuleName", 3, 0}, {"DeltaTimeSessionWindowConfiguration", 38, 0},
	{"TimeoutInMinutes", 39, 1}, {"NumberOfDays", 41, 0}, {"Unlimited", 42, 0}, {"Key", 45, 1},
	{"Value", 18, 1}, {"Schedule", 48, 0}, {"TriggeringDataset", 12, 0},
	{"ScheduleExpression", 24, 1}, {"MaxVersions", 50, 0}, {"Unlimited", 42, 0},
};
static const char *const t1_texts[] = {
	"ACU_1", "ACU_2",
};
static const char *const t1_identifier[] = {
	"DatasetName", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iotanalytics_dataset = {
	"AWS::IoTAnalytics::Dataset", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 51, 55};

extern const struct schema_type schema_aws_iotanalytics_datastore;
/* AWS::IoTAnalytics::Datastore */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9_]+", 1, 128},
	{32, 0, 7, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, 0, 25},
	{32, 0, 8, 2, 0, 0, 0, 0, U, U}, {32, 0, 10, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9_]+", U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9\\s\\[\\]_,.'/:-]*", 1, 50},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {32, 0, 16, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9.\\-_]*", 3, 255},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9!_.*'()/{}:-]*/", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 20, 2048}, {32, 0, 19, 1, 0, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 22, 2, 0, 0, 0, 0, U, U}, {32, 0, 24, 1, 0, 0, 0, 0, U, U},
	{32, 0, 25, 1, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 21, 0, 0, 0, 1, 100},
	{32, 0, 26, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z_]([A-Za-z0-9]*|[A-Za-z0-9][A-Za-z0-9_]*)$", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 131072}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 2147483647},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 29, 0, 0, 0, 1, 50},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t2_props[] = {
	{"DatastoreName", 1, 2}, {"DatastorePartitions", 2, 0}, {"DatastoreStorage", 9, 0},
	{"FileFormatConfiguration", 17, 0}, {"Id", 24, 4}, {"RetentionPeriod", 25, 0},
	{"Tags", 28, 0}, {"Partitions", 3, 0}, {"Partition", 5, 0}, {"TimestampPartition", 7, 0},
	{"AttributeName", 6, 1}, {"AttributeName", 1, 1}, {"TimestampFormat", 8, 0},
	{"CustomerManagedS3", 10, 0}, {"IotSiteWiseMultiLayerStorage", 14, 0},
	{"ServiceManagedS3", 16, 0}, {"Bucket", 11, 1}, {"KeyPrefix", 12, 0}, {"RoleArn", 13, 1},
	{"CustomerManagedS3Storage", 15, 0}, {"Bucket", 11, 1}, {"KeyPrefix", 12, 0},
	{"JsonConfiguration", 16, 0}, {"ParquetConfiguration", 18, 0}, {"SchemaDefinition", 19, 0},
	{"Columns", 20, 0}, {"Name", 22, 1}, {"Type", 23, 1}, {"NumberOfDays", 26, 0},
	{"Unlimited", 27, 0}, {"Key", 30, 1}, {"Value", 31, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"DatastoreName", 0,
};
static const char *const t2_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iotanalytics_datastore = {
	"AWS::IoTAnalytics::Datastore", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 32, 32};

extern const struct schema_type schema_aws_iotanalytics_pipeline;
/* AWS::IoTAnalytics::Pipeline */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 3, 0, 0, 0, 1, 25}, {32, 0, 4, 10, 0, 0, 0, 0, U, U},
	{32, 0, 14, 3, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{32, 0, 17, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9_]+", 1, 128},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {32, 0, 22, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 20, 2048}, {32, 0, 27, 3, 0, 0, 0, 0, U, U},
	{32, 0, 30, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 1000},
	{1, 0, 0, 0, 0, 0, 0, "[a-zA-Z0-9_-]+", 1, 64}, {32, 0, 34, 4, 0, 0, 0, 0, U, U},
	{32, 0, 38, 3, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, 1, 50},
	{16, 1, 0, 0, 21, 0, 0, 0, 1, 50}, {32, 0, 41, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Id", 1, 4}, {"PipelineActivities", 2, 1}, {"PipelineName", 9, 2}, {"Tags", 20, 0},
	{"AddAttributes", 4, 0}, {"Channel", 8, 0}, {"Datastore", 10, 0},
	{"DeviceRegistryEnrich", 11, 0}, {"DeviceShadowEnrich", 11, 0}, {"Filter", 13, 0},
	{"Lambda", 14, 0}, {"Math", 17, 0}, {"RemoveAttributes", 18, 0},
	{"SelectAttributes", 18, 0}, {"Attributes", 5, 1}, {"Name", 7, 1}, {"Next", 7, 0},
	{"ChannelName", 9, 1}, {"Name", 7, 1}, {"Next", 7, 0}, {"DatastoreName", 9, 1},
	{"Name", 7, 1}, {"Attribute", 6, 1}, {"Name", 7, 1}, {"Next", 7, 0}, {"RoleArn", 12, 1},
	{"ThingName", 6, 1}, {"Filter", 6, 1}, {"Name", 7, 1}, {"Next", 7, 0},
	{"BatchSize", 15, 1}, {"LambdaName", 16, 1}, {"Name", 7, 1}, {"Next", 7, 0},
	{"Attribute", 6, 1}, {"Math", 6, 1}, {"Name", 7, 1}, {"Next", 7, 0}, {"Attributes", 19, 1},
	{"Name", 7, 1}, {"Next", 7, 0}, {"Key", 7, 1}, {"Value", 6, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"PipelineName", 0,
};
static const char *const t3_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_iotanalytics_pipeline = {
	"AWS::IoTAnalytics::Pipeline", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 22, 43};
