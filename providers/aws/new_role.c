#include "new_role.h"

#define DELAY_FIRST_MS 500
#define DELAY_MOST_MS  3000

struct row {
	const char *service;   /* NULL: any */
	const char *operation; /* a beginning; NULL: any */
	const char *code;      /* a beginning; NULL: any */
	const char *text;      /* in the message; NULL: any */
	int status;	       /* 0: any */
};

/* As others found them, by hand: no document lists them. */
static const struct row rows[] = {
	{"ec2", NULL, "InvalidParameterValue", "Invalid IAM Instance Profile", 0},
	{"ec2", NULL, "InvalidParameterValue", "iamInstanceProfile", 0},
	{"ec2", NULL, "UnauthorizedOperation", "Failed to authorize instance profile", 0},
	{"ec2", "CreateFlowLogs", NULL, "required permissions", 0},
	{"iam", NULL, "MalformedPolicyDocument", "Invalid principal in policy", 0},
	{"iam", NULL, "MalformedPolicyDocument", "one or more invalid principals", 0},
	{"lambda", NULL, "InvalidParameterValueException", "role defined for the function", 0},
	{"lambda", NULL, "InvalidParameterValueException", "execution role", 0},
	{"lambda", NULL, "InvalidParameterValueException", "cannot be assumed", 0},
	{"lambda", NULL, "InvalidParameterValueException", "KMS key is invalid for CreateGrant", 0},
	{"ecs", NULL, "ClientException", "unable to assume the role", 0},
	{"ecs", NULL, "InvalidParameterException", "unable to assume the role", 0},
	{"ecs", NULL, "InvalidParameterException", "trust policy", 0},
	{"rds", NULL, "InvalidParameterValue", "required permissions for: ENHANCED_MONITORING", 0},
	{"rds", NULL, "InvalidParameterValue", "permissions required to assume the role", 0},
	{"s3", "PutBucketPolicy", "MalformedPolicy", "Invalid principal in policy", 0},
	{"s3", "PutBucketReplication", "InvalidRequest", "Trusted Entity", 0},
	{"sns", "SetTopicAttributes", "InvalidParameter", "PrincipalNotFound", 0},
	{"sns", NULL, "InvalidParameter", "is not a valid role to allow SNS", 0},
	{"sns", NULL, "InvalidParameter", "Invalid principal in policy", 0},
	{"sqs", "SetQueueAttributes", "InvalidAttributeValue",
		"Invalid value for the parameter Policy", 0},
	{"sqs", "CreateQueue", "InvalidAttributeValue", "Invalid value for the parameter Policy",
		0},
	/* With an empty body: nothing else says what is wrong. */
	{"sqs", "SetQueueAttributes", "HTTP 500", NULL, 500},
	{"kms", NULL, "MalformedPolicyDocumentException", "invalid principals", 0},
	{"logs", "PutSubscriptionFilter", "InvalidParameterException", "assume the role", 0},
	{"logs", "PutDestination", "InvalidParameterException", "unable to assume", 0},
	{"firehose", NULL, "InvalidArgumentException", "unable to assume role", 0},
	{"events", "PutTargets", "ValidationException", "cannot be assumed", 0},
	{"states", NULL, "AccessDeniedException", "is unable to assume", 0},
	{"stepfunctions", NULL, "AccessDeniedException", "is unable to assume", 0},
	{"apigateway", "UpdateAccount", "BadRequestException",
		"The role ARN does not have required permissions", 0},
	{"codebuild", NULL, "InvalidInputException", "not authorized to perform: sts:AssumeRole",
		0},
	{"codepipeline", NULL, "InvalidStructureException", "trust policy", 0},
	{"eks", NULL, "InvalidParameterException", "Role validation failed", 0},
	{"eks", NULL, "InvalidParameterException", "Trusted Entity", 0},
	{"autoscaling", NULL, "ValidationError", "Invalid IamInstanceProfile", 0},
	{"autoscaling", "PutLifecycleHook", "ValidationError", "is unable to assume", 0},
	{"dynamodb", NULL, "ValidationException", "unable to assume provided role", 0},
	{"kinesis", NULL, "InvalidArgumentException", "unable to assume provided role", 0},
	{"cloudformation", NULL, "ValidationError", "Role validation failed", 0},
	{"cloudformation", NULL, "ValidationError", "is invalid or cannot be assumed", 0},
	{"scheduler", NULL, "ValidationException", "execution role", 0},
	{"pipes", NULL, "ValidationException", "execution role", 0},
};

static bool begins(struct str text, const char *beginning)
{
	return !beginning || str_starts(text, str_of(beginning));
}

static bool fits(const struct row *row, const struct new_role_reply *reply)
{
	if (row->service && !str_is(reply->service, row->service))
		return false;
	if (row->status && reply->http_status != row->status)
		return false;
	if (!begins(reply->operation, row->operation) || !begins(reply->code, row->code))
		return false;
	return !row->text || str_find(reply->message, str_of(row->text)) >= 0;
}

bool new_role_is(const struct new_role_reply *reply)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (fits(&rows[i], reply))
			return true;
	return false;
}

int64_t new_role_delay(int64_t delay)
{
	int64_t next = delay ? delay * 3 / 2 : DELAY_FIRST_MS;

	return next < DELAY_MOST_MS ? next : DELAY_MOST_MS;
}
