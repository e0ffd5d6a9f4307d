/* Regions, endpoints, meters and lanes: found by name, made when they are first named. */
#include "limits_private.h"

#include "base/mem.h"

#define PATIENCE_MS	  20000
#define PATIENCE_LOCAL_MS 3000

static void *index_find(const struct limits_index *index, struct str name)
{
	uint32_t at = table_get(&index->table, name);

	return at == TABLE_NONE ? NULL : index->items[at];
}

/* `name` lives as long as the index. */
static void *index_add(struct limits_index *index, struct str name, void *item)
{
	index->items = mem_grow(index->items, &index->cap, index->count + 1, sizeof(void *));
	index->items[index->count] = item;
	table_set(&index->table, name, (uint32_t)index->count++);
	return item;
}

static void index_release(struct limits_index *index)
{
	table_release(&index->table);
	mem_free(index->items);
}

static void index_init(struct limits_index *index)
{
	*index = (struct limits_index){0};
	table_init(&index->table);
}

struct limits *limits_new(const struct limits_options *options)
{
	struct limits *limits = mem_zalloc(sizeof(*limits));

	arena_init(&limits->arena);
	rate_book_init(&limits->book, options->rates, options->nrates);
	index_init(&limits->regions);
	index_init(&limits->endpoints);
	index_init(&limits->meters);
	index_init(&limits->lanes);
	buf_init(&limits->key, 0);
	limits->most = options->in_flight;
	limits->most_endpoint = options->in_flight_endpoint;
	return limits;
}

void limits_free(struct limits *limits)
{
	if (!limits)
		return;
	index_release(&limits->regions);
	index_release(&limits->endpoints);
	index_release(&limits->meters);
	index_release(&limits->lanes);
	rate_book_release(&limits->book);
	buf_release(&limits->key);
	arena_release(&limits->arena);
	mem_free(limits);
}

static struct limits_region *region_of(struct limits *limits, struct str name)
{
	struct limits_region *region = index_find(&limits->regions, name);

	if (region)
		return region;
	region = ARENA_NEW(&limits->arena, struct limits_region);
	region->name = arena_str(&limits->arena, name);
	/* Behind the one whose turn it is, in a ring. */
	if (limits->turn) {
		region->next = limits->turn->next;
		limits->turn->next = region;
	} else {
		limits->turn = region->next = region;
	}
	limits->idle_regions++;
	return index_add(&limits->regions, region->name, region);
}

static struct limits_endpoint *endpoint_of(struct limits *limits, const struct limits_place *place)
{
	struct limits_endpoint *endpoint = index_find(&limits->endpoints, place->endpoint);

	if (endpoint)
		return endpoint;
	endpoint = ARENA_NEW(&limits->arena, struct limits_endpoint);
	endpoint->name = arena_str(&limits->arena, place->endpoint);
	endpoint->patience_ms = place->local ? PATIENCE_LOCAL_MS : PATIENCE_MS;
	retry_quota_init(&endpoint->quota);
	return index_add(&limits->endpoints, endpoint->name, endpoint);
}

/* Words with spaces between them; none of them holds one. */
static struct str key_of(struct limits *limits, const struct str *parts, size_t n)
{
	buf_clear(&limits->key);
	for (size_t i = 0; i < n; i++) {
		buf_str(&limits->key, parts[i]);
		buf_putc(&limits->key, ' ');
	}
	return buf_view(&limits->key);
}

/* The operation itself, the patterns of its rule, or nothing: all of the service. */
static struct str group_of(const struct rate *rate, const struct limits_place *place)
{
	if (!rate || str_is(rate->operations, "*"))
		return rate && rate->each ? place->operation : STR_NONE;
	return rate->each ? place->operation : rate->operations;
}

static struct limits_meter *meter_make(struct limits *limits, struct str key,
	const struct rate *rate, struct str group, const struct limits_place *place)
{
	struct arena *arena = &limits->arena;
	struct limits_meter *meter = ARENA_NEW(arena, struct limits_meter);

	if (rate) {
		bucket_init(&meter->bucket, rate->milli, rate->burst);
		meter->milli = rate->milli;
	}
	meter->label = arena_printf(arena, "%.*s%s%.*s in %.*s", STR_ARG(place->service),
		group.len ? " " : "", STR_ARG(group), STR_ARG(place->signed_region));
	return index_add(&limits->meters, arena_str(arena, key), meter);
}

static struct limits_meter *meter_of(struct limits *limits, const struct limits_place *place)
{
	const struct rate *rate =
		rate_book_find(&limits->book, place->service, place->operation, !place->local);
	const struct str parts[] = {
		place->signed_region, place->service, place->endpoint, group_of(rate, place)};
	struct str key = key_of(limits, parts, sizeof(parts) / sizeof(parts[0]));
	struct limits_meter *meter = index_find(&limits->meters, key);

	return meter ? meter : meter_make(limits, key, rate, parts[3], place);
}

static struct limits_lane *lane_make(
	struct limits *limits, struct str key, const struct limits_place *place)
{
	struct limits_lane *lane = ARENA_NEW(&limits->arena, struct limits_lane);
	struct limits_region *region = region_of(limits, place->region);

	lane->region = region;
	lane->endpoint = endpoint_of(limits, place);
	lane->meter = meter_of(limits, place);
	if (region->turn) {
		lane->next = region->turn->next;
		region->turn->next = lane;
	} else {
		region->turn = lane->next = lane;
	}
	return index_add(&limits->lanes, key, lane);
}

struct limits_lane *limits_lane_of(struct limits *limits, const struct limits_place *place)
{
	/* All that a lane hangs on, so that a call costs one look-up. */
	const struct str parts[] = {place->region, place->service, place->operation,
		place->signed_region, place->endpoint};
	struct str key = key_of(limits, parts, sizeof(parts) / sizeof(parts[0]));
	struct limits_lane *lane = index_find(&limits->lanes, key);

	return lane ? lane : lane_make(limits, arena_str(&limits->arena, key), place);
}
