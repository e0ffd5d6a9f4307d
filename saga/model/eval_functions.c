#include "base/buf.h"
#include "check.h"
#include "eval.h"
#include "model/resolve.h"
#include "sub.h"

/*
 * What functions may take in and make altogether, in bytes. A file of a few kilobytes can ask
 * for terabytes by joining one long parameter again and again.
 */
#define WORK_MAX  ((uint64_t)128 << 20)
#define WORK_ITEM 64 /* a value of its own */

static uint32_t item(const struct evaluator *e, uint32_t list, uint32_t index)
{
	return doc_entry_at(e->plan->doc, list, index)->node;
}

static uint64_t weight(const struct value *v)
{
	uint64_t sum = WORK_ITEM;
	if (v->kind == VALUE_LIST || v->kind == VALUE_CALL) {
		for (uint32_t i = 0; i < v->count; i++)
			sum += weight(v->items[i]);
	} else if (value_is_scalar(v)) {
		sum += value_text(v).len;
	}
	return sum;
}

/* False, told once, when functions have taken in too much. */
static bool spend(struct evaluator *e, uint32_t node, uint64_t amount)
{
	e->work += amount;
	if (e->work <= WORK_MAX)
		return true;
	if (!e->overworked)
		eval_error(e, node, "too-large", "the functions up to here make more than 128 MiB");
	e->overworked = true;
	return false;
}

/* Carries out a call now if it can; else it stays in the value, for when its arguments are known.
 */
static const struct value *carry_out(struct evaluator *e, uint32_t arg, struct value *call)
{
	struct err err = {0};
	call->origin = arg + 1;
	if (!function_ready(call))
		return call;
	if (!spend(e, arg, weight(call)))
		return eval_unknown();
	const struct value *result = function_apply(e->arena, call->text, call, &err);
	if (result && spend(e, arg, weight(result)))
		return eval_at(e, arg, result);
	if (!result)
		eval_error(e, arg, "wrong-arguments", "%s", err.text);
	return eval_unknown();
}

static const struct value *call_two(struct evaluator *e, uint32_t arg, struct str name)
{
	struct value *call = value_call(e->arena, name);
	value_add(e->arena, call, eval_argument(e, item(e, arg, 0)));
	value_add(e->arena, call, eval_argument(e, item(e, arg, 1)));
	return carry_out(e, arg, call);
}

const struct value *eval_join(struct evaluator *e, uint32_t arg)
{
	return call_two(e, arg, STR("Join"));
}

const struct value *eval_select(struct evaluator *e, uint32_t arg)
{
	return call_two(e, arg, STR("Select"));
}

const struct value *eval_split(struct evaluator *e, uint32_t arg)
{
	return call_two(e, arg, STR("Split"));
}

const struct value *eval_base64(struct evaluator *e, uint32_t arg)
{
	struct value *call = value_call(e->arena, STR("Base64"));
	value_add(e->arena, call, eval_argument(e, arg));
	return carry_out(e, arg, call);
}

const struct value *eval_ref(struct evaluator *e, uint32_t arg)
{
	return eval_name(e, arg, doc_node(e->plan->doc, arg)->text);
}

const struct value *eval_get_att(struct evaluator *e, uint32_t arg)
{
	const struct doc *doc = e->plan->doc;
	struct str attribute = doc_node(doc, arg)->text;
	struct str logical;
	if (doc_node(doc, arg)->kind == DOC_STRING) {
		str_cut(&attribute, '.', &logical);
		return eval_attribute(e, arg, logical, attribute);
	}
	uint32_t first = item(e, arg, 0);
	if (e->plan->broken[first])
		return eval_unknown();
	return eval_attribute(
		e, arg, doc_node(doc, first)->text, doc_node(doc, item(e, arg, 1))->text);
}

static const struct value *sub_variable(
	struct evaluator *e, uint32_t arg, uint32_t variables, struct str name)
{
	const struct value *v;
	uint32_t own = doc_get(e->plan->doc, variables, name);
	struct str shown = name;
	struct str logical;
	if (own != DOC_NONE) {
		v = eval_node(e, own);
	} else if (str_find(name, STR(".")) >= 0) {
		str_cut(&name, '.', &logical);
		v = eval_attribute(e, arg, logical, name);
	} else {
		v = eval_name(e, arg, name);
	}
	if (v)
		return v;
	eval_error(e, arg, "wrong-arguments", "${%.*s} has no value", STR_ARG(diag_clip(shown)));
	return eval_unknown();
}

/* The pieces of a Sub. Texts side by side become one: a call holds what is not known, and little
 * else. */
struct pieces {
	struct value *call;
	struct buf text;
};

static void flush_text(struct evaluator *e, struct pieces *pieces)
{
	if (pieces->text.len)
		value_add(e->arena, pieces->call,
			value_string(e->arena, arena_str(e->arena, buf_view(&pieces->text))));
	buf_clear(&pieces->text);
}

