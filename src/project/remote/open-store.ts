// The way to the store of an address that the configuration names.

import type { StoreAddress } from "../../model/store/store-address.ts";
import type { Config } from "../config/config.ts";
import { StoreAway } from "./store-away.ts";
import { StoreClient } from "./store-client.ts";
import { tokenFor, tokenVariable } from "./token-for.ts";

/** Throws `StoreAway` where the environment has no token that this store may see. */
export function openStore(
  address: StoreAddress,
  written: string,
  { environment, ownAddresses }: Pick<Config, "environment" | "ownAddresses">,
): StoreClient {
  const token = tokenFor(address, environment, ownAddresses.includes(written));
  if (token !== undefined) return new StoreClient(address.base, token);
  const variable = tokenVariable(address) ?? "GLOSA_TOKEN";
  throw new StoreAway("withoutToken", address.href, { variable });
}
