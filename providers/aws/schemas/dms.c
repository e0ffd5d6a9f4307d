/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_dms_endpoint;
/* AWS::DMS::Endpoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 33, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 33, 5, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 38, 1, 0, 0, 0, 0, U, U},
	{32, 0, 39, 4, 0, 0, 0, 0, U, U}, {32, 0, 43, 13, 0, 0, 0, 0, U, U},
	{32, 0, 56, 9, 0, 0, 0, 0, U, U}, {32, 0, 65, 18, 0, 0, 0, 0, U, U},
	{32, 0, 83, 10, 0, 0, 0, 0, U, U}, {32, 0, 93, 17, 0, 0, 0, 0, U, U},
	{32, 0, 110, 13, 0, 0, 0, 0, U, U}, {32, 0, 123, 9, 0, 0, 0, 0, U, U},
	{32, 0, 132, 7, 0, 0, 0, 0, U, U}, {32, 0, 139, 35, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 174, 16, 0, 0, 0, 0, U, U},
	{32, 0, 190, 7, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 197, 26, 0, 0, 0, 0, U, U}, {32, 0, 223, 41, 0, 0, 0, 0, U, U},
	{32, 0, 264, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 24, 0, 0, 0, U, U},
	{32, 0, 266, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"CertificateArn", 1, 0}, {"DatabaseName", 1, 0}, {"DocDbSettings", 2, 0},
	{"DynamoDbSettings", 5, 0}, {"ElasticsearchSettings", 6, 0}, {"EndpointIdentifier", 1, 0},
	{"EndpointType", 1, 1}, {"EngineName", 1, 1}, {"ExternalId", 1, 4},
	{"ExtraConnectionAttributes", 1, 0}, {"GcpMySQLSettings", 7, 0}, {"IbmDb2Settings", 8, 0},
	{"Id", 1, 4}, {"KafkaSettings", 9, 0}, {"KinesisSettings", 10, 0}, {"KmsKeyId", 1, 2},
	{"MicrosoftSqlServerSettings", 11, 0}, {"MongoDbSettings", 12, 0},
	{"MySqlSettings", 13, 0}, {"NeptuneSettings", 14, 0}, {"OracleSettings", 15, 0},
	{"Password", 1, 0}, {"Port", 3, 0}, {"PostgreSqlSettings", 17, 0},
	{"RedisSettings", 18, 0}, {"RedshiftSettings", 20, 0}, {"ResourceIdentifier", 1, 2},
	{"S3Settings", 21, 0}, {"ServerName", 1, 0}, {"SslMode", 1, 0}, {"SybaseSettings", 22, 0},
	{"Tags", 23, 0}, {"Username", 1, 0}, {"DocsToInvestigate", 3, 0}, {"ExtractDocId", 4, 0},
	{"NestingLevel", 1, 0}, {"SecretsManagerAccessRoleArn", 1, 0},
	{"SecretsManagerSecretId", 1, 0}, {"ServiceAccessRoleArn", 1, 0}, {"EndpointUri", 1, 0},
	{"ErrorRetryDuration", 3, 0}, {"FullLoadErrorPercentage", 3, 0},
	{"ServiceAccessRoleArn", 1, 0}, {"AfterConnectScript", 1, 0},
	{"CleanSourceMetadataOnMismatch", 4, 0}, {"DatabaseName", 1, 0},
	{"EventsPollInterval", 3, 0}, {"MaxFileSize", 3, 0}, {"ParallelLoadThreads", 3, 0},
	{"Password", 1, 0}, {"Port", 3, 0}, {"SecretsManagerAccessRoleArn", 1, 0},
	{"SecretsManagerSecretId", 1, 0}, {"ServerName", 1, 0}, {"ServerTimezone", 1, 0},
	{"Username", 1, 0}, {"CurrentLsn", 1, 0}, {"KeepCsvFiles", 4, 0}, {"LoadTimeout", 3, 0},
	{"MaxFileSize", 3, 0}, {"MaxKBytesPerRead", 3, 0}, {"SecretsManagerAccessRoleArn", 1, 0},
	{"SecretsManagerSecretId", 1, 0}, {"SetDataCaptureChanges", 4, 0},
	{"WriteBufferSize", 3, 0}, {"Broker", 1, 0}, {"IncludeControlDetails", 4, 0},
	{"IncludeNullAndEmpty", 4, 0}, {"IncludePartitionValue", 4, 0},
	{"IncludeTableAlterOperations", 4, 0}, {"IncludeTransactionDetails", 4, 0},
	{"MessageFormat", 1, 0}, {"MessageMaxBytes", 3, 0}, {"NoHexPrefix", 4, 0},
	{"PartitionIncludeSchemaTable", 4, 0}, {"SaslPassword", 1, 0}, {"SaslUserName", 1, 0},
	{"SecurityProtocol", 1, 0}, {"SslCaCertificateArn", 1, 0},
	{"SslClientCertificateArn", 1, 0}, {"SslClientKeyArn", 1, 0},
	{"SslClientKeyPassword", 1, 0}, {"Topic", 1, 0}, {"IncludeControlDetails", 4, 0},
	{"IncludeNullAndEmpty", 4, 0}, {"IncludePartitionValue", 4, 0},
	{"IncludeTableAlterOperations", 4, 0}, {"IncludeTransactionDetails", 4, 0},
	{"MessageFormat", 1, 0}, {"NoHexPrefix", 4, 0}, {"PartitionIncludeSchemaTable", 4, 0},
	{"ServiceAccessRoleArn", 1, 0}, {"StreamArn", 1, 0}, {"BcpPacketSize", 3, 0},
	{"ControlTablesFileGroup", 1, 0}, {"DatabaseName", 1, 0}, {"ForceLobLookup", 4, 0},
	{"Password", 1, 0}, {"Port", 3, 0}, {"QuerySingleAlwaysOnNode", 4, 0},
	{"ReadBackupOnly", 4, 0}, {"SafeguardPolicy", 1, 0}, {"SecretsManagerAccessRoleArn", 1, 0},
	{"SecretsManagerSecretId", 1, 0}, {"ServerName", 1, 0}, {"TlogAccessMode", 1, 0},
	{"TrimSpaceInChar", 4, 0}, {"UseBcpFullLoad", 4, 0}, {"UseThirdPartyBackupDevice", 4, 0},
	{"Username", 1, 0}, {"AuthMechanism", 1, 0}, {"AuthSource", 1, 0}, {"AuthType", 1, 0},
	{"DatabaseName", 1, 0}, {"DocsToInvestigate", 1, 0}, {"ExtractDocId", 1, 0},
	{"NestingLevel", 1, 0}, {"Password", 1, 0}, {"Port", 3, 0},
	{"SecretsManagerAccessRoleArn", 1, 0}, {"SecretsManagerSecretId", 1, 0},
	{"ServerName", 1, 0}, {"Username", 1, 0}, {"AfterConnectScript", 1, 0},
	{"CleanSourceMetadataOnMismatch", 4, 0}, {"EventsPollInterval", 3, 0},
	{"MaxFileSize", 3, 0}, {"ParallelLoadThreads", 3, 0},
	{"SecretsManagerAccessRoleArn", 1, 0}, {"SecretsManagerSecretId", 1, 0},
	{"ServerTimezone", 1, 0}, {"TargetDbType", 1, 0}, {"ErrorRetryDuration", 3, 0},
	{"IamAuthEnabled", 4, 0}, {"MaxFileSize", 3, 0}, {"MaxRetryCount", 3, 0},
	{"S3BucketFolder", 1, 0}, {"S3BucketName", 1, 0}, {"ServiceAccessRoleArn", 1, 0},
	{"AccessAlternateDirectly", 4, 0}, {"AddSupplementalLogging", 4, 0},
	{"AdditionalArchivedLogDestId", 3, 0}, {"AllowSelectNestedTables", 4, 0},
	{"ArchivedLogDestId", 3, 0}, {"ArchivedLogsOnly", 4, 0}, {"AsmPassword", 1, 0},
	{"AsmServer", 1, 0}, {"AsmUser", 1, 0}, {"CharLengthSemantics", 1, 0},
	{"DirectPathNoLog", 4, 0}, {"DirectPathParallelLoad", 4, 0},
	{"EnableHomogenousTablespace", 4, 0}, {"ExtraArchivedLogDestIds", 16, 0},
	{"FailTasksOnLobTruncation", 4, 0}, {"NumberDatatypeScale", 3, 0},
	{"OraclePathPrefix", 1, 0}, {"ParallelAsmReadThreads", 3, 0}, {"ReadAheadBlocks", 3, 0},
	{"ReadTableSpaceName", 4, 0}, {"ReplacePathPrefix", 4, 0}, {"RetryInterval", 3, 0},
	{"SecretsManagerAccessRoleArn", 1, 0}, {"SecretsManagerOracleAsmAccessRoleArn", 1, 0},
	{"SecretsManagerOracleAsmSecretId", 1, 0}, {"SecretsManagerSecretId", 1, 0},
	{"SecurityDbEncryption", 1, 0}, {"SecurityDbEncryptionName", 1, 0},
	{"SpatialDataOptionToGeoJsonFunctionName", 1, 0}, {"StandbyDelayTime", 3, 0},
	{"UseAlternateFolderForOnline", 4, 0}, {"UseBFile", 4, 0}, {"UseDirectPathFullLoad", 4, 0},
	{"UseLogminerReader", 4, 0}, {"UsePathPrefix", 1, 0}, {"AfterConnectScript", 1, 0},
	{"BabelfishDatabaseName", 1, 0}, {"CaptureDdls", 4, 0}, {"DatabaseMode", 1, 0},
	{"DdlArtifactsSchema", 1, 0}, {"ExecuteTimeout", 3, 0}, {"FailTasksOnLobTruncation", 4, 0},
	{"HeartbeatEnable", 4, 0}, {"HeartbeatFrequency", 3, 0}, {"HeartbeatSchema", 1, 0},
	{"MapBooleanAsBoolean", 4, 0}, {"MaxFileSize", 3, 0}, {"PluginName", 1, 0},
	{"SecretsManagerAccessRoleArn", 1, 0}, {"SecretsManagerSecretId", 1, 0},
	{"SlotName", 1, 0}, {"AuthPassword", 1, 0}, {"AuthType", 1, 0}, {"AuthUserName", 1, 0},
	{"Port", 19, 0}, {"ServerName", 1, 0}, {"SslCaCertificateArn", 1, 0},
	{"SslSecurityProtocol", 1, 0}, {"AcceptAnyDate", 4, 0}, {"AfterConnectScript", 1, 0},
	{"BucketFolder", 1, 0}, {"BucketName", 1, 0}, {"CaseSensitiveNames", 4, 0},
	{"CompUpdate", 4, 0}, {"ConnectionTimeout", 3, 0}, {"DateFormat", 1, 0},
	{"EmptyAsNull", 4, 0}, {"EncryptionMode", 1, 0}, {"ExplicitIds", 4, 0},
	{"FileTransferUploadStreams", 3, 0}, {"LoadTimeout", 3, 0}, {"MapBooleanAsBoolean", 4, 0},
	{"MaxFileSize", 3, 0}, {"RemoveQuotes", 4, 0}, {"ReplaceChars", 1, 0},
	{"ReplaceInvalidChars", 1, 0}, {"SecretsManagerAccessRoleArn", 1, 0},
	{"SecretsManagerSecretId", 1, 0}, {"ServerSideEncryptionKmsKeyId", 1, 0},
	{"ServiceAccessRoleArn", 1, 0}, {"TimeFormat", 1, 0}, {"TrimBlanks", 4, 0},
	{"TruncateColumns", 4, 0}, {"WriteBufferSize", 3, 0}, {"AddColumnName", 4, 0},
	{"AddTrailingPaddingCharacter", 4, 0}, {"BucketFolder", 1, 0}, {"BucketName", 1, 0},
	{"CannedAclForObjects", 1, 0}, {"CdcInsertsAndUpdates", 4, 0}, {"CdcInsertsOnly", 4, 0},
	{"CdcMaxBatchInterval", 3, 0}, {"CdcMinFileSize", 3, 0}, {"CdcPath", 1, 0},
	{"CompressionType", 1, 0}, {"CsvDelimiter", 1, 0}, {"CsvNoSupValue", 1, 0},
	{"CsvNullValue", 1, 0}, {"CsvRowDelimiter", 1, 0}, {"DataFormat", 1, 0},
	{"DataPageSize", 3, 0}, {"DatePartitionDelimiter", 1, 0}, {"DatePartitionEnabled", 4, 0},
	{"DatePartitionSequence", 1, 0}, {"DatePartitionTimezone", 1, 0},
	{"DictPageSizeLimit", 3, 0}, {"EnableStatistics", 4, 0}, {"EncodingType", 1, 0},
	{"EncryptionMode", 1, 0}, {"ExpectedBucketOwner", 1, 0}, {"ExternalTableDefinition", 1, 0},
	{"GlueCatalogGeneration", 4, 0}, {"IgnoreHeaderRows", 3, 0},
	{"IncludeOpForFullLoad", 4, 0}, {"MaxFileSize", 3, 0},
	{"ParquetTimestampInMillisecond", 4, 0}, {"ParquetVersion", 1, 0},
	{"PreserveTransactions", 4, 0}, {"Rfc4180", 4, 0}, {"RowGroupLength", 3, 0},
	{"ServerSideEncryptionKmsKeyId", 1, 0}, {"ServiceAccessRoleArn", 1, 0},
	{"TimestampColumnName", 1, 0}, {"UseCsvNoSupValue", 4, 0},
	{"UseTaskStartTimeForFullLoadTimestamp", 4, 0}, {"SecretsManagerAccessRoleArn", 1, 0},
	{"SecretsManagerSecretId", 1, 0}, {"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"ExternalId", "Id", 0,
};
const struct schema_type schema_aws_dms_endpoint = {
	"AWS::DMS::Endpoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 25, 268};

extern const struct schema_type schema_aws_dms_replicationinstance;
/* AWS::DMS::ReplicationInstance */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 20, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AllocatedStorage", 1, 0}, {"AllowMajorVersionUpgrade", 2, 0},
	{"AutoMinorVersionUpgrade", 2, 0}, {"AvailabilityZone", 3, 0}, {"DnsNameServers", 3, 2},
	{"EngineVersion", 3, 0}, {"Id", 3, 4}, {"KmsKeyId", 3, 2}, {"MultiAZ", 2, 0},
	{"NetworkType", 3, 0}, {"PreferredMaintenanceWindow", 3, 0}, {"PubliclyAccessible", 2, 2},
	{"ReplicationInstanceClass", 3, 1}, {"ReplicationInstanceIdentifier", 3, 0},
	{"ReplicationInstancePrivateIpAddresses", 3, 4},
	{"ReplicationInstancePublicIpAddresses", 3, 4}, {"ReplicationSubnetGroupIdentifier", 3, 2},
	{"ResourceIdentifier", 3, 2}, {"Tags", 4, 0}, {"VpcSecurityGroupIds", 6, 0}, {"Key", 3, 1},
	{"Value", 3, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", "ReplicationInstancePrivateIpAddresses", "ReplicationInstancePublicIpAddresses", 0,
};
const struct schema_type schema_aws_dms_replicationinstance = {
	"AWS::DMS::ReplicationInstance", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 7, 22};

