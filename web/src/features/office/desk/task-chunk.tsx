import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Rows are rendered this far outside of the window, so that scrolling and the keyboard never meet a gap. */
const MARGIN = '1500px 0px';
/** Height of a row before it was ever measured, pixels. */
const USUAL_ROW = 69;

type TaskChunkProps = {
  /** Place of the first row in the whole list, from 1. */
  readonly start: number;
  readonly rows: number;
  /** It holds what is looked at first. @default false */
  readonly first?: boolean;
  readonly render: () => ReactNode;
};

/** A stretch of the list that costs nothing while it is far from what is looked at: ten thousand tasks stay quick. */
export function TaskChunk({ start, rows, first = false, render }: TaskChunkProps) {
  const place = useRef<HTMLOListElement>(null);
  const [near, setNear] = useState(start === 1 || first);
  const [height, setHeight] = useState(rows * USUAL_ROW);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <ol ref={place} start={start} style={near ? undefined : { height }}>
      {near && render()}
    </ol>
  );
}
