/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_route53_dnssec;
/* AWS::Route53::DNSSEC */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[A-Z0-9]{1,32}$", U, U},
};
static const struct schema_prop t0_props[] = {
	{"HostedZoneId", 1, 3},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"HostedZoneId", 0,
};
static const char *const t0_attributes[] = {
	0,
};
const struct schema_type schema_aws_route53_dnssec = {
	"AWS::Route53::DNSSEC", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 2, 1};

extern const struct schema_type schema_aws_route53_healthcheck;
/* AWS::Route53::HealthCheck */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 3, 0, 0, 0, 0, U, U}, {32, 0, 3, 17, 0, 0, 0, 0, U, U},
	{32, 0, 20, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 46, 0, U, U}, {16, 1, 0, 0, 6, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 64}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 10}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 255},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{1, 0, 0, 0, 0, 0, 0, "^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$", 0, 45},
	{1, 0, 0, 0, 0, 46, 3, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 65535},
	{16, 1, 0, 0, 15, 0, 0, 0, 3, 64}, {1, 0, 0, 0, 0, 49, 8, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 10, 30}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
	{1, 0, 0, 0, 0, 57, 8, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 21, 0, 0, 0, U, U}, {32, 0, 22, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 128}, {1, 0, 0, 0, 0, 0, 0, 0, U, 256},
};
static const struct schema_prop t1_props[] = {
	{"HealthCheckConfig", 1, 1}, {"HealthCheckId", 19, 4}, {"HealthCheckTags", 20, 0},
	{"AlarmIdentifier", 2, 0}, {"ChildHealthChecks", 5, 0}, {"EnableSNI", 7, 0},
	{"FailureThreshold", 8, 0}, {"FullyQualifiedDomainName", 9, 0}, {"HealthThreshold", 10, 0},
	{"IPAddress", 11, 0}, {"InsufficientDataHealthStatus", 12, 0}, {"Inverted", 7, 0},
	{"MeasureLatency", 7, 2}, {"Port", 13, 0}, {"Regions", 14, 0}, {"RequestInterval", 16, 2},
	{"ResourcePath", 9, 0}, {"RoutingControlArn", 17, 0}, {"SearchString", 9, 0},
	{"Type", 18, 3}, {"Name", 3, 1}, {"Region", 4, 1}, {"Key", 22, 1}, {"Value", 23, 1},
};
static const char *const t1_texts[] = {
	"af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2",
	"ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2",
	"ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
	"ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1",
	"eu-central-2", "eu-isoe-west-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1",
	"eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1",
	"mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1",
	"us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1",
	"us-isof-south-1", "us-west-1", "us-west-2", "Healthy", "LastKnownStatus", "Unhealthy",
	"ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1",
	"us-east-1", "us-west-1", "us-west-2", "CALCULATED", "CLOUDWATCH_METRIC", "HTTP",
	"HTTP_STR_MATCH", "HTTPS", "HTTPS_STR_MATCH", "TCP", "RECOVERY_CONTROL",
};
static const char *const t1_identifier[] = {
	"HealthCheckId", 0,
};
static const char *const t1_attributes[] = {
	"HealthCheckId", 0,
};
const struct schema_type schema_aws_route53_healthcheck = {
	"AWS::Route53::HealthCheck", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "HealthCheckTags", 24, 24};

extern const struct schema_type schema_aws_route53_hostedzone;
/* AWS::Route53::HostedZone */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U}, {32, 0, 8, 1, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 256}, {32, 0, 9, 1, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, U, 256}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024}, {16, 0, 0, 0, 9, 0, 0, 0, U, U},
	{32, 0, 12, 1, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"HostedZoneConfig", 1, 0}, {"HostedZoneFeatures", 3, 0}, {"HostedZoneTags", 5, 0},
	{"Id", 9, 4}, {"Name", 10, 2}, {"NameServers", 11, 4}, {"QueryLoggingConfig", 12, 0},
	{"VPCs", 13, 0}, {"Comment", 2, 0}, {"EnableAcceleratedRecovery", 4, 0}, {"Key", 7, 1},
	{"Value", 8, 1}, {"CloudWatchLogsLogGroupArn", 9, 1}, {"VPCId", 9, 1}, {"VPCRegion", 9, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"Id", 0,
};
static const char *const t2_attributes[] = {
	"Id", "NameServers", 0,
};
const struct schema_type schema_aws_route53_hostedzone = {
	"AWS::Route53::HostedZone", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "HostedZoneTags", 15, 15};

