import { type Behaviour, withoutMarkers } from './behaviour.ts';
import { type Schema, sampleFromSchema } from './schema-sample.ts';

/** One request to the model, whichever API it came by. */
export interface Turn {
  readonly model: string;
  readonly messages: readonly TurnMessage[];
  readonly tools: readonly TurnTool[];
  /** `auto`, `none`, `required`, or the name of the one tool to call. */
  readonly toolChoice: 'auto' | 'none' | 'required' | { readonly name: string };
  readonly json?: { readonly schema?: Schema | undefined } | undefined;
}

export interface TurnMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly text: string;
  /** Names of the tools that an assistant message calls. */
  readonly toolCalls?: readonly string[];
}

export interface TurnTool {
  readonly name: string;
  readonly description: string;
  readonly parameters: Schema;
}

export interface Reply {
  readonly text: string;
  readonly toolCalls: readonly { readonly name: string; readonly arguments: string }[];
}

/** An answer for a question, once no more tools are to be called; `undefined` leaves it to the provider. */
export type Answers = (question: string) => string | undefined;

const phrases = [
  'Short answer: yes, and it takes less than a minute. Look at the settings page first, then try again.',
  'It depends on the plan. The free plan has one seat; every other plan has as many as you like.',
  'Three things matter here: what you asked, what it cost, and how long it took. All three are on the trace.',
  'That is a good question. The usual way is to measure first, change one thing, and measure again.',
];

/** What the model says to a turn: tool calls while the rounds last, then an answer that uses their results. */
export function reply(turn: Turn, behaviour: Behaviour, answers: Answers = () => undefined): Reply {
  const lastUser = turn.messages.findLastIndex((message) => message.role === 'user');
  const question = withoutMarkers(turn.messages[lastUser]?.text ?? '');
  const since = turn.messages.slice(lastUser + 1);
  const called = since.flatMap((message) => message.toolCalls ?? []);
  const tools = toolsToCall(turn, behaviour, question, called, since);
  if (tools.length > 0) {
    return {
      text: '',
      toolCalls: tools.map((tool) => ({ name: tool.name, arguments: callArguments(tool, question) })),
    };
  }
  const results = since.filter((message) => message.role === 'tool').map((message) => message.text);
  return { text: answerText(turn, behaviour, question, results, answers), toolCalls: [] };
}

function toolsToCall(
  turn: Turn,
  behaviour: Behaviour,
  question: string,
  called: readonly string[],
  since: readonly TurnMessage[],
): readonly TurnTool[] {
  const { tools, toolChoice } = turn;
  if (toolChoice === 'none' || tools.length === 0) return [];
  if (typeof toolChoice === 'object') return tools.filter((tool) => tool.name === toolChoice.name);
  const fresh = tools.filter((tool) => !called.includes(tool.name));
  if (toolChoice === 'required') return [bestTool(fresh.length > 0 ? fresh : tools, question)];
  const rounds = since.filter((message) => message.role === 'assistant' && message.toolCalls?.length).length;
  const wanted = behaviour.steps ?? 1;
  if (rounds >= wanted || (rounds === 0 && since.some((message) => message.role === 'tool'))) return [];
  if (behaviour.parallel) return tools;
  const named = tools.find((tool) => tool.name === behaviour.tool);
  return [named ?? bestTool(fresh.length > 0 ? fresh : tools, question)];
}

function bestTool(tools: readonly TurnTool[], question: string): TurnTool {
  const words = new Set(question.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const fit = (tool: TurnTool) =>
    (
      `${tool.name.replace(/[_-]|(?=[A-Z])/g, ' ')} ${tool.description}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []
    ).filter((word) => words.has(word)).length;
  return tools.reduce((best, tool) => (fit(tool) > fit(best) ? tool : best));
}

function callArguments(tool: TurnTool, question: string): string {
  return JSON.stringify(sampleFromSchema({ type: 'object', ...tool.parameters }, question));
}

function answerText(
  turn: Turn,
  behaviour: Behaviour,
  question: string,
  results: readonly string[],
  answers: Answers,
): string {
  if (behaviour.say !== undefined) return behaviour.say;
  if (turn.json) {
    const value = turn.json.schema ? sampleFromSchema(turn.json.schema, question) : { answer: question };
    return JSON.stringify(value);
  }
  const known = answers(question);
  if (known === undefined && results.length > 0) return `I looked it up: ${sentence(results.join('; ').slice(0, 400))}`;
  return known ?? phrases[question.length % phrases.length] ?? '';
}

function sentence(text: string): string {
  return /[.!?]\s*$/.test(text) ? text : `${text}.`;
}

/** All text that the model reads: what the prompt is counted from. */
export function inputText(turn: Turn): string {
  return (
    turn.messages.map((message) => message.text).join('\n') + turn.tools.map((tool) => JSON.stringify(tool)).join('\n')
  );
}
