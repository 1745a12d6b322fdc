/** The address of a script of ours that runs beside the page, as trusted types let it through; they let through this one and no other. */
export function ownScript(name: string, address: string): string {
  const policy = (window as TrustedTypesWindow).trustedTypes?.createPolicy(name, {
    createScriptURL: (asked) => (asked === address ? asked : ""),
  });
  return policy ? (policy.createScriptURL(address) as unknown as string) : address;
}

/** What of trusted types is used here; the library of the compiler does not have them yet. */
interface TrustedTypesWindow extends Window {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): unknown };
  };
}
