import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
const names: Record<string, string> = { mod: isMac ? '⌘' : 'Ctrl', alt: 'Alt' };

/** `g c` or `mod+k` as keys one can recognise. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {keys.split(/[ +]/).map((key, i) => (
        <Fragment key={i}>
          {i > 0 && ' '}
          <Kbd size="xs">{names[key] ?? key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
