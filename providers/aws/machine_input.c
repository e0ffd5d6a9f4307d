/*
 * Inputs in the kinds the model asks for. CloudFormation takes "80" for 80 and "true" for true
 * and the reverse; a model does not.
 */
#include "machine.h"

static const struct value *fit(struct arena *arena, const struct api_service *service,
	const struct api_shape *shape, const struct value *v);

static const struct value *fit_members(struct arena *arena, const struct api_service *service,
	const struct api_shape *shape, const struct value *v)
{
	struct value *out = value_map(arena);
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = v->members[i].value;
		const struct api_shape *inner = NULL;
		if (shape->kind == API_MAP) {
			inner = api_shape_of(service, api_value(service, shape));
		} else {
			const struct api_member *member =
				api_member_find(service, shape, v->members[i].name);
			inner = member ? api_shape_of(service, member) : NULL;
		}
		value_put(arena, out, v->members[i].name,
			inner ? fit(arena, service, inner, item) : item);
	}
	return out;
}

static const struct value *fit_items(struct arena *arena, const struct api_service *service,
	const struct api_shape *shape, const struct value *v)
{
	const struct api_shape *inner = api_shape_of(service, api_item(service, shape));
	struct value *out = value_list(arena);
	for (uint32_t i = 0; i < v->count; i++)
		value_add(arena, out, fit(arena, service, inner, v->items[i]));
	return out;
}

static bool numeric(struct str text)
{
	bool digit = false;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		digit |= c >= '0' && c <= '9';
		if (!(c >= '0' && c <= '9') && c != '-' && c != '+' && c != '.' && c != 'e')
			return false;
	}
	return digit;
}

static const struct value *fit_scalar(
	struct arena *arena, enum api_kind kind, const struct value *v)
{
	struct str text = value_text(v);
	struct value *out = NULL;
	if (kind == API_BOOLEAN && v->kind == VALUE_STRING) {
		if (str_is(text, "true") || str_is(text, "false"))
			return value_bool(str_is(text, "true"));
	} else if (kind >= API_INTEGER && kind <= API_DOUBLE && v->kind == VALUE_STRING) {
		if (numeric(text))
			out = value_number(arena, text);
	} else if (kind == API_STRING && v->kind != VALUE_STRING) {
		out = value_string(arena, text);
	}
	if (!out)
		return v;
	out->flags = v->flags;
	return out;
}

static const struct value *fit(struct arena *arena, const struct api_service *service,
	const struct api_shape *shape, const struct value *v)
{
	if (v->kind == VALUE_MAP && (shape->kind == API_STRUCTURE || shape->kind == API_MAP))
		return fit_members(arena, service, shape, v);
	if (v->kind == VALUE_LIST && shape->kind == API_LIST)
		return fit_items(arena, service, shape, v);
	if (v->kind == VALUE_STRING || v->kind == VALUE_NUMBER || v->kind == VALUE_BOOL)
		return fit_scalar(arena, (enum api_kind)shape->kind, v);
	return v;
}

const struct value *machine_input(struct recipe_env *env, const struct recipe_step *step)
{
	const struct value *v = recipe_eval(env, step->input);
	if (!v || step->operation->input == API_NO_SHAPE)
		return v;
	const struct api_service *service = step->service;
	return fit(env->arena, service, &service->shapes[step->operation->input], v);
}

const struct recipe_step *machine_maker(struct recipe_env *env)
{
	const struct recipe *recipe = env->recipe;
	for (size_t i = 0; i < recipe->makers; i++) {
		const struct recipe_step *step = &recipe->create.list[i];
		if (!step->when || recipe_test(env, step->when))
			return step;
	}
	return &recipe->create.list[0];
}
