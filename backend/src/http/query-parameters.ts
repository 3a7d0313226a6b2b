import { ApiError } from './api-error.ts';

/** RFC 3339, or milliseconds since the Unix epoch. @throws ApiError 400 */
export function timeParameter(name: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const ms = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Date.parse(value);
  if (!Number.isFinite(ms))
    throw invalid(name, 'a time in RFC 3339, such as 2026-11-22T12:00:00Z, or milliseconds since 1970');
  return Math.floor(ms);
}

/** @throws ApiError 400 */
export function limitParameter(value: string | undefined, fallback: number, most: number): number {
  if (value === undefined || value === '') return fallback;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw invalid('limit', `a whole number from 1 to ${most}`);
  return limit;
}

/** Up to 32 hex digits; shorter ids are padded, as other trace stores do. @throws ApiError 400 */
export function traceIdParameter(value: string): string {
  if (!/^[0-9a-f]{1,32}$/i.test(value)) throw invalid('trace id', 'up to 32 hex digits');
  return value.toLowerCase().padStart(32, '0');
}

export function invalid(name: string, expected: string): ApiError {
  return new ApiError(400, 'invalid_parameter', `${name} must be ${expected}`);
}
