import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { BrandMark } from './brand-mark.js';
import classes from './front-door.module.css';

interface Props {
  readonly title: string;
  readonly line?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of pages before the sign-in. */
export function FrontDoor({ title, line, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Portolan`;
  }, [title]);
  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <div className={classes.brand}>
          <BrandMark size={28} /> Portolan
        </div>
        <Title order={1} size="h2">
          {title}
        </Title>
        {line !== undefined && <p className={classes.line}>{line}</p>}
        <div className={classes.content}>{children}</div>
      </div>
    </main>
  );
}
