#include "base/digest.h"
#include "base/mem.h"

#include <openssl/evp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HMAC_BLOCK 64

/*
 * OpenSSL 3 looks an algorithm up anew in each one-shot call, which takes longer than
 * hashing a short text. So SHA-256 is fetched once, and each thread keeps one context.
 */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t context_key;
static EVP_MD *sha256_md;

_Noreturn static void broken(const char *what)
{
	fprintf(stderr, "skald: libcrypto cannot compute %s\n", what);
	abort();
}

static void must(int ok, const char *what)
{
	if (ok != 1)
		broken(what);
}

static void free_context(void *context)
{
	EVP_MD_CTX_free(context);
}

static void set_up(void)
{
	sha256_md = EVP_MD_fetch(NULL, "SHA256", NULL);
	if (!sha256_md || pthread_key_create(&context_key, free_context) != 0)
		broken("SHA-256");
}

static EVP_MD_CTX *start(EVP_MD_CTX *context)
{
	must(EVP_DigestInit_ex2(context, sha256_md, NULL), "SHA-256");
	return context;
}

/* This thread's context, ready for a new hash. */
static EVP_MD_CTX *begin(void)
{
	pthread_once(&once, set_up);
	EVP_MD_CTX *context = pthread_getspecific(context_key);
	if (!context) {
		context = EVP_MD_CTX_new();
		if (!context || pthread_setspecific(context_key, context) != 0)
			broken("SHA-256");
	}
	return start(context);
}

static void add(EVP_MD_CTX *context, const void *data, size_t len)
{
	must(EVP_DigestUpdate(context, data, len), "SHA-256");
}

static void end(EVP_MD_CTX *context, uint8_t out[SHA256_SIZE])
{
	must(EVP_DigestFinal_ex(context, out, NULL), "SHA-256");
}

void sha256(const void *data, size_t len, uint8_t out[SHA256_SIZE])
{
	EVP_MD_CTX *context = begin();
	add(context, data, len);
	end(context, out);
}

void sha256_hex(const void *data, size_t len, char out[SHA256_HEX + 1])
{
	uint8_t hash[SHA256_SIZE];
	sha256(data, len, hash);
	hex_encode(hash, sizeof(hash), out);
}

void sha256_parts_hex(const struct str *parts, size_t count, char out[SHA256_HEX + 1])
{
	EVP_MD_CTX *context = begin();
	for (size_t i = 0; i < count; i++) {
		add(context, parts[i].ptr, parts[i].len);
		add(context, "", 1);
	}
	uint8_t hash[SHA256_SIZE];
	end(context, hash);
	hex_encode(hash, sizeof(hash), out);
}

static void pad_key(const uint8_t key[HMAC_BLOCK], uint8_t with, uint8_t out[HMAC_BLOCK])
{
	for (size_t i = 0; i < HMAC_BLOCK; i++)
		out[i] = key[i] ^ with;
}

void hmac_sha256(
	const void *key, size_t key_len, const void *data, size_t len, uint8_t out[SHA256_SIZE])
{
	uint8_t block[HMAC_BLOCK] = {0};
	uint8_t pad[HMAC_BLOCK];
	if (key_len > HMAC_BLOCK)
		sha256(key, key_len, block);
	else if (key_len)
		memcpy(block, key, key_len);
	EVP_MD_CTX *context = begin();
	pad_key(block, 0x36, pad);
	add(context, pad, sizeof(pad));
	add(context, data, len);
	uint8_t inner[SHA256_SIZE];
	end(context, inner);
	start(context);
	pad_key(block, 0x5c, pad);
	add(context, pad, sizeof(pad));
	add(context, inner, sizeof(inner));
	end(context, out);
	OPENSSL_cleanse(block, sizeof(block));
	OPENSSL_cleanse(pad, sizeof(pad));
}

void md5(const void *data, size_t len, uint8_t out[16])
{
	must(EVP_Q_digest(NULL, "MD5", NULL, data, len, out, NULL), "MD5");
}

void sha1_hex(const void *data, size_t len, char out[SHA1_HEX + 1])
{
	uint8_t digest[SHA1_HEX / 2];
	must(EVP_Q_digest(NULL, "SHA1", NULL, data, len, digest, NULL), "SHA-1");
	hex_encode(digest, sizeof(digest), out);
}

struct sha256_stream {
	EVP_MD_CTX *context;
};

struct sha256_stream *sha256_stream_new(void)
{
	pthread_once(&once, set_up);
	struct sha256_stream *stream = mem_alloc(sizeof(*stream));
	stream->context = EVP_MD_CTX_new();
	if (!stream->context)
		broken("SHA-256");
	start(stream->context);
	return stream;
}

void sha256_stream_add(struct sha256_stream *stream, const void *data, size_t len)
{
	add(stream->context, data, len);
}

void sha256_stream_end(struct sha256_stream *stream, uint8_t out[SHA256_SIZE])
{
	end(stream->context, out);
	EVP_MD_CTX_free(stream->context);
	mem_free(stream);
}
