import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that people and machines read: how many tests ran. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    let broken = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      if (module.state() === 'failed' && module.errors().length > 0) broken += 1;
    }
    const failed = counts.failed + broken;
    const skipped = counts.skipped + counts.pending;
    process.stdout.write(`\n${counts.passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}
