// 00:01:02,500 --> 00:01:04,000 position:50%

export interface TimeLine {
  /** Milliseconds. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

// SubRip writes a comma, WebVTT a point and omits zero hours; handmade files mix them.
const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?`;
const timeLine = new RegExp(String.raw`^\s*${time}\s*--?>\s*${time}(?:\s.*)?$`, "u");

/** `undefined` for a line that is not a time code; without times if it should be one. */
export function readTimeLine(text: string): TimeLine | undefined {
  const match = timeLine.exec(text);
  if (match !== null)
    return { start: milliseconds(match.slice(1, 5)), end: milliseconds(match.slice(5, 9)) };
  return text.includes("-->") && /^[\s\d:;.,]*-->/u.test(text)
    ? { start: undefined, end: undefined }
    : undefined;
}

function milliseconds([hours, minutes, seconds, fraction]: readonly (
  string | undefined
)[]): number {
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number((fraction ?? "").padEnd(3, "0"));
}
