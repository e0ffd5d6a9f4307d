/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_transfer_connector;
/* AWS::Transfer::Connector */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "arn:.*role/.*", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "arn:.*", 20, 1600}, {32, 0, 15, 11, 0, 0, 0, 0, U, U},
	{32, 0, 26, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, 1, 10},
	{1, 0, 0, 0, 0, 0, 0, "^s-([0-9a-f]{17})$", 19, 19}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 2, 5, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^p-([0-9a-f]{17})$", 19, 19},
	{1, 0, 0, 0, 0, 7, 3, 0, U, U}, {1, 0, 0, 0, 0, 10, 6, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\u0020-\\u007E\\t]+$", 1, 1024}, {1, 0, 0, 0, 0, 16, 2, 0, U, U},
	{1, 0, 0, 0, 0, 18, 5, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^c-([0-9a-f]{17})$", 19, 19},
	{32, 0, 28, 1, 0, 0, 0, 0, U, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 65535},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$", 1, 2048},
	{1, 0, 0, 0, 0, 23, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 2048},
	{1, 0, 0, 0, 0, 25, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "TransferSFTPConnectorSecurityPolicy-[A-Za-z0-9-]+", 0, 50},
	{16, 1, 0, 0, 27, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$", U, U},
	{32, 0, 31, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 5},
	{16, 1, 0, 0, 31, 0, 0, 0, 0, 10}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 27, 3, 0, U, U}, {16, 3, 0, 0, 34, 0, 0, 0, 1, 50},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"AccessRole", 1, 1}, {"Arn", 2, 4}, {"As2Config", 3, 0}, {"ConnectorId", 17, 4},
	{"EgressConfig", 18, 0}, {"EgressType", 22, 0}, {"ErrorMessage", 23, 4},
	{"IpAddressType", 24, 0}, {"LoggingRole", 1, 0}, {"SecurityPolicyName", 25, 0},
	{"ServiceManagedEgressIpAddresses", 26, 4}, {"SftpConfig", 28, 0}, {"Status", 32, 4},
	{"Tags", 33, 0}, {"Url", 7, 0}, {"AsyncMdnConfig", 4, 0}, {"BasicAuthSecretId", 8, 0},
	{"Compression", 9, 0}, {"EncryptionAlgorithm", 10, 0}, {"LocalProfileId", 11, 0},
	{"MdnResponse", 12, 0}, {"MdnSigningAlgorithm", 13, 0}, {"MessageSubject", 14, 0},
	{"PartnerProfileId", 11, 0}, {"PreserveContentType", 15, 0}, {"SigningAlgorithm", 16, 0},
	{"ServerIds", 5, 1}, {"Url", 7, 1}, {"VpcLattice", 19, 1}, {"PortNumber", 20, 0},
	{"ResourceConfigurationArn", 21, 1}, {"MaxConcurrentConnections", 29, 0},
	{"TrustedHostKeys", 30, 0}, {"UserSecretId", 31, 0}, {"Key", 35, 1}, {"Value", 36, 1},
};
static const char *const t0_texts[] = {
	"ZLIB", "DISABLED", "AES128_CBC", "AES192_CBC", "AES256_CBC", "NONE", "DES_EDE3_CBC",
	"SYNC", "ASYNC", "NONE", "SHA256", "SHA384", "SHA512", "SHA1", "NONE", "DEFAULT",
	"ENABLED", "DISABLED", "SHA256", "SHA384", "SHA512", "SHA1", "NONE", "SERVICE_MANAGED",
	"VPC_LATTICE", "IPV4", "DUALSTACK", "ACTIVE", "PENDING", "ERRORED",
};
static const char *const t0_identifier[] = {
	"ConnectorId", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "ConnectorId", "ErrorMessage", "ServiceManagedEgressIpAddresses", "Status", 0,
};
const struct schema_type schema_aws_transfer_connector = {
	"AWS::Transfer::Connector", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 37, 36};

