// A store that does not answer now: what was last fetched is used instead, and where there is nothing, this is the failure.

import { ExpectedError } from "../../model/errors.ts";

const codes = {
  unreachable: "storeUnreachable",
  late: "storeLate",
  faulty: "storeFaulty",
  withoutToken: "storeWithoutToken",
} as const;

export type AwayReason = keyof typeof codes;

export class StoreAway extends ExpectedError {
  readonly reason: AwayReason;
  /** Whether asking again at once may help. */
  readonly isBroken: boolean;

  constructor(
    reason: AwayReason,
    address: string,
    told: {
      readonly isBroken?: boolean;
      readonly status?: number;
      readonly variable?: string | undefined;
    } = {},
  ) {
    const { status, variable } = told;
    super(codes[reason], {
      data: {
        address,
        ...(status === undefined ? {} : { status }),
        ...(variable === undefined ? {} : { variable }),
      },
    });
    this.reason = reason;
    this.isBroken = told.isBroken ?? false;
  }
}
