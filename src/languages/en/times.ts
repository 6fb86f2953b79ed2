// How English tells the time and names a page and a day.

import type { TimeWords } from "../quantities/times.ts";

export const times: TimeWords = {
  hours: ["hours", "hrs"],
  dayParts: ["night", "evening", "afternoon"],
  minutes: ["half past", "quarter (?:past|to)", "o.clock"],
  dateLinks: [],
  pages: ["pages?", "p\\."],
};
