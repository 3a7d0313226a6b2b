import { RecordError } from './attribute-value.ts';

const MESSAGES_KEPT = 3;

/** The one place where a bad record is caught: it is counted, the rest of the request goes on. */
export class Rejections {
  count = 0;
  readonly messages: string[] = [];

  /** Runs `read`; when it throws a RecordError, `records` of them are counted as refused. */
  guard(records: number | (() => number), read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      this.count += typeof records === 'number' ? records : countOr1(records);
      if (this.messages.length < MESSAGES_KEPT) this.messages.push(error.message);
    }
  }
}

function countOr1(count: () => number): number {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return 1;
  }
}
