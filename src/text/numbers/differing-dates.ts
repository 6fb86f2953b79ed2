// Months and weekdays of two texts that are meant to be one and differ.

import type { CalendarWord } from "./calendar-words.ts";
import type { Difference, Said } from "./differing-numbers.ts";
import type { Counted } from "./explain-numbers.ts";

/** Where either text has one of the kind that the other lacks. */
export function differingDates(source: Counted, target: Counted): readonly Difference[] {
  const figures = (side: Counted): readonly number[] =>
    side.numbers.flatMap(({ kind, written }) =>
      kind === "date" ? written.split(/\D/u).map(Number) : [],
    );
  return (["month", "weekday"] as const).flatMap((kind): readonly Difference[] => {
    const [own, other] = [source, target].map(({ calendar }) =>
      calendar.filter((word) => word.kind === kind),
    );
    if (own === undefined || other === undefined) return [];
    const lone = (words: typeof own, others: typeof own, side: Counted): typeof own =>
      words.filter(
        ({ number }) =>
          !others.some((word) => word.number === number) &&
          !(kind === "month" && figures(side).includes(number)),
      );
    const [from, ...more] = lone(own, other, target);
    const [to, ...further] = lone(other, own, source);
    if (kind === "month" && more.length + further.length === 0) {
      if (from !== undefined && other.length === 0)
        return dateInFigures(from, target).map((date) => [from, date] as const);
      if (to !== undefined && own.length === 0)
        return dateInFigures(to, source).map((date) => [date, to] as const);
    }
    if (from === undefined || to === undefined) return [];
    const isPlain = [...more, ...further].every(({ number }) =>
      [from.number, to.number].includes(number),
    );
    return isPlain ? [[from, to] as const] : [];
  });
}

/** The one date of a text, if it is in figures: its month is not the one that the other text names. */
function dateInFigures(month: CalendarWord, { numbers }: Counted): readonly Said[] {
  const dates = numbers.filter(({ kind }) => kind === "date");
  return dates.length === 1 && month.kind === "month" ? dates : [];
}