extern const struct schema_type schema_aws_transfer_server;
/* AWS::Transfer::Server */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 21, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:\\S+$", 20, 1600},
	{16, 1, 0, 0, 3, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1600}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 21, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 10, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^sg-[0-9a-f]{8,17}$", 11, 20},
	{1, 0, 0, 0, 0, 0, 0, "^vpce-[0-9a-f]{17}$", 22, 22}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{32, 0, 26, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^d-[0-9a-f]{10}$", 12, 12},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z-]+:lambda:.*$", 1, 170},
	{1, 0, 0, 0, 0, 0, 0, "^arn:.*role/\\S+$", 20, 2048}, {1, 0, 0, 0, 0, 5, 4, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {1, 0, 0, 0, 0, 9, 4, 0, U, U},
	{1, 0, 0, 0, 0, 13, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(|arn:.*role/\\S+)$", 0, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^[\\x09-\\x0D\\x20-\\x7E]*$", 0, 4096},
	{32, 0, 31, 4, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 25, 0, 0, 0, 1, 1},
	{1, 0, 0, 0, 0, 15, 1, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 15},
	{1, 0, 0, 0, 0, 16, 2, 0, U, U}, {1, 0, 0, 0, 0, 18, 3, 0, U, U},
	{16, 1, 0, 0, 30, 0, 0, 0, 1, 4}, {1, 0, 0, 0, 0, 21, 4, 0, U, U},
	{32, 0, 35, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 25, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^TransferSecurityPolicy-.+$", 0, 100},
	{1, 0, 0, 0, 0, 0, 0, "^s-([0-9a-f]{17})$", 19, 19}, {1, 0, 0, 0, 0, 27, 6, 0, U, U},
	{16, 1, 0, 0, 1, 0, 0, 0, 0, 1}, {16, 1, 0, 0, 38, 0, 0, 0, 1, 50},
	{32, 0, 36, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {32, 0, 38, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 43, 0, 0, 0, 0, 1}, {32, 0, 40, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^w-([a-z0-9]{17})$", 19, 19},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"As2ServiceManagedEgressIpAddresses", 2, 4}, {"Certificate", 4, 0},
	{"Domain", 5, 2}, {"EndpointDetails", 6, 16}, {"EndpointType", 12, 0},
	{"IdentityProviderDetails", 13, 0}, {"IdentityProviderType", 19, 0},
	{"IpAddressType", 20, 16}, {"LoggingRole", 21, 0},
	{"PostAuthenticationLoginBanner", 22, 0}, {"PreAuthenticationLoginBanner", 22, 0},
	{"ProtocolDetails", 23, 0}, {"Protocols", 29, 0}, {"S3StorageOptions", 31, 0},
	{"SecurityPolicyName", 33, 0}, {"ServerId", 34, 4}, {"State", 35, 4},
	{"StructuredLogDestinations", 36, 0}, {"Tags", 37, 0}, {"WorkflowDetails", 41, 0},
	{"AddressAllocationIds", 7, 16}, {"SecurityGroupIds", 9, 0}, {"SubnetIds", 7, 0},
	{"VpcEndpointId", 11, 0}, {"VpcId", 8, 0}, {"DirectoryId", 14, 0}, {"Function", 15, 0},
	{"InvocationRole", 16, 0}, {"SftpAuthenticationMethods", 17, 0}, {"Url", 18, 0},
	{"As2Transports", 24, 0}, {"PassiveIp", 26, 0}, {"SetStatOption", 27, 0},
	{"TlsSessionResumptionMode", 28, 0}, {"DirectoryListingOptimization", 32, 0},
	{"Key", 39, 1}, {"Value", 40, 1}, {"OnPartialUpload", 42, 0}, {"OnUpload", 42, 0},
	{"ExecutionRole", 16, 1}, {"WorkflowId", 44, 1},
};
static const char *const t1_texts[] = {
	"S3", "EFS", "PUBLIC", "VPC", "VPC_ENDPOINT", "PASSWORD", "PUBLIC_KEY",
	"PUBLIC_KEY_OR_PASSWORD", "PUBLIC_KEY_AND_PASSWORD", "SERVICE_MANAGED", "API_GATEWAY",
	"AWS_DIRECTORY_SERVICE", "AWS_LAMBDA", "IPV4", "DUALSTACK", "HTTP", "DEFAULT",
	"ENABLE_NO_OP", "DISABLED", "ENABLED", "ENFORCED", "SFTP", "FTP", "FTPS", "AS2", "ENABLED",
	"DISABLED", "OFFLINE", "ONLINE", "STARTING", "STOPPING", "START_FAILED", "STOP_FAILED",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "As2ServiceManagedEgressIpAddresses", "ServerId", "State", 0,
};
const struct schema_type schema_aws_transfer_server = {
	"AWS::Transfer::Server", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 45, 42};

extern const struct schema_type schema_aws_transfer_user;
/* AWS::Transfer::User */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^arn:\\S+$", 20, 1600},
	{1, 0, 0, 0, 0, 0, 0, "^(|/.*)$", 0, 1024}, {16, 1, 0, 0, 4, 0, 0, 0, 1, 50000},
	{32, 0, 11, 3, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^/.*$", 0, 1024},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 2, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 2048}, {32, 0, 14, 3, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, 0, 4294967295LL}, {16, 1, 0, 0, 10, 0, 0, 0, 0, 16},
	{1, 0, 0, 0, 0, 0, 0, "^arn:.*role/\\S+$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^s-([0-9a-f]{17})$", 19, 19}, {16, 1, 0, 0, 15, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^\\s*(ssh|ecdsa)-[a-z0-9-]+[ \\t]+(([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{1,3})\?(={0,3})\?)(\\s*|[ \\t]+[\\S \\t]*\\s*)$", 0, 2048},
	{16, 1, 0, 0, 17, 0, 0, 0, 1, 50}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w][\\w@.-]{2,99}$", 3, 100},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"HomeDirectory", 2, 0}, {"HomeDirectoryMappings", 3, 0},
	{"HomeDirectoryType", 7, 0}, {"Policy", 8, 0}, {"PosixProfile", 9, 0}, {"Role", 12, 1},
	{"ServerId", 13, 3}, {"SshPublicKeys", 14, 0}, {"Tags", 16, 0}, {"UserName", 20, 3},
	{"Entry", 5, 1}, {"Target", 5, 1}, {"Type", 6, 0}, {"Gid", 10, 1},
	{"SecondaryGids", 11, 0}, {"Uid", 10, 1}, {"Key", 18, 1}, {"Value", 19, 1},
};
static const char *const t2_texts[] = {
	"FILE", "DIRECTORY", "PATH", "LOGICAL",
};
static const char *const t2_identifier[] = {
	"Arn", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "ServerId", "UserName", 0,
};
const struct schema_type schema_aws_transfer_user = {
	"AWS::Transfer::User", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 21, 19};

extern const struct schema_type schema_aws_transfer_workflow;
/* AWS::Transfer::Workflow */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "arn:.*", 20, 1600},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w\\- ]*$", 0, 256}, {16, 2, 0, 0, 4, 0, 0, 0, 0, 8},
	{32, 0, 6, 6, 0, 0, 0, 0, U, U}, {32, 0, 12, 4, 0, 0, 0, 0, U, U},
	{32, 0, 16, 1, 0, 0, 0, 0, U, U}, {32, 0, 17, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$", 3, 63},
	{1, 0, 0, 0, 0, 0, 0, ".*", 0, 1024}, {1, 0, 0, 0, 0, 0, 0, "^[\\w-]*$", 0, 30},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^\\$\\{(\\w+.)+\\w+\\}$", 0, 256},
	{32, 0, 19, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "arn:[a-z-]+:lambda:.*$", 0, 170},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 1800}, {32, 0, 23, 5, 0, 0, 0, 0, U, U},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U}, {32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)\?-[0-9a-f]{8,40})$", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\x00]+$", 1, 65536}, {1, 0, 0, 0, 0, 2, 1, 0, U, U},
	{32, 0, 32, 2, 0, 0, 0, 0, U, U}, {32, 0, 34, 3, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 25, 0, 0, 0, 1, 10}, {32, 0, 37, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{1, 0, 0, 0, 0, 3, 5, 0, U, U}, {16, 3, 0, 0, 30, 0, 0, 0, 1, 50},
	{32, 0, 39, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {1, 0, 0, 0, 0, 0, 0, "^w-([a-z0-9]{17})$", 19, 19},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"Description", 2, 2}, {"OnExceptionSteps", 3, 2}, {"Steps", 3, 3},
	{"Tags", 29, 0}, {"WorkflowId", 33, 4}, {"CopyStepDetails", 5, 0},
	{"CustomStepDetails", 13, 0}, {"DecryptStepDetails", 16, 0}, {"DeleteStepDetails", 22, 0},
	{"TagStepDetails", 23, 0}, {"Type", 28, 0}, {"DestinationFileLocation", 6, 0},
	{"Name", 10, 0}, {"OverwriteExisting", 11, 0}, {"SourceFileLocation", 12, 0},
	{"S3FileLocation", 7, 0}, {"Bucket", 8, 0}, {"Key", 9, 0}, {"Name", 10, 0},
	{"SourceFileLocation", 12, 0}, {"Target", 14, 0}, {"TimeoutSeconds", 15, 0},
	{"DestinationFileLocation", 17, 1}, {"Name", 10, 0}, {"OverwriteExisting", 11, 0},
	{"SourceFileLocation", 12, 0}, {"Type", 21, 1}, {"EfsFileLocation", 18, 0},
	{"S3FileLocation", 7, 0}, {"FileSystemId", 19, 0}, {"Path", 20, 0}, {"Name", 10, 0},
	{"SourceFileLocation", 12, 0}, {"Name", 10, 0}, {"SourceFileLocation", 12, 0},
	{"Tags", 24, 0}, {"Key", 26, 1}, {"Value", 27, 1}, {"Key", 31, 1}, {"Value", 32, 1},
};
static const char *const t3_texts[] = {
	"TRUE", "FALSE", "PGP", "COPY", "CUSTOM", "DECRYPT", "DELETE", "TAG",
};
static const char *const t3_identifier[] = {
	"WorkflowId", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "WorkflowId", 0,
};
const struct schema_type schema_aws_transfer_workflow = {
	"AWS::Transfer::Workflow", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 34, 41};
