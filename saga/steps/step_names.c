#include "step_names.h"

#include "steps/step.h"

#define NAMES(table)                                                                               \
	{                                                                                          \
		table, sizeof(table) / sizeof(*(table))                                            \
	}

static const char *const kinds[] = {
	[STEP_CREATE] = "create",
	[STEP_UPDATE] = "update",
	[STEP_REPLACE] = "replace",
	[STEP_DELETE] = "delete",
	[STEP_RETAIN] = "retain",
	[STEP_ADOPT] = "adopt",
	[STEP_READ] = "read",
};
const struct names step_kind_names = NAMES(kinds);

static const char *const phases[] = {
	[PHASE_FORWARD] = "forward",
	[PHASE_CLEANUP] = "cleanup",
};
const struct names step_phase_names = NAMES(phases);

static const char *const identities[] = {
	[PROVIDER_IDENTITY_TOKEN] = "token",
	[PROVIDER_IDENTITY_NAME] = "name",
	[PROVIDER_IDENTITY_TAG] = "tag",
	[PROVIDER_IDENTITY_SET] = "set",
	[PROVIDER_IDENTITY_NONE] = "none",
};
const struct names step_identity_names = NAMES(identities);

static const char *const effects[] = {
	[CHANGE_IN_PLACE] = "in_place",
	[CHANGE_REPLACE] = "replace",
	[CHANGE_IRREVERSIBLE] = "irreversible",
};
const struct names step_effect_names = NAMES(effects);

static const char *const operations[] = {
	[PLAN_APPLY] = "apply",
	[PLAN_ROLLBACK] = "rollback",
	[PLAN_DESTROY] = "destroy",
	[PLAN_IMPORT] = "import",
};
const struct names plan_operation_names = NAMES(operations);

static const char *const failures[] = {
	[ON_FAILURE_ROLLBACK] = "rollback",
	[ON_FAILURE_HALT] = "halt",
};
const struct names on_failure_names = NAMES(failures);

bool step_names_find(const struct names *names, struct str text, int *index)
{
	for (size_t i = 0; i < names->count; i++) {
		if (!str_is(text, names->list[i]))
			continue;
		*index = (int)i;
		return true;
	}
	return false;
}

const char *step_kind_name(enum step_kind kind)
{
	return kinds[kind];
}

const char *plan_operation_name(enum plan_operation operation)
{
	return operations[operation];
}
