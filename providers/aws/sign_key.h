/* Signing keys: derived by four HMACs, so kept for as long as the day lasts. */
#ifndef AWS_SIGN_KEY_H
#define AWS_SIGN_KEY_H

#include "aws/sign.h"
#include "base/digest.h"

/* `day` is YYYYMMDD. `cache` may be NULL. */
void sign_key(struct sign_cache *cache, const struct credentials *credentials, struct str day,
	struct str region, struct str service, uint8_t out[SHA256_SIZE]);

#endif
