/*
 * From what the user names to a step plan: file -> plan -> target -> steps. What plan, apply and
 * destroy have in common.
 */
#ifndef CMD_PLANNING_H
#define CMD_PLANNING_H

#include "cloud.h"
#include "model/plan.h"
#include "run/saved.h"
#include "steps/planner.h"

struct planning {
	struct source source;
	struct diags diags;
	struct plan *plan; /* the template */
	struct plan_needs needs;
	struct target target;
	struct step_plan steps;
	struct str hash;	 /* of the plan file */
	const char *path;	 /* of the plan file in the work tree; NULL: it comes otherwise */
	const struct value *git; /* where it came from, once somebody asked, or NULL */
};

void planning_init(struct planning *planning, struct context *context);
void planning_release(struct planning *planning);

/* The text of a plan, from the work tree, --rev or standard input ("-"). */
int planning_load(
	struct planning *planning, struct context *context, const char *path, struct err *err);

/* Where it came from, or NULL: asked only when it goes into a journal or a saved plan. */
const struct value *planning_git(struct planning *planning, struct context *context);

/*
 * -1: there are errors; they are in planning->diags (err->code is ERR_NONE then) or in `err`.
 * The template, and the cells it asks for.
 */
int planning_read(
	struct planning *planning, struct context *context, struct cloud *cloud, struct err *err);
struct str planning_stack(const struct planning *planning, const struct context *context);
/* Evaluates with facts that are at hand, one set a cell. */
int planning_evaluate_with(struct planning *planning, struct context *context,
	const struct cell_facts *facts, struct err *err);
/* Fetches the facts it needs and evaluates. */
int planning_evaluate(
	struct planning *planning, struct context *context, struct cloud *cloud, struct err *err);
/* Against the state. Irreversible steps that nobody allowed are no error here. */
int planning_steps(struct planning *planning, struct context *context, struct cloud *cloud,
	const struct store *store, enum plan_operation operation, struct err *err);

/* Shows diagnostics, if there are any, or else `err`; gives the exit status. */
int planning_fail(struct planning *planning, struct context *context, const struct err *err);

#endif
