import { remembered } from './remembered.ts';

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

/**
 * The finish reason as the conventions spell it (`stop`, `length`, `content_filter`, `tool_call`, `error`), or the emitter's
 * own word when it means none of these.
 */
export const resolveFinishReason: (reason: string) => string = /* @__PURE__ */ remembered(500, (reason) => {
  const letters = reason.replace('FinishReason.', '').toLowerCase().replace(/[-_]/g, '');
  for (const known in FINISH_REASONS) {
    if (FINISH_REASONS[known]?.split(' ').includes(letters)) {
      return known;
    }
  }
  return reason;
});
