/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_s3_accesspoint;
/* AWS::S3::AccessPoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9]([a-z0-9\\-]*[a-z0-9])\?$", 3, 63},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 3, 255},
	{1, 0, 0, 0, 0, 0, 0, "^\\d{12}$", U, 64},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9]([a-z0-9\\-]*[a-z0-9])\?$", 3, 50},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 10, 4, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, U, 256},
	{32, 0, 16, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
};
static const struct schema_prop t0_props[] = {
	{"Alias", 1, 4}, {"Arn", 2, 4}, {"Bucket", 3, 3}, {"BucketAccountId", 4, 2},
	{"Name", 5, 2}, {"NetworkOrigin", 6, 4}, {"Policy", 7, 0},
	{"PublicAccessBlockConfiguration", 8, 0}, {"Tags", 10, 0}, {"VpcConfiguration", 14, 2},
	{"BlockPublicAcls", 9, 0}, {"BlockPublicPolicy", 9, 0}, {"IgnorePublicAcls", 9, 0},
	{"RestrictPublicBuckets", 9, 0}, {"Key", 12, 1}, {"Value", 13, 1}, {"VpcId", 15, 0},
};
static const char *const t0_texts[] = {
	"Internet", "VPC",
};
static const char *const t0_identifier[] = {
	"Name", 0,
};
static const char *const t0_attributes[] = {
	"Alias", "Arn", "Bucket", "BucketAccountId", "Name", "NetworkOrigin",
	"PublicAccessBlockConfiguration.BlockPublicAcls",
	"PublicAccessBlockConfiguration.BlockPublicPolicy",
	"PublicAccessBlockConfiguration.IgnorePublicAcls",
	"PublicAccessBlockConfiguration.RestrictPublicBuckets", "Tags", "VpcConfiguration.VpcId",
	0,
};
const struct schema_type schema_aws_s3_accesspoint = {
	"AWS::S3::AccessPoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 16, 17};

extern const struct schema_type schema_aws_s3_bucket;
/* AWS::S3::Bucket */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 30, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 30, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 4, 8, 0, U, U}, {16, 2, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 31, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{32, 0, 38, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 12, 3, 0, U, U},
	{16, 2, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 42, 2, 0, 0, 0, 0, U, U},
	{32, 0, 44, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 16, 0, 0, 0, U, U},
	{32, 0, 45, 3, 0, 0, 0, 0, U, U}, {32, 0, 48, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 19, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 15, 2, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 49, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 17, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([a-z0-9][a-z0-9.-]*[a-z0-9])\?$", U, 63},
	{1, 0, 0, 0, 0, 20, 2, 0, U, U}, {32, 0, 51, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 27, 0, 0, 0, U, U}, {32, 0, 52, 6, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 7, 0, 0, 0, U, U}, {16, 2, 0, 0, 30, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 22, 5, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 255},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, U}, {16, 2, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 58, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 27, 2, 0, U, U},
	{16, 2, 0, 0, 37, 0, 0, 0, U, U}, {32, 0, 63, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 29, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 41, 0, 0, 0, U, U}, {32, 0, 65, 7, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 31, 2, 0, U, U}, {16, 2, 0, 0, 44, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 33, 16, 0, U, U}, {1, 0, 0, 0, 0, 49, 2, 0, U, U},
	{32, 0, 72, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 48, 0, 0, 0, U, U},
	{32, 0, 74, 16, 0, 0, 0, 0, U, U}, {32, 0, 90, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})\?)Z$", U, U},
	{32, 0, 91, 2, 0, 0, 0, 0, U, U}, {32, 0, 93, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 51, 7, 0, U, U}, {16, 2, 0, 0, 52, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "[0-9]+", U, 20}, {32, 0, 96, 3, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 56, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 58, 2, 0, U, U},
	{32, 0, 99, 3, 0, 0, 0, 0, U, U}, {32, 0, 102, 2, 0, 0, 0, 0, U, U},
	{32, 0, 104, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 60, 2, 0, U, U},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 105, 3, 0, 0, 0, 0, U, U},
	{32, 0, 108, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 62, 2, 0, U, U},
	{32, 0, 111, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 64, 2, 0, U, U},
	{32, 0, 115, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 66, 2, 0, U, U},
	{32, 0, 117, 4, 0, 0, 0, 0, U, U}, {32, 0, 121, 2, 0, 0, 0, 0, U, U},
	{32, 0, 123, 1, 0, 0, 0, 0, U, U}, {32, 0, 124, 4, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 76, 0, 0, 0, U, U}, {32, 0, 128, 4, 0, 0, 0, 0, U, U},
	{32, 0, 132, 4, 0, 0, 0, 0, U, U}, {32, 0, 136, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 80, 0, 0, 0, U, U}, {32, 0, 137, 3, 0, 0, 0, 0, U, U},
	{32, 0, 140, 1, 0, 0, 0, 0, U, U}, {32, 0, 141, 1, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 84, 0, 0, 0, U, U}, {32, 0, 142, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 1024}, {16, 2, 0, 0, 87, 0, 0, 0, U, U},
	{32, 0, 144, 3, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 89, 0, 0, 0, U, U},
	{32, 0, 147, 3, 0, 0, 0, 0, U, U}, {32, 0, 150, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 68, 1, 0, U, U}, {32, 0, 152, 1, 0, 0, 0, 0, U, U},
	{32, 0, 153, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 69, 2, 0, U, U},
	{32, 0, 156, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 97, 0, 0, 0, U, U},
	{32, 0, 157, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 71, 3, 0, U, U},
	{32, 0, 158, 4, 0, 0, 0, 0, U, U}, {32, 0, 162, 2, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 102, 0, 0, 0, U, U}, {32, 0, 164, 8, 0, 0, 0, 0, U, U},
	{32, 0, 172, 1, 0, 0, 0, 0, U, U}, {32, 0, 173, 7, 0, 0, 0, 0, U, U},
	{32, 0, 180, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 74, 1, 0, U, U},
	{32, 0, 181, 1, 0, 0, 0, 0, U, U}, {32, 0, 182, 2, 0, 0, 0, 0, U, U},
	{32, 0, 184, 1, 0, 0, 0, 0, U, U}, {32, 0, 185, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 75, 8, 0, U, U}, {32, 0, 187, 3, 0, 0, 0, 0, U, U},
	{32, 0, 190, 2, 0, 0, 0, 0, U, U}, {32, 0, 192, 2, 0, 0, 0, 0, U, U},
	{32, 0, 194, 1, 0, 0, 0, 0, U, U}, {32, 0, 195, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 118, 0, 0, 0, U, U}, {32, 0, 196, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, U, 256},
	{32, 0, 198, 1, 0, 0, 0, 0, U, U}, {32, 0, 199, 4, 0, 0, 0, 0, U, U},
	{32, 0, 203, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 83, 2, 0, U, U},
	{16, 0, 0, 0, 126, 0, 0, 0, U, U}, {32, 0, 205, 2, 0, 0, 0, 0, U, U},
	{32, 0, 207, 5, 0, 0, 0, 0, U, U}, {32, 0, 212, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AbacStatus", 1, 0}, {"AccelerateConfiguration", 2, 0}, {"AccessControl", 4, 8},
	{"AnalyticsConfigurations", 5, 0}, {"Arn", 7, 4}, {"BucketEncryption", 14, 0},
	{"BucketName", 23, 2}, {"BucketNamePrefix", 7, 10}, {"BucketNamespace", 24, 10},
	{"CorsConfiguration", 25, 0}, {"DomainName", 7, 4}, {"DualStackDomainName", 7, 4},
	{"IntelligentTieringConfigurations", 33, 0}, {"InventoryConfigurations", 40, 0},
	{"LifecycleConfiguration", 46, 0}, {"LoggingConfiguration", 59, 0},
	{"MetadataConfiguration", 64, 0}, {"MetadataTableConfiguration", 73, 0},
	{"MetricsConfigurations", 75, 0}, {"NotificationConfiguration", 77, 0},
	{"ObjectLockConfiguration", 90, 0}, {"ObjectLockEnabled", 20, 0},
	{"OwnershipControls", 95, 0}, {"PublicAccessBlockConfiguration", 99, 0},
	{"RegionalDomainName", 7, 4}, {"ReplicationConfiguration", 100, 0}, {"Tags", 117, 0},
	{"VersioningConfiguration", 121, 0}, {"WebsiteConfiguration", 122, 0},
	{"WebsiteURL", 7, 4}, {"AccelerationStatus", 3, 1}, {"Id", 7, 1}, {"Prefix", 7, 0},
	{"StorageClassAnalysis", 8, 1}, {"TagFilters", 12, 0}, {"DataExport", 9, 0},
	{"Destination", 10, 1}, {"OutputSchemaVersion", 7, 1}, {"BucketAccountId", 7, 0},
	{"BucketArn", 7, 1}, {"Format", 11, 1}, {"Prefix", 7, 0}, {"Key", 7, 1}, {"Value", 7, 1},
	{"ServerSideEncryptionConfiguration", 15, 1}, {"BlockedEncryptionTypes", 17, 0},
	{"BucketKeyEnabled", 20, 0}, {"ServerSideEncryptionByDefault", 21, 0},
	{"EncryptionType", 18, 0}, {"KMSMasterKeyID", 7, 0}, {"SSEAlgorithm", 22, 1},
	{"CorsRules", 26, 1}, {"AllowedHeaders", 28, 0}, {"AllowedMethods", 29, 1},
	{"AllowedOrigins", 28, 1}, {"ExposedHeaders", 28, 0}, {"Id", 31, 0}, {"MaxAge", 32, 0},
	{"Id", 7, 1}, {"Prefix", 7, 0}, {"Status", 35, 1}, {"TagFilters", 12, 0},
	{"Tierings", 36, 1}, {"AccessTier", 38, 1}, {"Days", 39, 1}, {"Destination", 10, 1},
	{"Enabled", 20, 1}, {"Id", 7, 1}, {"IncludedObjectVersions", 42, 1},
	{"OptionalFields", 43, 0}, {"Prefix", 7, 0}, {"ScheduleFrequency", 45, 1},
	{"Rules", 47, 1}, {"TransitionDefaultMinimumObjectSize", 58, 0},
	{"AbortIncompleteMultipartUpload", 49, 0}, {"ExpirationDate", 50, 0},
	{"ExpirationInDays", 39, 0}, {"ExpiredObjectDeleteMarker", 20, 8}, {"Id", 31, 0},
	{"NoncurrentVersionExpiration", 51, 0}, {"NoncurrentVersionExpirationInDays", 39, 8},
	{"NoncurrentVersionTransition", 52, 8}, {"NoncurrentVersionTransitions", 54, 0},
	{"ObjectSizeGreaterThan", 55, 0}, {"ObjectSizeLessThan", 55, 0}, {"Prefix", 7, 0},
	{"Status", 1, 1}, {"TagFilters", 12, 0}, {"Transition", 56, 8}, {"Transitions", 57, 0},
	{"DaysAfterInitiation", 32, 1}, {"NewerNoncurrentVersions", 39, 0},
	{"NoncurrentDays", 39, 1}, {"NewerNoncurrentVersions", 39, 0}, {"StorageClass", 53, 1},
	{"TransitionInDays", 39, 1}, {"StorageClass", 53, 1}, {"TransitionDate", 50, 0},
	{"TransitionInDays", 39, 0}, {"DestinationBucketName", 7, 0}, {"LogFilePrefix", 7, 0},
	{"TargetObjectKeyFormat", 60, 0}, {"PartitionedPrefix", 61, 0}, {"SimplePrefix", 63, 0},
	{"PartitionDateSource", 62, 0}, {"Destination", 65, 4},
	{"InventoryTableConfiguration", 67, 0}, {"JournalTableConfiguration", 71, 1},
	{"TableBucketArn", 7, 0}, {"TableBucketType", 66, 1}, {"TableNamespace", 7, 0},
	{"ConfigurationState", 68, 1}, {"EncryptionConfiguration", 69, 8}, {"TableArn", 7, 4},
	{"TableName", 7, 4}, {"KmsKeyArn", 7, 0}, {"SseAlgorithm", 70, 1},
	{"EncryptionConfiguration", 69, 8}, {"RecordExpiration", 72, 1}, {"TableArn", 7, 4},
	{"TableName", 7, 4}, {"Days", 39, 0}, {"Expiration", 68, 1},
	{"S3TablesDestination", 74, 1}, {"TableArn", 7, 4}, {"TableBucketArn", 7, 1},
	{"TableName", 7, 1}, {"TableNamespace", 7, 4}, {"AccessPointArn", 7, 0}, {"Id", 7, 1},
	{"Prefix", 7, 0}, {"TagFilters", 12, 0}, {"EventBridgeConfiguration", 78, 0},
	{"LambdaConfigurations", 79, 0}, {"QueueConfigurations", 86, 0},
	{"TopicConfigurations", 88, 0}, {"EventBridgeEnabled", 20, 1}, {"Event", 7, 1},
	{"Filter", 81, 0}, {"Function", 7, 1}, {"S3Key", 82, 1}, {"Rules", 83, 1}, {"Name", 85, 1},
	{"Value", 7, 1}, {"Event", 7, 1}, {"Filter", 81, 0}, {"Queue", 7, 1}, {"Event", 7, 1},
	{"Filter", 81, 0}, {"Topic", 7, 1}, {"ObjectLockEnabled", 91, 0}, {"Rule", 92, 0},
	{"DefaultRetention", 93, 0}, {"Days", 39, 0}, {"Mode", 94, 0}, {"Years", 39, 0},
	{"Rules", 96, 1}, {"ObjectOwnership", 98, 0}, {"BlockPublicAcls", 20, 0},
	{"BlockPublicPolicy", 20, 0}, {"IgnorePublicAcls", 20, 0},
	{"RestrictPublicBuckets", 20, 0}, {"Role", 7, 1}, {"Rules", 101, 1},
	{"DeleteMarkerReplication", 103, 0}, {"Destination", 104, 1}, {"Filter", 112, 0},
	{"Id", 31, 0}, {"Prefix", 85, 8}, {"Priority", 39, 0}, {"SourceSelectionCriteria", 114, 0},
	{"Status", 35, 1}, {"Status", 35, 0}, {"AccessControlTranslation", 105, 0},
	{"Account", 7, 0}, {"Bucket", 7, 1}, {"EncryptionConfiguration", 107, 0},
	{"Metrics", 108, 0}, {"ReplicationTime", 110, 0}, {"StorageClass", 111, 0},
	{"Owner", 106, 1}, {"ReplicaKmsKeyID", 7, 1}, {"EventThreshold", 109, 0},
	{"Status", 35, 1}, {"Minutes", 39, 1}, {"Status", 35, 1}, {"Time", 109, 1},
	{"And", 113, 0}, {"Prefix", 7, 0}, {"TagFilter", 13, 0}, {"Prefix", 7, 0},
	{"TagFilters", 12, 0}, {"ReplicaModifications", 115, 0},
	{"SseKmsEncryptedObjects", 116, 0}, {"Status", 1, 1}, {"Status", 35, 1}, {"Key", 119, 1},
	{"Value", 120, 1}, {"Status", 3, 1}, {"ErrorDocument", 7, 0}, {"IndexDocument", 7, 0},
	{"RedirectAllRequestsTo", 123, 0}, {"RoutingRules", 125, 0}, {"HostName", 7, 1},
	{"Protocol", 124, 0}, {"RedirectRule", 127, 1}, {"RoutingRuleCondition", 128, 0},
	{"HostName", 7, 0}, {"HttpRedirectCode", 7, 0}, {"Protocol", 124, 0},
	{"ReplaceKeyPrefixWith", 7, 0}, {"ReplaceKeyWith", 7, 0},
	{"HttpErrorCodeReturnedEquals", 7, 0}, {"KeyPrefixEquals", 7, 0},
};
static const char *const t1_texts[] = {
	"Enabled", "Disabled", "Enabled", "Suspended", "AuthenticatedRead", "AwsExecRead",
	"BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite", "Private", "PublicRead",
	"PublicReadWrite", "CSV", "ORC", "Parquet", "NONE", "SSE-C", "aws:kms", "AES256",
	"aws:kms:dsse", "global", "account-regional", "GET", "PUT", "HEAD", "POST", "DELETE",
	"Disabled", "Enabled", "ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS", "All", "Current", "Size",
	"LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus",
	"EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode",
	"ObjectLockLegalHoldStatus", "IntelligentTieringAccessTier", "BucketKeyStatus",
	"ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate",
	"Daily", "Weekly", "DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR",
	"INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA", "varies_by_storage_class",
	"all_storage_classes_128K", "EventTime", "DeliveryTime", "aws", "customer", "ENABLED",
	"DISABLED", "aws:kms", "AES256", "Enabled", "COMPLIANCE", "GOVERNANCE", "ObjectWriter",
	"BucketOwnerPreferred", "BucketOwnerEnforced", "Destination", "DEEP_ARCHIVE", "GLACIER",
	"GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD",
	"STANDARD_IA", "http", "https",
};
static const char *const t1_identifier[] = {
	"BucketName", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "DomainName", "DualStackDomainName", "MetadataConfiguration.Destination",
	"MetadataConfiguration.InventoryTableConfiguration.TableArn",
	"MetadataConfiguration.InventoryTableConfiguration.TableName",
	"MetadataConfiguration.JournalTableConfiguration.TableArn",
	"MetadataConfiguration.JournalTableConfiguration.TableName",
	"MetadataTableConfiguration.S3TablesDestination.TableArn",
	"MetadataTableConfiguration.S3TablesDestination.TableNamespace", "RegionalDomainName",
	"WebsiteURL", 0,
};
const struct schema_type schema_aws_s3_bucket = {
	"AWS::S3::Bucket", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 129, 214};

extern const struct schema_type schema_aws_s3_bucketpolicy;
/* AWS::S3::BucketPolicy */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"Bucket", 1, 3}, {"PolicyDocument", 2, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Bucket", 0,
};
static const char *const t2_attributes[] = {
	0,
};
const struct schema_type schema_aws_s3_bucketpolicy = {
	"AWS::S3::BucketPolicy", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, 0, 3, 2};
