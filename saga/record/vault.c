/*
 * `vault` holds one JSON object a line, {"ct":,"hash":,"iv":,"tag":}, base64 but for the hash,
 * which the cipher authenticates too. Lines are only ever appended; what does not parse is passed
 * over (a write that was cut off). `vault.key` holds {"key":,"salt":} in hexadecimal.
 *
 * Secrets are put by the thread that stages records and synced by the one that writes them: `mutex`
 * guards the list. A record is staged after its secrets were put, so the sync before its batch
 * finds them.
 */
#include "record/vault.h"

#include "base/digest.h"
#include "base/fs.h"
#include "base/mem.h"
#include "base/table.h"
#include "cipher.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/crypto.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define VAULT_MAX ((size_t)256 << 20)
#define KEY_MAX	  4096

struct secret {
	char hash[SHA256_HEX + 1];
	char *clear; /* NULL: only on disk */
	size_t len;
	struct sealed sealed; /* empty: not on disk */
};

struct vault {
	struct arena arena;
	pthread_mutex_t mutex;
	const char *dir, *path, *key_path;
	uint8_t key[CIPHER_KEY], salt[CIPHER_KEY];
	bool has_key;	       /* `key` is the right one, as far as is known */
	bool key_stored;       /* it stands in vault.key */
	bool key_from_outside; /* it must not stand there */
	struct secret **secrets;
	size_t count, cap;
	uint32_t *pending; /* of `secrets`: those that must go to disk */
	size_t npending, pending_cap;
	struct table by_hash;
};

static struct secret *add_secret(struct vault *vault, struct str hash)
{
	struct secret *secret = mem_zalloc(sizeof(*secret));
	memcpy(secret->hash, hash.ptr, SHA256_HEX);
	vault->secrets =
		mem_grow(vault->secrets, &vault->cap, vault->count + 1, sizeof(*vault->secrets));
	table_set(&vault->by_hash, str_of(secret->hash), (uint32_t)vault->count);
	vault->secrets[vault->count++] = secret;
	return secret;
}

static struct secret *find_secret(const struct vault *vault, struct str hash)
{
	uint32_t at = table_get(&vault->by_hash, hash);
	return at == TABLE_NONE ? NULL : vault->secrets[at];
}

/* A line of the file; false when it is none of ours. */
static bool load_line(struct vault *vault, struct str line)
{
	struct err err;
	const struct value *v = json_parse_plain(&vault->arena, line, &err);
	struct str hash = value_text_of(v, "hash");
	uint8_t bytes[SHA256_SIZE];
	struct sealed sealed;
	if (hash.len != SHA256_HEX || !hex_decode(hash, bytes) ||
		!base64_decode(&vault->arena, value_text_of(v, "ct"), &sealed.text) ||
		!base64_decode(&vault->arena, value_text_of(v, "iv"), &sealed.iv) ||
		!base64_decode(&vault->arena, value_text_of(v, "tag"), &sealed.tag))
		return false;
	struct secret *secret = find_secret(vault, hash);
	if (!secret)
		secret = add_secret(vault, hash);
	secret->sealed = sealed; /* a later line is by a later key */
	return true;
}

/* Another user's vault: everything folds and compares, and only opening a secret fails. */
static bool may_not_read(const char *path)
{
	return access(path, R_OK) != 0 && errno == EACCES;
}

static int load_secrets(struct vault *vault, struct err *err)
{
	struct str text;
	if (!fs_exists(vault->path) || may_not_read(vault->path))
		return 0;
	if (fs_read(&vault->arena, vault->path, VAULT_MAX, &text, err))
		return -1;
	struct str line;
	while (str_cut(&text, '\n', &line))
		if (line.len)
			load_line(vault, line);
	return 0;
}

static bool read_hex_key(struct str text, uint8_t out[CIPHER_KEY])
{
	return text.len == 2 * (size_t)CIPHER_KEY && hex_decode(text, out);
}

static int load_key_file(struct vault *vault, struct err *err)
{
	struct arena arena;
	struct str text;
	arena_init(&arena);
	int result = fs_read(&arena, vault->key_path, KEY_MAX, &text, err);
	if (result == 0) {
		struct err ignored;
		const struct value *v = json_parse_plain(&arena, text, &ignored);
		const struct value *key = value_get(v, STR("key"));
		vault->key_stored = key != NULL;
		if (!read_hex_key(value_text_of(v, "salt"), vault->salt) ||
			(key && !read_hex_key(value_text(key), vault->key)))
			result = err_set(err, ERR_INPUT,
				"%s is damaged: put it back from a copy; without it the secrets in "
				"the vault cannot be opened",
				vault->key_path);
		OPENSSL_cleanse((char *)text.ptr, text.len);
	}
	arena_release(&arena);
	return result;
}

