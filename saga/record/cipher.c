#include "cipher.h"

#include "base/digest.h"

#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>

static void must(int ok)
{
	if (ok == 1)
		return;
	fputs("skald: libcrypto cannot encrypt\n", stderr);
	abort();
}

static const unsigned char *bytes_of(struct str s)
{
	return (const unsigned char *)(s.len ? s.ptr : "");
}

/* What is longer than OpenSSL's int cannot get here: a buffer's maximum is below it. */
static int length_of(struct str s)
{
	must(s.len <= INT_MAX);
	return (int)s.len;
}

void cipher_seal(struct arena *arena, const uint8_t key[CIPHER_KEY], struct str about,
	struct str clear, struct sealed *out)
{
	uint8_t *iv = arena_alloc(arena, CIPHER_IV);
	uint8_t *tag = arena_alloc(arena, CIPHER_TAG);
	uint8_t *text = arena_alloc(arena, clear.len + 1);
	int len = 0;
	int more = 0;
	random_bytes(iv, CIPHER_IV);
	EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
	must(ctx != NULL);
	must(EVP_EncryptInit_ex2(ctx, EVP_aes_256_gcm(), key, iv, NULL));
	must(EVP_EncryptUpdate(ctx, NULL, &len, bytes_of(about), length_of(about)));
	must(EVP_EncryptUpdate(ctx, text, &len, bytes_of(clear), length_of(clear)));
	must(EVP_EncryptFinal_ex(ctx, text + len, &more));
	must(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, CIPHER_TAG, tag));
	EVP_CIPHER_CTX_free(ctx);
	*out = (struct sealed){
		.text = {(const char *)text, clear.len},
		.iv = {(const char *)iv, CIPHER_IV},
		.tag = {(const char *)tag, CIPHER_TAG},
	};
}

static bool decrypt(EVP_CIPHER_CTX *ctx, const uint8_t key[CIPHER_KEY], struct str about,
	const struct sealed *sealed, uint8_t *out)
{
	int len = 0;
	int more = 0;
	uint8_t tag[CIPHER_TAG];
	for (size_t i = 0; i < CIPHER_TAG; i++)
		tag[i] = (uint8_t)sealed->tag.ptr[i];
	must(EVP_DecryptInit_ex2(ctx, EVP_aes_256_gcm(), key, bytes_of(sealed->iv), NULL));
	must(EVP_DecryptUpdate(ctx, NULL, &len, bytes_of(about), length_of(about)));
	must(EVP_DecryptUpdate(ctx, out, &len, bytes_of(sealed->text), length_of(sealed->text)));
	must(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, CIPHER_TAG, tag));
	return EVP_DecryptFinal_ex(ctx, out + len, &more) == 1;
}

bool cipher_open(struct arena *arena, const uint8_t key[CIPHER_KEY], struct str about,
	const struct sealed *sealed, struct str *clear)
{
	if (sealed->iv.len != CIPHER_IV || sealed->tag.len != CIPHER_TAG)
		return false;
	uint8_t *out = arena_alloc(arena, sealed->text.len + 1);
	EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
	must(ctx != NULL);
	bool right = decrypt(ctx, key, about, sealed, out);
	EVP_CIPHER_CTX_free(ctx);
	if (!right)
		OPENSSL_cleanse(out, sealed->text.len);
	*clear = (struct str){(const char *)out, right ? sealed->text.len : 0};
	return right;
}
