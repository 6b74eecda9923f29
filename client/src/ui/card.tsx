import { Skeleton, Title } from '@mantine/core';
import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './card.module.css';
import { ErrorBoundary } from './error-boundary.js';
import { FaultState } from './fault-state.js';
import { SourceDetails, type SourceFacts } from './source.js';

interface CardProps {
  readonly title?: ReactNode;
  /** What the card shows, and the unit, in one line. */
  readonly description?: ReactNode;
  /** Buttons and switches in the upper right corner. */
  readonly actions?: ReactNode;
  readonly source?: SourceFacts;
  readonly footer?: ReactNode;
  /** The content reaches the edges (tables). */
  readonly flush?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Card({ source, footer, flush, className, children, ...head }: CardProps) {
  const titleId = useId();
  const named = head.title === undefined ? {} : { 'aria-labelledby': titleId };
  return (
    <section className={`${classes.card} ${className ?? ''}`} {...named}>
      <CardHead {...head} titleId={titleId} />
      <div className={flush ? classes.flush : classes.body}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </div>
      {(source ?? footer) !== undefined && (
        <footer className={classes.foot}>
          {source && <SourceDetails {...source} />}
          {footer}
        </footer>
      )}
    </section>
  );
}

interface CardHeadProps extends Pick<CardProps, 'title' | 'description' | 'actions'> {
  readonly titleId: string;
}

function CardHead({ title, description, actions, titleId }: CardHeadProps) {
  if (title === undefined && actions === undefined) return null;
  return (
    <header className={classes.head}>
      <div className={classes.heading}>
        {title !== undefined && (
          <Title order={2} size="h3" id={titleId}>
            {title}
          </Title>
        )}
        {description !== undefined && <div className={classes.description}>{description}</div>}
      </div>
      {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
    </header>
  );
}

interface QueryCardProps<T> extends Omit<CardProps, 'children'> {
  readonly query: UseQueryResult<T>;
  /** Lines of the skeleton; give it the height of what will come. */
  readonly skeletonLines?: number;
  readonly isEmpty?: (data: T) => boolean;
  readonly empty?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** A card over one query with its four states: loading, empty, failed or forbidden, and data. */
export function QueryCard<T>({ query, skeletonLines, isEmpty, empty, children, ...card }: QueryCardProps<T>) {
  return (
    <Card {...card}>
      <QueryState
        query={query}
        {...(skeletonLines === undefined ? {} : { skeletonLines })}
        {...(isEmpty ? { isEmpty } : {})}
        empty={empty}
      >
        {children}
      </QueryState>
    </Card>
  );
}

type QueryStateProps<T> = Pick<
  QueryCardProps<T>,
  'query' | 'skeletonLines' | 'isEmpty' | 'empty' | 'children'
>;

/** The same four states without a card around them. */
export function QueryState<T>({ query, skeletonLines = 5, isEmpty, empty, children }: QueryStateProps<T>) {
  if (query.isPending) return <LoadingLines lines={skeletonLines} />;
  if (query.isError) return <FaultState error={query.error} onRetry={() => void query.refetch()} />;
  if (isEmpty?.(query.data)) return empty;
  return children(query.data);
}

const widths = ['92%', '78%', '85%', '64%', '88%', '71%'];

export function LoadingLines({ lines = 5 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common:state.loading')} className={classes.lines}>
      {Array.from({ length: lines }, (_, i) => (
        <Skeleton key={i} height={14} width={widths[i % widths.length] ?? '80%'} />
      ))}
    </div>
  );
}
