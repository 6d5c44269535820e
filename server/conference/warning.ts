import type { Warning, WarningCode } from '@rondom/shared/domain/missing.ts'

/** Makes a warning: what raised it, whom or what it concerns, and the words that did. */
export function warning(
  code: WarningCode,
  rule: string,
  about?: { id: string; name: string | null },
  quote: string | null = null,
): Warning {
  return { code, rule, aboutId: about?.id ?? null, about: about?.name ?? null, quote }
}
