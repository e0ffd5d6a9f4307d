/* A step plan for people and for programs. */
#ifndef CMD_RENDER_PLAN_H
#define CMD_RENDER_PLAN_H

#include "base/buf.h"
#include "steps/step.h"

/*
 *   us-east-1
 *     ~ update   Web             AWS::EC2::Instance
 *         InstanceType: "t3.micro" -> "t3.small"
 *         undo: set InstanceType back
 *
 *   2 steps: 1 create, 1 update; 14 unchanged; longest chain 2
 */
void render_plan(struct buf *buf, const struct step_plan *plan, bool colour);

/* One line: "2 steps: 1 create, 1 update; 14 unchanged; longest chain 2". */
void render_plan_summary(struct buf *buf, const struct step_plan *plan);

/* The irreversible steps, one a line; nothing when there are none. */
void render_plan_irreversible(struct buf *buf, const struct step_plan *plan);

/* Names what is refused and the option that allows it. */
struct str render_plan_refused(struct arena *arena, const struct step_plan *plan);

/* {"stack":, "operation":, "steps": [...], "counts": {...}, ...}: docs/cli.md. */
const struct value *render_plan_json(struct arena *arena, const struct step_plan *plan);

/* A value in the fewest words: "10.0.0.0/16", (known after apply: us-east-1/Vpc.VpcId), ****. */
void render_value(struct buf *buf, const struct value *v);

/* A text that others wrote, without what could steer a terminal. */
void render_text(struct buf *buf, struct str text);

#endif
