// Months and days of the week in English and Spanish, with their plurals and abbreviations.

import { fold } from "../strings/fold.ts";

export interface CalendarReading {
  readonly kind: "month" | "weekday";
  /** A month from 1 to 12; a day from 1 (Monday) to 7, as in ISO 8601. */
  readonly number: number;
  /** Whether it is an abbreviation: "mar" and "sat" are also words. */
  readonly abbreviation: boolean;
}

// One entry per line: full forms, a bar, abbreviations without their dot.
const lists: Readonly<Record<string, Readonly<Record<CalendarReading["kind"], string>>>> = {
  en: {
    month: `January Januaries Januarys | Jan
      February Februaries Februarys | Feb
      March Marches | Mar
      April Aprils | Apr
      May Mays |
      June Junes | Jun
      July Julys Julies | Jul
      August Augusts | Aug
      September Septembers | Sep Sept
      October Octobers | Oct
      November Novembers | Nov
      December Decembers | Dec`,
    weekday: `Monday Mondays | Mon
      Tuesday Tuesdays | Tue Tues
      Wednesday Wednesdays | Wed Weds
      Thursday Thursdays | Thu Thur Thurs
      Friday Fridays | Fri
      Saturday Saturdays | Sat
      Sunday Sundays | Sun`,
  },
  es: {
    month: `enero eneros | ene en
      febrero febreros | feb
      marzo marzos | mar mzo
      abril abriles | abr ab
      mayo mayos | may my
      junio junios | jun
      julio julios | jul
      agosto agostos | ago ag agto
      septiembre septiembres setiembre setiembres | sep sept set
      octubre octubres | oct
      noviembre noviembres | nov novbre
      diciembre diciembres | dic dicbre`,
    weekday: `lunes | lun lu
      martes | mar ma
      miércoles | mié mi
      jueves | jue ju
      viernes | vie vi
      sábado sábados | sáb sá
      domingo domingos | dom do`,
  },
};

const tables = new Map<string, ReadonlyMap<string, readonly CalendarReading[]>>();

/**
 * The calendar meanings of a folded word, full words before abbreviations; empty for most words. "en", "mi" and
 * "do" are words too, so trust an abbreviation only next to a figure or a dot. `language` is a primary subtag.
 */
export function calendarReadings(word: string, language: string): readonly CalendarReading[] {
  let table = tables.get(language);
  if (table === undefined) {
    table = tableOf(language);
    tables.set(language, table);
  }
  return table.get(word) ?? [];
}

function tableOf(language: string): ReadonlyMap<string, readonly CalendarReading[]> {
  const table = new Map<string, CalendarReading[]>();
  const list = lists[language];
  if (list === undefined) return table;
  for (const kind of ["month", "weekday"] as const)
    for (const [index, line] of list[kind].split("\n").entries())
      for (const [part, words] of line.split("|").entries())
        for (const word of words.trim().split(" ")) {
          if (word === "") continue;
          const reading = { kind, number: index + 1, abbreviation: part === 1 };
          const known = table.get(fold(word));
          if (known === undefined) table.set(fold(word), [reading]);
          else known.push(reading);
        }
  return table;
}
