// How Spanish writes times of day, page numbers and dates.

import type { TimeWords } from "../quantities/times.ts";
import { wordSet } from "../word-set.ts";

export const times: TimeWords = {
  hours: ["horas", "hrs", "hs"],
  dayParts: ["horas?", "noche", "tarde"],
  minutes: ["y media", "y cuarto", "menos"],
  dateLinks: ["del", "de"],
  beforeDates: wordSet("en de del desde hasta el los al a y o entre durante para cada"),
  pages: ["p[áa]g(?:ina|\\.)?s?", "p\\."],
};
