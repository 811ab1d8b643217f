import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, median, quantile, ratios, spreadOf } from './statistics.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('quantile', () => {
  it('takes the middle of an odd number and between two of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([0, 10], 0.99)).toBeCloseTo(9.9);
  });

  it('never leaves the values, and never falls as the part grows', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, part) => {
        const found = quantile(values, part);
        expect(found).toBeGreaterThanOrEqual(Math.min(...values));
        expect(found).toBeLessThanOrEqual(Math.max(...values));
        expect(quantile(values, 1)).toBeGreaterThanOrEqual(found);
      }),
    );
  });

  it('has nothing to say about nothing', () => {
    expect(() => median([])).toThrow('no values');
  });
});

describe('noise', () => {
  it('is not moved by one round in which the machine did something else', () => {
    expect(spreadOf([10, 11, 12, 13, 14])).toEqual({ median: 12, noise: 1, rounds: 5 });
    expect(spreadOf([10, 11, 12, 13, 900])).toEqual({ median: 12, noise: 1, rounds: 5 });
  });

  it('of a ratio comes from rounds that were measured side by side', () => {
    expect(spreadOf(ratios([12, 24, 36], [10, 20, 30]))).toEqual({ median: 1.2, noise: 0, rounds: 3 });
    expect(() => ratios([1], [])).toThrow('every round');
  });
});

describe('a bar', () => {
  const spread = (value: number, noise: number) => ({ median: value, noise, rounds: 5 });

  it('is missed only beyond the noise, on either side', () => {
    expect(judge(spread(1.5, 0.1), { atMost: 1.5 })).toBe('met');
    expect(judge(spread(1.55, 0.1), { atMost: 1.5 })).toBe('within noise');
    expect(judge(spread(1.7, 0.1), { atMost: 1.5 })).toBe('missed');
    expect(judge(spread(0.7, 0.1), { atLeast: 0.7 })).toBe('met');
    expect(judge(spread(0.65, 0.1), { atLeast: 0.7 })).toBe('within noise');
    expect(judge(spread(0.5, 0.1), { atLeast: 0.7 })).toBe('missed');
  });
});
