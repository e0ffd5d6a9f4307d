/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_vpclattice_listener;
/* AWS::VpcLattice::Listener */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)\?){2}:service/svc-[0-9a-z]{17}/listener/listener-[0-9a-z]{17}$", 20, 2048},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {32, 0, 12, 1, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, 100, 599}, {32, 0, 13, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, 1, 10}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^((tg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:targetgroup/tg-[0-9a-z]{17}))$", 20, 2048},
	{2, 0, 0, 0, 0, 0, 0, 0, 0, 999}, {1, 0, 0, 0, 0, 0, 0, "^listener-[0-9a-z]{17}$", 26, 26},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!listener-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 63},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 65535}, {1, 0, 0, 0, 0, 0, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}$", 21, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^svc-[0-9a-z]{17}$", 21, 21},
	{1, 0, 0, 0, 0, 0, 0, "^((svc-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}))$", 21, 2048},
	{16, 3, 0, 0, 18, 0, 0, 0, 0, 50}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"DefaultAction", 2, 1}, {"Id", 10, 4}, {"Name", 11, 2}, {"Port", 12, 2},
	{"Protocol", 13, 3}, {"ServiceArn", 14, 4}, {"ServiceId", 15, 4},
	{"ServiceIdentifier", 16, 10}, {"Tags", 17, 0}, {"FixedResponse", 3, 0}, {"Forward", 5, 0},
	{"StatusCode", 4, 1}, {"TargetGroups", 6, 1}, {"TargetGroupIdentifier", 8, 1},
	{"Weight", 9, 0}, {"Key", 19, 1}, {"Value", 20, 1},
};
static const char *const t0_texts[] = {
	"HTTP", "HTTPS", "TLS_PASSTHROUGH",
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", "ServiceArn", "ServiceId", 0,
};
const struct schema_type schema_aws_vpclattice_listener = {
	"AWS::VpcLattice::Listener", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 21, 18};

extern const struct schema_type schema_aws_vpclattice_service;
/* AWS::VpcLattice::Service */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)\?){2}:certificate/[0-9a-z-]+)\?$", U, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 3, 255},
	{32, 0, 11, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^svc-[0-9a-z]{17}$", 21, 21},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!svc-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 40},
	{1, 0, 0, 0, 0, 2, 5, 0, U, U}, {16, 3, 0, 0, 11, 0, 0, 0, 0, 50},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"AuthType", 2, 0}, {"CertificateArn", 3, 0}, {"CreatedAt", 4, 4},
	{"CustomDomainName", 5, 2}, {"DnsEntry", 6, 0}, {"Id", 7, 4}, {"LastUpdatedAt", 4, 4},
	{"Name", 8, 2}, {"Status", 9, 4}, {"Tags", 10, 0}, {"DomainName", 4, 4},
	{"HostedZoneId", 4, 4}, {"Key", 12, 1}, {"Value", 13, 1},
};
static const char *const t1_texts[] = {
	"NONE", "AWS_IAM", "ACTIVE", "CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "CREATE_FAILED",
	"DELETE_FAILED",
};
static const char *const t1_identifier[] = {
	"Arn", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "CreatedAt", "DnsEntry.DomainName", "DnsEntry.HostedZoneId", "Id", "LastUpdatedAt",
	"Status", 0,
};
const struct schema_type schema_aws_vpclattice_service = {
	"AWS::VpcLattice::Service", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 14, 15};

extern const struct schema_type schema_aws_vpclattice_servicenetwork;
/* AWS::VpcLattice::ServiceNetwork */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 8, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^sn-[0-9a-z]{17}$", 20, 20},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!servicenetwork-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 63},
	{32, 0, 8, 1, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 9, 0, 0, 0, 0, 50}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t2_props[] = {
	{"Arn", 1, 4}, {"AuthType", 2, 0}, {"CreatedAt", 3, 4}, {"Id", 4, 4},
	{"LastUpdatedAt", 3, 4}, {"Name", 5, 2}, {"SharingConfig", 6, 0}, {"Tags", 8, 0},
	{"enabled", 7, 1}, {"Key", 10, 1}, {"Value", 11, 1},
};
static const char *const t2_texts[] = {
	"NONE", "AWS_IAM",
};
static const char *const t2_identifier[] = {
	"Arn", 0,
};
static const char *const t2_attributes[] = {
	"Arn", "CreatedAt", "Id", "LastUpdatedAt", 0,
};
const struct schema_type schema_aws_vpclattice_servicenetwork = {
	"AWS::VpcLattice::ServiceNetwork", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "Tags", 12, 11};