static int load_key(struct vault *vault, struct err *err)
{
	random_bytes(vault->salt, sizeof(vault->salt));
	random_bytes(vault->key, sizeof(vault->key));
	vault->has_key = !fs_exists(vault->key_path);
	if (!vault->has_key && !may_not_read(vault->key_path)) {
		if (load_key_file(vault, err))
			return -1;
		vault->has_key = vault->key_stored;
	}
	const char *given = getenv("SKALD_VAULT_KEY");
	if (!given || !*given)
		return 0;
	if (!read_hex_key(str_of(given), vault->key))
		return err_set(err, ERR_INPUT, "SKALD_VAULT_KEY must be 64 hexadecimal digits");
	vault->has_key = vault->key_from_outside = true;
	return 0;
}

int vault_open(struct vault **out, const char *dir, struct err *err)
{
	struct vault *vault = mem_zalloc(sizeof(*vault));
	pthread_mutex_init(&vault->mutex, NULL);
	vault->dir = arena_cstr(&vault->arena, str_of(dir));
	vault->path = fs_join(&vault->arena, str_of(dir), STR("vault")).ptr;
	vault->key_path = fs_join(&vault->arena, str_of(dir), STR("vault.key")).ptr;
	if (load_key(vault, err) || load_secrets(vault, err)) {
		vault_free(vault);
		return -1;
	}
	*out = vault;
	return 0;
}

void vault_free(struct vault *vault)
{
	if (!vault)
		return;
	for (size_t i = 0; i < vault->count; i++) {
		struct secret *secret = vault->secrets[i];
		if (secret->clear)
			OPENSSL_cleanse(secret->clear, secret->len);
		mem_free(secret->clear);
		mem_free(secret);
	}
	mem_free(vault->secrets);
	mem_free(vault->pending);
	table_release(&vault->by_hash);
	pthread_mutex_destroy(&vault->mutex);
	arena_release(&vault->arena);
	OPENSSL_cleanse(vault, sizeof(*vault));
	mem_free(vault);
}

/* On disk under a key that we have. */
static bool is_stored(struct vault *vault, const struct secret *secret)
{
	struct arena arena;
	struct str clear;
	if (!vault->has_key)
		return secret->sealed.text.ptr != NULL;
	arena_init(&arena);
	bool stored =
		cipher_open(&arena, vault->key, str_of(secret->hash), &secret->sealed, &clear);
	if (stored)
		OPENSSL_cleanse((char *)clear.ptr, clear.len);
	arena_release(&arena);
	return stored;
}

static void keep(struct vault *vault, struct str hash, struct str text)
{
	struct secret *secret = find_secret(vault, hash);
	if (!secret)
		secret = add_secret(vault, hash);
	if (secret->clear)
		return;
	if (!is_stored(vault, secret)) {
		vault->pending = mem_grow(vault->pending, &vault->pending_cap, vault->npending + 1,
			sizeof(*vault->pending));
		vault->pending[vault->npending++] = table_get(&vault->by_hash, hash);
	}
	secret->len = text.len;
	secret->clear = mem_alloc(text.len + 1);
	if (text.len)
		memcpy(secret->clear, text.ptr, text.len);
	secret->clear[text.len] = '\0';
}

static void put(struct vault *vault, struct str text, char hash[SHA256_HEX + 1])
{
	struct str parts[] = {{(const char *)vault->salt, sizeof(vault->salt)}, text};
	sha256_parts_hex(parts, 2, hash);
	pthread_mutex_lock(&vault->mutex);
	keep(vault, str_of(hash), text);
	pthread_mutex_unlock(&vault->mutex);
}

struct str vault_put(struct vault *vault, struct arena *arena, struct str secret)
{
	char hash[SHA256_HEX + 1];
	put(vault, secret, hash);
	return arena_str(arena, str_of(hash));
}

static const struct value *open_secret(
	struct vault *vault, struct arena *arena, const struct secret *secret)
{
	struct str clear;
	if (secret->clear)
		clear = arena_str(arena, (struct str){secret->clear, secret->len});
	else if (!vault->has_key ||
		 !cipher_open(arena, vault->key, str_of(secret->hash), &secret->sealed, &clear))
		return NULL;
	struct value *v = value_string(arena, clear);
	v->flags |= VALUE_TAINTED;
	return v;
}

const struct value *vault_get(struct vault *vault, struct arena *arena, struct str hash)
{
	pthread_mutex_lock(&vault->mutex);
	const struct secret *secret = find_secret(vault, hash);
	const struct value *v = secret ? open_secret(vault, arena, secret) : NULL;
	pthread_mutex_unlock(&vault->mutex);
	return v;
}

