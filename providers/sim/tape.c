#include "tape.h"
#include "tape_write.h"
#include "world.h"

#include "base/fs.h"
#include "base/json.h"

#include <unistd.h>

void tape_init(struct tape *tape)
{
	*tape = (struct tape){.fd = -1, .lock = -1};
	buf_init(&tape->pending, 0);
}

void tape_release(struct tape *tape)
{
	tape_flush(tape);
	if (tape->fd >= 0)
		close(tape->fd);
	if (tape->lock >= 0)
		close(tape->lock);
	buf_release(&tape->pending);
}

static bool silent(const struct tape *tape)
{
	return tape->fd < 0 || tape->replaying || tape->broken;
}

static void member(struct buf *buf, const char *name, struct str text)
{
	if (text.len == 0)
		return;
	buf_printf(buf, ",\"%s\":", name);
	json_write_string(buf, text);
}

void tape_write_put(struct buf *buf, const struct resource *r)
{
	const struct draft *d = &r->d;
	buf_printf(buf, "{\"put\":{\"serial\":%llu,\"made\":%lld,\"changed\":%lld",
		(unsigned long long)d->serial, (long long)d->made, (long long)d->changed);
	member(buf, "account", d->account);
	member(buf, "region", d->region);
	member(buf, "type", str_of(d->profile->type->name));
	member(buf, "id", d->id);
	member(buf, "stack", d->stack);
	member(buf, "address", d->address);
	member(buf, "name", d->name);
	member(buf, "hex", d->hex);
	member(buf, "key", d->key);
	member(buf, "token", d->token);
	member(buf, "digest", d->digest);
	member(buf, "natural", d->natural);
	member(buf, "alias", d->alias);
	if (d->named)
		buf_puts(buf, ",\"named\":true");
	buf_puts(buf, ",\"properties\":");
	buf_str(buf, d->properties);
	buf_puts(buf, "}}\n");
}

void tape_write_spent(struct buf *buf, struct str token, int64_t at)
{
	buf_printf(buf, "{\"at\":%lld,\"spent\":", (long long)at);
	json_write_string(buf, token);
	buf_puts(buf, "}\n");
}

void tape_put(struct world *world, const struct resource *r)
{
	if (!silent(&world->tape))
		tape_write_put(&world->tape.pending, r);
}

void tape_gone(struct world *world, const struct resource *r, int64_t at)
{
	struct buf *buf = &world->tape.pending;
	if (silent(&world->tape))
		return;
	buf_printf(buf, "{\"at\":%lld,\"gone\":[", (long long)at);
	json_write_string(buf, r->d.account);
	buf_putc(buf, ',');
	json_write_string(buf, r->d.region);
	buf_printf(buf, ",\"%s\",", r->d.profile->type->name);
	json_write_string(buf, r->d.id);
	buf_puts(buf, "]}\n");
}

int tape_flush(struct tape *tape)
{
	if (tape->pending.len == 0 || tape->fd < 0)
		return tape->broken ? -1 : 0;
	bool whole = !tape->pending.overflow &&
		     fs_write_all(tape->fd, tape->pending.ptr, tape->pending.len) == 0;
	if (!whole && !tape->broken) {
		tape->broken = true;
		err_errno(&tape->err, "cannot write the simulated cloud's log");
		/* Best effort: a torn line is cut at the next start as well. */
		if (ftruncate(tape->fd, tape->size) != 0)
			err_context(&tape->err, "nor cut it back");
	}
	if (whole)
		tape->size += (int64_t)tape->pending.len;
	buf_clear(&tape->pending);
	return tape->broken ? -1 : 0;
}
