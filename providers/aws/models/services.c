/* Made by models/generate.py from the public API model; not edited by hand. */
/* clang-format off */
#include "aws/api.h"

extern const struct api_service api_service_ec2;
extern const struct api_service api_service_iam;
extern const struct api_service api_service_rds;
extern const struct api_service api_service_s3;
extern const struct api_service api_service_sts;

const struct api_service *const api_services[] = {
	&api_service_ec2,
	&api_service_iam,
	&api_service_rds,
	&api_service_s3,
	&api_service_sts,
};

const size_t api_services_count = 5;
