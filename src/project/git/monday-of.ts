// The week of a day, named by its Monday.

const dayLength = 86_400_000;

/** Of and as an ISO 8601 day; `undefined` for what is none. */
export function mondayOf(date: string): string | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * dayLength).toISOString().slice(0, 10);
}
