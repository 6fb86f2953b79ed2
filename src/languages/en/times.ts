// How English writes times of day, page numbers and dates.

import type { TimeWords } from "../quantities/times.ts";
import { wordSet } from "../word-set.ts";

export const times: TimeWords = {
  hours: ["hours", "hrs"],
  dayParts: ["night", "evening", "afternoon"],
  minutes: ["half past", "quarter (?:past|to)", "o.clock"],
  dateLinks: [],
  beforeDates: wordSet(`
    in on of by since until till from to through early late mid last next this and or between during before after
    for every each
  `),
  pages: ["pages?", "p\\."],
};
