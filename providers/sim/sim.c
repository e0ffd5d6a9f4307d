#include "sim/sim.h"
#include "act.h"
#include "attrs.h"
#include "verdict.h"

#include "base/digest.h"
#include "base/mem.h"

#define ATTEMPTS     8 /* of a request that is throttled, or a read that fails */
#define BACKOFF_MS   25
#define BACKOFF_MOST 1000

static struct sim *sim_of(struct provider *p)
{
	return (struct sim *)(void *)p;
}

static void finish(struct sim *sim, struct call *call)
{
	if (call->event.kind == PROVIDER_FAILED)
		sim->counts.refused++;
	else if (call->event.kind == PROVIDER_DOUBT)
		sim->counts.doubts++;
	calls_ready(&sim->calls, call);
}

static void reply(struct sim *sim, struct call *call, int64_t now)
{
	if (call->back == 0) {
		finish(sim, call);
		return;
	}
	call->stage = CALL_DECIDED;
	calls_wait(&sim->calls, call, now + call->back);
}

static bool mutates(const struct call *call)
{
	enum provider_op op = call->request.op;
	return (op == PROVIDER_CREATE && call->request.id.len == 0) || op == PROVIDER_UPDATE ||
	       op == PROVIDER_DELETE;
}

static unsigned on_of(const struct call *call)
{
	switch (call->request.op) {
	case PROVIDER_CREATE:
		return call->request.id.len ? SIM_ON_FOLLOW : SIM_ON_CREATE;
	case PROVIDER_UPDATE:
		return SIM_ON_UPDATE;
	case PROVIDER_DELETE:
		return SIM_ON_DELETE;
	case PROVIDER_READ:
	case PROVIDER_PROBE:
		return SIM_ON_READ;
	case PROVIDER_LOOKUP:
		break;
	}
	return 0;
}

static void refuse_by_rule(struct call *call, const struct sim_rule *rule)
{
	struct str code = rule->code.len ? rule->code : STR("SimulatedFailure");
	struct str message = rule->message;
	if (message.len == 0)
		message = arena_printf(&call->arena, "the simulated cloud was told to fail %.*s",
			STR_ARG(rule->pattern));
	bool retryable = str_is(code, "DependencyViolation") || str_is(code, "Throttling") ||
			 str_is(code, "RequestLimitExceeded");
	call->event = (struct provider_event){.ticket = call->request.ticket};
	act_refuse(call, code, message, retryable);
}

/* The effect takes place or not; the client hears of neither. */
static void lose(struct sim *sim, struct call *call, int64_t now, bool applied, const char *code)
{
	if (applied)
		act_request(sim, call, now);
	act_doubt(call, str_of(code), STR("no reply: nobody knows whether it took effect"));
}

static void strike(struct sim *sim, struct call *call, const struct sim_rule *rule, int64_t now)
{
	sim->counts.struck++;
	if (rule->effect == SIM_REFUSE)
		refuse_by_rule(call, rule);
	else
		lose(sim, call, now, rule->effect == SIM_LOST, "RequestTimeout");
}

/* As an SDK does. False: it has tried often enough. */
static bool again(struct sim *sim, struct call *call, int64_t now)
{
	if (call->attempts >= ATTEMPTS)
		return false;
	int64_t most = (int64_t)BACKOFF_MS << call->attempts;
	if (most > BACKOFF_MOST)
		most = BACKOFF_MOST;
	call->stage = CALL_SENT;
	calls_wait(&sim->calls, call, now + call->back + chance_between(&call->chance, 1, most));
	return true;
}

static void fail_again(struct sim *sim, struct call *call, int64_t now, const char *code)
{
	if (again(sim, call, now))
		return;
	call->event = (struct provider_event){.ticket = call->request.ticket};
	act_refuse(call, str_of(code), STR("and still after 8 attempts"), true);
	reply(sim, call, now);
}

/* Of a lost request: before the reply is missed, never, or long after. */
static void lose_by_chance(struct sim *sim, struct call *call, int64_t now)
{
	int64_t late_ms = sim->fate.options.late_ms;
	int64_t which = chance_between(&call->chance, 0, late_ms ? 2 : 1);
	call->late = which == 2;
	lose(sim, call, now, which == 0, "RequestTimeout");
	reply(sim, call, now);
}

