// What commander makes of the options of `glosa init`.

export interface InitOptions {
  readonly source?: string;
  readonly target?: string;
  readonly json?: boolean;
}
