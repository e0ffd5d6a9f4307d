/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_chatbot_slackchannelconfiguration;
/* AWS::Chatbot::SlackChannelConfiguration */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 11, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9-_]+$", 1, 128}, {16, 1, 0, 0, 4, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}$", U, U},
	{16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(^$|arn:aws:iam:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_\\/+=,@.-]{0,1023})$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^arn:(aws[a-zA-Z-]*)\?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(ERROR|INFO|NONE)$", 4, 5},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z0-9]+$", 1, 256},
	{1, 0, 0, 0, 0, 0, 0, "^[0-9A-Z]{1,255}$", 1, 256}, {16, 1, 0, 0, 7, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 128}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 256},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"ConfigurationName", 2, 3}, {"CustomizationResourceArns", 3, 0},
	{"GuardrailPolicies", 5, 0}, {"IamRoleArn", 7, 1}, {"LoggingLevel", 8, 0},
	{"SlackChannelId", 9, 1}, {"SlackWorkspaceId", 10, 3}, {"SnsTopicArns", 11, 0},
	{"Tags", 12, 0}, {"UserRoleRequired", 16, 0}, {"Key", 14, 1}, {"Value", 15, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Arn", 0,
};
static const char *const t0_attributes[] = {
	"Arn", 0,
};
const struct schema_type schema_aws_chatbot_slackchannelconfiguration = {
	"AWS::Chatbot::SlackChannelConfiguration", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 17, 13};
