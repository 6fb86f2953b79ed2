// What a language calls the units of measurement that stand behind a number.

export type UnitName =
  | "km/h"
  | "km"
  | "cm"
  | "mm"
  | "m"
  | "ha"
  | "kg"
  | "g"
  | "t"
  | "l"
  | "mile"
  | "mph"
  | "foot"
  | "inch"
  | "pound"
  | "ounce"
  | "gallon"
  | "acre"
  | "yard"
  | "°C"
  | "°F"
  | "degree"
  | "clock"
  | "hour";

/** Sources of expressions, in small letters, each with all its inflections and without its symbols. */
export type UnitWords = Readonly<Partial<Record<UnitName, string>>>;
