// Small words that join a Spanish noun to its complement: "Palacio de la Moneda".

export const ofIn: ReadonlySet<string> = new Set(["de", "del"]);
export const articles: ReadonlySet<string> = new Set(["el", "la", "los", "las"]);
