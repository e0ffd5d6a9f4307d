#include "run/saved.h"

#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"
#include "base/mem.h"

#include <errno.h>
#include <sys/stat.h>

#define SAVED_MAX ((size_t)1 << 30)

static void put_text(struct arena *arena, struct value *map, struct str name, struct str text)
{
	if (text.len)
		value_put(arena, map, name, value_string(arena, text));
}

static const struct value *head_value(struct arena *arena, const struct saved_plan *saved)
{
	struct value *head = value_map(arena), *about = value_map(arena);

	put_text(arena, about, STR("id"), saved->id);
	put_text(arena, about, STR("stack"), saved->stack);
	put_text(arena, about, STR("plan_hash"), saved->plan_hash);
	VALUE_PUT(arena, about, "simulate", value_bool(saved->simulate));
	VALUE_PUT(arena, about, "steps", value_int(arena, saved->plan.nsteps));
	VALUE_PUT(arena, about, "git", saved->git);
	VALUE_PUT(arena, head, "plan", step_plan_to_value(arena, &saved->plan));
	VALUE_PUT(arena, head, "saved", about);
	return head;
}

static void put_line(struct buf *buf, const struct value *v, const struct json_secrets *secrets)
{
	json_write(buf, v, JSON_COMPACT, secrets);
	buf_putc(buf, '\n');
}

static void put_hash(struct buf *buf)
{
	char hex[SHA256_HEX + 1];

	sha256_hex(buf->ptr, buf->len, hex);
	buf_printf(buf, "{\"sha256\":\"%s\"}\n", hex);
}

/* Only a saved plan gives way to another one: not a template, not a device, not a link. */
static int check_target(struct arena *arena, const char *path, struct err *err)
{
	struct stat st;
	struct str text;

	if (lstat(path, &st) < 0)
		return errno == ENOENT ? 0 : err_errno(err, "cannot write %s", path);
	if (!S_ISREG(st.st_mode))
		return err_set(
			err, ERR_INPUT, "%s is no regular file: a plan is not saved there", path);
	if (st.st_size == 0)
		return 0;
	if (fs_read(arena, path, SAVED_MAX, &text, err) < 0)
		return -1;
	if (!saved_is(text))
		return err_set(err, ERR_INPUT,
			"%s exists and is no saved plan: it is not overwritten", path);
	return 0;
}

/* Secrets go into the vault before the file that names them appears. */
int saved_write(
	const char *path, const struct saved_plan *saved, struct vault *vault, struct err *err)
{
	struct json_secrets secrets = vault_writer(vault);
	struct arena arena;
	struct buf buf;
	int result = -1;

	arena_init(&arena);
	buf_init(&buf, 0);
	put_line(&buf, head_value(&arena, saved), &secrets);
	for (uint32_t i = 0; i < saved->plan.nsteps; i++) {
		put_line(&buf, step_to_value(&arena, &saved->plan, i), &secrets);
		arena_release(&arena);
	}
	put_hash(&buf);
	if (buf.overflow)
		err_set(err, ERR_LIMIT, "the plan is too large to save");
	else if (check_target(&arena, path, err) == 0 && vault_sync(vault, err) == 0)
		result = fs_replace(path, buf_view(&buf), 0600, err);
	buf_release(&buf);
	arena_release(&arena);
	return result;
}

bool saved_is(struct str text)
{
	return str_starts(text, STR("{\"plan\":{"));
}

static int damaged(struct err *err, struct str name, const char *how)
{
	return err_set(err, ERR_INPUT,
		"%.*s: the saved plan is damaged (%s): make it anew with plan --out", STR_ARG(name),
		how);
}

/* The last line vouches for all before it. */
static int check_hash(struct str name, struct str text, struct str *body, struct err *err)
{
	static const size_t tail = sizeof("{\"sha256\":\"\"}\n") - 1 + SHA256_HEX;
	char hex[SHA256_HEX + 1];

	if (text.len <= tail)
		return damaged(err, name, "it is cut short");
	*body = str_slice(text, 0, text.len - tail);
	sha256_hex(body->ptr, body->len, hex);
	struct str last = str_slice(text, body->len, text.len);
	if (!str_starts(last, STR("{\"sha256\":\"")) || !str_ends(last, STR("\"}\n")) ||
		!str_eq(str_slice(last, 11, 11 + SHA256_HEX), str_of(hex)))
		return damaged(err, name, "its content does not match its hash");
	return 0;
}

static int read_head(struct arena *arena, struct str name, struct str line,
	const struct value **plan, struct saved_plan *out, struct err *err)
{
	const struct value *head = json_parse(arena, line, err);
	if (!head)
		return err_context(err, "%.*s:1", STR_ARG(name));
	const struct value *about = value_get(head, STR("saved"));
	*plan = value_get(head, STR("plan"));
	out->id = value_text_of(about, "id");
	out->stack = value_text_of(about, "stack");
	out->plan_hash = value_text_of(about, "plan_hash");
	out->simulate = value_is_true(value_get(about, STR("simulate")));
	out->git = value_get(about, STR("git"));
	if (!*plan || out->id.len == 0 || out->stack.len == 0)
		return damaged(err, name, "its first line lacks the plan, its id or its stack");
	return 0;
}

int saved_read(struct arena *arena, struct str name, struct str text,
	const struct schema_catalog *catalog, struct saved_plan *out, struct err *err)
{
	const struct value *plan = NULL, **steps = NULL;
	struct str body, line;
	size_t count = 0, cap = 0;
	int result = -1;

	*out = (struct saved_plan){0};
	if (check_hash(name, text, &body, err) < 0)
		return -1;
	if (!str_cut(&body, '\n', &line) || read_head(arena, name, line, &plan, out, err) < 0)
		return -1;
	while (str_cut(&body, '\n', &line) && line.len > 0) {
		steps = mem_grow(steps, &cap, count + 1, sizeof(*steps));
		steps[count] = json_parse(arena, line, err);
		if (!steps[count++]) {
			err_context(err, "%.*s:%zu", STR_ARG(name), count + 1);
			goto out;
		}
	}
	result = step_plan_from_values(arena, plan, steps, count, catalog, &out->plan, err);
	if (result < 0)
		err_context(err, "%.*s", STR_ARG(name));
out:
	mem_free(steps);
	return result;
}
