// Whether a time of day is said otherwise: "17 h" and "5 p. m.", "10:30" and "half past ten".

import { isHour } from "./compare-numbers.ts";
import type { FoundNumber } from "./found-number.ts";
import { saysMinutes, saysPartOfDay } from "./number-times.ts";

const wholeHour = /^\d{1,2}$/u;

/** "10:30" written as "half past ten", "8:40" as "las nueve menos veinte". */
export function isHourSaid(
  { kind, value = 0 }: FoundNumber,
  others: readonly FoundNumber[],
  text: string,
): boolean {
  if (kind !== "time" || !saysMinutes(text)) return false;
  const hour = Math.floor(value / 100) % 12;
  return others.some(
    (other) =>
      (other.spelled || wholeHour.test(other.written)) &&
      [hour, hour + 1].includes(Math.floor(other.value ?? 0) % 12),
  );
}

/** "5 p. m." for "17 h", where one of the texts speaks of the time of day. */
export function isHourOf(
  number: FoundNumber,
  others: readonly FoundNumber[],
  texts: readonly string[],
): boolean {
  return others.some((other) => isHour(number, other)) && texts.some((text) => saysPartOfDay(text));
}