static void add_piece(
	struct evaluator *e, uint32_t arg, struct pieces *pieces, const struct value *v)
{
	if (value_is_scalar(v) && !value_is_tainted(v) && spend(e, arg, value_text(v).len)) {
		buf_str(&pieces->text, value_text(v));
		return;
	}
	flush_text(e, pieces);
	value_add(e->arena, pieces->call, v);
}

const struct value *eval_sub(struct evaluator *e, uint32_t arg)
{
	const struct doc *doc = e->plan->doc;
	bool has_map = doc_node(doc, arg)->kind == DOC_LIST;
	uint32_t variables = has_map ? item(e, arg, 1) : DOC_NONE;
	struct str text = doc_node(doc, has_map ? item(e, arg, 0) : arg)->text;
	struct pieces pieces = {.call = value_call(e->arena, STR("Sub"))};
	struct sub_piece piece;
	buf_init(&pieces.text, 0);
	for (size_t at = 0; sub_next(text, &at, &piece) == SUB_PIECE;)
		add_piece(e, arg, &pieces,
			piece.is_variable ? sub_variable(e, arg, variables, piece.text)
					  : value_string(e->arena, piece.text));
	flush_text(e, &pieces);
	buf_release(&pieces.text);
	return carry_out(e, arg, pieces.call);
}

const struct value *eval_if(struct evaluator *e, uint32_t arg)
{
	uint32_t name = item(e, arg, 0);
	e->varies = true;
	if (e->plan->broken[name])
		return eval_unknown();
	uint32_t condition =
		names_find(&e->plan->condition_names, doc_node(e->plan->doc, name)->text);
	return eval_node(e, item(e, arg, eval_holds(e, condition) ? 1 : 2));
}

/* A key of a mapping, or STR_NONE: unknown, or an error that was told. */
static struct str map_key(struct evaluator *e, uint32_t node, bool *known)
{
	const struct value *v = eval_argument(e, node);
	*known = value_is_scalar(v);
	if (!*known && value_is_known(v))
		eval_error(e, node, "wrong-arguments", "Fn::FindInMap wants texts, not %s",
			value_kind_name(v));
	return value_text(v);
}

const struct value *eval_find_in_map(struct evaluator *e, uint32_t arg)
{
	const struct plan *plan = e->plan;
	bool known[3];
	struct str keys[3];
	for (uint32_t i = 0; i < 3; i++)
		keys[i] = map_key(e, item(e, arg, i), &known[i]);
	if (!known[0] || !known[1] || !known[2])
		return eval_unknown();
	uint32_t mapping = names_find(&plan->mapping_names, keys[0]);
	if (mapping == NAMES_NONE) {
		eval_error(e, item(e, arg, 0), "unknown-mapping", "there is no mapping %.*s",
			STR_ARG(diag_clip(keys[0])));
		return eval_unknown();
	}
	uint32_t at = plan->mappings[mapping].node;
	for (uint32_t i = 1; i < 3; i++) {
		at = doc_get(plan->doc, at, keys[i]);
		if (at != DOC_NONE)
			continue;
		eval_error(e, item(e, arg, i), "unknown-key", "the mapping %.*s has no key %.*s",
			STR_ARG(keys[0]), STR_ARG(diag_clip(keys[i])));
		return eval_unknown();
	}
	return eval_at(e, arg, doc_value(e->arena, plan->doc, at));
}

static uint32_t cell_of_region(const struct evaluator *e, struct str region)
{
	const struct plan_needs *needs = e->inputs->needs;
	const struct cell *own = eval_cell(e);
	if (region.len == 0 || str_eq(region, own->region))
		return e->cell;
	for (uint32_t i = 0; i < needs->ncells; i++) {
		if (str_eq(needs->cells[i].region, region) &&
			str_eq(needs->cells[i].account, own->account))
			return i;
	}
	return TABLE_NONE;
}

const struct value *eval_get_azs(struct evaluator *e, uint32_t arg)
{
	const struct value *region = eval_argument(e, arg);
	e->varies = true;
	if (!value_is_known(region) || !e->facts)
		return eval_unknown();
	uint32_t cell =
		value_is_scalar(region) ? cell_of_region(e, value_text(region)) : TABLE_NONE;
	if (cell == TABLE_NONE) {
		eval_error(e, arg, "wrong-arguments",
			"Fn::GetAZs takes a region of this plan, or \"\" for its own");
		return eval_unknown();
	}
	const struct value *zones = e->facts[cell].zones;
	if (zones)
		return eval_at(e, arg, zones);
	eval_error(e, arg, "no-zones", "the availability zones of %.*s are not known",
		STR_ARG(e->inputs->needs->cells[cell].region));
	return eval_unknown();
}
