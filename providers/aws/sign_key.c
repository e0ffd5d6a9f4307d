#include "sign_key.h"

#include "base/mem.h"

#include <string.h>

#define CACHE_SLOTS 512 /* a power of two: far more than regions times services of one run */
#define DAY_SIZE    8

/* What the key was derived from, in one piece: secret, region and service, one after another. */
struct entry {
	char *text;
	size_t secret_len, region_len, service_len;
	char day[DAY_SIZE];
	uint8_t key[SHA256_SIZE];
};

/* Direct-mapped: two scopes on one slot push each other out, which costs time only. */
struct sign_cache {
	struct entry slots[CACHE_SLOTS];
};

struct sign_cache *sign_cache_new(void)
{
	return mem_zalloc(sizeof(struct sign_cache));
}

static void entry_wipe(struct entry *entry)
{
	if (entry->text)
		explicit_bzero(entry->text, entry->secret_len);
	mem_free(entry->text);
	explicit_bzero(entry, sizeof(*entry));
}

void sign_cache_free(struct sign_cache *cache)
{
	if (!cache)
		return;
	for (size_t i = 0; i < CACHE_SLOTS; i++)
		entry_wipe(&cache->slots[i]);
	mem_free(cache);
}

static bool matches(const struct entry *entry, struct str secret, struct str day, struct str region,
	struct str service)
{
	const char *at = entry->text;

	return at && entry->secret_len == secret.len && entry->region_len == region.len &&
	       entry->service_len == service.len && !memcmp(entry->day, day.ptr, DAY_SIZE) &&
	       !memcmp(at, secret.ptr, secret.len) &&
	       !memcmp(at + secret.len, region.ptr, region.len) &&
	       !memcmp(at + secret.len + region.len, service.ptr, service.len);
}

static void entry_set(struct entry *entry, struct str secret, struct str day, struct str region,
	struct str service, const uint8_t key[SHA256_SIZE])
{
	entry_wipe(entry);
	entry->text = mem_alloc(secret.len + region.len + service.len + 1);
	memcpy(entry->text, secret.ptr, secret.len);
	memcpy(entry->text + secret.len, region.ptr, region.len);
	memcpy(entry->text + secret.len + region.len, service.ptr, service.len);
	entry->secret_len = secret.len;
	entry->region_len = region.len;
	entry->service_len = service.len;
	memcpy(entry->day, day.ptr, DAY_SIZE);
	memcpy(entry->key, key, SHA256_SIZE);
}

static void derive(struct str secret, struct str day, struct str region, struct str service,
	uint8_t out[SHA256_SIZE])
{
	char *first = mem_alloc(secret.len + 4);
	uint8_t a[SHA256_SIZE], b[SHA256_SIZE];

	memcpy(first, "AWS4", 4);
	memcpy(first + 4, secret.ptr, secret.len);
	hmac_sha256(first, secret.len + 4, day.ptr, day.len, a);
	hmac_sha256(a, sizeof(a), region.ptr, region.len, b);
	hmac_sha256(b, sizeof(b), service.ptr, service.len, a);
	hmac_sha256(a, sizeof(a), "aws4_request", 12, out);
	explicit_bzero(first, secret.len + 4);
	explicit_bzero(a, sizeof(a));
	explicit_bzero(b, sizeof(b));
	mem_free(first);
}

/* The contract of memcpy and memcmp wants a pointer even where nothing is copied. */
static struct str solid(struct str s)
{
	return s.ptr ? s : STR("");
}

void sign_key(struct sign_cache *cache, const struct credentials *credentials, struct str day,
	struct str region, struct str service, uint8_t out[SHA256_SIZE])
{
	struct str secret = solid(credentials->secret_access_key);
	struct entry *entry;

	region = solid(region);
	service = solid(service);
	if (!cache) {
		derive(secret, day, region, service, out);
		return;
	}
	entry = &cache->slots[(str_hash(region) * 31 + str_hash(service)) & (CACHE_SLOTS - 1)];
	if (!matches(entry, secret, day, region, service)) {
		derive(secret, day, region, service, out);
		entry_set(entry, secret, day, region, service, out);
		return;
	}
	memcpy(out, entry->key, SHA256_SIZE);
}
