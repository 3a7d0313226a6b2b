import type { MetricsForm } from '../query.ts';

/** How sums are shown. */
export const FORMS: readonly { readonly value: MetricsForm; readonly label: string }[] = [
  { value: 'series', label: 'over time' },
  { value: 'table', label: 'totals' },
];
