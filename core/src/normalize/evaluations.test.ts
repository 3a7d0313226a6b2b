import { expect, it } from 'vitest';
import { readEvaluations } from './evaluations.ts';

const attributes = {
  'gen_ai.evaluation.name': 'relevance',
  'gen_ai.evaluation.score.value': 0,
  'gen_ai.evaluation.score.label': 'fail',
};

it('reads evaluation results from span events and from log records', () => {
  const span = {
    name: 'chat',
    attributes: {},
    events: [{ name: 'gen_ai.evaluation.result', attributes }, { name: 'exception' }],
    logs: [
      { attributes: { ...attributes, 'event.name': 'gen_ai.evaluation.result', 'gen_ai.evaluation.name': 'tone' } },
    ],
  };
  expect(readEvaluations(span)).toMatchObject([
    { name: 'relevance', score: 0, label: 'fail' },
    { name: 'tone', score: 0, label: 'fail' },
  ]);
});

it('leaves out a result without a name', () => {
  expect(
    readEvaluations({ name: '', attributes: {}, events: [{ name: 'gen_ai.evaluation.result', attributes: {} }] }),
  ).toEqual([]);
});
