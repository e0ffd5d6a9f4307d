/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_glue_connection;
/* AWS::Glue::Connection */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 3, 12, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 15, 6, 0, 0, 0, 0, U, U}, {32, 0, 21, 2, 0, 0, 0, 0, U, U},
	{32, 0, 23, 6, 0, 0, 0, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{32, 0, 31, 2, 0, 0, 0, 0, U, U}, {32, 0, 33, 4, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 37, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CatalogId", 1, 3}, {"ConnectionInput", 2, 1}, {"Id", 1, 4}, {"AthenaProperties", 3, 0},
	{"AuthenticationConfiguration", 4, 0}, {"ConnectionProperties", 10, 0},
	{"ConnectionType", 1, 1}, {"Description", 1, 0}, {"MatchCriteria", 11, 0}, {"Name", 1, 0},
	{"PhysicalConnectionRequirements", 12, 0}, {"PythonProperties", 3, 0},
	{"SparkProperties", 3, 0}, {"ValidateCredentials", 13, 0},
	{"ValidateForComputeEnvironments", 11, 0}, {"AuthenticationType", 1, 1},
	{"BasicAuthenticationCredentials", 5, 0}, {"CustomAuthenticationCredentials", 3, 0},
	{"KmsKeyArn", 1, 0}, {"OAuth2Properties", 6, 0}, {"SecretArn", 1, 0}, {"Password", 1, 0},
	{"Username", 1, 0}, {"AuthorizationCodeProperties", 7, 0},
	{"OAuth2ClientApplication", 8, 0}, {"OAuth2Credentials", 9, 0}, {"OAuth2GrantType", 1, 0},
	{"TokenUrl", 1, 0}, {"TokenUrlParametersMap", 3, 0}, {"AuthorizationCode", 1, 0},
	{"RedirectUri", 1, 0}, {"AWSManagedClientApplicationReference", 1, 0},
	{"UserManagedClientApplicationClientId", 1, 0}, {"AccessToken", 1, 0}, {"JwtToken", 1, 0},
	{"RefreshToken", 1, 0}, {"UserManagedClientApplicationClientSecret", 1, 0},
	{"AvailabilityZone", 1, 0}, {"SecurityGroupIdList", 11, 0}, {"SubnetId", 1, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_glue_connection = {
	"AWS::Glue::Connection", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 14, 40};

extern const struct schema_type schema_aws_glue_crawler;
/* AWS::Glue::Crawler */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2048},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 12},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 3, 0, U, U},
	{1, 0, 0, 0, 0, 6, 2, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 20, 8, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 28, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, 1, U},
	{16, 0, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 33, 4, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {16, 0, 0, 0, 24, 0, 0, 0, U, U},
	{32, 0, 37, 3, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 27, 0, 0, 0, U, U}, {32, 0, 40, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 30, 0, 0, 0, U, U},
	{32, 0, 44, 4, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 32, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 8, 2, 0, U, U}, {16, 0, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 48, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 36, 0, 0, 0, U, U},
	{32, 0, 50, 6, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Classifiers", 1, 0}, {"Configuration", 3, 0}, {"CrawlerSecurityConfiguration", 4, 0},
	{"DatabaseName", 3, 0}, {"Description", 5, 0}, {"LakeFormationConfiguration", 6, 0},
	{"Name", 2, 2}, {"RecrawlPolicy", 9, 0}, {"Role", 3, 1}, {"Schedule", 11, 0},
	{"SchemaChangePolicy", 12, 0}, {"TablePrefix", 4, 0}, {"Tags", 15, 0}, {"Targets", 16, 1},
	{"AccountId", 7, 0}, {"UseLakeFormationCredentials", 8, 0}, {"RecrawlBehavior", 10, 0},
	{"ScheduleExpression", 3, 0}, {"DeleteBehavior", 13, 0}, {"UpdateBehavior", 14, 0},
	{"CatalogTargets", 17, 0}, {"DeltaTargets", 20, 0}, {"DynamoDBTargets", 23, 0},
	{"HudiTargets", 26, 0}, {"IcebergTargets", 26, 0}, {"JdbcTargets", 29, 0},
	{"MongoDBTargets", 33, 0}, {"S3Targets", 35, 0}, {"ConnectionName", 3, 0},
	{"DatabaseName", 2, 0}, {"DlqEventQueueArn", 3, 0}, {"EventQueueArn", 3, 0},
	{"Tables", 19, 0}, {"ConnectionName", 3, 0}, {"CreateNativeDeltaTable", 8, 0},
	{"DeltaTables", 22, 0}, {"WriteManifest", 8, 0}, {"Path", 3, 0}, {"ScanAll", 8, 0},
	{"ScanRate", 25, 0}, {"ConnectionName", 3, 0}, {"Exclusions", 22, 0},
	{"MaximumTraversalDepth", 28, 0}, {"Paths", 22, 0}, {"ConnectionName", 3, 0},
	{"EnableAdditionalMetadata", 31, 0}, {"Exclusions", 22, 0}, {"Path", 3, 0},
	{"ConnectionName", 3, 0}, {"Path", 3, 0}, {"ConnectionName", 3, 0},
	{"DlqEventQueueArn", 3, 0}, {"EventQueueArn", 3, 0}, {"Exclusions", 22, 0}, {"Path", 3, 0},
	{"SampleSize", 28, 0},
};
static const char *const t1_texts[] = {
	"CRAWL_EVENT_MODE", "CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY", "DELETE_FROM_DATABASE",
	"DEPRECATE_IN_DATABASE", "LOG", "LOG", "UPDATE_IN_DATABASE", "COMMENTS", "RAWTYPES",
};
static const char *const t1_identifier[] = {
	"Name", 0,
};
static const char *const t1_attributes[] = {
	0,
};
const struct schema_type schema_aws_glue_crawler = {
	"AWS::Glue::Crawler", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 37, 56};

extern const struct schema_type schema_aws_glue_database;
/* AWS::Glue::Database */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{32, 0, 3, 7, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 9, 0, U, U}, {32, 0, 12, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048}, {32, 0, 13, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 512}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 15, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"CatalogId", 1, 1}, {"DatabaseInput", 2, 1}, {"DatabaseName", 14, 2},
	{"CreateTableDefaultPermissions", 3, 0}, {"Description", 8, 0},
	{"FederatedDatabase", 9, 0}, {"LocationUri", 11, 0}, {"Name", 1, 0}, {"Parameters", 12, 0},
	{"TargetDatabase", 13, 0}, {"Permissions", 5, 0}, {"Principal", 7, 0},
	{"DataLakePrincipalIdentifier", 1, 0}, {"ConnectionName", 1, 0}, {"Identifier", 10, 0},
	{"CatalogId", 1, 0}, {"DatabaseName", 1, 0}, {"Region", 1, 0},
};
static const char *const t2_texts[] = {
	"ALL", "ALTER", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "DELETE",
	"DROP", "INSERT", "SELECT",
};
static const char *const t2_identifier[] = {
	"DatabaseName", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_glue_database = {
	"AWS::Glue::Database", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 15, 18};

extern const struct schema_type schema_aws_glue_job;
/* AWS::Glue::Job */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 23, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 23, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([2-3]|3[.]9)$", U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 64},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 400000}, {32, 0, 27, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 9, 0, 0, 0, 0, 1000}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2048},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {32, 0, 28, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\\w+\\.)+\\w+$", 1, 255}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]\?[0-9]|2[0-3])$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {32, 0, 29, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, U},
	{1, 0, 0, 0, 0, 5, 13, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"AllocatedCapacity", 1, 0}, {"Command", 2, 1}, {"Connections", 7, 0},
	{"DefaultArguments", 10, 0}, {"Description", 11, 0}, {"ExecutionClass", 12, 0},
	{"ExecutionProperty", 13, 0}, {"GlueVersion", 14, 0}, {"JobMode", 15, 0},
	{"JobRunQueuingEnabled", 16, 0}, {"LogUri", 3, 0}, {"MaintenanceWindow", 17, 0},
	{"MaxCapacity", 1, 0}, {"MaxRetries", 1, 0}, {"Name", 18, 2},
	{"NonOverridableArguments", 10, 0}, {"NotificationProperty", 19, 0},
	{"NumberOfWorkers", 21, 0}, {"Role", 3, 1}, {"SecurityConfiguration", 18, 0},
	{"Tags", 10, 0}, {"Timeout", 20, 0}, {"WorkerType", 22, 0}, {"Name", 3, 0},
	{"PythonVersion", 4, 0}, {"Runtime", 5, 0}, {"ScriptLocation", 6, 0},
	{"Connections", 8, 0}, {"MaxConcurrentRuns", 1, 0}, {"NotifyDelayAfter", 20, 0},
};
static const char *const t3_texts[] = {
	"FLEX", "STANDARD", "NOTEBOOK", "SCRIPT", "VISUAL", "Standard", "G.1X", "G.2X", "G.025X",
	"G.4X", "G.8X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X",
};
static const char *const t3_identifier[] = {
	"Name", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_glue_job = {
	"AWS::Glue::Job", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 23, 30};

extern const struct schema_type schema_aws_glue_registry;
/* AWS::Glue::Registry */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-(cn|us-gov|iso(-[bef])\?))\?:glue:.*", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1000}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{16, 0, 0, 0, 5, 0, 0, 0, 0, 10}, {32, 0, 4, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t4_props[] = {
	{"Arn", 1, 4}, {"Description", 2, 0}, {"Name", 3, 3}, {"Tags", 4, 0}, {"Key", 6, 1},
	{"Value", 7, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Arn", 0,
};
static const char *const t4_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_glue_registry = {
	"AWS::Glue::Registry", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 8, 6};

