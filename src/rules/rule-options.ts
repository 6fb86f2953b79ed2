// Rule options. Each is declared once, in the file of its rule: glosa.json is read by that declaration, and its
// JSON Schema and docs/rules.md are generated from it. Its sentence is `ruleOptions.<rule id>.<name>` in messages/.

export type RuleOption =
  | { readonly type: "boolean"; readonly default: boolean }
  | {
      readonly type: "number";
      /** Inclusive. */
      readonly minimum: number;
      /** Inclusive. */
      readonly maximum: number;
      readonly default: number;
    }
  | { readonly type: "choice"; readonly choices: readonly string[]; readonly default: string }
  | { readonly type: "string"; readonly default: string };

export type DeclaredOptions = Readonly<Record<string, RuleOption>>;

type ValueOf<Option extends RuleOption> = Option extends { readonly type: "boolean" }
  ? boolean
  : Option extends { readonly type: "number" }
    ? number
    : Option extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : Option extends { readonly type: "string" }
        ? string
        : never;

/** A value for each declared option. */
export type RuleOptions<Declared extends DeclaredOptions = DeclaredOptions> = {
  readonly [Name in keyof Declared]: ValueOf<Declared[Name]>;
};

export function defaultOptions(declared: DeclaredOptions): RuleOptions {
  return Object.fromEntries(
    Object.entries(declared).map(([name, option]) => [name, option.default]),
  );
}

/** Whether `value` has the option's type and is within its range or choices. */
export function isOptionValue(option: RuleOption, value: unknown): value is RuleOptions[string] {
  if (option.type === "boolean") return typeof value === "boolean";
  if (option.type === "string") return typeof value === "string";
  if (option.type === "choice") return option.choices.some((choice) => choice === value);
  return typeof value === "number" && value >= option.minimum && value <= option.maximum;
}
