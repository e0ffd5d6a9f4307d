/*
 * The resource types Skald knows, as generated from the public resource schemas: see
 * schemas/generate.py and schemas/types.txt.
 */
#ifndef SCHEMAS_CATALOG_H
#define SCHEMAS_CATALOG_H

#include "base/schema.h"

extern const struct schema_catalog schema_catalog;

#endif