static void arrive(struct sim *sim, struct call *call, int64_t now)
{
	const struct sim_options *o = &sim->fate.options;
	call->attempts++;
	if (chance_of(&call->chance, o->throttle)) {
		sim->counts.throttled++;
		fail_again(sim, call, now, "Throttling");
		return;
	}
	const struct sim_rule *rule = NULL;
	if (o->nrules)
		rule = fate_rule(&sim->fate, call->request.address, on_of(call));
	if (rule) {
		strike(sim, call, rule, now);
		reply(sim, call, now);
		return;
	}
	bool error = chance_of(&call->chance, o->errors);
	bool lost = chance_of(&call->chance, o->lost);
	if ((error || lost) && !mutates(call)) {
		fail_again(sim, call, now, error ? "InternalError" : "RequestTimeout");
	} else if (error) {
		lose(sim, call, now, chance_of(&call->chance, 500), "InternalError");
		reply(sim, call, now);
	} else if (lost) {
		lose_by_chance(sim, call, now);
	} else {
		act_request(sim, call, now);
		reply(sim, call, now);
	}
}

static void start(struct provider *p, int64_t now, const struct provider_request *request)
{
	struct sim *sim = sim_of(p);
	const struct sim_options *o = &sim->fate.options;
	struct call *call = call_new(&sim->calls, request);
	call->started = now;
	call->event.ticket = request->ticket;
	sim->counts.calls[request->op]++;
	if (sim->pure && request->op != PROVIDER_LOOKUP) {
		act_refuse(call, STR("NotConnected"),
			STR("this simulated cloud was opened for plans only"), false);
		finish(sim, call);
		return;
	}
	world_pass(&sim->world, now);
	call->chance = fate_chance(&sim->fate, call->request.address, request->op);
	int64_t latency = chance_between(&call->chance, o->latency_min, o->latency_max);
	call->back = latency - latency / 2;
	if (latency / 2)
		calls_wait(&sim->calls, call, now + latency / 2);
	else
		arrive(sim, call, now);
}

static void proceed(struct provider *p, int64_t now, uint64_t ticket)
{
	struct sim *sim = sim_of(p);
	(void)now;
	struct call *call = calls_unbind(&sim->calls, ticket);
	if (!call)
		return;
	if (sim->given == call)
		sim->given = NULL;
	const struct sim_rule *rule = fate_rule(&sim->fate, call->request.address, SIM_ON_FOLLOW);
	if (!rule) {
		act_follow(sim, call);
	} else {
		sim->counts.struck++;
		if (rule->effect == SIM_REFUSE)
			refuse_by_rule(call, rule);
		else
			act_doubt(call, STR("RequestTimeout"), STR("no reply to what follows"));
	}
	finish(sim, call);
}

/* The event was read: what is left of its call. */
static void let_go(struct sim *sim)
{
	struct call *call = sim->given;
	sim->given = NULL;
	if (!call)
		return;
	if (call->late) {
		int64_t most = sim->fate.options.late_ms;
		int64_t delay = chance_between(&call->chance, 1, most);
		call->stage = CALL_GHOST;
		calls_wait(&sim->calls, call, call->started + 2 * call->back + delay);
	} else if (call->stage != CALL_BOUND) {
		call_free(&sim->calls, call);
	}
}

static void tell_call(struct sim *sim, struct call *call, struct provider_event *out)
{
	static const char *const names[] = {
		"Create", "Read", "Update", "Delete", "Probe", "Lookup"};
	const struct provider_event *e = &call->event;
	bool doubt = e->kind == PROVIDER_DOUBT;
	call->told = true;
	*out = (struct provider_event){.kind = PROVIDER_CALL, .ticket = call->request.ticket};
	out->call = (struct provider_call_log){
		.service = STR("sim"),
		.operation = str_of(names[call->request.op]),
		.region = call->request.region,
		.request_id = arena_printf(&call->arena, "sim-%llx",
			(unsigned long long)call->chance.state ^ sim->counts.calls[0]),
		.error = e->code,
		.attempts = call->attempts,
		.status = doubt			       ? 0
			  : e->kind == PROVIDER_FAILED ? 400
						       : 200,
		.elapsed_ms = 2 * call->back,
		.mutating = mutates(call),
	};
}

/* What the events tell of must be written first. */
static void write_first(struct sim *sim, struct call *call)
{
	if (tape_flush(&sim->world.tape) == 0 || !call)
		return;
	if (mutates(call) && call->event.kind != PROVIDER_FAILED)
		act_doubt(call, STR("SimulatedCloudBroken"),
			arena_str(&call->arena, str_of(sim->world.tape.err.text)));
}

