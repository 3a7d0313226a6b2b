/** The words of the conventions' message schema ← every provider's and framework's words, their letters only. */
const FINISH_REASONS: Readonly<Record<string, string>> = {
  stop: 'stop endturn stopsequence finish finished complete completed eos eostoken',
  length: 'length maxtokens maxoutputtokens modellength modelcontextwindowexceeded incomplete',
  content_filter:
    'contentfilter contentfiltered guardrailintervened refusal safety blocked recitation blocklist prohibitedcontent spii ' +
    'imagesafety',
  tool_call: 'toolcall toolcalls tooluse functioncall',
  error: 'error failed malformedfunctioncall',
};

const byLetters = new Map<string, string>();

/**
 * The finish reason as the conventions spell it (`stop`, `length`, `content_filter`, `tool_call`, `error`), or the emitter's
 * own word when it means none of these.
 */
export function resolveFinishReason(reason: string): string {
  if (byLetters.size === 0) {
    for (const known in FINISH_REASONS) {
      for (const letters of FINISH_REASONS[known]?.split(' ') ?? []) {
        byLetters.set(letters, known);
      }
    }
  }
  return byLetters.get(reason) ?? byLetters.get(lettersOf(reason)) ?? reason;
}

function lettersOf(reason: string): string {
  return reason.replace('FinishReason.', '').toLowerCase().replace(/[-_]/g, '');
}
