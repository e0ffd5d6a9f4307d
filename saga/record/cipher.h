/* AES-256-GCM (NIST SP 800-38D) by OpenSSL, for the vault. */
#ifndef RECORD_CIPHER_H
#define RECORD_CIPHER_H

#include "base/arena.h"

#define CIPHER_KEY 32
#define CIPHER_IV  12
#define CIPHER_TAG 16

struct sealed {
	struct str text, iv, tag;
};

/* `about` is authenticated with it. The IV is random. */
void cipher_seal(struct arena *arena, const uint8_t key[CIPHER_KEY], struct str about,
	struct str clear, struct sealed *out);
/* False when key, text or `about` is another. */
bool cipher_open(struct arena *arena, const uint8_t key[CIPHER_KEY], struct str about,
	const struct sealed *sealed, struct str *clear);

#endif
