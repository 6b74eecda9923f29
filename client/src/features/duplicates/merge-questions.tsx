import { Alert, Radio, Stack } from '@mantine/core';
import {
  type AuthorisationSeen,
  type MergePreview,
  type MergeSide,
  mergeSides,
} from '@portolan/shared/contract';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { type MergeState } from './model.js';

interface Props {
  readonly preview: MergePreview;
  readonly state: MergeState;
  readonly isSpecialist: boolean;
  readonly onChange: (changes: Partial<MergeState>) => void;
}

/** What both records say differently beside the profile: each must be answered. */
export function MergeQuestions({ preview, state, isSpecialist, onChange }: Props) {
  const { t } = useTranslation('duplicates');
  const { authorisations, expectation, bothHaveMobilityFile, shortlists } = preview;
  if (authorisations.length + shortlists.length === 0 && expectation === null && !bothHaveMobilityFile)
    return null;
  return (
    <Card title={t('questions.title')} description={t('questions.line')}>
      <Stack gap="lg">
        <Authorisations {...{ preview, state, isSpecialist, onChange }} />
        {expectation && (
          <Expectation
            both={expectation}
            value={state.expectation}
            onChange={(side) => onChange({ expectation: side })}
          />
        )}
        <Shortlists {...{ preview, state, isSpecialist, onChange }} />
        {bothHaveMobilityFile && !isSpecialist && (
          <Alert icon={<IconLock size={18} />} color="yellow" title={t('questions.mobilityTitle')}>
            {t('questions.mobilityBlocked')}
          </Alert>
        )}
        {bothHaveMobilityFile && isSpecialist && (
          <Question
            label={t('questions.mobility')}
            value={state.mobilityFile}
            onChange={(side) => onChange({ mobilityFile: side })}
            texts={{ kept: t('merge.kept'), merged: t('merge.merged') }}
          />
        )}
      </Stack>
    </Card>
  );
}

function Authorisations({ preview, state, onChange }: Props) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const said = (one: AuthorisationSeen) =>
    t('questions.authorised', {
      may: t(`answer.${one.authorised}`),
      sponsor: t(`answer.${one.needsSponsorship}`),
      who: one.saidBy,
      day: format.day(one.recordedAt),
    });
  return preview.authorisations.map(({ country, kept, merged }) => (
    <Question
      key={country}
      label={t('questions.authorisation', { country: format.country(country) })}
      value={state.authorisations[country] ?? null}
      onChange={(side) => onChange({ authorisations: { ...state.authorisations, [country]: side } })}
      texts={{ kept: said(kept), merged: said(merged) }}
    />
  ));
}

interface ExpectationProps {
  readonly both: NonNullable<MergePreview['expectation']>;
  readonly value: MergeSide | null;
  readonly onChange: (side: MergeSide) => void;
}

function Expectation({ both, value, onChange }: ExpectationProps) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const said = ({ money, saidBy, recordedAt }: ExpectationProps['both']['kept']) =>
    t('questions.said', { what: format.money(money), who: saidBy, day: format.day(recordedAt) });
  return (
    <Question
      label={t('questions.expectation')}
      value={value}
      onChange={onChange}
      texts={{ kept: said(both.kept), merged: said(both.merged) }}
    />
  );
}

function Shortlists({ preview, state, onChange }: Props) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const said = ({ stage, stageChangedAt, noteCount }: MergePreview['shortlists'][number]['kept']) =>
    [
      t('questions.since', { stage: t(`shortlists:stage.${stage}`), day: format.day(stageChangedAt) }),
      noteCount > 0 ? t('questions.notes', { count: noteCount }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return preview.shortlists.map(({ roleId, roleTitle, employerName, kept, merged }) => (
    <Question
      key={roleId}
      label={t('questions.shortlist', { role: roleTitle, employer: employerName })}
      value={state.shortlists[roleId] ?? null}
      onChange={(side) => onChange({ shortlists: { ...state.shortlists, [roleId]: side } })}
      texts={{ kept: said(kept), merged: said(merged) }}
    />
  ));
}

interface QuestionProps {
  readonly label: string;
  readonly value: MergeSide | null;
  readonly onChange: (side: MergeSide) => void;
  readonly texts: Readonly<Record<MergeSide, string>>;
}

function Question({ label, value, onChange, texts }: QuestionProps) {
  const { t } = useTranslation('duplicates');
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {mergeSides.map((side) => (
          <Radio key={side} value={side} label={texts[side]} description={t(`merge.in.${side}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
