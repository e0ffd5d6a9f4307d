/* Made by models/generate.py from the public API model; not edited by hand. */
/* clang-format off */
#include "aws/api.h"

static const struct api_member members[] = {
	{"roleName", "role_name", NULL, 1, API_QUERYSTRING, API_REQUIRED, API_TIME_DEFAULT, 0, NULL, NULL},
	{"accountId", "account_id", NULL, 1, API_QUERYSTRING, API_REQUIRED, API_TIME_DEFAULT, 0, NULL, NULL},
	{"accessToken", "x-amz-sso_bearer_token", NULL, 1, API_HEADER, API_REQUIRED, API_TIME_DEFAULT, API_SENSITIVE, NULL, NULL},
	{"roleCredentials", NULL, NULL, 3, API_BODY, 0, API_TIME_DEFAULT, 0, NULL, NULL},
	{"accessKeyId", NULL, NULL, 1, API_BODY, 0, API_TIME_DEFAULT, 0, NULL, NULL},
	{"secretAccessKey", NULL, NULL, 1, API_BODY, 0, API_TIME_DEFAULT, API_SENSITIVE, NULL, NULL},
	{"sessionToken", NULL, NULL, 1, API_BODY, 0, API_TIME_DEFAULT, API_SENSITIVE, NULL, NULL},
	{"expiration", NULL, NULL, 4, API_BODY, 0, API_TIME_DEFAULT, 0, NULL, NULL},
};

static const struct api_shape shapes[] = {
	{API_STRUCTURE, 0, 0, 0, 3, NULL, NULL},
	{API_STRING, 0, 0, 0, 0, NULL, NULL},
	{API_STRUCTURE, 0, 0, 3, 1, NULL, NULL},
	{API_STRUCTURE, 0, 0, 4, 4, NULL, NULL},
	{API_LONG, 0, 0, 0, 0, NULL, NULL},
	{API_STRUCTURE, API_EXCEPTION, 400, 0, 0, "InvalidRequestException", NULL},
	{API_STRUCTURE, API_EXCEPTION, 404, 0, 0, "ResourceNotFoundException", NULL},
	{API_STRUCTURE, API_EXCEPTION, 429, 0, 0, "TooManyRequestsException", NULL},
	{API_STRUCTURE, API_EXCEPTION, 401, 0, 0, "UnauthorizedException", NULL},
};

static const struct api_operation operations[] = {
	{"GetRoleCredentials", "GET", "/federation/credentials", NULL, 0, 2, NULL, NULL, NULL, API_ANONYMOUS},
};

extern const struct api_service api_service_sso;

const struct api_service api_service_sso = {
	.id = "sso",
	.service_id = "SSO",
	.version = "2019-06-10",
	.endpoint_prefix = "portal.sso",
	.signing_name = "awsssoportal",
	.target_prefix = NULL,
	.xml_namespace = NULL,
	.protocol = API_REST_JSON,
	.global = false,
	.global_region = NULL,
	.shapes = shapes,
	.members = members,
	.operations = operations,
	.nshapes = 9,
	.nmembers = 8,
	.noperations = 1,
	.exceptions = 5,
};
