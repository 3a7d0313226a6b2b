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
      { name: 'short', medianNs: 100, minNs: 100, samples: 5 },
      { name: 'long', medianNs: 700, minNs: 700, samples: 5 },
    ]);
    expect(order.slice(-10)).toEqual([
      'short',
      'long',
      'short',
      'long',
      'short',
      'long',
      'short',
      'long',
      'short',
      'long',
    ]);
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
      { name: 'short', medianNs: 100, minNs: 100, samples: 5 },
      { name: 'long', medianNs: 700, minNs: 700, samples: 5 },
    ]);
  });
});

describe('judge', () => {
  const measured = [
    { name: 'ours', medianNs: 30, minNs: 20, samples: 3 },
    { name: 'peer', medianNs: 20, minNs: 10, samples: 3 },
    { name: 'nothing', medianNs: 5, minNs: 5, samples: 3 },
  ];
  it.each([
    [{ variant: 'ours', atMost: 1.5, times: 'peer' }, true, 1.5],
    [{ variant: 'ours', atMost: 1.4, times: 'peer' }, false, 1.5],
    [{ variant: 'ours', atMostNs: 30 }, true, 30],
    [{ variant: 'peer', atMostNs: 19 }, false, 20],
    [{ variant: 'ours', atMost: 1.5, times: 'peer', over: 'nothing' }, false, 25 / 15],
    [{ variant: 'ours', atMostNs: 25, over: 'nothing' }, true, 25],
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
    const measured = ratios.map((ratio, i) => ({ name: `${i}`, medianNs: 50 * ratio, minNs: 50, samples: 3 }));
    expect(noiseOf(measured)).toBeCloseTo(noise);
  });
});
