import { CommandError } from './command-error.ts';

const UNITS_MS: { readonly [unit: string]: number } = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `500ms`, `10s`, `5m`, `12h`, `14d` in milliseconds. @throws CommandError */
export function duration(option: string, value: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(value) ?? [];
  if (amount === undefined || unit === undefined) {
    throw new CommandError(`${option} ${value}: write a number with a unit, such as 10s, 5m, 12h or 14d`);
  }
  return Number(amount) * UNITS_MS[unit]!;
}

const UNITS_BYTES: { readonly [unit: string]: number } = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
  TIB: 1024 ** 4,
};

/** `16KiB`, `500MB`, `20GB`, `1.5TB` in bytes. @throws CommandError */
export function bytes(option: string, value: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([KMGT]i?B)$/i.exec(value) ?? [];
  if (amount === undefined || unit === undefined)
    throw new CommandError(`${option} ${value}: write a size such as 16KiB, 500MB or 20GB`);
  return Math.round(Number(amount) * UNITS_BYTES[unit.toUpperCase()]!);
}

/** @throws CommandError */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most) {
    throw new CommandError(`${option} ${value}: write a whole number from ${least} to ${most}`);
  }
  return number;
}
