import { useState } from 'react';

/** True from the first time that it was: for parts that are loaded when they are first asked for. */
export function useOnce(now: boolean): boolean {
  const [once, setOnce] = useState(now);
  if (now && !once) setOnce(true);
  return once || now;
}
