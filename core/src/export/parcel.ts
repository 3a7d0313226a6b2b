/** Spans or log records that go out in one request. */
export interface Parcel<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}
