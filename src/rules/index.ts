// The inventory of rules, by id: what runs, what the docs list, what the tests prove.

import { invertedMark } from "./inverted-mark.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { omission } from "./omission.ts";
import { quoteUnbalanced } from "./quote-unbalanced.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [invertedMark, numberMismatch, omission, quoteUnbalanced];
