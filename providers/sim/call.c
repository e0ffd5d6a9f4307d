#include "call.h"

#include "base/mem.h"

void calls_init(struct calls *calls)
{
	*calls = (struct calls){0};
	table_init(&calls->by_ticket);
}

void calls_release(struct calls *calls)
{
	for (size_t i = 0; i < calls->count; i++)
		if (calls->slots[i])
			call_free(calls, calls->slots[i]);
	calls_forget(calls);
	mem_free(calls->slots);
	mem_free(calls->free);
}

static void copy_request(struct call *call, const struct provider_request *r)
{
	struct arena *a = &call->arena;
	struct provider_request *copy = &call->request;
	*copy = *r;
	copy->account = arena_str(a, r->account);
	copy->region = arena_str(a, r->region);
	copy->stack = arena_str(a, r->stack);
	copy->address = arena_str(a, r->address);
	copy->logical = arena_str(a, r->logical);
	copy->id = arena_str(a, r->id);
	copy->key = arena_str(a, r->key);
	copy->token = arena_str(a, r->token);
	copy->name_hash = arena_str(a, r->name_hash);
	copy->desired = value_copy(a, r->desired);
	copy->prior = r->op == PROVIDER_UPDATE ? value_copy(a, r->prior) : NULL;
	copy->prepared = NULL;
}

static uint32_t new_slot(struct calls *calls)
{
	if (calls->nfree)
		return calls->free[--calls->nfree];
	calls->slots = mem_grow(calls->slots, &calls->cap, calls->count + 1, sizeof(struct call *));
	return (uint32_t)calls->count++;
}

struct call *call_new(struct calls *calls, const struct provider_request *request)
{
	struct call *call = mem_zalloc(sizeof(*call));
	arena_init(&call->arena);
	copy_request(call, request);
	call->slot = new_slot(calls);
	calls->slots[call->slot] = call;
	return call;
}

void call_free(struct calls *calls, struct call *call)
{
	calls->free =
		mem_grow(calls->free, &calls->free_cap, calls->nfree + 1, sizeof(*calls->free));
	calls->free[calls->nfree++] = call->slot;
	calls->slots[call->slot] = NULL;
	arena_release(&call->arena);
	mem_free(call);
}

void calls_wait(struct calls *calls, struct call *call, int64_t due)
{
	call->due = due;
	heap_push(&calls->waiting, due, call->slot);
}

struct call *calls_due(struct calls *calls, int64_t now)
{
	struct heap_item item;
	if (calls_deadline(calls) > now || !heap_pop(&calls->waiting, &item))
		return NULL;
	return calls->slots[item.item];
}

int64_t calls_deadline(const struct calls *calls)
{
	return calls->waiting.count ? calls->waiting.items[0].key : CLOCK_NEVER;
}

void calls_ready(struct calls *calls, struct call *call)
{
	call->stage = CALL_READY;
	call->next = NULL;
	if (calls->last)
		calls->last->next = call;
	else
		calls->first = call;
	calls->last = call;
}

struct call *calls_first(struct calls *calls)
{
	struct call *call = calls->first;
	if (!call)
		return NULL;
	calls->first = call->next;
	if (!calls->first)
		calls->last = NULL;
	return call;
}

static struct str ticket_text(const uint64_t *ticket)
{
	return (struct str){(const char *)ticket, sizeof(*ticket)};
}

void calls_bind(struct calls *calls, struct call *call)
{
	call->stage = CALL_BOUND;
	table_set(&calls->by_ticket, ticket_text(&call->request.ticket), call->slot);
}

struct call *calls_unbind(struct calls *calls, uint64_t ticket)
{
	uint32_t slot = table_get(&calls->by_ticket, ticket_text(&ticket));
	if (slot == TABLE_NONE)
		return NULL;
	table_remove(&calls->by_ticket, ticket_text(&ticket));
	return calls->slots[slot];
}

void calls_forget(struct calls *calls)
{
	heap_release(&calls->waiting);
	table_release(&calls->by_ticket);
	calls->first = calls->last = NULL;
}
