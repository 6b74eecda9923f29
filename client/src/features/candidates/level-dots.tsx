import { type SkillSeen } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';

const tops = { technical: 4, soft: 4, language: 6, certification: 1 } as const;

export function topLevelOf(kind: SkillSeen['kind']): number {
  return tops[kind];
}

/** A level as dots of its scale; the word is read out and shown on hover. */
export function LevelDots({
  kind,
  trace,
}: Pick<SkillSeen, 'kind'> & { readonly trace: NonNullable<SkillSeen['trace']> }) {
  const { t } = useTranslation('candidates');
  const top = topLevelOf(kind);
  const word = trace.level === 0 ? t('level.absent') : t(`level.${kind}.${trace.level}`);
  return (
    <span className={classes.level} data-kind={trace.kind} role="img" aria-label={word} title={word}>
      {trace.level === 0 ? (
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path
            d="M1.5 1.5l7 7M8.5 1.5l-7 7"
            stroke="var(--verdict-not)"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
      ) : (
        Array.from({ length: top }, (_, i) => (
          <svg key={i} width="9" height="9" viewBox="0 0 10 10" aria-hidden="true">
            <circle
              cx="5"
              cy="5"
              r="4"
              fill={i < trace.level ? 'currentColor' : 'none'}
              stroke="currentColor"
            />
          </svg>
        ))
      )}
    </span>
  );
}
