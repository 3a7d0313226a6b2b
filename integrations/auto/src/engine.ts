/** What loads when there is something to trace. */
export { agent } from './engine/agent.ts';
