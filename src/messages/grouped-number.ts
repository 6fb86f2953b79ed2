// Whole numbers with the separators of a language, as Intl.NumberFormat writes them: creating one costs more than many
// a command.

const groups = /\B(?=(?:\d{3})+$)/gu;
/** The sign, and from how many digits on it is written. */
const separators = {
  en: { sign: ",", least: 4 },
  // Four digits stay together.
  es: { sign: ".", least: 5 },
} as const;

/** `value` is a safe integer. */
export function groupedNumber(value: number, language: keyof typeof separators): string {
  const { sign, least } = separators[language];
  const digits = String(Math.abs(value));
  const written = digits.length < least ? digits : digits.replace(groups, sign);
  return value < 0 ? `-${written}` : written;
}
