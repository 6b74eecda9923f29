import { type AccessLevel } from '@portolan/shared/contract';
import { type ReactNode } from 'react';
import { useSession } from '../features/session/index.js';
import { ForbiddenPage } from '../pages/forbidden-page.js';

interface Props {
  readonly levels: readonly AccessLevel[];
  readonly children: ReactNode;
}

/** A courtesy to the reader; the server refuses by itself. */
export function LevelGate({ levels, children }: Props) {
  return levels.includes(useSession().accessLevel) ? children : <ForbiddenPage />;
}
