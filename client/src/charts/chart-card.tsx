import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, LoadingLines } from '../ui/card.js';
import { type SourceFacts } from '../ui/source.js';

interface Props {
  readonly title: string;
  /** What is shown and in which unit, in one line. */
  readonly description: ReactNode;
  readonly source: SourceFacts;
  /** The same numbers to read, with links to the lists behind them. */
  readonly table: ReactNode;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A chart with its title, unit, source and date; one button turns it into its table. */
export function ChartCard({ table, actions, children, ...card }: Props) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const label = t(asTable ? 'overview:chart.asChart' : 'overview:chart.asTable', { title: card.title });
  return (
    <Card
      {...card}
      actions={
        <>
          {actions}
          <Tooltip label={label}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={label}
              aria-pressed={asTable}
              onClick={() => setAsTable((now) => !now)}
            >
              {asTable ? (
                <IconChartBar size={18} aria-hidden="true" />
              ) : (
                <IconTable size={18} aria-hidden="true" />
              )}
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      {asTable ? table : <Suspense fallback={<LoadingLines lines={6} />}>{children}</Suspense>}
    </Card>
  );
}
