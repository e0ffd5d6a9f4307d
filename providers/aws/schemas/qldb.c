/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_qldb_ledger;
/* AWS::QLDB::Ledger */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 4, 0, 0, 0, U, U},
	{32, 0, 6, 2, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"DeletionProtection", 1, 0}, {"Id", 2, 4}, {"KmsKey", 2, 0}, {"Name", 2, 2},
	{"PermissionsMode", 2, 1}, {"Tags", 3, 0}, {"Key", 2, 1}, {"Value", 2, 1},
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
const struct schema_type schema_aws_qldb_ledger = {
	"AWS::QLDB::Ledger", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 5, 8};

extern const struct schema_type schema_aws_qldb_stream;
/* AWS::QLDB::Stream */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 9, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {64, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 3, 0, 0, 7, 0, 0, 0, U, 50}, {32, 0, 11, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 127}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 255},
};
static const struct schema_prop t1_props[] = {
	{"Arn", 1, 4}, {"ExclusiveEndTime", 2, 2}, {"Id", 2, 4}, {"InclusiveStartTime", 2, 3},
	{"KinesisConfiguration", 3, 3}, {"LedgerName", 2, 3}, {"RoleArn", 1, 3},
	{"StreamName", 2, 3}, {"Tags", 6, 0}, {"AggregationEnabled", 4, 0}, {"StreamArn", 5, 0},
	{"Key", 8, 1}, {"Value", 9, 1},
};
static const char *const t1_texts[] = {
	0,
};
static const char *const t1_identifier[] = {
	"LedgerName", "Id", 0,
};
static const char *const t1_attributes[] = {
	"Arn", "Id", 0,
};
const struct schema_type schema_aws_qldb_stream = {
	"AWS::QLDB::Stream", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 10, 13};
