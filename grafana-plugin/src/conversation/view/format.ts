/** `$1,234.50`, `$0.0123`, `$0.0000324`: at least two places, and three digits that count. */
export function formatUsd(usd: number): string {
  const sign = usd < 0 ? '−' : '';
  const amount = Math.abs(usd);
  if (amount === 0) return '$0';
  const places = amount >= 1 ? 2 : Math.min(12, Math.max(2, 2 - Math.floor(Math.log10(amount))));
  const text = amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: places });
  return `${sign}$${text}`;
}

/** `812`, `12.3k`, `4.56M`. */
export function formatCount(count: number): string {
  if (count < 10_000) return count.toLocaleString('en-US');
  return count < 1_000_000 ? `${(count / 1e3).toFixed(1)}k` : `${(count / 1e6).toFixed(2)}M`;
}

/** `0.4 ms`, `320 ms`, `4.2 s`, `3 min 05 s`. */
export function formatDuration(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1e3).toFixed(1)} s`;
  const seconds = Math.round(ms / 1e3);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  return `${Math.floor(seconds / 3_600)} h ${String(Math.floor((seconds % 3_600) / 60)).padStart(2, '0')} min`;
}

/** `640 B`, `12.0 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** `unpriced_unit:images` as people say it. */
export function formatUnknownCost(reason: string): string {
  const [word, unit] = reason.split(':');
  const said: { readonly [reason: string]: string } = {
    no_usage: 'no token counts',
    unknown_model: 'model not in the price table',
    unknown_provider: 'provider not in the price table',
    unpriced_unit: `no price for ${unit ?? 'a unit'}`,
  };
  return said[word ?? ''] ?? reason;
}