extern const struct schema_type schema_aws_vpclattice_servicenetworkserviceassociation;
/* AWS::VpcLattice::ServiceNetworkServiceAssociation */
static const struct schema_node t3_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkserviceassociation/snsa-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^snsa-[0-9a-z]{17}$", 17, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^svc-[0-9a-z]{17}$", 21, 21},
	{1, 0, 0, 0, 0, 0, 0, "^((svc-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}))$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!svc-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 40},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^sn-[0-9a-z]{17}$", 20, 20},
	{1, 0, 0, 0, 0, 0, 0, "^((sn-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}))$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!servicenetwork-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 63},
	{1, 0, 0, 0, 0, 0, 5, 0, U, U}, {16, 3, 0, 0, 15, 0, 0, 0, 0, 50},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
};
static const struct schema_prop t3_props[] = {
	{"Arn", 1, 4}, {"CreatedAt", 2, 4}, {"DnsEntry", 3, 0}, {"Id", 4, 4}, {"ServiceArn", 5, 4},
	{"ServiceId", 6, 4}, {"ServiceIdentifier", 7, 10}, {"ServiceName", 8, 4},
	{"ServiceNetworkArn", 9, 4}, {"ServiceNetworkId", 10, 4},
	{"ServiceNetworkIdentifier", 11, 10}, {"ServiceNetworkName", 12, 4}, {"Status", 13, 4},
	{"Tags", 14, 0}, {"DomainName", 2, 4}, {"HostedZoneId", 2, 4}, {"Key", 16, 1},
	{"Value", 17, 1},
};
static const char *const t3_texts[] = {
	"CREATE_IN_PROGRESS", "ACTIVE", "DELETE_IN_PROGRESS", "CREATE_FAILED", "DELETE_FAILED",
};
static const char *const t3_identifier[] = {
	"Arn", 0,
};
static const char *const t3_attributes[] = {
	"Arn", "CreatedAt", "DnsEntry.DomainName", "DnsEntry.HostedZoneId", "Id", "ServiceArn",
	"ServiceId", "ServiceName", "ServiceNetworkArn", "ServiceNetworkId", "ServiceNetworkName",
	"Status", 0,
};
const struct schema_type schema_aws_vpclattice_servicenetworkserviceassociation = {
	"AWS::VpcLattice::ServiceNetworkServiceAssociation", t3_nodes, t3_props, t3_texts,
	t3_identifier, t3_attributes, "Tags", 18, 18};

extern const struct schema_type schema_aws_vpclattice_servicenetworkvpcassociation;
/* AWS::VpcLattice::ServiceNetworkVpcAssociation */
static const struct schema_node t4_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkvpcassociation/snva-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 4, 0, U, U}, {16, 3, 0, 0, 6, 0, 0, 0, 1, 10},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 255}, {1, 0, 0, 0, 0, 0, 0, "^snva-[0-9a-z]{17}$", 22, 22},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 10, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$", 0, 200},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^sn-[0-9a-z]{17}$", 20, 20},
	{1, 0, 0, 0, 0, 0, 0, "^((sn-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}))$", 20, 2048},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!servicenetwork-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 63},
	{1, 0, 0, 0, 0, 4, 6, 0, U, U}, {16, 3, 0, 0, 17, 0, 0, 0, 0, 50},
	{32, 0, 16, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$", 5, 2048},
};
static const struct schema_prop t4_props[] = {
	{"Arn", 1, 4}, {"CreatedAt", 2, 4}, {"DnsOptions", 3, 2}, {"Id", 7, 4},
	{"PrivateDnsEnabled", 8, 2}, {"SecurityGroupIds", 9, 0}, {"ServiceNetworkArn", 11, 4},
	{"ServiceNetworkId", 12, 4}, {"ServiceNetworkIdentifier", 13, 10},
	{"ServiceNetworkName", 14, 4}, {"Status", 15, 4}, {"Tags", 16, 0}, {"VpcId", 20, 4},
	{"VpcIdentifier", 20, 10}, {"PrivateDnsPreference", 4, 2},
	{"PrivateDnsSpecifiedDomains", 5, 2}, {"Key", 18, 1}, {"Value", 19, 1},
};
static const char *const t4_texts[] = {
	"VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
	"SPECIFIED_DOMAINS_ONLY", "CREATE_IN_PROGRESS", "ACTIVE", "UPDATE_IN_PROGRESS",
	"DELETE_IN_PROGRESS", "CREATE_FAILED", "DELETE_FAILED",
};
static const char *const t4_identifier[] = {
	"Arn", 0,
};
static const char *const t4_attributes[] = {
	"Arn", "CreatedAt", "Id", "ServiceNetworkArn", "ServiceNetworkId", "ServiceNetworkName",
	"Status", "VpcId", 0,
};
const struct schema_type schema_aws_vpclattice_servicenetworkvpcassociation = {
	"AWS::VpcLattice::ServiceNetworkVpcAssociation", t4_nodes, t4_props, t4_texts,
	t4_identifier, t4_attributes, "Tags", 21, 18};

