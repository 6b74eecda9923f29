import { Modal } from '@mantine/core';
import {
  type Band,
  type MarketConflict,
  type MarketFigure,
  type MarketPanel,
} from '@portolan/shared/contract';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { bandQuery, marketPanelQuery } from './api.js';
import { ConflictBody } from './conflict-card.js';
import { FigureWithSource, useEditionFacts } from './figure-source.js';
import classes from './market.module.css';
import { type Expectation } from './model.js';
import { PayRanges } from './pay-ranges.js';
import { useFigureText } from './use-figure-text.js';

interface Props {
  readonly occupationCode: string;
  readonly country: string;
  readonly bandId: string | null;
  /** Only for those who may read pay expectations. */
  readonly expectations?: readonly Expectation[];
  readonly className?: string | undefined;
}

/** The market and the pay band beside a role: figures of its own country, each with its source. */
export function RoleMarketPanel({ occupationCode, country, bandId, expectations = [], className }: Props) {
  const { t } = useTranslation('market');
  const query = useQuery(marketPanelQuery(occupationCode, country));
  const band = useQuery({ ...bandQuery(bandId ?? ''), enabled: bandId !== null });
  return (
    <QueryCard query={query} title={t('panel.title')} skeletonLines={8} className={className}>
      {(panel) => <PanelBody panel={panel} band={band.data ?? null} expectations={expectations} />}
    </QueryCard>
  );
}

interface BodyProps {
  readonly panel: MarketPanel;
  readonly band: Band | null;
  readonly expectations: readonly Expectation[];
}

function PanelBody({ panel, band, expectations }: BodyProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const { occupation, country, pay, growth, openings, employment, conflicts } = panel;
  const none = pay === null && growth === null && openings === null && employment === null;
  return (
    <div className={classes.panel}>
      <div>
        <Link className={classes.occupation} to={`${paths.occupation(occupation.code)}?country=${country}`}>
          {occupation.title}
        </Link>{' '}
        <span className={classes.muted}>
          {occupation.code} · {format.country(country)}
        </span>
      </div>
      {none && <p className={classes.muted}>{t('noFigures', { country: format.country(country) })}</p>}
      {(pay !== null || band !== null || expectations.length > 0) && (
        <PayRanges market={pay} band={band} expectations={expectations} label={t('panel.pay')} />
      )}
      {pay !== null && <PaySource pay={pay} />}
      {band === null && <p className={classes.muted}>{t('panel.noBand')}</p>}
      <dl className={classes.facts}>
        <Fact name={t('measure.employment-change-percent')} figure={growth} />
        <Fact name={t('measure.annual-openings')} figure={openings} />
        <Fact name={t('measure.employment')} figure={employment} />
      </dl>
      <Clashes conflicts={conflicts} />
    </div>
  );
}

function PaySource({ pay }: { readonly pay: NonNullable<MarketPanel['pay']> }) {
  const { t } = useTranslation('market');
  const facts = useEditionFacts()(pay.edition);
  return (
    <div className={classes.muted}>
      {facts.publisher}, {facts.edition}
      {pay.edition.readOn === null && ` · ${t('notVerified')}`}
    </div>
  );
}

function Fact({ name, figure }: { readonly name: string; readonly figure: MarketFigure | null }) {
  const text = useFigureText();
  if (figure === null) return null;
  return (
    <>
      <dt>
        {name}, {text.period(figure)}
      </dt>
      <dd>
        <FigureWithSource figure={figure} />
      </dd>
    </>
  );
}

function Clashes({ conflicts }: { readonly conflicts: readonly MarketConflict[] }) {
  const { t } = useTranslation('market');
  const [opened, setOpened] = useState<MarketConflict | null>(null);
  if (conflicts.length === 0) return null;
  return (
    <div className={classes.clashes}>
      {conflicts.map((conflict) => (
        <button
          key={conflict.topic}
          type="button"
          className={classes.clash}
          onClick={() => setOpened(conflict)}
        >
          <IconAlertTriangle size={16} className={classes.clashIcon} aria-hidden="true" />
          <span>
            {t(`clash.title.${conflict.topic}`)}{' '}
            <span className={classes.muted}>
              {conflict.findings.map(({ claim }) => `“${claim.quote}”`).join(' · ')}
            </span>
          </span>
        </button>
      ))}
      <Modal
        opened={opened !== null}
        onClose={() => setOpened(null)}
        size="xl"
        title={opened && t(`clash.title.${opened.topic}`)}
        closeButtonProps={{ 'aria-label': t('common:action.close') }}
      >
        {opened && <ConflictBody conflict={opened} />}
      </Modal>
    </div>
  );
}
