#include "aws/rate.h"

#include "aws/api.h"
#include "bucket.h"
#include "rate_book.h"
#include "rate_number.h"

static int bad(struct err *err, struct str text, const char *what)
{
	return err_set(err, ERR_USAGE,
		"not a rate: \"%.*s\": %s; it looks like ec2:RunInstances=2/s or ec2=20/s,50",
		STR_ARG(text), what);
}

static int check_operation(
	const struct api_service *service, struct str text, struct str operation, struct err *err)
{
	if (str_find(operation, STR(",")) >= 0)
		return bad(err, text, "one operation at a time");
	if (str_ends(operation, STR("*")) || api_operation_find(service, operation))
		return 0;
	return err_set(err, ERR_USAGE, "--rate %.*s: no operation of %s is known as %.*s",
		STR_ARG(text), service->id, STR_ARG(operation));
}

static int check_target(struct str text, const struct rate *rate, struct err *err)
{
	const struct api_service *service = api_service_find(rate->service);

	if (str_is(rate->service, "*")) {
		if (str_is(rate->operations, "*"))
			return 0;
		return bad(err, text, "an operation needs its service");
	}
	if (!service)
		return err_set(err, ERR_USAGE, "--rate %.*s: no service is known as \"%.*s\"",
			STR_ARG(text), STR_ARG(rate->service));
	return check_operation(service, text, rate->operations, err);
}

/* "2/s,5": a rate without a burst has one of what 20 ms bring. */
static int take_numbers(struct str text, struct str numbers, struct rate *out, struct err *err)
{
	struct str rate = STR_NONE;
	bool has_burst = str_find(numbers, STR(",")) >= 0;

	str_cut(&numbers, ',', &rate);
	if (!str_ends(rate, STR("/s")) ||
		!rate_number(str_slice(rate, 0, rate.len - 2), &out->milli))
		return bad(err, text, "the rate is calls a second, 0.001 to 1000000");
	out->burst = out->milli / 50000 > 1 ? out->milli / 50000 : 1;
	if (has_burst && !str_int(numbers, 1, RATE_BURST_MAX, &out->burst))
		return bad(err, text, "the burst is a whole number from 1 to 1000000");
	return 0;
}

int rate_parse(struct arena *arena, struct str text, struct rate *out, struct err *err)
{
	struct str rest = arena_str(arena, text), target = STR_NONE;

	*out = (struct rate){0};
	if (str_find(rest, STR("=")) < 0)
		return bad(err, text, "there is no \"=\"");
	str_cut(&rest, '=', &target);
	str_cut(&target, ':', &out->service);
	out->operations = target.ptr ? target : STR("*");
	if (!out->service.len || !out->operations.len)
		return bad(err, text, "a service is missing, or an operation");
	if (check_target(text, out, err) != 0)
		return -1;
	return take_numbers(text, rest, out, err);
}
