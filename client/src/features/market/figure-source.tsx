import { type Edition, type MarketFigure } from '@portolan/shared/contract';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Source, type SourceFacts } from '../../ui/source.js';
import { useFigureText } from './use-figure-text.js';

/** An edition as the facts shown with a figure; says so when nobody has checked it against the publisher yet. */
export function useEditionFacts(): (edition: Edition, note?: ReactNode) => SourceFacts {
  const { t } = useTranslation('market');
  return ({ publisher, title, edition, url, readOn }, note) => ({
    publisher,
    edition: `${title}, ${edition}`,
    date: readOn,
    url,
    note: (
      <>
        {note !== undefined && <div>{note}</div>}
        {readOn === null && <div>{t('notVerified')}</div>}
      </>
    ),
  });
}

interface Props {
  readonly figure: MarketFigure;
  /** Shown in place of the figure's own text. */
  readonly children?: ReactNode;
}

/** A figure with its source on hover: edition, occupation, period, row. */
export function FigureWithSource({ figure, children }: Props) {
  const { t } = useTranslation('market');
  const text = useFigureText();
  const facts = useEditionFacts();
  const note = `${figure.occupationTitle} (${figure.occupationCode}), ${figure.areaTitle}, ${text.period(figure)} · ${t(`measure.${figure.measure}`)} · ${figure.sourceRow}`;
  return <Source {...facts(figure.edition, note)}>{children ?? text.figure(figure)}</Source>;
}
