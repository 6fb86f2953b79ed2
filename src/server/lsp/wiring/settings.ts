// What a person can set in the editor, under `glosa`.

export interface Settings {
  /** Milliseconds of rest after a key before the text is checked, 0..5000. */
  readonly delay: number;
  /** Whether files of a folder without glosa.json are checked. */
  readonly checkWithoutConfiguration: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

export const defaultSettings: Settings = {
  delay: 150,
  checkWithoutConfiguration: false,
  codeLens: false,
  inlayHints: false,
};

const longestDelay = 5000;

/** Whatever is missing or of another type keeps its default: an editor says itself what is wrong with a setting. */
export function readSettings(given: unknown): Settings {
  const written = fields(given);
  const own = "glosa" in written ? fields(written["glosa"]) : written;
  const { delay } = own;
  const flag = (key: "checkWithoutConfiguration" | "codeLens" | "inlayHints"): boolean =>
    typeof own[key] === "boolean" ? own[key] : defaultSettings[key];
  return {
    delay:
      typeof delay === "number" && Number.isFinite(delay)
        ? Math.min(Math.max(delay, 0), longestDelay)
        : defaultSettings.delay,
    checkWithoutConfiguration: flag("checkWithoutConfiguration"),
    codeLens: flag("codeLens"),
    inlayHints: flag("inlayHints"),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