extern const struct schema_type schema_aws_vpclattice_targetgroup;
/* AWS::VpcLattice::TargetGroup */
static const struct schema_node t5_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:targetgroup/tg-[0-9a-z]{17}$", 20, 2048},
	{32, 0, 10, 7, 0, 0, 0, 0, U, U}, {32, 0, 17, 10, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, 5, 300},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 120}, {2, 0, 0, 0, 0, 0, 0, 0, 2, 10},
	{32, 0, 27, 1, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[0-9-,]+$", 3, 2000},
	{1, 0, 0, 0, 0, 0, 0, "(^/[a-zA-Z0-9@:%_+.~#\?&/=-]*$|(^$))", 0, 2048},
	{2, 0, 0, 0, 0, 0, 0, 0, 1, 65535}, {1, 0, 0, 0, 0, 0, 2, 0, U, U},
	{1, 0, 0, 0, 0, 2, 2, 0, U, U}, {1, 0, 0, 0, 0, 4, 2, 0, U, U},
	{1, 0, 0, 0, 0, 6, 2, 0, U, U}, {1, 0, 0, 0, 0, 8, 3, 0, U, U},
	{1, 0, 0, 0, 0, 11, 3, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$", 5, 2048},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^tg-[0-9a-z]{17}$", 20, 20},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!tg-)(\?![-])(\?!.*[-]$)(\?!.*[-]{2})[a-z0-9-]+$", 3, 128},
	{1, 0, 0, 0, 0, 14, 5, 0, U, U}, {16, 3, 0, 0, 24, 0, 0, 0, 0, 50},
	{32, 0, 28, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 128},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 256}, {16, 1, 0, 0, 28, 0, 0, 0, 0, 100},
	{32, 0, 30, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 19, 4, 0, U, U},
};
static const struct schema_prop t5_props[] = {
	{"Arn", 1, 4}, {"Config", 2, 0}, {"CreatedAt", 19, 4}, {"Id", 20, 4},
	{"LastUpdatedAt", 19, 4}, {"Name", 21, 2}, {"Status", 22, 4}, {"Tags", 23, 0},
	{"Targets", 27, 0}, {"Type", 29, 3}, {"HealthCheck", 3, 0}, {"IpAddressType", 14, 2},
	{"LambdaEventStructureVersion", 15, 2}, {"Port", 11, 2}, {"Protocol", 16, 2},
	{"ProtocolVersion", 17, 2}, {"VpcIdentifier", 18, 2}, {"Enabled", 4, 0},
	{"HealthCheckIntervalSeconds", 5, 0}, {"HealthCheckTimeoutSeconds", 6, 0},
	{"HealthyThresholdCount", 7, 0}, {"Matcher", 8, 0}, {"Path", 10, 0}, {"Port", 11, 0},
	{"Protocol", 12, 0}, {"ProtocolVersion", 13, 0}, {"UnhealthyThresholdCount", 7, 0},
	{"HttpCode", 9, 1}, {"Key", 25, 1}, {"Value", 26, 1}, {"Id", 19, 1}, {"Port", 11, 0},
};
static const char *const t5_texts[] = {
	"HTTP", "HTTPS", "HTTP1", "HTTP2", "IPV4", "IPV6", "V1", "V2", "HTTP", "HTTPS", "TCP",
	"HTTP1", "HTTP2", "GRPC", "CREATE_IN_PROGRESS", "ACTIVE", "DELETE_IN_PROGRESS",
	"CREATE_FAILED", "DELETE_FAILED", "IP", "LAMBDA", "INSTANCE", "ALB",
};
static const char *const t5_identifier[] = {
	"Arn", 0,
};
static const char *const t5_attributes[] = {
	"Arn", "CreatedAt", "Id", "LastUpdatedAt", "Status", 0,
};
const struct schema_type schema_aws_vpclattice_targetgroup = {
	"AWS::VpcLattice::TargetGroup", t5_nodes, t5_props, t5_texts,
	t5_identifier, t5_attributes, "Tags", 30, 32};
