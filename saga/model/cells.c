#include "region.h"
#include "template.h"

/* Which cells a plan asks for: those of the template first, then those only resources name. */

static bool has_region(const struct plan_needs *needs, struct str region)
{
	for (uint32_t i = 0; i < needs->ncells; i++) {
		if (str_eq(needs->cells[i].region, region))
			return true;
	}
	return false;
}

static uint32_t count_regions(const struct plan *plan)
{
	uint32_t count = plan->nregions + 1;
	for (uint32_t i = 0; i < plan->nresources; i++)
		count += plan->resources[i].nregions;
	return count;
}

static void add_cell(struct plan_needs *needs, struct cell *cells, struct str region)
{
	if (!has_region(needs, region))
		cells[needs->ncells++] = (struct cell){STR_NONE, region, region};
}

/* The region to use where the template names none. */
static void add_default(const struct plan *plan, struct plan_needs *needs, struct cell *cells,
	struct str region, struct diags *diags)
{
	struct mark nowhere = {0};
	if (region.len == 0) {
		struct diag *diag = diag_error(diags, plan->source, nowhere, "no-region",
			"the plan names no region, and none is configured");
		diag_help(diags, diag, "set Metadata.Skald.Regions, AWS_REGION or --region");
	} else if (!region_is_known(region)) {
		struct diag *diag = diag_error(diags, plan->source, nowhere, "unknown-region",
			"there is no region %.*s", STR_ARG(diag_clip(region)));
		struct str near = region_nearest(region);
		if (near.len)
			diag_help(diags, diag, "did you mean %.*s?", STR_ARG(near));
	} else {
		add_cell(needs, cells, region);
	}
}

void plan_cells(struct arena *arena, const struct plan *plan, struct str default_region,
	struct plan_needs *out, struct diags *diags)
{
	struct cell *cells = ARENA_ARRAY(arena, count_regions(plan), struct cell);
	*out = (struct plan_needs){
		.cells = cells, .uses_account = plan->uses_account, .uses_zones = plan->uses_zones};
	for (uint32_t i = 0; i < plan->nregions; i++)
		add_cell(out, cells, plan->regions[i]);
	if (plan->nregions == 0 && !plan->names_regions)
		add_default(plan, out, cells, default_region, diags);
	for (uint32_t i = 0; i < plan->nresources; i++) {
		for (uint32_t j = 0; j < plan->resources[i].nregions; j++)
			add_cell(out, cells, plan->resources[i].regions[j]);
	}
}
