import { call } from "../api/call.ts";

/** The address that letters go out from, or undefined where no mailbox is connected and the person sends by hand. */
export async function findSender(): Promise<string | undefined> {
  const { accounts } = await call("showSettings");
  return accounts[0]?.address;
}