/* link(2) fails where the file stands already: two programs that begin at once do not both win. */
static int store_key(struct vault *vault, struct err *err)
{
	char salt[2 * CIPHER_KEY + 1];
	char key[2 * CIPHER_KEY + 1];
	struct arena arena;
	struct buf buf;
	arena_init(&arena);
	buf_init(&buf, 0);
	hex_encode(vault->salt, CIPHER_KEY, salt);
	hex_encode(vault->key, CIPHER_KEY, key);
	if (vault->key_from_outside)
		buf_printf(&buf, "{\"salt\":\"%s\"}\n", salt);
	else
		buf_printf(&buf, "{\"key\":\"%s\",\"salt\":\"%s\"}\n", key, salt);
	const char *beside =
		arena_printf(&arena, "%s.%lld", vault->key_path, (long long)getpid()).ptr;
	int result = fs_replace(beside, buf_view(&buf), 0600, err);
	if (result == 0 && link(beside, vault->key_path) != 0)
		result = err_errno(err, "cannot make %s", vault->key_path);
	unlink(beside);
	if (result == 0)
		result = fs_sync_dir(vault->dir, err);
	OPENSSL_cleanse(key, sizeof(key));
	buf_wipe(&buf);
	buf_release(&buf);
	arena_release(&arena);
	return result;
}

static void put_line(struct buf *buf, struct vault *vault, const struct secret *secret)
{
	struct arena arena;
	struct sealed sealed;
	arena_init(&arena);
	cipher_seal(&arena, vault->key, str_of(secret->hash),
		(struct str){secret->clear, secret->len}, &sealed);
	buf_puts(buf, "{\"ct\":\"");
	base64_encode(buf, sealed.text.ptr, sealed.text.len);
	buf_printf(buf, "\",\"hash\":\"%s\",\"iv\":\"", secret->hash);
	base64_encode(buf, sealed.iv.ptr, sealed.iv.len);
	buf_puts(buf, "\",\"tag\":\"");
	base64_encode(buf, sealed.tag.ptr, sealed.tag.len);
	buf_puts(buf, "\"}\n");
	arena_release(&arena);
}

static int append(struct vault *vault, struct str lines, struct err *err)
{
	bool fresh = !fs_exists(vault->path);
	int fd = open(vault->path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (fd < 0)
		return err_errno(err, "cannot write %s", vault->path);
	int result = 0;
	if (fs_write_all(fd, lines.ptr, lines.len) != 0 || fdatasync(fd) != 0)
		result = err_errno(err, "cannot write %s", vault->path);
	close(fd);
	return result == 0 && fresh ? fs_sync_dir(vault->dir, err) : result;
}

static int store(struct vault *vault, struct str lines, struct err *err)
{
	if (!vault->has_key)
		return err_set(err, ERR_INPUT,
			"there is a new secret to keep, and the vault's key is missing: set "
			"SKALD_VAULT_KEY to what it was when %s was made",
			vault->key_path);
	if (fs_make_dirs(vault->dir, err))
		return -1;
	if (!fs_exists(vault->key_path) && store_key(vault, err))
		return -1;
	return append(vault, lines, err);
}

/* Lines of all that is pending; how many they are. The newline in front ends one that was cut off.
 */
static size_t pending_lines(struct vault *vault, struct buf *buf)
{
	pthread_mutex_lock(&vault->mutex);
	size_t count = vault->npending;
	buf_putc(buf, '\n');
	for (size_t i = 0; vault->has_key && i < count; i++)
		put_line(buf, vault, vault->secrets[vault->pending[i]]);
	pthread_mutex_unlock(&vault->mutex);
	return count;
}

static void forget_pending(struct vault *vault, size_t count)
{
	pthread_mutex_lock(&vault->mutex);
	vault->npending -= count;
	memmove(vault->pending, vault->pending + count, vault->npending * sizeof(*vault->pending));
	pthread_mutex_unlock(&vault->mutex);
}

int vault_sync(struct vault *vault, struct err *err)
{
	struct buf lines;
	buf_init(&lines, 0);
	size_t count = pending_lines(vault, &lines);
	int result = count > 0 ? store(vault, buf_view(&lines), err) : 0;
	if (result == 0 && count > 0)
		forget_pending(vault, count);
	buf_release(&lines);
	return result;
}

static void write_secret(void *ctx, struct buf *buf, const struct value *v)
{
	if (v->kind == VALUE_SECRET) {
		json_write_secret(buf, v->text);
		return;
	}
	char hash[SHA256_HEX + 1];
	put(ctx, value_text(v), hash);
	json_write_secret(buf, str_of(hash));
}

struct json_secrets vault_writer(struct vault *vault)
{
	return (struct json_secrets){write_secret, vault};
}
