import { setTimeout as sleep } from 'node:timers/promises';
import { HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import {
  Annotation,
  Command,
  END,
  interrupt,
  MemorySaver,
  MessagesAnnotation,
  Send,
  START,
  StateGraph,
} from '@langchain/langgraph';
import { createAgent, createMiddleware } from 'langchain';
import { z } from 'zod';
import { appSpan, ask, breakOff, caught, drain, failingTool, getTime, getWeather, type Lab, WEATHER } from './lab.ts';
import type { Scenario } from './scenarios.ts';

const CHAT = 'chat gpt-4o-mini';
const LOOP = [`  ${CHAT}`, '  execute_tool getWeather', '    look up', `  ${CHAT}`];
const helper = (lab: Lab, more: Record<string, unknown> = {}) =>
  createAgent({ model: lab.chat(), tools: [getWeather], name: 'helper', ...more });

const State = Annotation.Root({
  topic: Annotation<string>,
  notes: Annotation<string[]>({ reducer: (a, b) => a.concat(b), default: () => [] }),
});

/** A graph of one node that calls a model, named `name`. */
function oneNode(lab: Lab, name: string, node: string) {
  return new StateGraph(State)
    .addNode(node, async ({ topic }) => {
      const answer = await lab.chat().invoke(topic);
      return { notes: [String(answer.content)] };
    })
    .addEdge(START, node)
    .addEdge(node, END)
    .compile({ name });
}

/** Agents and graphs. */
export const agentScenarios: readonly Scenario[] = [
  {
    name: 'agent with a tool',
    run: (lab) => helper(lab).invoke(ask(WEATHER)),
    tree: ['invoke_agent helper', ...LOOP],
  },
  {
    name: 'agent without a name',
    run: (lab) => createAgent({ model: lab.chat(), tools: [] }).invoke(ask('Hello')),
    tree: ['invoke_agent LangGraph', `  ${CHAT}`],
  },
  {
    name: 'agent, streamed by updates',
    run: (lab) => drain(helper(lab).stream(ask(WEATHER), { streamMode: 'updates' })),
    tree: ['invoke_agent helper', ...LOOP],
  },
  {
    name: 'agent, streamed by messages',
    run: (lab) => drain(helper(lab).stream(ask(WEATHER), { streamMode: 'messages' })),
    tree: ['invoke_agent helper', ...LOOP],
  },
  {
    name: 'agent, streamEvents v2',
    run: (lab) => drain(helper(lab).streamEvents(ask(WEATHER), { version: 'v2' })),
    tree: ['invoke_agent helper', ...LOOP],
  },
  {
    name: 'agent, streamEvents v3',
    run: async (lab) => (await helper(lab).streamEvents(ask(WEATHER), { version: 'v3' })).output,
    tree: ['invoke_agent helper', ...LOOP],
    notInLowSet: 'it has v1 and v2 only',
  },
  {
    name: 'agent, stream broken off',
    run: (lab) => breakOff(helper(lab).stream(ask(`${WEATHER} [[delay:20]]`), { streamMode: 'updates' })),
    tree: ['invoke_agent helper', ...LOOP],
    broken: true,
    loose: true,
    notInLowSet: 'its agent works on when the reader leaves, and tells no end',
  },
  {
    name: 'agent, two tools at once',
    run: (lab) =>
      createAgent({ model: lab.chat(), tools: [getWeather, getTime], name: 'helper' }).invoke(
        ask('Weather and time in Lisbon? [[parallel]]'),
      ),
    tree: [
      'invoke_agent helper',
      `  ${CHAT}`,
      '  execute_tool getWeather',
      '    look up',
      '  execute_tool getTime',
      `  ${CHAT}`,
    ],
  },
  {
    name: 'agent with middleware',
    run: (lab) => {
      const middleware = createMiddleware({
        name: 'guard',
        beforeModel: () => appSpan('before', () => undefined),
        wrapModelCall: (request, handler) => appSpan('around', () => handler(request)) as never,
        afterModel: () => undefined,
      });
      return helper(lab, { tools: [], middleware: [middleware] }).invoke(ask('Hello'));
    },
    tree: ['invoke_agent helper', '  before', '  around', `    ${CHAT}`],
  },
  {
    name: 'agent whose tool fails',
    run: (lab) => caught(helper(lab, { tools: [failingTool] }).invoke(ask('Please fail [[tool:failing]]'))),
    tree: ['invoke_agent helper', `  ${CHAT}`, '  execute_tool failing', `  ${CHAT}`],
    errors: ['RangeError'],
  },
  {
    name: 'agent whose model is refused',
    run: (lab) => caught(helper(lab).invoke(ask('Hello [[error:400]]'))),
    tree: ['invoke_agent helper', `  ${CHAT}`],
    errors: ['invalid_request_error', 'invalid_request_error'],
  },
  {
    name: 'agent in a span of the application',
    run: (lab) => appSpan('request', () => helper(lab, { tools: [] }).invoke(ask('Hello'))),
    tree: ['request', '  invoke_agent helper', `    ${CHAT}`],
  },
  {
    name: 'two agents at once',
    run: (lab) => Promise.all([1, 2].map(() => helper(lab).invoke(ask(WEATHER)))),
    tree: ['invoke_agent helper', ...LOOP, 'invoke_agent helper', ...LOOP],
  },
  {
    name: 'agent in a tool of an agent',
    run: (lab) => {
      const expert = createAgent({ model: lab.chat({ model: 'gpt-4o' }), tools: [], name: 'expert' });
      const consult = tool(
        async ({ city }) => {
          const { messages } = await expert.invoke(ask(city));
          return String(messages.at(-1)?.content);
        },
        { name: 'consult', description: 'Consults the expert on a city', schema: z.object({ city: z.string() }) },
      );
      return helper(lab, { tools: [consult] }).invoke(ask('Consult the expert on the city of Lisbon'));
    },
    tree: [
      'invoke_agent helper',
      `  ${CHAT}`,
      '  execute_tool consult',
      '    invoke_agent expert',
      '      chat gpt-4o',
      `  ${CHAT}`,
    ],
  },
  {
    name: 'agent with a structured answer',
    run: (lab) => helper(lab, { tools: [], responseFormat: z.object({ city: z.string() }) }).invoke(ask('Lisbon')),
    tree: ['invoke_agent helper', `  ${CHAT}`],
  },
  {
    name: 'agent with memory, two turns',
    run: async (lab) => {
      const agent = helper(lab, { tools: [], checkpointer: new MemorySaver() });
      const config = { configurable: { thread_id: 'thread-1' } };
      await agent.invoke(ask('Hello'), config);
      await agent.invoke(ask('Again'), config);
    },
    tree: ['invoke_agent helper', `  ${CHAT}`, 'invoke_agent helper', `  ${CHAT}`],
    conversation: 'thread-1',
  },
  {
    name: 'graph of one node',
    run: (lab) => oneNode(lab, 'notes', 'write').invoke({ topic: 'tea' }),
    tree: ['invoke_workflow notes', '  node write', `    ${CHAT}`],
  },
  {
    name: 'graph, streamed',
    run: (lab) => drain(oneNode(lab, 'notes', 'write').stream({ topic: 'tea' })),
    tree: ['invoke_workflow notes', '  node write', `    ${CHAT}`],
  },
  {
    name: 'graph in a graph',
    run: (lab) =>
      new StateGraph(State)
        .addNode('outer', oneNode(lab, 'inside', 'write'))
        .addEdge(START, 'outer')
        .addEdge('outer', END)
        .compile({ name: 'outside' })
        .invoke({ topic: 'tea' }),
    tree: [
      'invoke_workflow outside',
      '  node outer',
      '    invoke_workflow inside',
      '      node write',
      `        ${CHAT}`,
    ],
  },
  {
    name: 'agent as a node of a graph',
    run: (lab) =>
      new StateGraph(MessagesAnnotation)
        .addNode('help', async ({ messages }) => helper(lab).invoke({ messages }) as never)
        .addEdge(START, 'help')
        .compile({ name: 'desk' })
        .invoke({ messages: [new HumanMessage(WEATHER)] }),
    tree: ['invoke_workflow desk', '  node help', '    invoke_agent helper', ...LOOP.map((line) => `    ${line}`)],
  },
  {
    name: "agent's own graph as a node of a graph",
    run: (lab) =>
      new StateGraph(MessagesAnnotation)
        .addNode('help', helper(lab).graph as never)
        .addEdge(START, 'help')
        .compile({ name: 'desk' })
        .invoke({ messages: [new HumanMessage(WEATHER)] }),
    tree: ['invoke_workflow desk', '  node help', '    invoke_agent helper', ...LOOP.map((line) => `    ${line}`)],
  },
  {
    name: 'router of a graph',
    run: (lab) =>
      new StateGraph(State)
        .addNode('look', async () => ({}))
        .addNode('write', async ({ topic }) => ({ notes: [String((await lab.chat().invoke(topic)).content)] }))
        .addEdge(START, 'look')
        .addConditionalEdges('look', () => 'write', ['write'])
        .addEdge('write', END)
        .compile({ name: 'routed' })
        .invoke({ topic: 'tea' }),
    tree: ['invoke_workflow routed', '  node look', '  node write', `    ${CHAT}`],
  },
  {
    name: 'Send to three nodes at once',
    run: (lab) =>
      new StateGraph(State)
        .addNode('each', async ({ topic }) => ({ notes: [String((await lab.chat().invoke(topic)).content)] }))
        .addConditionalEdges(START, () => ['a', 'b', 'c'].map((topic) => new Send('each', { topic })), ['each'])
        .addEdge('each', END)
        .compile({ name: 'fan' })
        .invoke({ topic: 'tea' }),
    tree: [
      'invoke_workflow fan',
      '  node each',
      `    ${CHAT}`,
      '  node each',
      `    ${CHAT}`,
      '  node each',
      `    ${CHAT}`,
    ],
  },
  {
    name: 'Command that goes to another node',
    run: (lab) =>
      new StateGraph(State)
        .addNode('first', async () => new Command({ goto: 'second' }), { ends: ['second'] })
        .addNode('second', async ({ topic }) => ({ notes: [String((await lab.chat().invoke(topic)).content)] }))
        .addEdge(START, 'first')
        .compile({ name: 'jumps' })
        .invoke({ topic: 'tea' }),
    tree: ['invoke_workflow jumps', '  node first', '  node second', `    ${CHAT}`],
  },
  {
    name: 'Command to the graph above',
    run: (lab) => {
      const inner = new StateGraph(State)
        .addNode('leave', async () => new Command({ goto: 'after', graph: Command.PARENT }))
        .addEdge(START, 'leave')
        .compile({ name: 'inner' });
      return new StateGraph(State)
        .addNode('inner', inner, { ends: ['after'] })
        .addNode('after', async ({ topic }) => ({ notes: [String((await lab.chat().invoke(topic)).content)] }))
        .addEdge(START, 'inner')
        .compile({ name: 'above' })
        .invoke({ topic: 'tea' });
    },
    tree: [
      'invoke_workflow above',
      '  node inner',
      '    invoke_workflow inner',
      '      node leave',
      '  node after',
      `    ${CHAT}`,
    ],
  },
  {
    name: 'interrupt and resume',
    run: async (lab) => {
      const graph = new StateGraph(State)
        .addNode('confirm', async ({ topic }) => {
          const answer = interrupt('sure?');
          return { notes: [String((await lab.chat().invoke(`${topic} ${answer}`)).content)] };
        })
        .addEdge(START, 'confirm')
        .addEdge('confirm', END)
        .compile({ name: 'careful', checkpointer: new MemorySaver() });
      const config = { configurable: { thread_id: 'thread-2' } };
      await graph.invoke({ topic: 'tea' }, config);
      await graph.invoke(new Command({ resume: 'yes' }), config);
    },
    tree: ['invoke_workflow careful', '  node confirm', 'invoke_workflow careful', '  node confirm', `    ${CHAT}`],
    conversation: 'thread-2',
  },
  {
    name: 'interrupt in a tool of an agent',
    run: async (lab) => {
      const confirm = tool(async ({ city }) => `${city}: ${interrupt('sure?')}`, {
        name: 'confirm',
        description: 'Confirms a city',
        schema: z.object({ city: z.string() }),
      });
      const agent = helper(lab, { tools: [confirm], checkpointer: new MemorySaver() });
      const config = { configurable: { thread_id: 'thread-3' } };
      await agent.invoke(ask('Confirm the city of Lisbon'), config);
      await agent.invoke(new Command({ resume: 'yes' }), config);
    },
    tree: [
      'invoke_agent helper',
      `  ${CHAT}`,
      '  execute_tool confirm',
      'invoke_agent helper',
      '  execute_tool confirm',
      `  ${CHAT}`,
    ],
    conversation: 'thread-3',
  },
  {
    name: 'node that throws',
    run: () =>
      caught(
        new StateGraph(State)
          .addNode('bad', async () => {
            throw new RangeError('no');
          })
          .addEdge(START, 'bad')
          .compile({ name: 'broken' })
          .invoke({ topic: 'tea' }),
      ),
    tree: ['invoke_workflow broken', '  node bad'],
    errors: ['RangeError', 'RangeError'],
  },
  {
    name: 'node with a span of the application',
    run: (lab) =>
      new StateGraph(State)
        .addNode('write', ({ topic }) =>
          appSpan('mine', async () => {
            await sleep(1);
            return { notes: [String((await lab.chat().invoke(topic)).content)] };
          }),
        )
        .addEdge(START, 'write')
        .compile({ name: 'notes' })
        .invoke({ topic: 'tea' }),
    tree: ['invoke_workflow notes', '  node write', '    mine', `      ${CHAT}`],
  },
  {
    name: 'graph that is aborted',
    run: (lab) => {
      const controller = new AbortController();
      void lab.requested().then(() => controller.abort());
      return caught(oneNode(lab, 'notes', 'write').invoke({ topic: '[[delay:200]]' }, { signal: controller.signal }));
    },
    tree: ['invoke_workflow notes', '  node write', `    ${CHAT}`],
    errors: ['AbortError', 'AbortError', 'AbortError'],
    broken: true,
  },
];
