/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_sagemaker_endpoint;
/* AWS::SageMaker::Endpoint */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {32, 0, 8, 3, 0, 0, 0, 0, U, U},
	{32, 0, 11, 1, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 4, 0, 0, 0, 1, 10},
	{32, 0, 12, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^(\?!\\s*$).+$", 1, 255},
	{32, 0, 13, 3, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 600, 28800},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 3600}, {32, 0, 16, 4, 0, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, U}, {1, 0, 0, 0, 0, 2, 3, 0, U, U},
	{32, 0, 22, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", 0, 63},
	{16, 0, 0, 0, 18, 0, 0, 0, U, U}, {32, 0, 26, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 21, 0, 0, 0, 0, 50},
	{32, 0, 27, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
};
static const struct schema_prop t0_props[] = {
	{"DeploymentConfig", 1, 0}, {"EndpointArn", 15, 4}, {"EndpointConfigName", 16, 1},
	{"EndpointName", 16, 6}, {"ExcludeRetainedVariantProperties", 17, 8},
	{"RetainAllVariantProperties", 19, 8}, {"RetainDeploymentConfig", 19, 8}, {"Tags", 20, 0},
	{"AutoRollbackConfiguration", 2, 0}, {"BlueGreenUpdatePolicy", 6, 0},
	{"RollingUpdatePolicy", 14, 0}, {"Alarms", 3, 1}, {"AlarmName", 5, 1},
	{"MaximumExecutionTimeoutInSeconds", 7, 0}, {"TerminationWaitInSeconds", 8, 0},
	{"TrafficRoutingConfiguration", 9, 1}, {"CanarySize", 10, 0}, {"LinearStepSize", 10, 0},
	{"Type", 13, 1}, {"WaitIntervalInSeconds", 8, 0}, {"Type", 11, 1}, {"Value", 12, 1},
	{"MaximumBatchSize", 10, 1}, {"MaximumExecutionTimeoutInSeconds", 7, 0},
	{"RollbackMaximumBatchSize", 10, 0}, {"WaitIntervalInSeconds", 8, 1},
	{"VariantPropertyType", 15, 0}, {"Key", 22, 1}, {"Value", 23, 1},
};
static const char *const t0_texts[] = {
	"CAPACITY_PERCENT", "INSTANCE_COUNT", "ALL_AT_ONCE", "CANARY", "LINEAR",
};
static const char *const t0_identifier[] = {
	"EndpointArn", 0,
};
static const char *const t0_attributes[] = {
	"EndpointArn", "EndpointName", 0,
};
const struct schema_type schema_aws_sagemaker_endpoint = {
	"AWS::SageMaker::Endpoint", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 24, 29};

extern const struct schema_type schema_aws_sagemaker_endpointconfig;
/* AWS::SageMaker::EndpointConfig */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U}, {32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{32, 0, 14, 1, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 15, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 19, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 5, 0, 0, 0, U, U},
	{32, 0, 22, 6, 0, 0, 0, 0, U, U}, {32, 0, 28, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 30, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 31, 1, 0, 0, 0, 0, U, U},
	{32, 0, 32, 3, 0, 0, 0, 0, U, U}, {32, 0, 35, 11, 0, 0, 0, 0, U, U},
	{32, 0, 46, 5, 0, 0, 0, 0, U, U}, {32, 0, 51, 3, 0, 0, 0, 0, U, U},
	{32, 0, 54, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 20, 0, 0, 0, U, U},
	{32, 0, 56, 14, 0, 0, 0, 0, U, U}, {32, 0, 70, 2, 0, 0, 0, 0, U, U},
	{4, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 72, 3, 0, 0, 0, 0, U, U},
	{32, 0, 75, 1, 0, 0, 0, 0, U, U}, {32, 0, 76, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 27, 0, 0, 0, U, U}, {32, 0, 79, 2, 0, 0, 0, 0, U, U},
	{32, 0, 81, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"AsyncInferenceConfig", 1, 2}, {"DataCaptureConfig", 8, 2},
	{"EnableNetworkIsolation", 12, 2}, {"EndpointConfigName", 5, 2},
	{"ExecutionRoleArn", 5, 2}, {"ExplainerConfig", 13, 2}, {"Id", 5, 4}, {"KmsKeyId", 5, 2},
	{"ProductionVariants", 19, 3}, {"ShadowProductionVariants", 19, 2}, {"Tags", 26, 0},
	{"VpcConfig", 28, 2}, {"ClientConfig", 2, 0}, {"OutputConfig", 4, 1},
	{"MaxConcurrentInvocationsPerInstance", 3, 0}, {"KmsKeyId", 5, 0},
	{"NotificationConfig", 6, 0}, {"S3FailurePath", 5, 0}, {"S3OutputPath", 5, 0},
	{"ErrorTopic", 5, 0}, {"IncludeInferenceResponseIn", 7, 0}, {"SuccessTopic", 5, 0},
	{"CaptureContentTypeHeader", 9, 0}, {"CaptureOptions", 10, 1}, {"DestinationS3Uri", 5, 1},
	{"EnableCapture", 12, 0}, {"InitialSamplingPercentage", 3, 1}, {"KmsKeyId", 5, 0},
	{"CsvContentTypes", 7, 0}, {"JsonContentTypes", 7, 0}, {"CaptureMode", 5, 1},
	{"ClarifyExplainerConfig", 14, 0}, {"EnableExplanations", 5, 0},
	{"InferenceConfig", 15, 0}, {"ShapConfig", 16, 1}, {"ContentTemplate", 5, 0},
	{"FeatureHeaders", 7, 0}, {"FeatureTypes", 7, 0}, {"FeaturesAttribute", 5, 0},
	{"LabelAttribute", 5, 0}, {"LabelHeaders", 7, 0}, {"LabelIndex", 3, 0},
	{"MaxPayloadInMB", 3, 0}, {"MaxRecordCount", 3, 0}, {"ProbabilityAttribute", 5, 0},
	{"ProbabilityIndex", 3, 0}, {"NumberOfSamples", 3, 0}, {"Seed", 3, 0},
	{"ShapBaselineConfig", 17, 1}, {"TextConfig", 18, 0}, {"UseLogit", 12, 0},
	{"MimeType", 5, 0}, {"ShapBaseline", 5, 0}, {"ShapBaselineUri", 5, 0},
	{"Granularity", 5, 1}, {"Language", 5, 1}, {"CapacityReservationConfig", 21, 0},
	{"ContainerStartupHealthCheckTimeoutInSeconds", 3, 0}, {"EnableSSMAccess", 12, 0},
	{"InferenceAmiVersion", 5, 0}, {"InitialInstanceCount", 3, 0},
	{"InitialVariantWeight", 22, 0}, {"InstanceType", 5, 0}, {"ManagedInstanceScaling", 23, 0},
	{"ModelDataDownloadTimeoutInSeconds", 3, 0}, {"ModelName", 5, 0}, {"RoutingConfig", 24, 0},
	{"ServerlessConfig", 25, 0}, {"VariantName", 5, 1}, {"VolumeSizeInGB", 3, 0},
	{"CapacityReservationPreference", 5, 0}, {"MlReservationArn", 5, 0},
	{"MaxInstanceCount", 3, 0}, {"MinInstanceCount", 3, 0}, {"Status", 5, 0},
	{"RoutingStrategy", 5, 0}, {"MaxConcurrency", 3, 1}, {"MemorySizeInMB", 3, 1},
	{"ProvisionedConcurrency", 3, 0}, {"Key", 5, 1}, {"Value", 5, 1},
	{"SecurityGroupIds", 7, 1}, {"Subnets", 7, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"EndpointConfigName", "Id", 0,
};
const struct schema_type schema_aws_sagemaker_endpointconfig = {
	"AWS::SageMaker::EndpointConfig", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 29, 83};

extern const struct schema_type schema_aws_sagemaker_model;
/* AWS::SageMaker::Model */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 2, 0, 0, 0, 0, 15},
	{32, 0, 9, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", 0, 63},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[\\S]+$", 0, 255},
	{32, 0, 19, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{32, 0, 21, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", 1, 63},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {32, 0, 22, 1, 0, 0, 0, 0, U, U},
	{32, 0, 23, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 4, 2, 0, U, U},
	{32, 0, 28, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{32, 0, 29, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 6, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(https|s3)://([^/]+)/\?(.*)$", 0, 1024},
	{1, 0, 0, 0, 0, 0, 0, "^(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)\?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(\?<!-)(\\/[0-9]{1,9})\?$", 1, 176},
	{32, 0, 30, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 8, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws[a-z\\-]*:iam::\\d{12}:role/\?[a-zA-Z_0-9+=,.@\\-_/]+$", 20, 2048},
	{32, 0, 31, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 10, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])\?$", 0, 63},
	{16, 1, 0, 0, 30, 0, 0, 0, 0, 50}, {32, 0, 32, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{32, 0, 34, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 35, 0, 0, 0, 1, 5},
	{1, 0, 0, 0, 0, 0, 0, "^[-0-9a-zA-Z]+$", 0, 32}, {16, 1, 0, 0, 35, 0, 0, 0, 1, 16},
};
static const struct schema_prop t2_props[] = {
	{"Containers", 1, 2}, {"EnableNetworkIsolation", 18, 2}, {"ExecutionRoleArn", 24, 2},
	{"InferenceExecutionConfig", 25, 2}, {"ModelArn", 27, 4}, {"ModelName", 28, 2},
	{"PrimaryContainer", 2, 2}, {"Tags", 29, 0}, {"VpcConfig", 33, 2},
	{"ContainerHostname", 3, 0}, {"Environment", 4, 0}, {"Image", 5, 0}, {"ImageConfig", 6, 0},
	{"InferenceSpecificationName", 10, 0}, {"Mode", 11, 0}, {"ModelDataSource", 12, 0},
	{"ModelDataUrl", 20, 0}, {"ModelPackageName", 21, 0}, {"MultiModelConfig", 22, 0},
	{"RepositoryAccessMode", 7, 1}, {"RepositoryAuthConfig", 8, 0},
	{"RepositoryCredentialsProviderArn", 9, 1}, {"S3DataSource", 13, 1},
	{"CompressionType", 14, 1}, {"HubAccessConfig", 15, 0}, {"ModelAccessConfig", 17, 0},
	{"S3DataType", 19, 1}, {"S3Uri", 20, 1}, {"HubContentArn", 16, 1}, {"AcceptEula", 18, 1},
	{"ModelCacheSetting", 23, 0}, {"Mode", 26, 1}, {"Key", 31, 1}, {"Value", 32, 1},
	{"SecurityGroupIds", 34, 1}, {"Subnets", 36, 1},
};
static const char *const t2_texts[] = {
	"Platform", "Vpc", "SingleModel", "MultiModel", "None", "Gzip", "S3Prefix", "S3Object",
	"Enabled", "Disabled", "Serial", "Direct",
};
static const char *const t2_identifier[] = {
	"ModelArn", 0,
};
static const char *const t2_attributes[] = {
	"ModelArn", "ModelName", 0,
};
const struct schema_type schema_aws_sagemaker_model = {
	"AWS::SageMaker::Model", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 37, 36};

extern const struct schema_type schema_aws_sagemaker_notebookinstance;
/* AWS::SageMaker::NotebookInstance */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 17, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 17, 1, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 18, 2, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 5, 16384},
};
static const struct schema_prop t3_props[] = {
	{"AcceleratorTypes", 1, 0}, {"AdditionalCodeRepositories", 1, 0},
	{"DefaultCodeRepository", 2, 0}, {"DirectInternetAccess", 2, 2}, {"Id", 2, 4},
	{"InstanceMetadataServiceConfiguration", 3, 0}, {"InstanceType", 2, 1}, {"KmsKeyId", 2, 2},
	{"LifecycleConfigName", 2, 0}, {"NotebookInstanceName", 2, 2},
	{"PlatformIdentifier", 2, 2}, {"RoleArn", 2, 1}, {"RootAccess", 2, 0},
	{"SecurityGroupIds", 1, 2}, {"SubnetId", 2, 2}, {"Tags", 4, 0}, {"VolumeSizeInGB", 6, 0},
	{"MinimumInstanceMetadataServiceVersion", 2, 1}, {"Key", 2, 1}, {"Value", 2, 1},
};
static const char *const t3_texts[] = {
	0,
};
static const char *const t3_identifier[] = {
	"Id", 0,
};
static const char *const t3_attributes[] = {
	"Id", "NotebookInstanceName", 0,
};
const struct schema_type schema_aws_sagemaker_notebookinstance = {
	"AWS::SageMaker::NotebookInstance", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 7, 20};

extern const struct schema_type schema_aws_sagemaker_notebookinstancelifecycleconfig;
/* AWS::SageMaker::NotebookInstanceLifecycleConfig */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 4, 1, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"Id", 1, 4}, {"NotebookInstanceLifecycleConfigName", 1, 2}, {"OnCreate", 2, 0},
	{"OnStart", 2, 0}, {"Content", 1, 0},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", "NotebookInstanceLifecycleConfigName", 0,
};
const struct schema_type schema_aws_sagemaker_notebookinstancelifecycleconfig = {
	"AWS::SageMaker::NotebookInstanceLifecycleConfig", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 4, 5};
