/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_imagebuilder_component;
/* AWS::ImageBuilder::Component */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {1, 0, 0, 0, 0, 0, 0, "^[^\\x00]+$", 1, 16000},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$", U, U},
	{1, 0, 0, 0, 0, 0, 3, 0, U, U}, {16, 1, 0, 0, 9, 0, 0, 0, 1, 25},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, U}, {64, 0, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 3, 2, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"ChangeDescription", 2, 2}, {"Data", 3, 10}, {"Description", 2, 2},
	{"Encrypted", 4, 4}, {"KmsKeyId", 2, 2}, {"LatestVersion", 5, 4}, {"Name", 6, 3},
	{"Platform", 7, 3}, {"SupportedOsVersions", 8, 2}, {"Tags", 10, 0}, {"Type", 11, 4},
	{"Uri", 1, 10}, {"Version", 1, 3}, {"Arn", 1, 4}, {"Major", 1, 4}, {"Minor", 1, 4},
	{"Patch", 1, 4},
};
static const char *const t0_texts[] = {
	"Windows", "Linux", "macOS", "BUILD", "TEST",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "ChangeDescription", "Data", "Description", "Encrypted", "KmsKeyId",
	"LatestVersion.Arn", "LatestVersion.Major", "LatestVersion.Minor", "LatestVersion.Patch",
	"Name", "Platform", "SupportedOsVersions", "Type", "Uri", "Version", 0,
};
const struct schema_type schema_aws_imagebuilder_component = {
	"AWS::ImageBuilder::Component", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 12, 18};

