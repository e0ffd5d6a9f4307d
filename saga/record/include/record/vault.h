/*
 * The vault: secrets that an undo or a resume will need, apart from the journal and encrypted
 * (AES-256-GCM). The journal and every saved plan hold SHA-256(salt, value) in their place; salt
 * and key are in .skald/STACK/vault.key (mode 0600), made at first use, or the key in
 * SKALD_VAULT_KEY (64 hex digits). Without the key everything still folds and compares; only
 * opening a secret fails.
 */
#ifndef RECORD_VAULT_H
#define RECORD_VAULT_H

#include "base/err.h"
#include "base/json.h"

struct vault;

int vault_open(struct vault **out, const char *dir, struct err *err);
void vault_free(struct vault *vault);

/* Hash of a secret; keeps the value for vault_sync. */
struct str vault_put(struct vault *vault, struct arena *arena, struct str secret);
/* The secret behind a hash, as a tainted string; NULL when it is not there or the key is missing.
 */
const struct value *vault_get(struct vault *vault, struct arena *arena, struct str hash);
/*
 * New secrets to disk, durably: before the records that name them are written (journal_write does
 * it), and before a saved plan is. May be called on another thread than all else here.
 */
int vault_sync(struct vault *vault, struct err *err);

/* For json_write: puts each secret into the vault and writes its hash. */
struct json_secrets vault_writer(struct vault *vault);
/* A copy of `v` in which every SECRET that the vault can open is opened. */
const struct value *vault_reveal(struct vault *vault, struct arena *arena, const struct value *v);
/* A copy in which every tainted scalar is a SECRET: so that old and new compare by hash. */
const struct value *vault_conceal(struct vault *vault, struct arena *arena, const struct value *v);

#endif