extern const struct schema_type schema_aws_glue_schema;
/* AWS::Glue::Schema */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:aws(-(cn|us-gov|iso(-[bef])\?))\?:glue:.*", U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 100000}, {1, 0, 0, 0, 0, 0, 8, 0, U, U},
	{1, 0, 0, 0, 0, 8, 3, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
	{1, 0, 0, 0, 0, 0, 0, "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "\\S", 1, 170000}, {16, 0, 0, 0, 13, 0, 0, 0, 0, 10},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t5_props[] = {
	{"Arn", 1, 4}, {"CheckpointVersion", 2, 0}, {"Compatibility", 5, 1}, {"DataFormat", 6, 3},
	{"Description", 7, 0}, {"InitialSchemaVersionId", 8, 4}, {"Name", 9, 3},
	{"Registry", 10, 2}, {"SchemaDefinition", 11, 10}, {"Tags", 12, 0}, {"IsLatest", 3, 0},
	{"VersionNumber", 4, 0}, {"Arn", 1, 0}, {"Name", 9, 0}, {"Key", 14, 1}, {"Value", 15, 1},
};
static const char *const t5_texts[] = {
	"NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL",
	"FULL_ALL", "AVRO", "JSON", "PROTOBUF",
};
static const char *const t5_identifier[] = {
	"Arn", 0,
};
static const char *const t5_attributes[] = {
	"Arn", "InitialSchemaVersionId", 0,
};
const struct schema_type schema_aws_glue_schema = {
	"AWS::Glue::Schema", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 16, 16};

extern const struct schema_type schema_aws_glue_table;
/* AWS::Glue::Table */
static const struct schema_node t6_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 6, 1, 0, 0, 0, 0, U, U}, {32, 0, 7, 3, 0, 0, 0, 0, U, U},
	{32, 0, 10, 5, 0, 0, 0, 0, U, U}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 17, 4, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 21, 4, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 25, 5, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 8, 0, 0, 0, U, U}, {32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 32, 4, 0, 0, 0, 0, U, U},
	{32, 0, 36, 12, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 48, 3, 0, 0, 0, 0, U, U},
	{32, 0, 51, 13, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 64, 3, 0, 0, 0, 0, U, U}, {32, 0, 67, 3, 0, 0, 0, 0, U, U},
	{32, 0, 70, 3, 0, 0, 0, 0, U, U}, {32, 0, 73, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 76, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {32, 0, 78, 4, 0, 0, 0, 0, U, U},
	{32, 0, 82, 4, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 86, 5, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t6_props[] = {
	{"CatalogId", 1, 3}, {"DatabaseName", 1, 3}, {"Id", 1, 4}, {"Name", 1, 2},
	{"OpenTableFormatInput", 2, 0}, {"TableInput", 18, 0}, {"IcebergInput", 3, 0},
	{"IcebergTableInput", 4, 0}, {"MetadataOperation", 1, 0}, {"Version", 1, 0},
	{"Location", 1, 1}, {"PartitionSpec", 5, 0}, {"Properties", 9, 0}, {"Schema", 10, 1},
	{"WriteOrder", 15, 0}, {"Fields", 6, 1}, {"SpecId", 8, 0}, {"FieldId", 8, 0},
	{"Name", 1, 1}, {"SourceId", 8, 1}, {"Transform", 1, 1}, {"Fields", 11, 1},
	{"IdentifierFieldIds", 14, 0}, {"SchemaId", 8, 0}, {"Type", 1, 0}, {"Doc", 1, 0},
	{"Id", 8, 1}, {"Name", 1, 1}, {"Required", 13, 1}, {"Type", 1, 1}, {"Fields", 16, 1},
	{"OrderId", 8, 1}, {"Direction", 1, 1}, {"NullOrder", 1, 1}, {"SourceId", 8, 1},
	{"Transform", 1, 1}, {"Description", 1, 0}, {"Name", 1, 0}, {"Owner", 1, 0},
	{"Parameters", 19, 0}, {"PartitionKeys", 20, 0}, {"Retention", 8, 0},
	{"StorageDescriptor", 22, 0}, {"TableType", 30, 0}, {"TargetTable", 31, 0},
	{"ViewDefinition", 32, 0}, {"ViewExpandedText", 1, 0}, {"ViewOriginalText", 1, 0},
	{"Comment", 1, 0}, {"Name", 1, 1}, {"Type", 1, 0}, {"BucketColumns", 23, 0},
	{"Columns", 20, 0}, {"Compressed", 13, 0}, {"InputFormat", 1, 0}, {"Location", 1, 0},
	{"NumberOfBuckets", 8, 0}, {"OutputFormat", 1, 0}, {"Parameters", 19, 0},
	{"SchemaReference", 24, 0}, {"SerdeInfo", 26, 0}, {"SkewedInfo", 27, 0},
	{"SortColumns", 28, 0}, {"StoredAsSubDirectories", 13, 0}, {"SchemaId", 25, 0},
	{"SchemaVersionId", 1, 0}, {"SchemaVersionNumber", 8, 0}, {"RegistryName", 1, 0},
	{"SchemaArn", 1, 0}, {"SchemaName", 1, 0}, {"Name", 1, 0}, {"Parameters", 19, 0},
	{"SerializationLibrary", 1, 0}, {"SkewedColumnNames", 23, 0},
	{"SkewedColumnValueLocationMaps", 19, 0}, {"SkewedColumnValues", 23, 0}, {"Column", 1, 1},
	{"SortOrder", 8, 1}, {"CatalogId", 1, 0}, {"DatabaseName", 1, 0}, {"Name", 1, 0},
	{"Region", 1, 0}, {"Definer", 1, 0}, {"IsProtected", 13, 0}, {"Representations", 33, 0},
	{"SubObjects", 23, 0}, {"Dialect", 1, 0}, {"DialectVersion", 1, 0},
	{"ValidationConnection", 1, 0}, {"ViewExpandedText", 1, 0}, {"ViewOriginalText", 1, 0},
};
static const char *const t6_texts[] = {
	"EXTERNAL_TABLE", "VIRTUAL_VIEW",
};
static const char *const t6_identifier[] = {
	"Id", 0,
};
static const char *const t6_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_glue_table = {
	"AWS::Glue::Table", t6_nodes, t6_props, t6_texts,
	t6_identifier, t6_attributes, 0, 35, 91};

extern const struct schema_type schema_aws_glue_trigger;
/* AWS::Glue::Trigger */
static const struct schema_node t7_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{32, 0, 10, 6, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {32, 0, 16, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 2048},
	{32, 0, 17, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 100},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 900}, {32, 0, 19, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, 0, 500}, {32, 0, 21, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 6, 0, U, U}, {1, 0, 0, 0, 0, 6, 1, 0, U, U},
	{1, 0, 0, 0, 0, 7, 4, 0, U, U}, {1, 0, 0, 0, 0, 11, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 13, 4, 0, U, U},
};
static const struct schema_prop t7_props[] = {
	{"Actions", 1, 1}, {"Description", 7, 0}, {"EventBatchingCondition", 8, 0}, {"Name", 4, 2},
	{"Predicate", 11, 0}, {"Schedule", 18, 0}, {"StartOnCreation", 19, 8}, {"Tags", 3, 0},
	{"Type", 20, 3}, {"WorkflowName", 4, 2}, {"Arguments", 3, 0}, {"CrawlerName", 4, 0},
	{"JobName", 4, 0}, {"NotificationProperty", 5, 0}, {"SecurityConfiguration", 4, 0},
	{"Timeout", 6, 0}, {"NotifyDelayAfter", 6, 0}, {"BatchSize", 9, 1}, {"BatchWindow", 10, 0},
	{"Conditions", 12, 0}, {"Logical", 17, 0}, {"CrawlState", 14, 0}, {"CrawlerName", 4, 0},
	{"JobName", 4, 0}, {"LogicalOperator", 15, 0}, {"State", 16, 0},
};
static const char *const t7_texts[] = {
	"CANCELLED", "CANCELLING", "ERROR", "FAILED", "RUNNING", "SUCCEEDED", "EQUALS",
	"SUCCEEDED", "STOPPED", "TIMEOUT", "FAILED", "AND", "ANY", "CONDITIONAL", "EVENT",
	"ON_DEMAND", "SCHEDULED",
};
static const char *const t7_identifier[] = {
	"Name", 0,
};
static const char *const t7_attributes[] = {
	0,
};
const struct schema_type schema_aws_glue_trigger = {
	"AWS::Glue::Trigger", t7_nodes, t7_props, t7_texts,
	t7_identifier, t7_attributes, "Tags", 21, 26};
