import { Tooltip } from '@mantine/core';
import { type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './verdict-mark.module.css';

export const verdictKinds = ['met', 'partly', 'unknown', 'not', 'to-confirm'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

const glyphs: Record<VerdictKind, ReactNode> = {
  met: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  unknown: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  not: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  'to-confirm': (
    <circle
      cx="8"
      cy="8"
      r="5.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.6 2.1"
    />
  ),
};

interface Props {
  readonly verdict: VerdictKind;
  /** What the verdict is about; read out before it. */
  readonly subject?: string;
  /** Shown on hover and focus, e.g. the quote. */
  readonly hint?: ReactNode;
  readonly size?: number;
  readonly withLabel?: boolean;
  /** No tooltip: what stands around the mark shows its own. */
  readonly quiet?: boolean;
  /** Makes the mark a button. */
  readonly onClick?: () => void;
}

/** A verdict by shape, colour and name. Never by colour alone. */
export function VerdictMark({ verdict, subject, hint, size = 16, withLabel, quiet, onClick }: Props) {
  const { t } = useTranslation();
  const word = t(`common:verdict.${verdict}`);
  const name = subject ? `${subject}: ${word}` : word;
  const glyph = (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {glyphs[verdict]}
    </svg>
  );
  const shared = { className: classes.mark, 'data-verdict': verdict };
  const mark = onClick ? (
    <button type="button" {...shared} aria-label={name} onClick={onClick}>
      {glyph}
    </button>
  ) : (
    <Still name={name} glyph={glyph} withLabel={withLabel ?? false} {...shared} />
  );
  if (quiet || (withLabel && hint === undefined)) return mark;
  return (
    <Tooltip label={hint ?? name} maw={360} events={{ hover: true, focus: true, touch: true }}>
      {mark}
    </Tooltip>
  );
}

interface StillProps extends ComponentProps<'span'> {
  readonly name: string;
  readonly glyph: ReactNode;
  readonly withLabel: boolean;
}

function Still({ name, glyph, withLabel, ...rest }: StillProps) {
  if (withLabel) {
    return (
      <span {...rest}>
        {glyph}
        <span>{name}</span>
      </span>
    );
  }
  return (
    <span {...rest} role="img" aria-label={name}>
      {glyph}
    </span>
  );
}
