/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_accessanalyzer_analyzer;
/* AWS::AccessAnalyzer::Analyzer */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 6, 0, 0, 0, 0, U, U}, {32, 0, 6, 2, 0, 0, 0, 0, U, U},
	{32, 0, 8, 1, 0, 0, 0, 0, U, U}, {32, 0, 9, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 10, 3, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 13, 2, 0, 0, 0, 0, U, U}, {32, 0, 15, 1, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 16, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 13, 0, 0, 0, U, U}, {16, 3, 0, 0, 14, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, 1, 127},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 255}, {2, 0, 0, 0, 0, 0, 0, 0, 1, 365},
	{1, 0, 0, 0, 0, 0, 0, "^[A-Za-z][A-Za-z0-9_.-]*$", 1, 1024},
	{16, 1, 0, 0, 20, 0, 0, 0, U, U}, {32, 0, 20, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 22, 0, 0, 0, 1, U}, {32, 0, 22, 5, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[A-Za-z][A-Za-z0-9_.-]*$", 1, 255},
	{1, 0, 0, 0, 0, 0, 0, 0, 1, 1600}, {16, 3, 0, 0, 14, 0, 0, 0, U, 50},
	{1, 0, 0, 0, 0, 0, 0, 0, 0, 1024},
};
static const struct schema_prop t0_props[] = {
	{"AnalyzerConfiguration", 1, 16}, {"AnalyzerName", 18, 2}, {"ArchiveRules", 19, 0},
	{"Arn", 25, 4}, {"Tags", 26, 0}, {"Type", 27, 3}, {"InternalAccessConfiguration", 2, 0},
	{"UnusedAccessConfiguration", 8, 0}, {"InternalAccessAnalysisRule", 3, 0},
	{"Inclusions", 4, 0}, {"AccountIds", 6, 0}, {"ResourceArns", 6, 0},
	{"ResourceTypes", 6, 0}, {"AnalysisRule", 9, 0}, {"UnusedAccessAge", 17, 0},
	{"Exclusions", 10, 0}, {"AccountIds", 6, 0}, {"ResourceTags", 12, 0}, {"Key", 15, 1},
	{"Value", 16, 0}, {"Filter", 21, 1}, {"RuleName", 24, 1}, {"Contains", 6, 0}, {"Eq", 6, 0},
	{"Exists", 23, 0}, {"Neq", 6, 0}, {"Property", 7, 1},
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
const struct schema_type schema_aws_accessanalyzer_analyzer = {
	"AWS::AccessAnalyzer::Analyzer", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 28, 27};
