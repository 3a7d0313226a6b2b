/** Result codes of SQLite that speak of the disk or of who else uses it, not of what was written. */
const STORAGE_FAILURES: ReadonlySet<number> = new Set([
  5, // SQLITE_BUSY
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  13, // SQLITE_FULL
  14, // SQLITE_CANTOPEN
]);
const PRIMARY_RESULT_CODE = 0xff;

/** Whether it is the disk that failed. */
export function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { errcode, code } = error as { errcode?: number; code?: string };
  return code === 'ENOSPC' || (errcode !== undefined && STORAGE_FAILURES.has(errcode & PRIMARY_RESULT_CODE));
}
