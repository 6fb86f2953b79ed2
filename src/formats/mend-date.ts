// Dates in TMX form, YYYYMMDDThhmmssZ, from the other forms that tools write.

const tmxDate = /^\d{8}T\d{6}Z$/u;
// 2014-08-20T19:33:38.123+02:00, 20140820T193338, 20140820~193338 (Wordfast), 2014-08-20
const isoDate =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ~](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/iu;
// Wed Aug 20 19:33:38 2014 (C's asctime: OPUS)
const asctimeDate = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/u;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The date in TMX form, or `undefined` if it cannot be understood.
 * A time without a zone is taken as UTC: the machine's own zone must not change what is read.
 */
export function mendDate(written: string): string | undefined {
  if (tmxDate.test(written)) return written;
  const trimmed = written.trim();
  const iso = isoDate.exec(trimmed);
  if (iso !== null) {
    const [, year, month, day, hour = "0", minute = "0", second = "0", zone = "Z"] = iso;
    const numbers = [year, month, day, hour, minute, second].map(Number);
    return formatDate(numbers, zoneMinutes(zone));
  }
  const asctime = asctimeDate.exec(trimmed);
  if (asctime === null) return undefined;
  const [, month = "", day, hour, minute, second, year] = asctime;
  const numbers = [year, months.indexOf(month) + 1, day, hour, minute, second].map(Number);
  return formatDate(numbers, 0);
}

function zoneMinutes(zone: string): number {
  if (/^z$/iu.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

function formatDate(numbers: readonly number[], zone: number): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60;
  if (!valid || second > 60) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute - zone, second));
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;
}
