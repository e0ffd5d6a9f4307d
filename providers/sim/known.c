#include "known.h"

#define TOKEN PROVIDER_IDENTITY_TOKEN
#define NAME  PROVIDER_IDENTITY_NAME
#define TAG   PROVIDER_IDENTITY_TAG
#define SET   PROVIDER_IDENTITY_SET
#define NONE  PROVIDER_IDENTITY_NONE

/* clang-format off */
static const struct known table[] = { /* sorted by type */
	{"AWS::ApiGateway::Deployment", NONE, "", 0, {0}},
	{"AWS::ApiGateway::RestApi", TAG, "", 0, {0}},
	{"AWS::ApiGatewayV2::Api", TAG, "", 0, {0}},
	{"AWS::ApiGatewayV2::Integration", NONE, "", 0, {0}},
	{"AWS::ApiGatewayV2::Route", SET, "", 0, {"ApiId", "RouteKey"}},
	{"AWS::CertificateManager::Certificate", TOKEN, 0, 0, {0}},
	{"AWS::Cognito::UserPool", TAG, "pool-", 0, {0}},
	{"AWS::Cognito::UserPoolClient", NONE, "", 0, {0}},
	{"AWS::EC2::CustomerGateway", TAG, "cgw-", 0, {0}},
	{"AWS::EC2::DHCPOptions", TAG, "dopt-", 0, {0}},
	{"AWS::EC2::EIP", TAG, "eipalloc-", 0, {0}},
	{"AWS::EC2::EIPAssociation", SET, "eipassoc-", 0, {"AllocationId", "EIP"}},
	{"AWS::EC2::EgressOnlyInternetGateway", TOKEN, "eigw-", 0, {0}},
	{"AWS::EC2::FlowLog", TOKEN, "fl-", 0, {0}},
	{"AWS::EC2::Instance", TOKEN, "i-", 0, {0}},
	{"AWS::EC2::InternetGateway", TAG, "igw-", 0, {0}},
	{"AWS::EC2::LaunchTemplate", TOKEN, "lt-", 0, {0}},
	{"AWS::EC2::NatGateway", TOKEN, "nat-", 0, {0}},
	{"AWS::EC2::NetworkAcl", TOKEN, "acl-", 0, {0}},
	{"AWS::EC2::NetworkAclEntry", SET, 0, 0, {"NetworkAclId", "RuleNumber", "Egress"}},
	{"AWS::EC2::NetworkInterface", TOKEN, "eni-", 0, {0}},
	{"AWS::EC2::PrefixList", TOKEN, "pl-", 0, {0}},
	{"AWS::EC2::Route", SET, 0, 0, {"RouteTableId", "DestinationCidrBlock",
		"DestinationIpv6CidrBlock", "DestinationPrefixListId"}},
	{"AWS::EC2::RouteTable", TOKEN, "rtb-", 0, {0}},
	{"AWS::EC2::SecurityGroup", NAME, "sg-", "GroupName", {"VpcId", "GroupName"}},
	{"AWS::EC2::SecurityGroupEgress", SET, "sgr-", 0, {0}},
	{"AWS::EC2::SecurityGroupIngress", SET, "sgr-", 0, {0}},
	{"AWS::EC2::Subnet", NAME, "subnet-", 0, {"VpcId", "CidrBlock"}},
	{"AWS::EC2::SubnetNetworkAclAssociation", SET, "aclassoc-", 0, {"SubnetId", "NetworkAclId"}},
	{"AWS::EC2::SubnetRouteTableAssociation", SET, "rtbassoc-", 0, {"SubnetId", "RouteTableId"}},
	{"AWS::EC2::TransitGateway", TAG, "tgw-", 0, {0}},
	{"AWS::EC2::TransitGatewayAttachment", TAG, "tgw-attach-", 0, {0}},
	{"AWS::EC2::VPC", TAG, "vpc-", 0, {0}},
	{"AWS::EC2::VPCCidrBlock", SET, "vpc-cidr-assoc-", 0, {"VpcId", "CidrBlock", "Ipv6CidrBlock"}},
	{"AWS::EC2::VPCEndpoint", TOKEN, "vpce-", 0, {0}},
	{"AWS::EC2::VPCGatewayAttachment", SET, 0, 0, {"VpcId", "InternetGatewayId", "VpnGatewayId"}},
	{"AWS::EC2::VPCPeeringConnection", TAG, "pcx-", 0, {0}},
	{"AWS::EC2::VPNConnection", TAG, "vpn-", 0, {0}},
	{"AWS::EC2::VPNGateway", TAG, "vgw-", 0, {0}},
	{"AWS::EC2::Volume", TOKEN, "vol-", 0, {0}},
	{"AWS::ECS::Cluster", SET, 0, 0, {0}},
	{"AWS::EFS::FileSystem", TOKEN, "fs-", 0, {0}},
	{"AWS::EFS::MountTarget", SET, "fsmt-", 0, {"FileSystemId", "SubnetId"}},
	{"AWS::ElasticLoadBalancingV2::LoadBalancer", NAME, 0, "Name", {"Name"}},
	{"AWS::ElasticLoadBalancingV2::TargetGroup", NAME, 0, "Name", {"Name"}},
	{"AWS::Events::Rule", SET, 0, "Name", {"EventBusName", "Name"}},
	{"AWS::IAM::AccessKey", NONE, "AKIA", 0, {0}},
	{"AWS::IAM::ManagedPolicy", NAME, 0, "ManagedPolicyName", {"ManagedPolicyName"}},
	{"AWS::KMS::Key", TAG, 0, 0, {0}},
	{"AWS::Lambda::LayerVersion", NONE, 0, 0, {0}},
	{"AWS::Route53::HostedZone", TOKEN, "Z", 0, {0}},
	{"AWS::Route53::RecordSet", NAME, 0, 0, {"SetIdentifier", "HostedZoneId", "Name", "Type"}},
	{"AWS::SNS::Subscription", SET, 0, 0, {"TopicArn", "Protocol", "Endpoint"}},
	{"AWS::SNS::Topic", SET, 0, "TopicName", {"TopicName"}},
	{"AWS::SQS::Queue", SET, 0, "QueueName", {"QueueName"}},
	{"AWS::SecretsManager::Secret", NAME, 0, "Name", {"Name"}},
};
/* clang-format on */

const struct known *known_find(struct str type)
{
	size_t low = 0;
	size_t high = sizeof(table) / sizeof(table[0]);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_cmp(type, str_of(table[middle].type));
		if (order == 0)
			return &table[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
