// A day as baselines and suppressions write it.

/** `2026-11-24`, in coordinated universal time: the same day for everybody who runs a check. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
