import { Popover } from '@mantine/core';
import {
  type ComparedCandidate,
  type Comparison,
  type ExplainedPart,
  type NamedRequirement,
} from '@portolan/shared/contract';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { IntervalBar } from '../../ui/interval-bar.js';
import { VerdictMark } from '../../ui/verdict-mark.js';
import { EvidenceView } from '../matching/index.js';
import classes from './compare.module.css';
import { comparedRows } from './model.js';
import { useRequirementText } from './use-requirement-text.js';

interface Props {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  /** Takes somebody out of the comparison; undefined while only two are left. */
  readonly onDrop: ((candidateId: string) => void) | undefined;
}

const share = (tenths: number | null) => (tenths === null ? null : tenths / 10);

/** Requirements as rows, candidates as columns: verdict, level and words. The order is the one asked for; nobody wins. */
export function CompareTable({ comparison, onlyDifferences, onDrop }: Props) {
  const { t } = useTranslation('shortlists');
  const text = useRequirementText();
  const rows = comparedRows(comparison).filter(({ differs }) => differs || !onlyDifferences);
  return (
    <div className={classes.scroller} tabIndex={0} role="group" aria-label={t('compare.requirements')}>
      <table
        className={classes.table}
        style={{ '--columns': comparison.candidates.length } as React.CSSProperties}
      >
        <thead>
          <ComparedNames comparison={comparison} onDrop={onDrop} />
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('compare.score')}</th>
            {comparison.candidates.map(({ explanation }) => (
              <td key={explanation.candidateId}>
                <IntervalBar
                  evidenced={share(explanation.evidencedTenths)}
                  potential={share(explanation.potentialTenths)}
                  label={explanation.name ?? t('nameless')}
                />
              </td>
            ))}
          </tr>
          {rows.map(({ requirement, parts, differs }) => (
            <tr key={requirement.id} data-differs={differs || undefined}>
              <th scope="row">
                {text.label(requirement)}
                <Asked requirement={requirement} />
              </th>
              {parts.map((part, index) => (
                <td key={comparison.candidates[index]?.explanation.candidateId ?? index}>
                  {part && (
                    <PartCell
                      part={part}
                      candidate={comparison.candidates[index]}
                      label={text.label(requirement)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes.same}>{t('compare.noDifferences')}</p>}
    </div>
  );
}

/** Names on top; they stay in sight while the rows scroll. */
function ComparedNames({ comparison, onDrop }: Pick<Props, 'comparison' | 'onDrop'>) {
  const { t } = useTranslation('shortlists');
  return (
    <tr>
      <th scope="col">
        <span className="visually-hidden">{t('compare.requirement')}</span>
      </th>
      {comparison.candidates.map(({ explanation, entry }) => {
        const name = explanation.name ?? t('nameless');
        return (
          <th key={explanation.candidateId} scope="col">
            <span className={classes.person}>
              <Link to={paths.candidate(explanation.candidateId)}>{name}</Link>
              {onDrop && (
                <button
                  type="button"
                  className={`${classes.drop} no-print`}
                  aria-label={t('compare.drop', { name })}
                  onClick={() => onDrop(explanation.candidateId)}
                >
                  <IconX size={14} aria-hidden="true" />
                </button>
              )}
            </span>
            <span className={classes.muted}>
              {entry ? t('onShortlist', { stage: t(`stage.${entry.stage}`) }) : (explanation.headline ?? ' ')}
            </span>
          </th>
        );
      })}
    </tr>
  );
}

function Asked({ requirement }: { readonly requirement: NamedRequirement }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const text = useRequirementText();
  const minimum =
    requirement.subject.type === 'experience'
      ? format.months(requirement.minimum)
      : text.level(requirement.minimum, requirement.skills[0]?.kind);
  return (
    <span className={classes.asked}>
      {requirement.gate ? t('askedGate', { minimum }) : t('asked', { minimum, weight: requirement.weight })}
    </span>
  );
}

interface PartProps {
  readonly part: ExplainedPart;
  readonly candidate: ComparedCandidate | undefined;
  readonly label: string;
}

const gateMarks = { met: 'met', 'not-met': 'not', 'to-confirm': 'to-confirm' } as const;
const quoteLength = 110;
const bullet = /^[\s*•·▪-]+/;

function PartCell({ part, candidate, label }: PartProps) {
  const { t } = useTranslation('shortlists');
  const name = candidate?.explanation.name ?? t('nameless');
  return (
    <Popover width={320} withArrow position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.cell}>
          <span className="visually-hidden">{t('compare.openEvidence', { name, label })}</span>
          <CellFacts part={part} label={label} />
          <CellWords part={part} />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {candidate && (
          <EvidenceView part={part} label={label} candidateId={candidate.explanation.candidateId} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function CellFacts({ part, label }: Pick<PartProps, 'part' | 'label'>) {
  const { t } = useTranslation('common');
  const text = useRequirementText();
  const format = useFormat();
  const { decidedBy, months, gate, verdict } = part;
  const facts = [
    decidedBy && decidedBy.skill.name !== label && decidedBy.skill.name,
    decidedBy &&
      decidedBy.trace.kind !== 'mentioned' &&
      text.level(decidedBy.trace.level, decidedBy.skill.kind),
    months !== null && format.months(months),
  ].filter((fact) => typeof fact === 'string');
  return (
    <span className={classes.verdict}>
      <VerdictMark verdict={gate === null ? verdict : gateMarks[gate]} quiet />
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {facts.length === 0 && (
        <span className={classes.muted}>{t(`verdict.${gate === null ? verdict : gateMarks[gate]}`)}</span>
      )}
    </span>
  );
}

function CellWords({ part: { decidedBy } }: Pick<PartProps, 'part'>) {
  const { t } = useTranslation('matching');
  if (!decidedBy) return null;
  const quote = decidedBy.quotes
    .find(({ text }) => text !== null)
    ?.text?.replace(bullet, '')
    .trim();
  if (quote === undefined) return <span className={classes.muted}>{t(`kind.${decidedBy.trace.kind}`)}</span>;
  return (
    <span className={classes.quote}>
      “{quote.length > quoteLength ? `${quote.slice(0, quoteLength)}…` : quote}”
    </span>
  );
}
