/*
 * Steps: what a run will do, frozen. A step plan is a value: computed by the planner, shown,
 * written to a file or into the journal, read back, carried out. Nothing decides later.
 */
#ifndef STEPS_STEP_H
#define STEPS_STEP_H

#include "graph/graph.h"
#include "model/state.h"
#include "model/target.h"
#include "provider/provider.h"

enum step_kind {
	STEP_CREATE,
	STEP_UPDATE,  /* in place */
	STEP_REPLACE, /* makes the successor; the old one has a DELETE or RETAIN step of its own */
	STEP_DELETE,
	STEP_RETAIN, /* leaves it in the cloud, drops it from the state */
	STEP_ADOPT,  /* takes what exists into the state (import) */
	STEP_READ,
};

enum step_phase {
	PHASE_FORWARD, /* compensatable: before the pivot */
	PHASE_CLEANUP, /* retriable: after it */
};

enum change_effect { CHANGE_IN_PLACE, CHANGE_REPLACE, CHANGE_IRREVERSIBLE };

struct change { /* of one top-level property */
	struct str property;
	const struct value *before; /* NULL: was absent */
	const struct value *after;  /* NULL: is removed; may hold ATTR, CALL: known later */
	enum change_effect effect;
};

struct step {
	enum step_kind kind;
	enum step_phase phase;
	struct str address, logical, account, region;
	uint32_t cell;
	const struct schema_type *type;
	struct str type_name;
	const struct value *spec;	 /* CREATE, UPDATE, REPLACE */
	const struct state_entry *prior; /* what stands now; NULL for CREATE */
	uint32_t generation;
	enum policy deletion, replacement;
	enum provider_identity identity;
	bool precheck;
	bool conditional; /* UPDATE that may turn out to change nothing: an attribute it uses may
			     change */
	bool of_replaced; /* DELETE, RETAIN: of the old one of a REPLACE, or of a debt */
	const char *irreversible; /* why there is no way back, or NULL */
	bool allowed;		  /* irreversible, and named by --allow-irreversible */
	const struct change *changes;
	uint32_t nchanges;
	const struct str *needs; /* addresses of the instances it depends on: for the state */
	uint32_t nneeds;
};

enum plan_operation { PLAN_APPLY, PLAN_ROLLBACK, PLAN_DESTROY, PLAN_IMPORT };

struct step_plan {
	struct str stack;
	enum plan_operation operation;
	struct str id;	   /* of a saved plan; 26 characters */
	struct str of_run; /* ROLLBACK: the run whose beginning is the target */
	enum on_failure on_failure;
	const struct cell *cells;
	uint32_t ncells;
	const struct step *steps; /* FORWARD ones first, each after what it needs */
	uint32_t nsteps;
	struct graph graph; /* over steps; a dependency of the phases themselves is not an edge */
	const struct target_output *outputs;
	uint32_t noutputs;
	uint32_t unchanged;	/* instances with no step */
	uint32_t critical_path; /* steps in the longest chain, both phases together */
	uint64_t base_version;	/* seq of the last record the plan has seen */
	bool outputs_changed;
};

const char *step_kind_name(enum step_kind kind);
const char *plan_operation_name(enum plan_operation operation);
/* "delete VPC vpc-1", "set CidrBlock back", "none: ...": what would undo it, for people. */
struct str step_undo_text(struct arena *arena, const struct step *step);

/* The exact spelling is in docs/journal.md ("step"). */
const struct value *step_to_value(
	struct arena *arena, const struct step_plan *plan, uint32_t index);
/* The plan without its steps ("plan"). */
const struct value *step_plan_to_value(struct arena *arena, const struct step_plan *plan);
/* Both back; checks everything. `steps` in order. */
int step_plan_from_values(struct arena *arena, const struct value *plan,
	const struct value *const *steps, size_t nsteps, const struct schema_catalog *catalog,
	struct step_plan *out, struct err *err);

/* Identity (design section 3). All give 64 hexadecimal digits in the arena. */
struct str step_key(struct arena *arena, struct str stack, struct str run, const struct step *step);
struct str step_token(struct arena *arena, struct str stack, struct str run,
	const struct step *step, uint32_t attempt);
struct str step_name_hash(struct arena *arena, struct str stack, const struct step *step);

#endif
