import { AsyncLocalStorage } from 'node:async_hooks';
import { type Attributes, type Context, context, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { endOpenOperations, portkeySpanProcessor, startModelCall, startTool } from '@portkey-otel/core/otel';
import { describe, expect, it } from 'vitest';
import { ingest, KEY, said, serve, start, USAGE } from './shop-app.ts';
import { values } from './wire.ts';

const row = (name: string) => ingest.rows.find(({ span }) => span.name === name);

describe('what Portkey stores', () => {
  it('keeps each trace under its id, with who was calling', async () => {
    const processor = start();
    const users = ['ada', 'çelik', '多'];
    for (const user of users) serve(user);
    await processor.forceFlush();

    expect(ingest.rows).toHaveLength(4 * users.length);
    for (const { traceId, span } of ingest.rows) expect(traceId).toBe(span.traceId);
    expect(new Set(ingest.rows.map(({ traceId }) => traceId)).size).toBe(users.length);
    expect(ingest.requests).toHaveLength(users.length);
    expect(ingest.requests.every(({ headers }) => headers['content-encoding'] === undefined)).toBe(true);
    expect(ingest.rows.map(({ metadata }) => metadata._user).filter((user) => user === '多')).toHaveLength(4);
    expect(Object.keys(ingest.rows[0]?.metadata ?? {})[0]).toBe('_user');
    expect(row('chat gpt-4o')?.metadata).toEqual({ _user: 'ada', conversation_id: 'talk-ada', tags: 'a,b' });
    expect(processor.stats()).toMatchObject({ exported: 12, queued: 0, retries: 0 });
  });

  it('counts each call once: under the agent nothing is billed', async () => {
    const processor = start();
    serve('ada');
    await processor.forceFlush();
    const sum = (field: 'inputTokens' | 'outputTokens') => ingest.rows.reduce((total, each) => total + each[field], 0);
    expect([sum('inputTokens'), sum('outputTokens')]).toEqual([2_000, 200]);
    expect(row('chat gpt-4o')).toMatchObject({ provider: 'openai', model: 'gpt-4o' });
    const attributes = values(row('chat gpt-4o')?.span.attributes ?? []);
    expect(attributes).toMatchObject({
      'portkey.span.role': 'billable',
      'gen_ai.usage.cost': 0.0035,
      'service.name': 'shop',
      'deployment.environment': 'staging',
      'gen_ai.response.finish_reasons': '["stop"]',
      'gen_ai.request.stop_sequences': '["x"]',
    });
    expect(row('chat gpt-4o')?.span.attributes.find(({ key }) => key === 'gen_ai.request.temperature')?.value).toEqual({
      type: 'double',
      value: 1,
    });
  });

  it("uses Portkey's own provider ids", async () => {
    const processor = start();
    startModelCall({ provider: 'aws.bedrock', requestModel: 'anthropic.claude-3-haiku-20240307-v1:0' }).end({
      usage: USAGE,
    });
    await processor.forceFlush();
    expect(ingest.rows[0]?.provider).toBe('bedrock');
    expect(values(ingest.rows[0]?.span.attributes ?? [])['gen_ai.provider.name']).toBe('aws.bedrock');
  });

  it.each([
    ['strip-usage', 0, 'NA'],
    ['keep', 1_000, 'gpt-4o'],
  ] as const)('gateway-routed calls with %s', async (gatewayRouted, inputTokens, model) => {
    const processor = start({ gatewayRouted });
    startModelCall({
      provider: 'openai',
      requestModel: 'gpt-4o',
      url: 'https://api.portkey.ai/v1/chat/completions',
    }).end({ usage: USAGE });
    await processor.forceFlush();
    expect(ingest.rows[0]).toMatchObject({ inputTokens, model });
    const attributes = values(ingest.rows[0]?.span.attributes ?? []);
    expect(Object.keys(attributes).some((name) => name.startsWith('gen_ai.usage.'))).toBe(gatewayRouted === 'keep');
    if (gatewayRouted === 'strip-usage') expect(attributes['portkey.gateway.request_model']).toBe('gpt-4o');
  });

  it('takes a span without attributes, of any library', async () => {
    const processor = start();
    trace.getTracer('other').startSpan('plain').end();
    await processor.forceFlush();
    expect(ingest.requests.map(({ status }) => status)).toEqual([200]);
  });

  it('sends its requests outside of any trace', async () => {
    const seen: unknown[] = [];
    const inside = new AsyncLocalStorage();
    const processor = start({
      fetch: (input, init) => {
        // As an instrumentation of fetch would: a span, unless tracing is suppressed.
        const span = trace.getTracer('fetch').startSpan('POST');
        seen.push(span.isRecording(), inside.getStore());
        span.end();
        return fetch(input, init);
      },
    });
    trace.getTracer('app').startActiveSpan('root', (span) => {
      serve('ada');
      span.end();
    });
    await processor.forceFlush();
    expect(seen[0]).toBe(false);
    expect(ingest.rows).toHaveLength(5);
  });

  it('sends everything in one request to any other OTLP endpoint, spans of others as they are', async () => {
    const processor = start({ profile: 'otlp' });
    for (const user of ['ada', 'bob']) serve(user, { url: 'https://api.portkey.ai/v1' });
    const plain = trace.getTracer('http').startSpan('GET /', { attributes: { list: ['a', 'b'] } });
    plain.end();
    await processor.forceFlush();
    expect(ingest.requests).toHaveLength(1);
    const spans = ingest.requests[0]?.spans ?? [];
    expect(spans).toHaveLength(9);
    expect(values(spans.find(({ name }) => name === 'GET /')?.attributes ?? [])).toEqual({
      list: [
        { type: 'string', value: 'a' },
        { type: 'string', value: 'b' },
      ],
    });
    const call = values(spans.find(({ name }) => name === 'chat gpt-4o')?.attributes ?? []);
    expect(call).toMatchObject({ 'gen_ai.usage.input_tokens': 1_000, 'portkey.gateway.routed': true });
  });
});

describe('what is sent', () => {
  const names = () => ingest.rows.map(({ span }) => span.name).sort();
  const app = () => {
    const tracer = trace.getTracer('http');
    tracer.startActiveSpan('GET /chat', (root) => {
      tracer.startActiveSpan('middleware', (middleware) => {
        tracer.startSpan('db query').end();
        startModelCall({ requestModel: 'm' }).run(() => tracer.startSpan('POST').end());
        endOpenOperations();
        middleware.end();
      });
      root.end();
    });
    tracer.startSpan('GET /health').end();
  };

  it.each([1, 512])('GenAI spans and their way to the root, with batches of %i', async (maxExportBatchSize) => {
    const processor = start({ spans: undefined, maxExportBatchSize });
    app();
    await processor.forceFlush();
    expect(names()).toEqual(['GET /chat', 'chat m', 'middleware']);
    expect(processor.stats()).toMatchObject({ exported: 3, queued: 0 });
  });

  it('all, and what a filter leaves', async () => {
    const processor = start({ filter: ({ name }) => name !== 'POST' });
    app();
    await processor.forceFlush();
    expect(names()).toEqual(['GET /chat', 'GET /health', 'chat m', 'db query', 'middleware']);
  });
});

describe('what is left out does not orphan what is below it', () => {
  const tracer = (name: string) => trace.getTracer(name);
  /** Runs `body` in a span. */
  const within = (name: string, body: () => void, { scope = 'app', type = '' } = {}) =>
    tracer(scope).startActiveSpan(name, { attributes: type ? { 'next.span_type': type } : {} }, (span) => {
      body();
      span.end();
    });
  /** Child and parent by name, as the receiver has them. */
  const tree = () => {
    const named = new Map(ingest.rows.map(({ span }) => [span.spanId, span.name]));
    const entries = ingest.rows.map(({ span }) => [span.name, span.parentSpanId && named.get(span.parentSpanId)]);
    return Object.fromEntries(entries);
  };
  const call = () => startModelCall({ requestModel: 'm' }).end();
  const next = (name: string, type: string, body: () => void) => within(name, body, { scope: 'next.js', type });

  const nextApp = () =>
    next('POST /api/chat', 'BaseServer.handleRequest', () =>
      next('resolve', 'NextNodeServer.findPageComponents', () =>
        next('executing api route', 'AppRouteRouteHandlers.runHandler', () => {
          within('handler', call);
          next('start response', 'NextNodeServer.startResponse', () => {});
        }),
      ),
    );

  const express = '@opentelemetry/instrumentation-express';
  const expressApp = () =>
    within('POST /chat', () =>
      within('middleware - session', () => within('request handler', call, { scope: express }), { scope: express }),
    );

  it.each([
    ['Next.js, batches of 1', 1, nextApp, { 'POST /api/chat': '', handler: 'POST /api/chat', 'chat m': 'handler' }],
    ['Next.js, in one batch', 512, nextApp, { 'POST /api/chat': '', handler: 'POST /api/chat', 'chat m': 'handler' }],
    ['Express, batches of 1', 1, expressApp, { 'POST /chat': '', 'chat m': 'POST /chat' }],
    ['Express, in one batch', 512, expressApp, { 'POST /chat': '', 'chat m': 'POST /chat' }],
  ])('%s', async (_, maxExportBatchSize, app, expected) => {
    const processor = start({ spans: undefined, maxExportBatchSize });
    app();
    await processor.forceFlush();
    expect(tree()).toEqual(expected);
  });

  const nested = () => within('a', () => within('b', () => within('c', () => within('d', call))));
  it.each([
    ['one in the middle', ['b'], { a: '', c: 'a', d: 'c', 'chat m': 'd' }],
    ['two in a row', ['b', 'c'], { a: '', d: 'a', 'chat m': 'd' }],
    ['the root', ['a', 'b'], { c: '', d: 'c', 'chat m': 'd' }],
    ['all above', ['a', 'b', 'c', 'd'], { 'chat m': '' }],
    ['the GenAI span itself', ['chat m'], { a: '', b: 'a', c: 'b', d: 'c' }],
  ])('a filter that leaves out %s', async (_, left, expected) => {
    for (const maxExportBatchSize of [1, 2, 512]) {
      ingest.rows.length = 0;
      const processor = start({ spans: undefined, maxExportBatchSize, filter: ({ name }) => !left.includes(name) });
      nested();
      await processor.forceFlush();
      expect(tree()).toEqual(expected);
      trace.disable();
    }
  });

  it('children that leave while their parents are open, and after them', async () => {
    const processor = start({ spans: 'all', filter: ({ name }) => name !== 'b' });
    const a = tracer('app').startSpan('a');
    const inA = trace.setSpan(context.active(), a);
    const open = tracer('app').startSpan('b', {}, inA);
    const inB = trace.setSpan(inA, open);
    tracer('app').startSpan('early', {}, inB).end();
    await processor.forceFlush();
    open.end();
    await processor.forceFlush();
    tracer('app').startSpan('late', {}, inB).end();
    a.end();
    await processor.forceFlush();
    expect(tree()).toEqual({ a: '', early: 'a', late: 'a' });
  });

  it('spans above a model call that end, and leave, before it does', async () => {
    const processor = start({ spans: undefined });
    const root = tracer('app').startSpan('root');
    const inRoot = trace.setSpan(context.active(), root);
    const handler = tracer('app').startSpan('handler', {}, inRoot);
    const stream = startModelCall({ requestModel: 'm', parent: trace.setSpan(inRoot, handler) });
    handler.end();
    root.end();
    await processor.forceFlush();
    stream.end();
    await processor.forceFlush();
    expect(tree()).toEqual({ root: '', handler: 'root', 'chat m': 'handler' });
  });

  it('a span that shows at its end alone that it is GenAI, and outlives the span above it, which was not sent', async () => {
    const processor = start({ spans: undefined });
    const root = tracer('app').startSpan('root');
    const inRoot = trace.setSpan(context.active(), root);
    const handler = tracer('app').startSpan('handler', {}, inRoot);
    const call = tracer('app').startSpan('chat m', {}, trace.setSpan(inRoot, handler));
    handler.end();
    await processor.forceFlush();
    call.setAttributes({ 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'm' }).end();
    root.end();
    await processor.forceFlush();
    expect(tree()).toEqual({ root: '', 'chat m': 'root' });
  });

  describe('a request that is over and sent before the GenAI work below it', () => {
    const open = (name: string, above: Context) => {
      const span = tracer('app').startSpan(name, {}, above);
      return { span, context: trace.setSpan(above, span) };
    };
    /** GenAI from its start on as each kind of emitter shows it, or only with its last attribute. */
    const work = (above: Context, attributes: Attributes, late: Attributes = {}) => {
      const span = tracer('emitter').startSpan('chat', { attributes }, above);
      return () => span.setAttributes({ ...late, 'gen_ai.operation.name': 'chat' }).end();
    };
    const flush = async (processor: { forceFlush(): Promise<void> }, ...ending: (() => void)[]) => {
      for (const end of ending) end();
      await processor.forceFlush();
    };

    it.each<[string, Attributes]>([
      ['the conventions', { 'gen_ai.operation.name': 'chat' }],
      ['older conventions', { 'gen_ai.system': 'openai' }],
      ['the AI SDK', { 'ai.operationId': 'ai.generateText' }],
      ['OpenInference', { 'openinference.span.kind': 'LLM' }],
      ['OpenLLMetry', { 'traceloop.span.kind': 'workflow' }],
    ])('is known by work that is open: %s', async (_, attributes) => {
      const processor = start({ spans: undefined });
      const root = open('root', context.active());
      const handler = open('handler', root.context);
      const other = open('other', root.context);
      const end = work(handler.context, attributes);
      await flush(
        processor,
        () => handler.span.end(),
        () => other.span.end(),
        () => root.span.end(),
      );
      await flush(processor, end);
      expect(tree()).toEqual({ root: '', handler: 'root', chat: 'handler' });
    });

    it('is known by its trace, while what is between them is open too', async () => {
      const processor = start({ spans: undefined });
      const root = open('root', context.active());
      const handler = open('handler', root.context);
      const step = open('step', handler.context);
      const end = work(step.context, { 'gen_ai.operation.name': 'chat' });
      open('other request', context.active()).span.end();
      await flush(processor, () => root.span.end());
      await flush(
        processor,
        end,
        () => step.span.end(),
        () => handler.span.end(),
      );
      expect(tree()).toEqual({ root: '', handler: 'root', step: 'handler', chat: 'step' });
    });

    it('is known when what is between them ends after it, in one batch', async () => {
      const processor = start({ spans: undefined });
      const root = open('root', context.active());
      const handler = open('handler', root.context);
      const route = tracer('next.js').startSpan('executing api route', {}, handler.context);
      const end = work(trace.setSpan(handler.context, route), { 'gen_ai.operation.name': 'chat' });
      await flush(
        processor,
        () => root.span.end(),
        () => handler.span.end(),
        () => route.end(),
      );
      await flush(processor, end);
      expect(tree()).toEqual({ root: '', handler: 'root', chat: 'handler' });
    });

    it('is forgotten when that work is over', async () => {
      const processor = start({ spans: undefined });
      const root = open('root', context.active());
      const above = open('above', root.context);
      await flush(processor, work(above.context, { 'gen_ai.operation.name': 'chat' }));
      await flush(processor, () => open('after', root.context).span.end());
      await flush(
        processor,
        () => above.span.end(),
        () => root.span.end(),
      );
      expect(tree()).toEqual({ root: '', above: 'root', chat: 'above' });
    });

    it.each<[string, Attributes, Attributes]>([
      ['began later', { 'gen_ai.operation.name': 'chat' }, {}],
      ['was GenAI only in the end', {}, { 'gen_ai.usage.input_tokens': 1 }],
    ])('is gone for work that %s, which then is a root', async (_, atStart, late) => {
      const processor = start({ spans: undefined });
      const root = open('root', context.active());
      const handler = open('handler', root.context);
      const begins = () => work(handler.context, atStart, late);
      const early = Object.keys(late).length > 0 ? begins() : undefined;
      await flush(
        processor,
        () => handler.span.end(),
        () => root.span.end(),
      );
      await flush(processor, early ?? begins());
      expect(tree()).toEqual({ chat: '' });
    });
  });

  it('never changes the spans that other processors see', async () => {
    const memory = new InMemorySpanExporter();
    const processor = portkeySpanProcessor({ endpoint: ingest.url, apiKey: KEY, filter: ({ name }) => name !== 'b' });
    const provider = new BasicTracerProvider({
      spanProcessors: [processor as unknown as SpanProcessor, new SimpleSpanProcessor(memory)],
    });
    trace.setGlobalTracerProvider(provider);
    nested();
    await processor.forceFlush();
    const spans = memory.getFinishedSpans();
    const names = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
    expect(spans.map((span) => names.get(span.parentSpanContext?.spanId ?? ''))).toEqual([
      'd',
      'c',
      'b',
      'a',
      undefined,
    ]);
    await provider.shutdown();
  });
});

describe('privacy', () => {
  const secret = 'sk-abcdefghijklmnop1234';
  const parts = (content: string) => [{ role: 'user', parts: [{ type: 'text', content }] }];

  it('takes secrets out of every span, status and event', async () => {
    const processor = start();
    startModelCall({ requestModel: 'm', inputMessages: parts(`use ${secret}`) }).fail(new Error(`bad key ${secret}`));
    trace
      .getTracer('http')
      .startSpan('GET', { attributes: { 'url.full': `https://u:pw@h/?api_key=${secret}` } })
      .end();
    await processor.forceFlush();
    expect(ingest.rows).toHaveLength(2);
    const stored = JSON.stringify(ingest.rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain('u:pw@');
    expect(ingest.rows[0]?.span.status?.message).toBe('bad key [REDACTED]');
  });

  it('asks the hook for each part, and sends nothing that it could not look at', async () => {
    const places: unknown[] = [];
    const processor = start({
      redact: async (part, place) => {
        places.push(place);
        const content = String('content' in part ? part.content : '');
        if (content.includes('drop')) return undefined;
        if (content.includes('throw')) throw new Error('no');
        return { type: 'text', content: content.replace('ada', '***') };
      },
    });
    startModelCall({
      requestModel: 'm',
      systemInstructions: [{ type: 'text', content: 'for ada' }],
      inputMessages: [
        { role: 'user', parts: ['hi ada', 'drop me', 'throw me'].map((content) => ({ type: 'text', content })) },
      ],
    }).end();
    startTool({ name: 't', arguments: { user: 'ada' } }).end({ result: 'throw' });
    await processor.forceFlush();
    const [call, tool] = ingest.rows.map(({ span }) => values(span.attributes));
    expect(call?.['gen_ai.input.messages']).toBe('[{"role":"user","parts":[{"type":"text","content":"hi ***"}]}]');
    expect(call?.['gen_ai.system_instructions']).toBe('[{"type":"text","content":"for ***"}]');
    expect(tool).toMatchObject({ 'gen_ai.tool.call.arguments': '{"user":"***"}' });
    expect(tool).not.toHaveProperty('gen_ai.tool.call.result');
    expect(places).toContainEqual({ attribute: 'gen_ai.input.messages', role: 'user' });
    expect(said.filter((line) => line.includes('redact failed'))).toHaveLength(1);
  });
});
