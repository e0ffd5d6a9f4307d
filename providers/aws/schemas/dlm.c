/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_dlm_lifecyclepolicy;
/* AWS::DLM::LifecyclePolicy */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 14, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{8, 0, 0, 0, 0, 0, 0, 0, U, U}, {2, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 14, 1, 0, 0, 0, 0, U, U},
	{32, 0, 15, 3, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 18, 2, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 10, 0, 0, 0, U, U},
	{64, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 20, 16, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 13, 0, 0, 0, U, U}, {32, 0, 36, 2, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 38, 3, 0, 0, 0, 0, U, U},
	{32, 0, 41, 2, 0, 0, 0, 0, U, U}, {32, 0, 43, 2, 0, 0, 0, 0, U, U},
	{32, 0, 45, 2, 0, 0, 0, 0, U, U}, {32, 0, 47, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 1, 0, 0, 0, U, U}, {32, 0, 50, 3, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 53, 11, 0, 0, 0, 0, U, U},
	{32, 0, 64, 1, 0, 0, 0, 0, U, U}, {32, 0, 65, 1, 0, 0, 0, 0, U, U},
	{32, 0, 66, 3, 0, 0, 0, 0, U, U}, {32, 0, 69, 6, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 29, 0, 0, 0, U, U}, {32, 0, 75, 6, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 31, 0, 0, 0, U, U}, {32, 0, 81, 7, 0, 0, 0, 0, U, U},
	{32, 0, 88, 5, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 34, 0, 0, 0, U, U},
	{32, 0, 93, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"Arn", 1, 4}, {"CopyTags", 2, 0}, {"CreateInterval", 3, 0},
	{"CrossRegionCopyTargets", 4, 0}, {"DefaultPolicy", 1, 0}, {"Description", 1, 0},
	{"Exclusions", 6, 0}, {"ExecutionRoleArn", 1, 0}, {"ExtendDeletion", 2, 0}, {"Id", 1, 4},
	{"PolicyDetails", 11, 0}, {"RetainInterval", 3, 0}, {"State", 1, 0}, {"Tags", 7, 0},
	{"TargetRegion", 1, 0}, {"ExcludeBootVolumes", 2, 0}, {"ExcludeTags", 7, 0},
	{"ExcludeVolumeTypes", 9, 0}, {"Key", 1, 1}, {"Value", 1, 1}, {"Actions", 12, 0},
	{"CopyTags", 2, 0}, {"CreateInterval", 3, 0}, {"CrossRegionCopyTargets", 4, 0},
	{"EventSource", 18, 0}, {"Exclusions", 6, 0}, {"ExtendDeletion", 2, 0},
	{"Parameters", 21, 0}, {"PolicyLanguage", 1, 0}, {"PolicyType", 1, 0},
	{"ResourceLocations", 20, 0}, {"ResourceType", 1, 0}, {"ResourceTypes", 20, 0},
	{"RetainInterval", 3, 0}, {"Schedules", 22, 0}, {"TargetTags", 7, 0},
	{"CrossRegionCopy", 14, 1}, {"Name", 1, 1}, {"EncryptionConfiguration", 16, 1},
	{"RetainRule", 17, 0}, {"Target", 1, 1}, {"CmkArn", 1, 0}, {"Encrypted", 2, 1},
	{"Interval", 3, 1}, {"IntervalUnit", 1, 1}, {"Parameters", 19, 0}, {"Type", 1, 1},
	{"DescriptionRegex", 1, 0}, {"EventType", 1, 1}, {"SnapshotOwner", 20, 1},
	{"ExcludeBootVolume", 2, 0}, {"ExcludeDataVolumeTags", 7, 0}, {"NoReboot", 2, 0},
	{"ArchiveRule", 24, 0}, {"CopyTags", 2, 0}, {"CreateRule", 27, 0},
	{"CrossRegionCopyRules", 30, 0}, {"DeprecateRule", 26, 0}, {"FastRestoreRule", 32, 0},
	{"Name", 1, 0}, {"RetainRule", 26, 0}, {"ShareRules", 33, 0}, {"TagsToAdd", 7, 0},
	{"VariableTags", 7, 0}, {"RetainRule", 25, 1}, {"RetentionArchiveTier", 26, 1},
	{"Count", 3, 0}, {"Interval", 3, 0}, {"IntervalUnit", 1, 0}, {"CronExpression", 1, 0},
	{"Interval", 3, 0}, {"IntervalUnit", 1, 0}, {"Location", 1, 0}, {"Scripts", 28, 0},
	{"Times", 20, 0}, {"ExecuteOperationOnScriptFailure", 2, 0}, {"ExecutionHandler", 1, 0},
	{"ExecutionHandlerService", 1, 0}, {"ExecutionTimeout", 3, 0}, {"MaximumRetryCount", 3, 0},
	{"Stages", 20, 0}, {"CmkArn", 1, 0}, {"CopyTags", 2, 0}, {"DeprecateRule", 17, 0},
	{"Encrypted", 2, 1}, {"RetainRule", 17, 0}, {"Target", 1, 0}, {"TargetRegion", 1, 0},
	{"AvailabilityZoneIds", 20, 0}, {"AvailabilityZones", 20, 0}, {"Count", 3, 0},
	{"Interval", 3, 0}, {"IntervalUnit", 1, 0}, {"TargetAccounts", 20, 0},
	{"UnshareInterval", 3, 0}, {"UnshareIntervalUnit", 1, 0},
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
const struct schema_type schema_aws_dlm_lifecyclepolicy = {
	"AWS::DLM::LifecyclePolicy", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "Tags", 35, 96};
