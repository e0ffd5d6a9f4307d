/* Facts of an account and region: two calls that belong to no resource type. */
#include "machine.h"

#include <stdlib.h>

static const struct {
	const char *service, *operation;
} lookups[] = {
	[PROVIDER_FACT_ZONES] = {"ec2", "DescribeAvailabilityZones"},
	[PROVIDER_FACT_CALLER] = {"sts", "GetCallerIdentity"},
};

static struct value *filter(struct arena *arena, const char *name, const char *text)
{
	struct value *values = value_list(arena);
	value_add(arena, values, value_cstr(arena, text));
	struct value *map = value_map(arena);
	VALUE_PUT(arena, map, "Name", value_cstr(arena, name));
	VALUE_PUT(arena, map, "Values", values);
	return map;
}

/* As Fn::GetAZs: zones that can be used, and neither Local nor Wavelength Zones. */
static const struct value *zone_filters(struct arena *arena)
{
	struct value *filters = value_list(arena);
	value_add(arena, filters, filter(arena, "state", "available"));
	value_add(arena, filters, filter(arena, "zone-type", "availability-zone"));
	struct value *input = value_map(arena);
	VALUE_PUT(arena, input, "Filters", filters);
	return input;
}

void machine_lookup_begin(struct machine *m)
{
	struct arena *arena = &m->arena;
	m->env.arena = arena;
	struct recipe_step *step = ARENA_NEW(arena, struct recipe_step);
	step->service = api_service_find(str_of(lookups[m->request.fact].service));
	step->operation =
		api_operation_find(step->service, str_of(lookups[m->request.fact].operation));
	step->out = STR("out");
	if (m->request.fact == PROVIDER_FACT_ZONES)
		step->input = zone_filters(arena);
	m->steps = ARENA_ARRAY(arena, 1, const struct recipe_step *);
	m->steps[0] = step;
	m->nsteps = 1;
}

static int by_name(const void *a, const void *b)
{
	return str_cmp(value_text(*(const struct value *const *)a),
		value_text(*(const struct value *const *)b));
}

static const struct value *zones(struct machine *m, const struct value *out)
{
	const struct value *all = value_get(out, STR("AvailabilityZones"));
	struct value *names = value_list(&m->arena);
	for (uint32_t i = 0; all && i < all->count; i++) {
		const struct value *name = value_get(value_at(all, i), STR("ZoneName"));
		if (name)
			value_add(&m->arena, names, name);
	}
	if (names->count)
		qsort(names->items, names->count, sizeof(struct value *), by_name);
	return names;
}

void machine_lookup_end(struct machine *m)
{
	struct provider_event event = {.kind = PROVIDER_DONE};
	const struct value *out = m->env.nvars ? m->env.vars[0].value : NULL;
	event.fact = m->request.fact == PROVIDER_FACT_ZONES ? zones(m, out) : out;
	machine_end(m, &event);
}