extern const struct schema_type schema_aws_route53_keysigningkey;
/* AWS::Route53::KeySigningKey */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[A-Z0-9]{1,32}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9_]{3,128}$", U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, 5, 150},
};
static const struct schema_prop t3_props[] = {
	{"HostedZoneId", 1, 3}, {"KeyManagementServiceArn", 2, 3}, {"Name", 3, 3},
	{"Status", 4, 1},
};
static const char *const t3_texts[] = {
	"ACTIVE", "INACTIVE",
};
static const char *const t3_identifier[] = {
	"HostedZoneId", "Name", 0,
};
static const char *const t3_attributes[] = {
	0,
};
const struct schema_type schema_aws_route53_keysigningkey = {
	"AWS::Route53::KeySigningKey", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, 0, 5, 4};

extern const struct schema_type schema_aws_route53_recordset;
/* AWS::Route53::RecordSet */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 18, 0, 0, 0, 0, U, U}, {32, 0, 18, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 21, 2, 0, 0, 0, 0, U, U}, {32, 0, 23, 3, 0, 0, 0, 0, U, U},
	{32, 0, 26, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 2, 0, 0, 0, U, U},
};
static const struct schema_prop t4_props[] = {
	{"AliasTarget", 1, 0}, {"CidrRoutingConfig", 4, 0}, {"Comment", 2, 0}, {"Failover", 2, 0},
	{"GeoLocation", 5, 0}, {"GeoProximityLocation", 6, 0}, {"HealthCheckId", 2, 0},
	{"HostedZoneId", 2, 2}, {"HostedZoneName", 2, 2}, {"Id", 2, 4}, {"MultiValueAnswer", 3, 0},
	{"Name", 2, 3}, {"Region", 2, 0}, {"ResourceRecords", 9, 0}, {"SetIdentifier", 2, 0},
	{"TTL", 2, 0}, {"Type", 2, 1}, {"Weight", 7, 0}, {"DNSName", 2, 1},
	{"EvaluateTargetHealth", 3, 0}, {"HostedZoneId", 2, 1}, {"CollectionId", 2, 1},
	{"LocationName", 2, 1}, {"ContinentCode", 2, 0}, {"CountryCode", 2, 0},
	{"SubdivisionCode", 2, 0}, {"AWSRegion", 2, 0}, {"Bias", 7, 0}, {"Coordinates", 8, 0},
	{"LocalZoneGroup", 2, 0}, {"Latitude", 2, 1}, {"Longitude", 2, 1},
};
static const char *const t4_texts[] = {
	0,
};
static const char *const t4_identifier[] = {
	"Id", 0,
};
static const char *const t4_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_route53_recordset = {
	"AWS::Route53::RecordSet", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, 0, 10, 32};

extern const struct schema_type schema_aws_route53_recordsetgroup;
/* AWS::Route53::RecordSetGroup */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 5, 16, 0, 0, 0, 0, U, U},
	{32, 0, 21, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 24, 2, 0, 0, 0, 0, U, U}, {32, 0, 26, 3, 0, 0, 0, 0, U, U},
	{32, 0, 29, 4, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 33, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"Comment", 1, 0}, {"HostedZoneId", 1, 2}, {"HostedZoneName", 1, 2}, {"Id", 1, 4},
	{"RecordSets", 2, 0}, {"AliasTarget", 4, 0}, {"CidrRoutingConfig", 6, 0},
	{"Failover", 1, 0}, {"GeoLocation", 7, 0}, {"GeoProximityLocation", 8, 0},
	{"HealthCheckId", 1, 0}, {"HostedZoneId", 1, 0}, {"HostedZoneName", 1, 0},
	{"MultiValueAnswer", 5, 0}, {"Name", 1, 1}, {"Region", 1, 0}, {"ResourceRecords", 11, 0},
	{"SetIdentifier", 1, 0}, {"TTL", 1, 0}, {"Type", 1, 1}, {"Weight", 9, 0},
	{"DNSName", 1, 1}, {"EvaluateTargetHealth", 5, 0}, {"HostedZoneId", 1, 1},
	{"CollectionId", 1, 1}, {"LocationName", 1, 1}, {"ContinentCode", 1, 0},
	{"CountryCode", 1, 0}, {"SubdivisionCode", 1, 0}, {"AWSRegion", 1, 0}, {"Bias", 9, 0},
	{"Coordinates", 10, 0}, {"LocalZoneGroup", 1, 0}, {"Latitude", 1, 1}, {"Longitude", 1, 1},
};
static const char *const t5_texts[] = {
	0,
};
static const char *const t5_identifier[] = {
	"Id", 0,
};
static const char *const t5_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_route53_recordsetgroup = {
	"AWS::Route53::RecordSetGroup", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, 0, 12, 35};
