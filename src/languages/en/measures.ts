// What English calls units of measurement.

import type { UnitWords } from "../quantities/measures.ts";

export const unitWords: UnitWords = {
  "km/h": "kilomet(?:er|re)s (?:per|an) hour",
  km: "kilomet(?:er|re)s?",
  cm: "centimet(?:er|re)s?",
  mm: "millimet(?:er|re)s?",
  m: "met(?:er|re)s?",
  ha: "hectares?",
  kg: "kilos?|kilograms?",
  g: "grams?",
  t: "tons?|tonnes?",
  l: "lit(?:er|re)s?",
  mile: "miles?",
  foot: "feet|foot",
  inch: "inch(?:es)?",
  pound: "pounds?",
  ounce: "ounces?",
  gallon: "gallons?",
  acre: "acres?",
  yard: "yards?",
  "°C": "degrees? celsius",
  "°F": "degrees? fahrenheit",
  degree: "degrees?",
  clock: "o'clock",
  hour: "hours?",
};