extern const struct schema_type schema_aws_imagebuilder_image;
/* AWS::ImageBuilder::Image */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 18, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:]*:imagebuilder:[^:]+:(\?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(\?:[0-9]+|x)\\.(\?:[0-9]+|x)\\.(\?:[0-9]+|x)$", U, U},
	{32, 0, 18, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:]*:imagebuilder:[^:]+:(\?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$", U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?:arn:aws(\?:-[a-z]+)*:iam::[0-9]{12}:role/)\?[a-zA-Z_0-9+=,.@\\-_/]+$", 1, 2048},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:]*:imagebuilder:[^:]+:(\?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(\?:[0-9]+|x)\\.(\?:[0-9]+|x)\\.(\?:[0-9]+|x)$", U, U},
	{32, 0, 21, 2, 0, 0, 0, 0, U, U}, {32, 0, 23, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 12, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1024},
	{32, 0, 25, 2, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 60, 1440},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:]*:imagebuilder:[^:]+:(\?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$", U, U},
	{32, 0, 27, 4, 0, 0, 0, 0, U, U}, {32, 0, 31, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\-_/\\.]{1,512}$", 1, 512},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 0, 0, 0, 21, 0, 0, 0, U, U},
	{32, 0, 32, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$", 1, 100},
	{16, 1, 0, 0, 25, 0, 0, 0, 1, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\x00]+$", 1, 128}, {16, 0, 0, 0, 28, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\x00]*$", 0, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws(\?:-[a-z]+)*:imagebuilder:[a-z]{2,}(\?:-[a-z]+)+-[0-9]+:(\?:[0-9]{12}|aws(\?:-[a-z-]+)\?):workflow/(build|test|distribution)/[a-z0-9-_]+/(\?:(\?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(\?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$", U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"ContainerRecipeArn", 2, 2}, {"DeletionSettings", 3, 8},
	{"DistributionConfigurationArn", 4, 2}, {"EnhancedImageMetadataEnabled", 5, 2},
	{"ExecutionRole", 6, 0}, {"ImageId", 1, 4}, {"ImagePipelineExecutionSettings", 7, 24},
	{"ImageRecipeArn", 8, 2}, {"ImageScanningConfiguration", 9, 2},
	{"ImageTestsConfiguration", 13, 2}, {"ImageUri", 1, 4},
	{"InfrastructureConfigurationArn", 15, 2}, {"LatestVersion", 16, 4},
	{"LoggingConfiguration", 17, 0}, {"Name", 1, 4}, {"Tags", 19, 0}, {"Workflows", 20, 2},
	{"ExecutionRole", 1, 1}, {"DeploymentId", 1, 0}, {"OnUpdate", 5, 0},
	{"EcrConfiguration", 10, 0}, {"ImageScanningEnabled", 5, 0}, {"ContainerTags", 11, 0},
	{"RepositoryName", 12, 0}, {"ImageTestsEnabled", 5, 0}, {"TimeoutMinutes", 14, 0},
	{"Arn", 1, 4}, {"Major", 1, 4}, {"Minor", 1, 4}, {"Patch", 1, 4}, {"LogGroupName", 18, 0},
	{"OnFailure", 22, 0}, {"ParallelGroup", 23, 0}, {"Parameters", 24, 0},
	{"WorkflowArn", 29, 0}, {"Name", 26, 0}, {"Value", 27, 0},
};
static const char *const t1_texts[] = {
	"CONTINUE", "ABORT",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "ImageId", "ImageUri", "LatestVersion", "LatestVersion.Arn", "LatestVersion.Major",
	"LatestVersion.Minor", "LatestVersion.Patch", "Name", 0,
};
const struct schema_type schema_aws_imagebuilder_image = {
	"AWS::ImageBuilder::Image", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 30, 38};

extern const struct schema_type schema_aws_imagebuilder_imagerecipe;
/* AWS::ImageBuilder::ImageRecipe */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{32, 0, 14, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?:[A-Za-z0-9+/]{4})*(\?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)\?$", 1, 21847},
	{64, 0, 0, 0, 6, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 8, 0, 0, 0, U, U}, {32, 0, 15, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {32, 0, 19, 8, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 100, 64000}, {2, 0, 0, 0, 0, 0, 0, 0, 125, 1000},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 16000}, {1, 0, 0, 0, 0, 0, 7, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {16, 0, 0, 0, 17, 0, 0, 0, 1, U},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:]*:imagebuilder:[^:]+:(\?:[0-9]{12}|aws(\?:-[a-z-]+)\?):component/[a-z0-9-_]+/(\?:(\?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(\?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$", U, U},
	{16, 1, 0, 0, 20, 0, 0, 0, 1, U}, {32, 0, 29, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\x00]+$", 1, 256}, {16, 0, 0, 0, 23, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\x00]*$", 0, U}, {32, 0, 31, 4, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$", U, U},
};
static const struct schema_prop t2_props[] = {
	{"AdditionalInstanceConfiguration", 1, 0}, {"AmiTags", 5, 0}, {"Arn", 6, 4},
	{"BlockDeviceMappings", 7, 2}, {"Components", 16, 2}, {"Description", 9, 2},
	{"LatestVersion", 24, 4}, {"Name", 25, 3}, {"ParentImage", 9, 3}, {"Tags", 5, 0},
	{"Version", 6, 3}, {"WorkingDirectory", 9, 2}, {"SystemsManagerAgent", 2, 0},
	{"UserDataOverride", 4, 0}, {"UninstallAfterBuild", 3, 0}, {"DeviceName", 9, 0},
	{"Ebs", 10, 0}, {"NoDevice", 15, 0}, {"VirtualName", 9, 0}, {"DeleteOnTermination", 3, 0},
	{"Encrypted", 3, 0}, {"Iops", 11, 0}, {"KmsKeyId", 9, 0}, {"SnapshotId", 9, 0},
	{"Throughput", 12, 0}, {"VolumeSize", 13, 0}, {"VolumeType", 14, 0},
	{"ComponentArn", 18, 0}, {"Parameters", 19, 0}, {"Name", 21, 1}, {"Value", 22, 1},
	{"Arn", 6, 4}, {"Major", 6, 4}, {"Minor", 6, 4}, {"Patch", 6, 4},
};
static const char *const t2_texts[] = {
	"standard", "io1", "io2", "gp2", "gp3", "sc1", "st1",
};
static const char *const t2_identifier[] = {
	"Arn", 0,
};
static const char *const t2_attributes[] = {
	"AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild",
	"AdditionalInstanceConfiguration.UserDataOverride", "Arn", "BlockDeviceMappings",
	"Components", "Description", "LatestVersion.Arn", "LatestVersion.Major",
	"LatestVersion.Minor", "LatestVersion.Patch", "Name", "ParentImage", "Version",
	"WorkingDirectory", 0,
};
const struct schema_type schema_aws_imagebuilder_imagerecipe = {
	"AWS::ImageBuilder::ImageRecipe", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 26, 35};

extern const struct schema_type schema_aws_imagebuilder_infrastructureconfiguration;
/* AWS::ImageBuilder::InfrastructureConfiguration */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 15, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 64}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[\\w+=,.@-]+$", 1, 256}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 17, 1, 0, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$", U, U},
	{32, 0, 20, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{64, 0, 0, 0, 1, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$", U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"Description", 2, 0}, {"InstanceMetadataOptions", 3, 0},
	{"InstanceProfileName", 6, 1}, {"InstanceTypes", 7, 0}, {"KeyPair", 2, 0},
	{"Logging", 8, 0}, {"Name", 10, 3}, {"Placement", 11, 0}, {"ResourceTags", 13, 0},
	{"SecurityGroupIds", 14, 0}, {"SnsTopicArn", 15, 0}, {"SubnetId", 2, 0}, {"Tags", 13, 0},
	{"TerminateInstanceOnFailure", 16, 0}, {"HttpPutResponseHopLimit", 4, 0},
	{"HttpTokens", 5, 0}, {"S3Logs", 9, 0}, {"S3BucketName", 2, 0}, {"S3KeyPrefix", 2, 0},
	{"AvailabilityZone", 2, 0}, {"HostId", 2, 0}, {"HostResourceGroupArn", 2, 0},
	{"Tenancy", 12, 0},
};
static const char *const t3_texts[] = {
	"required", "optional", "default", "dedicated", "host",
};
static const char *const t3_identifier[] = {
	"Arn", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "Description", "InstanceMetadataOptions.HttpPutResponseHopLimit",
	"InstanceMetadataOptions.HttpTokens", "InstanceProfileName", "InstanceTypes", "KeyPair",
	"Logging.S3Logs.S3BucketName", "Logging.S3Logs.S3KeyPrefix", "Name",
	"Placement.AvailabilityZone", "Placement.HostId", "Placement.HostResourceGroupArn",
	"Placement.Tenancy", "SecurityGroupIds", "SnsTopicArn", "SubnetId",
	"TerminateInstanceOnFailure", 0,
};
const struct schema_type schema_aws_imagebuilder_infrastructureconfiguration = {
	"AWS::ImageBuilder::InfrastructureConfiguration", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 17, 24};
