import { setPriority } from 'node:os';

/** Of threads that work on what came or goes out, below those that answer: whoever waits there waits for more, and a question is short. */
const NICENESS = 5;

/** Makes the calling thread give way. On Linux a thread has a priority of its own; elsewhere it would be that of the whole process. */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(NICENESS);
  } catch {
    // Where that is forbidden it works as urgently as it answers.
  }
}
