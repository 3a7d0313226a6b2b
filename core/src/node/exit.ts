interface Stoppable {
  shutdown(): Promise<void>;
}

/** Shuts down at SIGTERM and at natural process end. `beforeExit` comes again after each piece of work, so both are once. */
export function flushAtExit<T extends Stoppable>(registration: T): T {
  process.once('beforeExit', () => void registration.shutdown());
  const onSigterm = () => {
    process.removeListener('SIGTERM', onSigterm);
    // Asked before anybody else's handler runs: one that is called once is gone afterwards.
    const others = process.listenerCount('SIGTERM') > 0;
    void registration.shutdown().finally(() => {
      // Where nobody else handles the signal, the process ends as it would have without us.
      if (!others) process.kill(process.pid, 'SIGTERM');
    });
  };
  process.prependListener('SIGTERM', onSigterm);
  return registration;
}
