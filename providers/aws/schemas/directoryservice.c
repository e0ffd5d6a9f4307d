/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_directoryservice_microsoftad;
/* AWS::DirectoryService::MicrosoftAD */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 10, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 1, 0, 0, 0, U, U},
	{32, 0, 10, 2, 0, 0, 0, 0, U, U}, {16, 2, 0, 0, 1, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Alias", 1, 4}, {"CreateAlias", 2, 2}, {"DnsIpAddresses", 3, 4}, {"Edition", 1, 2},
	{"EnableSso", 2, 0}, {"Id", 1, 4}, {"Name", 1, 3}, {"Password", 1, 3}, {"ShortName", 1, 2},
	{"VpcSettings", 4, 3}, {"SubnetIds", 5, 1}, {"VpcId", 1, 1},
};
static const char *const t0_texts[] = {
	0,
};
static const char *const t0_identifier[] = {
	"Id", 0,
};
static const char *const t0_attributes[] = {
	"Alias", "DnsIpAddresses", "Id", 0,
};
const struct schema_type schema_aws_directoryservice_microsoftad = {
	"AWS::DirectoryService::MicrosoftAD", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, 0, 6, 12};

extern const struct schema_type schema_aws_directoryservice_simplead;
/* AWS::DirectoryService::SimpleAD */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 12, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?!D-|d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*$", 1, 62},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:\?./!\\s-]*$", 0, 128},
	{1, 0, 0, 0, 0, 0, 0, "^d-[0-9a-f]{10}$", U, U}, {16, 1, 0, 0, 6, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(\?=^.{8,64}$)((\?=.*\\d)(\?=.*[A-Z])(\?=.*[a-z])|(\?=.*\\d)(\?=.*[^A-Za-z0-9\\s])(\?=.*[a-z])|(\?=.*[^A-Za-z0-9\\s])(\?=.*[A-Z])(\?=.*[a-z])|(\?=.*\\d)(\?=.*[A-Z])(\?=.*[^A-Za-z0-9\\s]))^", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[^\\\\/:*\?\"<>|.]+[^\\\\/:*\?\"<>|]*$", U, U},
	{1, 0, 0, 0, 0, 0, 2, 0, U, U}, {16, 1, 0, 0, 12, 0, 0, 0, U, U},
	{32, 0, 12, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 1, 128},
	{1, 0, 0, 0, 0, 0, 0, "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", 0, 256},
	{32, 0, 14, 2, 0, 0, 0, 0, U, U}, {16, 3, 0, 0, 17, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$", U, U},
	{1, 0, 0, 0, 0, 0, 0, "^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$", U, U},
};
static const struct schema_prop t1_props[] = {
	{"Alias", 1, 4}, {"CreateAlias", 2, 2}, {"Description", 3, 2}, {"DirectoryId", 4, 4},
	{"DnsIpAddresses", 5, 4}, {"EnableSso", 2, 0}, {"Name", 7, 3}, {"Password", 8, 10},
	{"ShortName", 9, 2}, {"Size", 10, 3}, {"Tags", 11, 0}, {"VpcSettings", 15, 3},
	{"Key", 13, 1}, {"Value", 14, 1}, {"SubnetIds", 16, 1}, {"VpcId", 18, 1},
};
static const char *const t1_texts[] = {
	"Large", "Small",
};
static const char *const t1_identifier[] = {
	"DirectoryId", 0,
};
static const char *const t1_attributes[] = {
	"Alias", "DirectoryId", "DnsIpAddresses", 0,
};
const struct schema_type schema_aws_directoryservice_simplead = {
	"AWS::DirectoryService::SimpleAD", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, "Tags", 19, 16};
