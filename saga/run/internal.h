/* What the files of run.h share; nobody else includes it. */
#ifndef RUN_INTERNAL_H
#define RUN_INTERNAL_H

#include "model/resolve.h"
#include "run/run.h"

struct run_step {		     /* what a step has come to, as far as values go */
	struct str id;		     /* physical id: of what it made, or works on */
	struct str key;		     /* what a resource it makes carries */
	struct str token;	     /* of the current attempt */
	const struct value *props;   /* resolved and open: may hold secrets in clear */
	const struct value *attrs;   /* by dotted name */
	const struct value *live;    /* as read back */
	const struct value *request; /* what prepare() gave for `attempt` */
	const struct value *undo;    /* CHANGE: properties that set it back */
	const struct value *before;  /* CHANGE: live values of what changes */
	struct str code, message;    /* of the last bad news */
	struct str reason;	     /* why it is stuck */
	uint32_t attempt;
	uint8_t call; /* enum engine_call under way */
	bool stuck;
	bool bound, touched, absent_before, gone, unchanged, complete, began;
};

struct run_marks { /* seq of each record the engine asked for and that is not durable yet */
	uint64_t *seq;
	size_t head, count, cap;
	uint64_t durable; /* how many have become durable */
};

struct run {
	struct run_options options;
	struct arena arena;   /* as long as the run */
	struct arena values;  /* of the steps, until the run ends: most of what a run holds */
	struct arena scratch; /* emptied after each pump */
	struct str id;
	const struct step_plan *plan;
	struct step_plan restored; /* the plan, when it came out of the journal */
	struct engine_step *forms;
	struct engine *engine;
	struct run_step *steps;
	struct table by_address; /* -> the step that makes or changes the instance */
	struct run_marks marks;
	struct str reason; /* the first failure, in words */
	struct err failure;
	enum engine_outcome outcome;
	bool finished, failed;
};

/* records.c: what the journal is told */
void record_stage(struct run *run, int64_t now, const char *type, struct value *data);
struct value *record_of(struct run *run, uint32_t step); /* {"run":, "step":} in scratch */
void record_engine(struct run *run, int64_t now, const struct engine_action *action);
void record_call(struct run *run, int64_t now, uint32_t step, const struct provider_call_log *call);
const char *outcome_name(enum engine_outcome outcome);

/* calls.c: engine actions to the provider */
enum engine_reply run_prepare(struct run *run, uint32_t step, uint32_t attempt);
void run_call(struct run *run, int64_t now, const struct engine_action *action);
int run_request_of(struct run *run, uint32_t step, uint32_t attempt, struct err *err);
const struct value *run_attribute(void *ctx, struct str address, struct str name);

/* events.c: provider events to the engine */
void event_take(struct run *run, int64_t now, const struct provider_event *event);

/* scrub.c: taints what in an event repeats a secret of the step */
void scrub_event(struct run *run, uint32_t index, struct provider_event *event);

/* secrets.c */
bool secrets_stay_closed(struct run *run, const struct value *v);
int secrets_check(struct run *run, struct err *err); /* before anything is written or done */

/* notify.c: the observer */
void notify(struct run *run, int64_t now, enum run_event_kind kind, uint32_t step, struct str text);
void notify_call(struct run *run, int64_t now, uint32_t step, const struct provider_call_log *call);

/* outputs.c */
void outputs_record(struct run *run, int64_t now);

/* resume.c */
int resume_restore(struct run *run, const struct fold_run *open, struct err *err);
void resume_engine(struct run *run, const struct fold_run *open);

/* run.c: everything of a run that depends on its plan alone */
void run_arm(struct run *run, const struct step_plan *plan);
void run_engine(struct run *run, bool undo);

#endif
