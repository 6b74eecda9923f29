import { Tooltip } from '@mantine/core';
import classes from './abbr.module.css';

interface Props {
  readonly children: string;
  /** What it stands for. */
  readonly means: string;
}

/** An abbreviation that explains itself on hover and focus. */
export function Abbr({ children, means }: Props) {
  return (
    <Tooltip label={means} maw={320} events={{ hover: true, focus: true, touch: true }}>
      <abbr className={classes.abbr} tabIndex={0} aria-label={`${children}: ${means}`}>
        {children}
      </abbr>
    </Tooltip>
  );
}
