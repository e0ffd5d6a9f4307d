#include "internal.h"

static void send(struct run *run, const struct run_event *event)
{
	if (run->options.observer)
		run->options.observer(run->options.observer_ctx, event);
}

void notify(struct run *run, int64_t now, enum run_event_kind kind, uint32_t step, struct str text)
{
	struct run_event event = {
		.kind = kind, .time = now, .step = step, .text = text, .outcome = run->outcome};

	send(run, &event);
}

void notify_call(struct run *run, int64_t now, uint32_t step, const struct provider_call_log *call)
{
	struct run_event event = {
		.kind = RUN_CALL, .time = now, .step = step, .text = call->error, .call = call};

	send(run, &event);
}
