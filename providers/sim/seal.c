#include "seal.h"

#include "base/digest.h"

#include <string.h>

#define DIGEST_LEN 32

struct sealer {
	struct arena *arena;
	const struct schema_type *type;
	struct str salt;
};

static struct str hash_of(struct arena *arena, struct str salt, const struct value *v)
{
	if (v->kind == VALUE_SECRET)
		return v->text;
	struct str parts[2] = {salt, value_text(v)};
	char hex[SHA256_HEX + 1];
	sha256_parts_hex(parts, 2, hex);
	return arena_str(arena, str_of(hex));
}

static const struct value *seal(const struct sealer *s, const struct schema_node *node,
	const struct value *v, bool tainted);

static const struct schema_node *item_node(const struct sealer *s, const struct schema_node *node)
{
	return node && node->item ? &s->type->nodes[node->item] : NULL;
}

static const struct value *seal_list(
	const struct sealer *s, const struct schema_node *node, const struct value *v, bool tainted)
{
	struct value *out = NULL;
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = seal(s, item_node(s, node), v->items[i], tainted);
		if (!out && item == v->items[i])
			continue;
		if (!out) {
			out = value_list(s->arena);
			for (uint32_t k = 0; k < i; k++)
				value_add(s->arena, out, v->items[k]);
		}
		value_add(s->arena, out, item);
	}
	return out ? out : v;
}

/* NULL: write-only, left out. */
static const struct value *seal_member(const struct sealer *s, const struct schema_node *node,
	const struct value_member *member, bool tainted)
{
	const struct schema_prop *prop =
		node ? schema_prop_find(s->type, node, member->name) : NULL;
	if (prop && (prop->flags & SCHEMA_WRITE_ONLY))
		return NULL;
	const struct schema_node *inner = prop ? &s->type->nodes[prop->node] : item_node(s, node);
	return seal(s, inner, member->value, tainted);
}

static const struct value *seal_map(
	const struct sealer *s, const struct schema_node *node, const struct value *v, bool tainted)
{
	struct value *out = NULL;
	for (uint32_t i = 0; i < v->count; i++) {
		const struct value *item = seal_member(s, node, &v->members[i], tainted);
		if (!out && item == v->members[i].value)
			continue;
		if (!out) {
			out = value_map(s->arena);
			for (uint32_t k = 0; k < i; k++)
				value_put(s->arena, out, v->members[k].name, v->members[k].value);
		}
		value_put_some(s->arena, out, v->members[i].name, item);
	}
	return out ? out : v;
}

static const struct value *seal(
	const struct sealer *s, const struct schema_node *node, const struct value *v, bool tainted)
{
	tainted = tainted || (v->flags & VALUE_TAINTED);
	if (v->kind == VALUE_MAP)
		return seal_map(s, node, v, tainted);
	if (v->kind == VALUE_LIST)
		return seal_list(s, node, v, tainted);
	if (tainted && value_is_scalar(v))
		return value_secret(s->arena, hash_of(s->arena, s->salt, v));
	return v;
}

const struct value *seal_properties(struct arena *arena, const struct schema_type *type,
	struct str salt, const struct value *properties)
{
	struct sealer sealer = {arena, type, salt};
	if (!properties || properties->kind != VALUE_MAP)
		return value_map(arena);
	return seal(&sealer, &type->nodes[0], properties, false);
}

struct hashing {
	struct arena *arena;
	struct str salt;
};

static void write_hash(void *ctx, struct buf *buf, const struct value *v)
{
	const struct hashing *h = ctx;
	json_write_secret(buf, hash_of(h->arena, h->salt, v));
}

struct str seal_digest(struct arena *arena, struct str salt, const struct value *properties)
{
	struct hashing hashing = {arena, salt};
	struct json_secrets secrets = {write_hash, &hashing};
	struct buf buf;
	buf_init(&buf, 0);
	json_write(&buf, properties, JSON_COMPACT, &secrets);
	char hex[SHA256_HEX + 1];
	sha256_hex(buf.ptr, buf.len, hex);
	buf_wipe(&buf);
	buf_release(&buf);
	return arena_str(arena, (struct str){hex, DIGEST_LEN});
}

static void write_as_it_is(void *ctx, struct buf *buf, const struct value *v)
{
	(void)ctx;
	json_write_secret(buf, v->text);
}

void seal_write(struct buf *buf, const struct value *sealed)
{
	static const struct json_secrets secrets = {write_as_it_is, NULL};
	json_write(buf, sealed, JSON_COMPACT, &secrets);
}
