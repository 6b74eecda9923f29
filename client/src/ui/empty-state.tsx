import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './states.module.css';

interface Props {
  /** One sentence that teaches what belongs here. */
  readonly children: ReactNode;
  /** The one thing to do next. */
  readonly action?: { readonly label: string; readonly to?: string; readonly onClick?: () => void };
  readonly icon?: ReactNode;
}

export function EmptyState({ children, action, icon }: Props) {
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden="true">
        {icon ?? <IconCompass size={28} stroke={1.5} />}
      </span>
      <p className={classes.sentence}>{children}</p>
      {action?.to !== undefined && (
        <Button component={Link} to={action.to} variant="light" size="sm">
          {action.label}
        </Button>
      )}
      {action?.to === undefined && action?.onClick && (
        <Button variant="light" size="sm" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
