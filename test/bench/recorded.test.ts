import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { benchmarks as langchain } from './langchain.bench.ts';
import { benchmarks as llamaindex } from './llamaindex.bench.ts';
import { tracing } from './tracing.ts';
import { benchmarks as vercelAi } from './vercel-ai.bench.ts';

const onEnd = vi.spyOn(BatchSpanProcessor.prototype, 'onEnd');
afterEach(() => {
  onEnd.mockClear();
  tracing(false);
});

describe('what is compared records spans, where it should', () => {
  const variants = [...vercelAi, ...langchain, ...llamaindex].flatMap(({ name, variants }) =>
    variants.map((variant) => ({ ...variant, benchmark: name })),
  );
  it.each(variants)('$benchmark: $name', async ({ name, before, run }) => {
    before?.();
    await run();
    if (/no telemetry|nobody traces/.test(name)) expect(onEnd).not.toHaveBeenCalled();
    else expect(onEnd).toHaveBeenCalled();
  });
});
