/** Environment variables, where the platform has them and allows their reading. */

interface Platform {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly Deno?: { readonly env?: { get(name: string): string | undefined } };
}

/** The first of some variables that is set and not blank. */
export function environment(...names: readonly string[]): string | undefined {
  const { process, Deno } = globalThis as Platform;
  for (const name of names) {
    try {
      const value = (process?.env?.[name] ?? Deno?.env?.get(name))?.trim();
      if (value) return value;
    } catch {
      // Deno refuses without a permission: as good as not set.
    }
  }
  return undefined;
}
