#include "aws/api.h"

#include <string.h>

static int name_order(const char *name, struct str wanted)
{
	size_t len = strlen(name);
	int order = memcmp(name, wanted.len ? wanted.ptr : "", len < wanted.len ? len : wanted.len);
	return order ? order : (len > wanted.len) - (len < wanted.len);
}

const struct api_service *api_service_find(struct str id)
{
	for (size_t i = 0; i < api_services_count; i++) {
		if (str_is(id, api_services[i]->id))
			return api_services[i];
	}
	return NULL;
}

const struct api_operation *api_operation_find(const struct api_service *service, struct str name)
{
	size_t low = 0, high = service->noperations;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = name_order(service->operations[middle].name, name);
		if (!order)
			return &service->operations[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const struct api_member *api_member_find(
	const struct api_service *service, const struct api_shape *shape, struct str name)
{
	if (shape->kind != API_STRUCTURE)
		return NULL;
	const struct api_member *members = &service->members[shape->members];
	for (size_t i = 0; i < shape->nmembers; i++) {
		if (str_is(name, members[i].name))
			return &members[i];
	}
	return NULL;
}

const struct api_shape *api_exception_find(const struct api_service *service, struct str code)
{
	for (size_t i = service->exceptions; i < service->nshapes; i++) {
		const struct api_shape *shape = &service->shapes[i];
		if (str_is(code, shape->error_code ? shape->error_code : shape->name))
			return shape;
	}
	return NULL;
}

const struct api_shape *api_shape_of(
	const struct api_service *service, const struct api_member *member)
{
	return &service->shapes[member->shape];
}

const struct api_member *api_item(const struct api_service *service, const struct api_shape *list)
{
	return &service->members[list->members];
}

const struct api_member *api_key(const struct api_service *service, const struct api_shape *map)
{
	return &service->members[map->members];
}

const struct api_member *api_value(const struct api_service *service, const struct api_shape *map)
{
	return &service->members[map->members + 1];
}
