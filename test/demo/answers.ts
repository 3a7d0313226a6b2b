import type { Answers } from '../provider/turn.ts';

/** What the loopback model says to questions of the examples, so that their conversations read well. */
export const answers: Answers = (question) => replies.find(([about]) => about.test(question))?.[1];

const replies: readonly (readonly [RegExp, string])[] = [
  [/what is a trace/i, 'It shows one request from end to end: each step, how long it took, and what it cost.'],
  [/what is a span/i, 'One step of a trace. A call to me is a span; so is a tool that I asked for.'],
  [/can you hear me/i, 'Now I can. The first try was one too many, so the gateway knocked again.'],
  [/which gateway/i, 'The real open-source Portkey gateway, in a process of its own, on loopback only.'],
  [/where are spans stored/i, 'In SQLite, as they came, beside roll-ups that make the questions cheap.'],
  [/how are they compressed/i, 'With zstd, when they are written: what arrives of one trace is compressed together.'],
];
