// What commander makes of the options of `glosa git-setup`.

export interface GitSetupOptions {
  readonly print?: boolean;
  readonly command: string;
  readonly config?: string;
  readonly json?: boolean;
}
