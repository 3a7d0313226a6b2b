import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerUsage } from '../provider-usage.ts';
import { parsePython } from '../python-text.ts';
import type { SpanReader } from '../span-reader.ts';
import { mergeClaims } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';

/** What its connectors log of an answer: the client's own object, as Python prints it. */
const PRINTED_USAGE = /\busage: (\w*Usage\(.*\))\s*$/s;

/** Semantic Kernel for Python: totals on the conventions' names, and the provider's own counts in a log record beside them. */
export const semanticKernel: Dialect = {
  name: 'semantic-kernel',
  prefixes: [],
  scopes: ['semantic_kernel*'],
  usage(span) {
    const totals = readUsage(span, names.GEN_AI_USAGE_PREFIX);
    const printed = printedUsage(span);
    return totals === undefined || printed === undefined
      ? totals && { ...totals, cacheUnknown: span.text(names.GEN_AI_OPERATION_NAME) !== 'embeddings' }
      : mergeClaims([totals, printed]);
  },
};

function printedUsage(span: SpanReader) {
  for (const { body } of span.logs) {
    const printed = typeof body === 'string' ? PRINTED_USAGE.exec(body)?.[1] : undefined;
    if (printed !== undefined) {
      return providerUsage(parsePython(printed));
    }
  }
  return undefined;
}
