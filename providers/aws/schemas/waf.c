/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_waf_rule;
/* AWS::WAF::Rule */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 4, 3, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Id", 1, 4}, {"MetricName", 1, 3}, {"Name", 1, 3}, {"Predicates", 2, 0}, {"DataId", 1, 1},
	{"Negated", 4, 1}, {"Type", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Id", 0,
};
const struct schema_type schema_aws_waf_rule = {
	"AWS::WAF::Rule", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 5, 7};
