/* What services say while a new role is not known everywhere yet. */
#include "../../providers/aws/new_role.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

struct said {
	const char *service, *operation, *code, *message;
	int status;
};

static bool is_new_role(const struct said *said)
{
	struct new_role_reply reply = {str_of(said->service), str_of(said->operation),
		str_of(said->code), str_of(said->message), said->status};

	return new_role_is(&reply);
}

static void passing(void **state)
{
	static const struct said cases[] = {
		{"lambda", "CreateFunction", "InvalidParameterValueException",
			"The role defined for the function cannot be assumed by Lambda.", 400},
		{"ecs", "CreateService", "InvalidParameterException",
			"ECS was unable to assume the role that was provided", 400},
		{"ec2", "RunInstances", "InvalidParameterValue",
			"Value (x) for parameter iamInstanceProfile.name is invalid. "
			"Invalid IAM Instance Profile name",
			400},
		{"iam", "CreateRole", "MalformedPolicyDocument",
			"Invalid principal in policy: \"AWS\":\"arn:aws:iam::1:role/r\"", 400},
		{"s3", "PutBucketPolicy", "MalformedPolicy", "Invalid principal in policy", 400},
		{"rds", "CreateDBInstance", "InvalidParameterValue",
			"IAM role ARN value is invalid or does not include the required "
			"permissions for: ENHANCED_MONITORING",
			400},
		{"sqs", "SetQueueAttributes", "InvalidAttributeValue",
			"Invalid value for the parameter Policy.", 400},
		{"sqs", "SetQueueAttributes", "HTTP 500", "", 500},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (!is_new_role(&cases[i]))
			fail_msg("%s %s", cases[i].service, cases[i].code);
}

/* The same words elsewhere, or other words in the same place, are errors that last. */
static void lasting(void **state)
{
	static const struct said cases[] = {
		{"lambda", "CreateFunction", "InvalidParameterValueException",
			"Unzipped size must be smaller than 262144000 bytes", 400},
		{"lambda", "CreateFunction", "ResourceNotFoundException",
			"The role defined for the function cannot be assumed by Lambda.", 404},
		{"ec2", "RunInstances", "InvalidParameterValue", "execution role", 400},
		{"ec2", "RunInstances", "UnauthorizedOperation", "You are not authorized", 403},
		{"rds", "CreateDBInstance", "AccessDenied",
			"required permissions for: "
			"ENHANCED_MONITORING",
			403},
		{"sqs", "SetQueueAttributes", "InternalError", "", 500},
		{"sqs", "SetQueueAttributes", "HTTP 500", "", 503},
		{"sqs", "SendMessage", "HTTP 500", "", 500},
		{"iam", "GetRole", "NoSuchEntity", "The role does not exist", 404},
		{"", "", "", "", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (is_new_role(&cases[i]))
			fail_msg("%s %s", cases[i].service, cases[i].code);
}

/* Dense: about twenty tries in 50 s. */
static void delays(void **state)
{
	int64_t delay = 0, passed = 0;
	int tries = 0;

	(void)state;
	for (; passed < 50000; tries++) {
		int64_t next = new_role_delay(delay);

		assert_true(next >= delay && next <= 3000);
		delay = next;
		passed += delay;
	}
	assert_in_range(tries, 18, 25);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(passing), cmocka_unit_test(lasting), cmocka_unit_test(delays)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
