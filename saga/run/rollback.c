#include "run/rollback.h"

#include "base/mem.h"
#include "steps/planner.h"

const struct fold_run *rollback_default(const struct fold *fold)
{
	for (size_t i = fold->nruns; i > 0; i--) {
		const struct fold_run *run = &fold->runs[i - 1];
		if (str_is(run->outcome, "done") && run->nsteps > 0)
			return run;
	}
	return NULL;
}

struct overlay { /* before-images, put over the target's specs */
	struct arena *arena;
	uint64_t from; /* seq of the run's first record */
	const struct fold *before;
	struct instance *instances;
	struct table by_address; /* -> instance, while its first image has not come yet */
	struct str *addresses;	 /* of the steps of the run that is being read */
	size_t naddresses, cap;
};

/* Only what had drifted: where the image says what the state says, the spec keeps its references.
 */
static const struct value *overlaid(
	struct overlay *overlay, const struct instance *instance, const struct value *image)
{
	const struct state_entry *entry = state_find(&overlay->before->state, instance->address);
	struct value *spec = value_map(overlay->arena);
	bool drifted = false;

	for (uint32_t i = 0; i < instance->spec->count; i++) {
		const struct value_member *m = &instance->spec->members[i];
		const struct value *was = value_get(image, m->name);
		bool keep = !was || was->kind == VALUE_NULL ||
			    value_equal_unordered(was, value_get(entry->props, m->name));
		value_put(overlay->arena, spec, m->name,
			keep ? m->value : value_copy(overlay->arena, was));
		drifted |= !keep;
	}
	return drifted ? spec : instance->spec;
}

static void take_step(struct overlay *overlay, const struct value *data)
{
	overlay->addresses = mem_grow(
		overlay->addresses, &overlay->cap, overlay->naddresses + 1, sizeof(struct str));
	overlay->addresses[overlay->naddresses++] =
		arena_str(overlay->arena, value_text_of(data, "address"));
}

static void take_intent(struct overlay *overlay, const struct value *data)
{
	int64_t step = value_int_of(data, "step", -1);
	const struct value *image = value_get(data, STR("before"));

	if (!image || step < 0 || (uint64_t)step >= overlay->naddresses)
		return;
	struct str address = overlay->addresses[step];
	uint32_t index = table_get(&overlay->by_address, address);
	if (index == TABLE_NONE)
		return;
	table_remove(&overlay->by_address, address);
	struct instance *instance = &overlay->instances[index];
	instance->spec = overlaid(overlay, instance, image);
}

static int visit(void *ctx, const struct record *record)
{
	struct overlay *overlay = ctx;

	if (record->seq < overlay->from)
		return 0;
	if (str_is(record->type, "run"))
		overlay->naddresses = 0;
	else if (str_is(record->type, "step"))
		take_step(overlay, record->data);
	else if (str_is(record->type, "intent"))
		take_intent(overlay, record->data);
	return 0;
}

static int overlay_images(struct arena *arena, const struct store *store,
	const struct fold_run *run, const struct fold *before, struct target *target,
	struct err *err)
{
	struct overlay overlay = {.arena = arena, .from = run->first_seq, .before = before};
	struct journal_head head;
	uint64_t torn;
	int result;

	overlay.instances = ARENA_ARRAY(arena, target->ninstances + 1, struct instance);
	table_init(&overlay.by_address);
	for (uint32_t i = 0; i < target->ninstances; i++) {
		overlay.instances[i] = target->instances[i];
		table_set(&overlay.by_address, target->instances[i].address, i);
	}
	target->instances = overlay.instances;
	result = journal_read(
		NULL, store->journal_dir.ptr, NULL, visit, &overlay, &head, &torn, err);
	table_release(&overlay.by_address);
	mem_free(overlay.addresses);
	return result;
}

int rollback_target(struct arena *arena, const struct store *store, const struct fold_run *run,
	const struct schema_catalog *catalog, struct fold *before, struct target *target,
	struct err *err)
{
	/* The first record of a journal has nothing before it, and 0 would mean "to the end". */
	if (run->first_seq > 1 &&
		fold_load(before, NULL, store->dir.ptr, run->first_seq - 1, err) < 0)
		return -1;
	before->state.stack = store->stack;
	planner_target_of(arena, &before->state, catalog, target);
	return overlay_images(arena, store, run, before, target, err);
}
