// What commander makes of the options of `glosa doctor`.

export interface DoctorCommandOptions {
  readonly fix?: boolean;
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}
