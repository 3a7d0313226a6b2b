import type { Span } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type SpanLimits,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { describe, expect, it, vi } from 'vitest';
import { setLateAttribute } from './late-attribute.ts';

const NAME = 'gen_ai.input.messages';
const JSON_TEXT = JSON.stringify([{ role: 'user' }]);
const text = () => JSON_TEXT;

function started(spanLimits: SpanLimits = {}, ...spanProcessors: SpanProcessor[]) {
  const tracer = new BasicTracerProvider({ spanLimits, spanProcessors }).getTracer('t');
  const span = tracer.startSpan('chat', { attributes: { 'gen_ai.operation.name': 'chat' } });
  return span as Span & { attributes: Record<string, unknown> };
}

/** All the ways in which processors and exporters read attributes. */
const READINGS: readonly (readonly [string, (attributes: Record<string, unknown>) => unknown])[] = [
  ['by name', (attributes) => attributes[NAME]],
  ['spread', (attributes) => ({ ...attributes })[NAME]],
  ['entries', (attributes) => new Map(Object.entries(attributes)).get(NAME)],
  ['JSON', (attributes) => JSON.parse(JSON.stringify(attributes))[NAME]],
  ['structured clone', (attributes) => structuredClone(attributes)[NAME]],
  ['through a derived object', (attributes) => Object.create(attributes)[NAME]],
  ['frozen', (attributes) => Object.freeze(attributes)[NAME]],
];

describe('an attribute whose text is made when it is read', () => {
  it.each(READINGS)('read %s: the text, made once', (_, read) => {
    const made = vi.fn(() => '"made"');
    const span = started();
    setLateAttribute(span, NAME, made);
    span.end();
    expect(made).not.toHaveBeenCalled();
    expect([read(span.attributes), read(span.attributes)]).toEqual(['"made"', '"made"']);
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('reaches every exporter, at the end of the span or later, whole', async () => {
    const [atEnd, later] = [new InMemorySpanExporter(), new InMemorySpanExporter()];
    const batch = new BatchSpanProcessor(later);
    const span = started({}, batch, new SimpleSpanProcessor(atEnd));
    setLateAttribute(span, NAME, text);
    span.end();
    await batch.forceFlush();
    for (const exporter of [atEnd, later]) {
      expect(exporter.getFinishedSpans().map(({ attributes }) => attributes)).toEqual([
        { 'gen_ai.operation.name': 'chat', [NAME]: JSON_TEXT },
      ]);
    }
    await batch.shutdown();
  });

  it.each([
    ['length', { attributeValueLengthLimit: 5 }, '[{"ro'],
    ['count', { attributeCountLimit: 1 }, undefined],
  ] as const)('the limit of %s holds', (_, limits, written) => {
    const span = started(limits);
    setLateAttribute(span, NAME, text);
    span.end();
    expect(span.attributes[NAME]).toBe(written);
  });

  it('what is set later stands in its place, before the end and after it', () => {
    const span = started();
    setLateAttribute(span, NAME, text);
    span.setAttribute(NAME, 'other');
    expect(span.attributes[NAME]).toBe('other');
    setLateAttribute(span, NAME, text);
    span.end();
    span.attributes[NAME] = 'redacted';
    expect(span.attributes[NAME]).toBe('redacted');
  });

  it('a span that shows no attributes is told the text at once', () => {
    const setAttribute = vi.fn();
    setLateAttribute({ setAttribute } as unknown as Span, NAME, text);
    expect(setAttribute.mock.calls).toEqual([[NAME, JSON_TEXT]]);
  });

  it('text that cannot be made is empty, whoever reads it', () => {
    const span = started();
    setLateAttribute(span, NAME, () => expect.unreachable());
    expect(span.attributes[NAME]).toBe('');
  });
});
