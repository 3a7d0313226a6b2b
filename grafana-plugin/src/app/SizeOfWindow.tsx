import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Gives its content the width of the page and the height that is left of the window. */
export function SizeOfWindow({ children }: { readonly children: (size: Size) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const measure = () => {
      const { width, top } = box.current!.getBoundingClientRect();
      setSize({ width, height: Math.max(320, window.innerHeight - top - MARGIN) });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{size && children(size)}</div>;
}

const MARGIN = 24;
