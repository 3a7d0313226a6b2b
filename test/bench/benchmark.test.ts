import { describe, expect, it } from 'vitest';
import { judge, measure, measureAsync, noiseOf } from './benchmark.ts';

describe('measure', () => {
  it('measures every variant in every round, by the clock it is given', () => {
    let now = 0n;
    const takes = (name: string, ns: bigint) => ({ name, run: () => (now += ns) });
    const order: string[] = [];
    const variants = [takes('short', 100n), takes('long', 700n)].map(({ name, run }) => ({
      name,
      run: () => {
        if (order.at(-1) !== name) order.push(name);
        return run();
      },
    }));
    const measured = measure({ name: 'fake', variants, limits: [] }, { samples: 5, sampleMs: 0.01, clock: () => now });
    expect(measured).toEqual([
      { name: 'short', medianNs: 100, minNs: 100, roundsNs: [100, 100, 100, 100, 100] },
      { name: 'long', medianNs: 700, minNs: 700, roundsNs: [700, 700, 700, 700, 700] },
    ]);
    // There and back: each but the first follows on itself once.
    expect(order.slice(-6)).toEqual(['short', 'long', 'short', 'long', 'short', 'long']);
  });
});

describe('measureAsync', () => {
  it('awaits each iteration, and prepares each sample outside of its time', async () => {
    let now = 0n;
    let prepared = '';
    const takes = (name: string, ns: bigint) => ({
      name,
      before() {
        prepared = name;
        now += 1_000_000n;
      },
      async run() {
        expect(prepared).toBe(name);
        await undefined;
        now += ns;
      },
    });
    const variants = [takes('short', 100n), takes('long', 700n)];
    const benchmark = { name: 'fake', variants, limits: [], async: true };
    expect(await measureAsync(benchmark, { samples: 5, sampleMs: 0.01, clock: () => now })).toEqual([
      { name: 'short', medianNs: 100, minNs: 100, roundsNs: [100, 100, 100, 100, 100] },
      { name: 'long', medianNs: 700, minNs: 700, roundsNs: [700, 700, 700, 700, 700] },
    ]);
  });

  it('measures after as many rounds that are not measured', async () => {
    let [now, calls] = [0n, 0];
    const run = async () => {
      calls += 1;
      // The engine needs a while.
      now += calls < 1_000 ? 9_000n : 10n;
    };
    const benchmark = { name: 'fake', variants: [{ name: 'slow at first', run }], limits: [], async: true };
    const [measured] = await measureAsync(benchmark, { samples: 30, sampleMs: 0.1, clock: () => now });
    expect(measured?.medianNs).toBe(10);
  });
});

describe('judge', () => {
  const measured = [
    { name: 'ours', medianNs: 30, minNs: 20, roundsNs: [20, 30, 90] },
    { name: 'peer', medianNs: 20, minNs: 10, roundsNs: [10, 20, 70] },
    { name: 'nothing', medianNs: 5, minNs: 5, roundsNs: [5, 5, 50] },
    { name: 'slower and slower', medianNs: 220, minNs: 110, roundsNs: [110, 220, 330] },
    { name: 'likewise', medianNs: 200, minNs: 100, roundsNs: [100, 200, 320] },
  ];
  it.each([
    [{ variant: 'ours', atMost: 1.5, times: 'peer' }, true, 1.5],
    [{ variant: 'ours', atMost: 1.4, times: 'peer' }, false, 1.5],
    [{ variant: 'ours', atMostNs: 30 }, true, 30],
    [{ variant: 'peer', atMostNs: 19 }, false, 20],
    [{ variant: 'ours', atMost: 1.5, times: 'peer', over: 'nothing' }, false, 25 / 15],
    [{ variant: 'ours', atMostNs: 25, over: 'nothing' }, true, 25],
    [{ variant: 'slower and slower', atMostNs: 10, over: 'likewise' }, true, 10],
  ] as const)('%j → %s', (limit, reached, value) => {
    expect(judge([limit], measured)[0]).toMatchObject({ reached, measured: value });
  });
  it('says which variant is missing', () => {
    expect(() => judge([{ variant: 'nobody', atMostNs: 1 }], measured)).toThrow('no variant is named "nobody"');
  });
});

describe('noiseOf', () => {
  it.each([
    [[1, 1, 1], 1],
    [[1.1, 1.6, 3], 1.6],
    [[0.9, 0.9, 0.9], 1],
  ])('medians at %j times their minimum → %f', (ratios, noise) => {
    const measured = ratios.map((ratio, i) => ({ name: `${i}`, medianNs: 50 * ratio, minNs: 50, roundsNs: [] }));
    expect(noiseOf(measured)).toBeCloseTo(noise);
  });
});
