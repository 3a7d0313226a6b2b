import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer that is not 2xx: `{ "error": { code, message } }`, on OTLP paths a `Status`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ContentfulStatusCode;
  /** A word for programs, such as `not_found`. */
  readonly code: string;
  readonly headers: { readonly [name: string]: string };

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    headers: { readonly [name: string]: string } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
