// How Spanish tells the time and names a page and a day.

import type { TimeWords } from "../quantities/times.ts";

export const times: TimeWords = {
  hours: ["horas", "hrs", "hs"],
  dayParts: ["horas?", "noche", "tarde"],
  minutes: ["y media", "y cuarto", "menos"],
  dateLinks: ["del", "de"],
  pages: ["p[áa]g(?:ina|\\.)?s?", "p\\."],
};
