/* Regions beyond what model/plan.h tells. */
#ifndef MODEL_PRIVATE_REGION_H
#define MODEL_PRIVATE_REGION_H

#include "base/str.h"

struct str region_nearest(struct str word); /* the known region that may be meant, or STR_NONE */

#endif
