import { Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/use-format.js';
import classes from './source.module.css';

export interface SourceFacts {
  readonly publisher: string;
  /** The data set and its edition, e.g. "OEWS May 2024". */
  readonly edition: string;
  /** The day it was published or retrieved. */
  readonly date?: string | null;
  readonly url?: string | null;
  readonly note?: ReactNode;
}

interface Props extends SourceFacts {
  /** The figure, unit included. */
  readonly children?: ReactNode;
}

/** A figure with where it comes from: on hover, on focus, and kept open by a click. */
export function Source({ children, ...facts }: Props) {
  const { t } = useTranslation();
  const [hovered, setHovered] = useState(false);
  const [pinned, setPinned] = useState(false);
  const opened = hovered || pinned;
  return (
    <span className={classes.source}>
      {children}
      <Popover
        opened={opened}
        onChange={(next) => {
          if (next) return;
          setPinned(false);
          setHovered(false);
        }}
        width={280}
        position="top"
        withArrow
        trapFocus={pinned}
        returnFocus={pinned}
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.trigger}
            aria-label={t('common:source.show', { publisher: facts.publisher })}
            onMouseEnter={() => setHovered(true)}
            onMouseLeave={() => setHovered(false)}
            onFocus={() => setHovered(true)}
            onBlur={() => setHovered(false)}
            onClick={() => setPinned((now) => !now)}
          >
            <IconInfoCircle size={14} aria-hidden="true" />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.card ?? ''} aria-label={t('common:source.title')}>
          <SourceDetails {...facts} />
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}

/** The same facts as lines of text, for card footers and table views. */
export function SourceDetails({ publisher, edition, date, url, note }: SourceFacts) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <div className={classes.publisher}>{publisher}</div>
      <div>{edition}</div>
      {date && <div className={classes.muted}>{t('common:source.date', { date: format.day(date) })}</div>}
      {note && <div className={classes.muted}>{note}</div>}
      {url && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {t('common:source.open')}
        </a>
      )}
    </>
  );
}
