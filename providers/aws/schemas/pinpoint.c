/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_pinpoint_app;
/* AWS::Pinpoint::App */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"Id", 1, 4}, {"Name", 1, 3}, {"Tags", 2, 0},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_pinpoint_app = {
	"AWS::Pinpoint::App", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 3, 4};

extern const struct schema_type schema_aws_pinpoint_smschannel;
/* AWS::Pinpoint::SMSChannel */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t1_props[] = {
	{"ApplicationId", 1, 3}, {"Enabled", 2, 0}, {"Id", 1, 4}, {"SenderId", 1, 0},
	{"ShortCode", 1, 0},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_pinpoint_smschannel = {
	"AWS::Pinpoint::SMSChannel", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 3, 5};