extern const struct schema_type schema_aws_dms_replicationsubnetgroup;
/* AWS::DMS::ReplicationSubnetGroup */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 5, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Id", 1, 4}, {"ReplicationSubnetGroupDescription", 1, 1},
	{"ReplicationSubnetGroupIdentifier", 1, 2}, {"SubnetIds", 2, 1}, {"Tags", 3, 0},
	{"Key", 1, 1}, {"Value", 1, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_dms_replicationsubnetgroup = {
	"AWS::DMS::ReplicationSubnetGroup", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 5, 7};

extern const struct schema_type schema_aws_dms_replicationtask;
/* AWS::DMS::ReplicationTask */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"CdcStartPosition", 1, 0}, {"CdcStartTime", 2, 0}, {"CdcStopPosition", 1, 0},
	{"Id", 1, 4}, {"MigrationType", 1, 1}, {"ReplicationInstanceArn", 1, 3},
	{"ReplicationTaskIdentifier", 1, 0}, {"ReplicationTaskSettings", 1, 0},
	{"ResourceIdentifier", 1, 2}, {"SourceEndpointArn", 1, 3}, {"TableMappings", 1, 1},
	{"Tags", 3, 0}, {"TargetEndpointArn", 1, 3}, {"TaskData", 1, 0}, {"Key", 1, 1},
	{"Value", 1, 1},
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
const struct schema_type schema_aws_dms_replicationtask = {
	"AWS::DMS::ReplicationTask", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 5, 16};
