/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_opensearchservice_domain;
/* AWS::OpenSearchService::Domain */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 29, 0, 0, 0, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{32, 0, 31, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 32, 1, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{64, 0, 0, 0, 7, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 33, 8, 0, 0, 0, 0, U, U}, {32, 0, 41, 3, 0, 0, 0, 0, U, U},
	{32, 0, 44, 4, 0, 0, 0, 0, U, U}, {32, 0, 48, 3, 0, 0, 0, 0, U, U},
	{32, 0, 51, 7, 0, 0, 0, 0, U, U}, {32, 0, 58, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1048576}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 60, 13, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 18, 0, 0, 0, U, U},
	{32, 0, 73, 2, 0, 0, 0, 0, U, U}, {32, 0, 75, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {32, 0, 78, 1, 0, 0, 0, 0, U, U},
	{32, 0, 79, 4, 0, 0, 0, 0, U, U}, {32, 0, 83, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 1, 2, 0, U, U}, {32, 0, 84, 5, 0, 0, 0, 0, U, U},
	{32, 0, 89, 5, 0, 0, 0, 0, U, U}, {32, 0, 94, 2, 0, 0, 0, 0, U, U},
	{32, 0, 96, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{1, 0, 0, 0, 0, 5, 3, 0, U, U}, {64, 0, 0, 0, 32, 0, 0, 0, U, U},
	{32, 0, 102, 2, 0, 0, 0, 0, U, U}, {32, 0, 104, 2, 0, 0, 0, 0, U, U},
	{32, 0, 106, 1, 0, 0, 0, 0, U, U}, {32, 0, 107, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 23}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 59},
	{32, 0, 109, 8, 0, 0, 0, 0, U, U}, {32, 0, 117, 1, 0, 0, 0, 0, U, U},
	{32, 0, 118, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 42, 0, 0, 0, U, U},
	{32, 0, 119, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {32, 0, 121, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 7, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"AIMLOptions", 1, 0}, {"AccessPolicies", 5, 0}, {"AdvancedOptions", 6, 0},
	{"AdvancedSecurityOptions", 8, 0}, {"Arn", 7, 4}, {"ClusterConfig", 16, 0},
	{"CognitoOptions", 22, 0}, {"DeploymentStrategyOptions", 23, 0}, {"DomainArn", 7, 4},
	{"DomainEndpoint", 7, 4}, {"DomainEndpointOptions", 25, 0}, {"DomainEndpointV2", 7, 4},
	{"DomainEndpoints", 6, 4}, {"DomainName", 7, 2}, {"EBSOptions", 26, 0},
	{"EncryptionAtRestOptions", 27, 0}, {"EngineVersion", 7, 0}, {"IPAddressType", 7, 0},
	{"Id", 7, 4}, {"IdentityCenterOptions", 28, 0}, {"LogPublishingOptions", 31, 0},
	{"NodeToNodeEncryptionOptions", 4, 0}, {"OffPeakWindowOptions", 33, 0},
	{"ServiceSoftwareOptions", 38, 4}, {"SkipShardMigrationWait", 3, 0},
	{"SnapshotOptions", 39, 0}, {"SoftwareUpdateOptions", 40, 0}, {"Tags", 41, 0},
	{"VPCOptions", 45, 0}, {"S3VectorsEngine", 2, 0}, {"ServerlessVectorAcceleration", 4, 0},
	{"Enabled", 3, 1}, {"Enabled", 3, 0}, {"AnonymousAuthDisableDate", 7, 4},
	{"AnonymousAuthEnabled", 3, 0}, {"Enabled", 3, 16}, {"IAMFederationOptions", 9, 0},
	{"InternalUserDatabaseEnabled", 3, 0}, {"JWTOptions", 10, 0}, {"MasterUserOptions", 11, 8},
	{"SAMLOptions", 12, 0}, {"Enabled", 3, 0}, {"RolesKey", 7, 0}, {"SubjectKey", 7, 0},
	{"Enabled", 3, 0}, {"PublicKey", 7, 8}, {"RolesKey", 7, 0}, {"SubjectKey", 7, 0},
	{"MasterUserARN", 7, 0}, {"MasterUserName", 7, 0}, {"MasterUserPassword", 7, 0},
	{"Enabled", 3, 0}, {"Idp", 13, 0}, {"MasterBackendRole", 7, 8}, {"MasterUserName", 7, 8},
	{"RolesKey", 7, 0}, {"SessionTimeoutMinutes", 15, 0}, {"SubjectKey", 7, 0},
	{"EntityId", 7, 1}, {"MetadataContent", 14, 1}, {"ColdStorageOptions", 4, 0},
	{"DedicatedMasterCount", 15, 0}, {"DedicatedMasterEnabled", 3, 0},
	{"DedicatedMasterType", 7, 0}, {"InstanceCount", 15, 0}, {"InstanceType", 7, 0},
	{"MultiAZWithStandbyEnabled", 3, 0}, {"NodeOptions", 17, 0}, {"WarmCount", 15, 0},
	{"WarmEnabled", 3, 0}, {"WarmType", 7, 0}, {"ZoneAwarenessConfig", 21, 0},
	{"ZoneAwarenessEnabled", 3, 0}, {"NodeConfig", 19, 0}, {"NodeType", 20, 0},
	{"Count", 15, 0}, {"Enabled", 3, 0}, {"Type", 7, 0}, {"AvailabilityZoneCount", 15, 0},
	{"Enabled", 3, 0}, {"IdentityPoolId", 7, 0}, {"RoleArn", 7, 0}, {"UserPoolId", 7, 0},
	{"DeploymentStrategy", 24, 0}, {"CustomEndpoint", 7, 0},
	{"CustomEndpointCertificateArn", 7, 0}, {"CustomEndpointEnabled", 3, 0},
	{"EnforceHTTPS", 3, 0}, {"TLSSecurityPolicy", 7, 0}, {"EBSEnabled", 3, 0}, {"Iops", 15, 0},
	{"Throughput", 15, 0}, {"VolumeSize", 15, 0}, {"VolumeType", 7, 0}, {"Enabled", 3, 16},
	{"KmsKeyId", 7, 16}, {"EnabledAPIAccess", 3, 0}, {"IdentityCenterApplicationARN", 7, 4},
	{"IdentityCenterInstanceARN", 7, 0}, {"IdentityStoreId", 7, 4}, {"RolesKey", 29, 0},
	{"SubjectKey", 30, 0}, {"CloudWatchLogsLogGroupArn", 7, 0}, {"Enabled", 3, 0},
	{"Enabled", 3, 0}, {"OffPeakWindow", 34, 0}, {"WindowStartTime", 35, 0}, {"Hours", 36, 1},
	{"Minutes", 37, 1}, {"AutomatedUpdateDate", 7, 0}, {"Cancellable", 3, 0},
	{"CurrentVersion", 7, 0}, {"Description", 7, 0}, {"NewVersion", 7, 0},
	{"OptionalDeployment", 3, 0}, {"UpdateAvailable", 3, 0}, {"UpdateStatus", 7, 0},
	{"AutomatedSnapshotStartHour", 15, 0}, {"AutoSoftwareUpdateEnabled", 3, 0}, {"Key", 43, 1},
	{"Value", 44, 1}, {"SecurityGroupIds", 46, 0}, {"SubnetIds", 46, 0},
};
static const char *const t0_texts[] = {
	"coordinator", "Default", "CapacityOptimized", "GroupName", "GroupId", "UserName",
	"UserId", "Email",
};
static const char *const t0_identifier[] = {
	"DomainName", 0,
};
static const char *const t0_attributes[] = {
	"AdvancedSecurityOptions.AnonymousAuthDisableDate", "Arn", "DomainArn", "DomainEndpoint",
	"DomainEndpointV2", "DomainEndpoints", "Id",
	"IdentityCenterOptions.IdentityCenterApplicationARN",
	"IdentityCenterOptions.IdentityStoreId", "ServiceSoftwareOptions", 0,
};
const struct schema_type schema_aws_opensearchservice_domain = {
	"AWS::OpenSearchService::Domain", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 47, 123};
