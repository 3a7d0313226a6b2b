/** A virtual key as it may be shown: enough to know it by, too little to use it. */
export function hideVirtualKey(key: string): string {
  return key.length <= 8 ? '***' : `${key.slice(0, 4)}***${key.slice(-2)}`;
}
