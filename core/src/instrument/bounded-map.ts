/** The map with room for one more. */
export function bounded<T>(map: Map<string, T>, size: number): Map<string, T> {
  if (map.size >= size) {
    const [oldest] = map.keys();
    map.delete(oldest as string);
  }
  return map;
}
