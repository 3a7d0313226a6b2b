/**
 * `derive`, called once for each name and not again: emitters use the same names again and again. They come from outside: what is
 * too long for a name is not remembered, and after `max` names it begins anew. What `derive` returns is never `undefined`.
 */
export function remembered<K extends string | number, V>(
  max: number,
  derive: (name: K) => V,
  maxLength = 256,
): (name: K) => V {
  const known = new Map<K, V>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      value = derive(name);
      if (known.size >= max) {
        known.clear();
      }
      if (String(name).length <= maxLength) {
        known.set(name, value);
      }
    }
    return value;
  };
}