static bool next(struct provider *p, struct provider_event *out)
{
	struct sim *sim = sim_of(p);
	struct call *call = sim->calls.first;
	let_go(sim);
	write_first(sim, call);
	if (!call)
		return false;
	if (sim->fate.options.calls && !call->told) {
		tell_call(sim, call, out);
		return true;
	}
	sim->given = calls_first(&sim->calls);
	if (call->event.kind == PROVIDER_BOUND)
		calls_bind(&sim->calls, call);
	/* Only now, so that the attributes of what waits in the queue take no memory. */
	if (call->event.kind == PROVIDER_DONE && call->subject.profile)
		call->event.attributes = attrs_make(&call->arena, &call->subject);
	*out = call->event;
	return true;
}

static int64_t deadline(struct provider *p)
{
	return calls_deadline(&sim_of(p)->calls);
}

/* It arrives when nobody waits for the reply any more; a rule that refuses refuses it all the same.
 */
static void arrive_late(struct sim *sim, struct call *call)
{
	const struct sim_rule *rule = fate_rule(&sim->fate, call->request.address, on_of(call));

	if (!rule || rule->effect == SIM_LOST)
		act_request(sim, call, call->due);
	call_free(&sim->calls, call);
}

static void tick(struct provider *p, int64_t now)
{
	struct sim *sim = sim_of(p);
	struct call *call;
	while ((call = calls_due(&sim->calls, now))) {
		world_pass(&sim->world, call->due);
		if (call->stage == CALL_DECIDED) {
			finish(sim, call);
		} else if (call->stage == CALL_GHOST) {
			arrive_late(sim, call);
		} else {
			arrive(sim, call, call->due);
		}
	}
}

static int traits(struct provider *p, const struct schema_type *type, struct provider_traits *out,
	struct err *err)
{
	(void)err;
	profile_traits(profile_of(&sim_of(p)->world.profiles, type), out);
	return 0;
}

static enum provider_verdict verdict(struct provider *p, const struct schema_type *type,
	struct str property, const struct value *before, const struct value *after)
{
	(void)p;
	return verdict_of(type, property, before, after);
}

static bool handles(struct provider *p, const struct schema_type *type, struct str path)
{
	(void)p;
	(void)type;
	(void)path;
	return true;
}

static int prepare(struct provider *p, const struct provider_request *request, struct arena *arena,
	const struct value **out, struct err *err)
{
	(void)p;
	(void)err;
	struct value *map = value_map(arena);
	VALUE_PUT(arena, map, "Operation", value_cstr(arena, "Create"));
	VALUE_PUT(arena, map, "Type", value_cstr(arena, request->type->name));
	VALUE_PUT(arena, map, "Token", value_string(arena, arena_str(arena, request->token)));
	VALUE_PUT(arena, map, "Key", value_string(arena, arena_str(arena, request->key)));
	VALUE_PUT(arena, map, "Properties", request->desired);
	*out = map;
	return 0;
}

static struct provider_limits limits(struct provider *p)
{
	const struct sim_options *o = &sim_of(p)->fate.options;
	return (struct provider_limits){.validity_ms = o->late_ms,
		.grace_ms = o->stale_ms,
		.in_flight = o->in_flight,
		.in_flight_region = o->in_flight};
}

static void release(struct provider *p)
{
	struct sim *sim = sim_of(p);
	calls_release(&sim->calls);
	world_release(&sim->world);
	fate_release(&sim->fate);
	mem_free(sim);
}

static const struct provider_ops ops = {
	.name = "sim",
	.traits = traits,
	.verdict = verdict,
	.handles = handles,
	.prepare = prepare,
	.limits = limits,
	.start = start,
	.proceed = proceed,
	.next = next,
	.deadline = deadline,
	.tick = tick,
	.release = release,
};

static void salt_from_seed(struct sim *sim, uint64_t seed)
{
	char hex[SHA256_HEX + 1];
	sha256_hex(&seed, sizeof(seed), hex);
	sim->world.salt = arena_str(&sim->world.arena, (struct str){hex, 32});
}

struct provider *sim_new(const struct sim_options *options, struct err *err)
{
	struct sim *sim = mem_zalloc(sizeof(*sim));
	sim->provider.ops = &ops;
	sim->provider.catalog = options->catalog;
	sim->pure = options->pure;
	calls_init(&sim->calls);
	fate_init(&sim->fate, options);
	world_init(&sim->world, options->catalog, options->stale_ms);
	if (!options->dir) {
		salt_from_seed(sim, options->seed);
	} else if (!options->pure && tape_open(&sim->world, options->dir, err)) {
		release(&sim->provider);
		return NULL;
	}
	return &sim->provider;
}
