/* Made by models/generate.py from the public API model; not edited by hand. */
/* clang-format off */
#include "aws/api.h"

extern const struct api_service api_service_dynamodb;
extern const struct api_service api_service_ec2;
extern const struct api_service api_service_ecs;
extern const struct api_service api_service_elbv2;
extern const struct api_service api_service_iam;
extern const struct api_service api_service_kms;
extern const struct api_service api_service_lambda;
extern const struct api_service api_service_logs;
extern const struct api_service api_service_rds;
extern const struct api_service api_service_route53;
extern const struct api_service api_service_s3;
extern const struct api_service api_service_sns;
extern const struct api_service api_service_sqs;
extern const struct api_service api_service_sso;
extern const struct api_service api_service_sts;

const struct api_service *const api_services[] = {
	&api_service_dynamodb,
	&api_service_ec2,
	&api_service_ecs,
	&api_service_elbv2,
	&api_service_iam,
	&api_service_kms,
	&api_service_lambda,
	&api_service_logs,
	&api_service_rds,
	&api_service_route53,
	&api_service_s3,
	&api_service_sns,
	&api_service_sqs,
	&api_service_sso,
	&api_service_sts,
};

const size_t api_services_count = 15;
