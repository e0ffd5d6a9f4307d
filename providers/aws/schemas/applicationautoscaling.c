/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_applicationautoscaling_scalabletarget;
/* AWS::ApplicationAutoScaling::ScalableTarget */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1600},
	{1, 0, 0, 0, 0, 0, 24, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 9, 6, 0, 0, 0, 0, U, U}, {32, 0, 15, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 24, 15, 0, U, U}, {32, 0, 17, 3, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Id", 1, 4}, {"MaxCapacity", 2, 1}, {"MinCapacity", 2, 1}, {"ResourceId", 3, 3},
	{"RoleARN", 3, 8}, {"ScalableDimension", 4, 3}, {"ScheduledActions", 5, 0},
	{"ServiceNamespace", 8, 3}, {"SuspendedState", 9, 0}, {"EndTime", 1, 0},
	{"ScalableTargetAction", 7, 0}, {"Schedule", 1, 1}, {"ScheduledActionName", 1, 1},
	{"StartTime", 1, 0}, {"Timezone", 1, 0}, {"MaxCapacity", 2, 0}, {"MinCapacity", 2, 0},
	{"DynamicScalingInSuspended", 10, 0}, {"DynamicScalingOutSuspended", 10, 0},
	{"ScheduledScalingSuspended", 10, 0},
};
static const char *const t0_texts[] = {
	"appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits",
	"cassandra:table:WriteCapacityUnits",
	"comprehend:document-classifier-endpoint:DesiredInferenceUnits",
	"comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
	"custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits",
	"dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits",
	"dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity",
	"ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes",
	"elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas",
	"elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize",
	"lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount",
	"rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount",
	"sagemaker:variant:DesiredInstanceCount",
	"sagemaker:variant:DesiredProvisionedConcurrency",
	"workspaces:workspacespool:DesiredUserSessions", "appstream", "cassandra", "comprehend",
	"custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka",
	"lambda", "neptune", "rds", "sagemaker", "workspaces",
};
static const char *const t0_identifier[] = {
	"ResourceId", "ScalableDimension", "ServiceNamespace", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_applicationautoscaling_scalabletarget = {
	"AWS::ApplicationAutoScaling::ScalableTarget", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 11, 20};

extern const struct schema_type schema_aws_applicationautoscaling_scalingpolicy;
/* AWS::ApplicationAutoScaling::ScalingPolicy */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^\\p{Print}+$", 1, 256}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{32, 0, 10, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 3, 2, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 100}, {16, 3, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 15, 7, 0, 0, 0, 0, U, U}, {32, 0, 22, 1, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 23, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 2048}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{32, 0, 28, 3, 0, 0, 0, 0, U, U}, {32, 0, 31, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 17, 0, 0, 0, U, U}, {32, 0, 34, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1024}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 1023},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 5, 2, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 0, 3600},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {1, 0, 0, 0, 0, 7, 24, 0, U, U},
	{1, 0, 0, 0, 0, 31, 15, 0, U, U}, {32, 0, 38, 5, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 46, 3, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 49, 3, 0, U, U}, {16, 3, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 43, 3, 0, 0, 0, 0, U, U}, {32, 0, 46, 6, 0, 0, 0, 0, U, U},
	{32, 0, 52, 6, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 38, 0, 0, 0, U, U},
	{32, 0, 58, 2, 0, 0, 0, 0, U, U}, {16, 1, 0, 0, 11, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 52, 5, 0, U, U}, {32, 0, 60, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 57, 29, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"PolicyName", 2, 3}, {"PolicyType", 3, 1},
	{"PredictiveScalingPolicyConfiguration", 4, 0}, {"ResourceId", 26, 2},
	{"ScalableDimension", 27, 2}, {"ScalingTargetId", 1, 10}, {"ServiceNamespace", 28, 2},
	{"StepScalingPolicyConfiguration", 29, 0},
	{"TargetTrackingScalingPolicyConfiguration", 35, 0}, {"MaxCapacityBreachBehavior", 5, 0},
	{"MaxCapacityBuffer", 6, 0}, {"MetricSpecifications", 7, 1}, {"Mode", 24, 0},
	{"SchedulingBufferTime", 25, 0}, {"CustomizedCapacityMetricSpecification", 9, 0},
	{"CustomizedLoadMetricSpecification", 9, 0},
	{"CustomizedScalingMetricSpecification", 9, 0},
	{"PredefinedLoadMetricSpecification", 21, 0}, {"PredefinedMetricPairSpecification", 21, 0},
	{"PredefinedScalingMetricSpecification", 21, 0}, {"TargetValue", 23, 1},
	{"MetricDataQueries", 10, 1}, {"Expression", 12, 0}, {"Id", 13, 0}, {"Label", 1, 0},
	{"MetricStat", 14, 0}, {"ReturnData", 20, 0}, {"Metric", 15, 0}, {"Stat", 1, 0},
	{"Unit", 19, 0}, {"Dimensions", 16, 0}, {"MetricName", 13, 0}, {"Namespace", 13, 0},
	{"Name", 13, 0}, {"Value", 18, 0}, {"PredefinedMetricType", 22, 1},
	{"ResourceLabel", 19, 0}, {"AdjustmentType", 30, 0}, {"Cooldown", 31, 0},
	{"MetricAggregationType", 32, 0}, {"MinAdjustmentMagnitude", 31, 0},
	{"StepAdjustments", 33, 0}, {"MetricIntervalLowerBound", 23, 0},
	{"MetricIntervalUpperBound", 23, 0}, {"ScalingAdjustment", 31, 1},
	{"CustomizedMetricSpecification", 36, 0}, {"DisableScaleIn", 20, 0},
	{"PredefinedMetricSpecification", 41, 0}, {"ScaleInCooldown", 31, 0},
	{"ScaleOutCooldown", 31, 0}, {"TargetValue", 23, 1}, {"Dimensions", 37, 0},
	{"MetricName", 1, 0}, {"Metrics", 39, 0}, {"Namespace", 1, 0}, {"Statistic", 40, 0},
	{"Unit", 1, 0}, {"Name", 1, 1}, {"Value", 1, 1}, {"PredefinedMetricType", 42, 1},
	{"ResourceLabel", 19, 8},
};
static const char *const t1_texts[] = {
	"PredictiveScaling", "StepScaling", "TargetTrackingScaling", "HonorMaxCapacity",
	"IncreaseMaxCapacity", "ForecastAndScale", "ForecastOnly",
	"appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits",
	"cassandra:table:WriteCapacityUnits",
	"comprehend:document-classifier-endpoint:DesiredInferenceUnits",
	"comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
	"custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits",
	"dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits",
	"dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity",
	"ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes",
	"elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas",
	"elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize",
	"lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount",
	"rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount",
	"sagemaker:variant:DesiredInstanceCount",
	"sagemaker:variant:DesiredProvisionedConcurrency",
	"workspaces:workspacespool:DesiredUserSessions", "appstream", "cassandra", "comprehend",
	"custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka",
	"lambda", "neptune", "rds", "sagemaker", "workspaces", "ChangeInCapacity", "ExactCapacity",
	"PercentChangeInCapacity", "Average", "Maximum", "Minimum", "Average", "Maximum",
	"Minimum", "SampleCount", "Sum", "ALBRequestCountPerTarget",
	"AppStreamAverageCapacityUtilization", "CassandraReadCapacityUtilization",
	"CassandraWriteCapacityUtilization", "ComprehendInferenceUtilization",
	"DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization",
	"EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn",
	"EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization",
	"ECSServiceAverageMemoryUtilization",
	"ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
	"ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
	"ElastiCacheDatabaseMemoryUsagePercentage", "ElastiCacheEngineCPUUtilization",
	"ElastiCachePrimaryEngineCPUUtilization", "ElastiCacheReplicaEngineCPUUtilization",
	"KafkaBrokerStorageUtilization", "LambdaProvisionedConcurrencyUtilization",
	"NeptuneReaderAverageCPUUtilization", "RDSReaderAverageCPUUtilization",
	"RDSReaderAverageDatabaseConnections",
	"SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
	"SageMakerInferenceComponentInvocationsPerCopy",
	"SageMakerVariantConcurrentRequestsPerModelHighResolution",
	"SageMakerVariantInvocationsPerInstance",
	"SageMakerVariantProvisionedConcurrencyUtilization",
	"WorkSpacesAverageUserSessionsCapacityUtilization",
};
static const char *const t1_identifier[] = {
	"Arn", "ScalableDimension", 0,
};
static const char *const t1_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_applicationautoscaling_scalingpolicy = {
	"AWS::ApplicationAutoScaling::ScalingPolicy", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 43, 62};
