interface Stoppable {
  shutdown(): Promise<void>;
}

/** Shuts down at SIGTERM and at natural process end. `beforeExit` comes again after each piece of work, so both are once. */
export function flushAtExit<T extends Stoppable>(registration: T): T {
  process.once('beforeExit', () => void registration.shutdown());
  process.once('SIGTERM', () => {
    void registration.shutdown().finally(() => {
      // Where nobody else handles the signal, the process ends as it would have without us.
      if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM');
    });
  });
  return registration;
}
