/* Written by generate.py from public resource schemas: facts, not to be edited. */
#include "schemas/catalog.h"

/* clang-format off */
#define U SCHEMA_UNBOUNDED

extern const struct schema_type schema_aws_backup_backupplan;
/* AWS::Backup::BackupPlan */
static const struct schema_node t0_nodes[] = {
	{32, 0, 0, 5, 0, 0, 0, 0, U, U}, {32, 0, 5, 4, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 3, 0, 0, 0, U, U}, {32, 0, 9, 2, 0, 0, 0, 0, U, U},
	{65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\-\\_\\.]{1,50}$", U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {16, 0, 0, 0, 8, 0, 0, 0, U, U},
	{32, 0, 11, 13, 0, 0, 0, 0, U, U}, {4, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 11, 0, 0, 0, U, U}, {32, 0, 24, 2, 0, 0, 0, 0, U, U},
	{32, 0, 26, 3, 0, 0, 0, 0, U, U}, {8, 0, 0, 0, 0, 0, 0, 0, U, U},
	{16, 0, 0, 0, 15, 0, 0, 0, U, U}, {32, 0, 29, 1, 0, 0, 0, 0, U, U},
	{16, 2, 0, 0, 5, 0, 0, 0, U, U}, {64, 0, 0, 0, 6, 0, 0, 0, U, U},
	{16, 0, 0, 0, 19, 0, 0, 0, U, U}, {32, 0, 30, 2, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {1, 0, 0, 0, 0, 1, 2, 0, U, U},
	{16, 0, 0, 0, 23, 0, 0, 0, U, U}, {32, 0, 32, 3, 0, 0, 0, 0, U, U},
};
static const struct schema_prop t0_props[] = {
	{"BackupPlan", 1, 1}, {"BackupPlanArn", 6, 4}, {"BackupPlanId", 6, 4},
	{"BackupPlanTags", 17, 0}, {"VersionId", 6, 4}, {"AdvancedBackupSettings", 2, 0},
	{"BackupPlanName", 6, 1}, {"BackupPlanRule", 7, 1}, {"ScanSettings", 22, 0},
	{"BackupOptions", 4, 1}, {"ResourceType", 5, 1}, {"CompletionWindowMinutes", 9, 0},
	{"CopyActions", 10, 0}, {"EnableContinuousBackup", 13, 0}, {"IndexActions", 14, 0},
	{"Lifecycle", 12, 0}, {"RecoveryPointTags", 17, 0}, {"RuleName", 6, 1},
	{"ScanActions", 18, 0}, {"ScheduleExpression", 6, 0}, {"ScheduleExpressionTimezone", 6, 0},
	{"StartWindowMinutes", 9, 0}, {"TargetBackupVault", 6, 1},
	{"TargetLogicallyAirGappedBackupVaultArn", 6, 0}, {"DestinationBackupVaultArn", 6, 1},
	{"Lifecycle", 12, 0}, {"DeleteAfterDays", 9, 0}, {"MoveToColdStorageAfterDays", 9, 0},
	{"OptInToArchiveForSupportedResources", 13, 0}, {"ResourceTypes", 16, 0},
	{"MalwareScanner", 20, 0}, {"ScanMode", 21, 0}, {"MalwareScanner", 20, 0},
	{"ResourceTypes", 16, 0}, {"ScannerRoleArn", 6, 0},
};
static const char *const t0_texts[] = {
	"GUARDDUTY", "FULL_SCAN", "INCREMENTAL_SCAN",
};
static const char *const t0_identifier[] = {
	"BackupPlanId", 0,
};
static const char *const t0_attributes[] = {
	"BackupPlanArn", "BackupPlanId", "VersionId", 0,
};
const struct schema_type schema_aws_backup_backupplan = {
	"AWS::Backup::BackupPlan", t0_nodes, t0_props, t0_texts,
	t0_identifier, t0_attributes, "BackupPlanTags", 24, 35};

extern const struct schema_type schema_aws_backup_backupselection;
/* AWS::Backup::BackupSelection */
static const struct schema_node t1_nodes[] = {
	{32, 0, 0, 4, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, 0, U, U},
	{32, 0, 4, 6, 0, 0, 0, 0, U, U}, {32, 0, 10, 4, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 5, 0, 0, 0, U, U}, {32, 0, 14, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 7, 0, 0, 0, U, U}, {32, 0, 16, 3, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 1, 0, U, U}, {16, 1, 0, 0, 1, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\-\\_\\.\\:]+$", U, U},
};
static const struct schema_prop t1_props[] = {
	{"BackupPlanId", 1, 3}, {"BackupSelection", 2, 3}, {"Id", 1, 4}, {"SelectionId", 1, 4},
	{"Conditions", 3, 0}, {"IamRoleArn", 1, 1}, {"ListOfTags", 6, 0}, {"NotResources", 9, 0},
	{"Resources", 9, 0}, {"SelectionName", 10, 1}, {"StringEquals", 4, 0},
	{"StringLike", 4, 0}, {"StringNotEquals", 4, 0}, {"StringNotLike", 4, 0},
	{"ConditionKey", 1, 0}, {"ConditionValue", 1, 0}, {"ConditionKey", 1, 1},
	{"ConditionType", 8, 1}, {"ConditionValue", 1, 1},
};
static const char *const t1_texts[] = {
	"STRINGEQUALS",
};
static const char *const t1_identifier[] = {
	"Id", 0,
};
static const char *const t1_attributes[] = {
	"BackupPlanId", "BackupSelection.Conditions.StringEquals",
	"BackupSelection.Conditions.StringLike", "BackupSelection.Conditions.StringNotEquals",
	"BackupSelection.Conditions.StringNotLike", "BackupSelection.IamRoleArn",
	"BackupSelection.ListOfTags", "BackupSelection.NotResources", "BackupSelection.Resources",
	"BackupSelection.SelectionName", "Id", "SelectionId", 0,
};
const struct schema_type schema_aws_backup_backupselection = {
	"AWS::Backup::BackupSelection", t1_nodes, t1_props, t1_texts,
	t1_identifier, t1_attributes, 0, 11, 19};

extern const struct schema_type schema_aws_backup_backupvault;
/* AWS::Backup::BackupVault */
static const struct schema_node t2_nodes[] = {
	{32, 0, 0, 7, 0, 0, 0, 0, U, U}, {65, 0, 0, 0, 0, 0, 0, 0, U, U},
	{1, 0, 0, 0, 0, 0, 0, 0, U, U}, {1, 0, 0, 0, 0, 0, 0, "^[a-zA-Z0-9\\-\\_]{2,50}$", U, U},
	{64, 0, 0, 0, 2, 0, 0, 0, U, U}, {32, 0, 7, 3, 0, 0, 0, 0, U, U},
	{2, 0, 0, 0, 0, 0, 0, 0, U, U}, {32, 0, 10, 2, 0, 0, 0, 0, U, U},
	{16, 1, 0, 0, 2, 0, 0, 0, U, U},
};
static const struct schema_prop t2_props[] = {
	{"AccessPolicy", 1, 0}, {"BackupVaultArn", 2, 4}, {"BackupVaultName", 3, 3},
	{"BackupVaultTags", 4, 0}, {"EncryptionKeyArn", 2, 2}, {"LockConfiguration", 5, 0},
	{"Notifications", 7, 0}, {"ChangeableForDays", 6, 8}, {"MaxRetentionDays", 6, 0},
	{"MinRetentionDays", 6, 1}, {"BackupVaultEvents", 8, 1}, {"SNSTopicArn", 2, 1},
};
static const char *const t2_texts[] = {
	0,
};
static const char *const t2_identifier[] = {
	"BackupVaultName", 0,
};
static const char *const t2_attributes[] = {
	"BackupVaultArn", "BackupVaultName", "EncryptionKeyArn",
	"LockConfiguration.ChangeableForDays", "LockConfiguration.MaxRetentionDays",
	"LockConfiguration.MinRetentionDays", "Notifications.BackupVaultEvents",
	"Notifications.SNSTopicArn", 0,
};
const struct schema_type schema_aws_backup_backupvault = {
	"AWS::Backup::BackupVault", t2_nodes, t2_props, t2_texts,
	t2_identifier, t2_attributes, "BackupVaultTags", 9, 12};
