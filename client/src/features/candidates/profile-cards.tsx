import { Anchor, Button } from '@mantine/core';
import {
  type CandidateView,
  type EditableField,
  type FactSeen,
  type FieldEdit,
} from '@portolan/shared/contract';
import { type LinkKind } from '@portolan/shared/domain/documents';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { type Edited } from './field-dialog.js';
import { FieldRow } from './field-row.js';
import classes from './fields.module.css';

interface Props {
  readonly view: CandidateView;
  readonly onEdit: (edited: Edited) => void;
}

interface Shown<V> {
  readonly value: V;
  readonly facts: readonly FactSeen[];
}

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** Adds a value of a field. */
export function AddButton({ field, onEdit }: { readonly field: EditableField } & Pick<Props, 'onEdit'>) {
  const { t } = useTranslation('candidates');
  return (
    <Button
      className="no-print"
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      onClick={() => onEdit({ field, facts: [] })}
    >
      {t(`field.${field}`)}
    </Button>
  );
}

/** Name, headline, place and how to reach somebody. */
export function PersonCard({ view: { fields }, onEdit }: Props) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const row = <F extends EditableField, V extends NonNullable<FieldEdit['value']>>(
    field: F,
    key: string,
    known: Shown<V> | null,
    show: (value: V) => ReactNode,
  ) =>
    known && (
      <FieldRow
        key={key}
        fieldKey={key}
        label={t(`field.${field}`)}
        facts={known.facts}
        onEdit={() => onEdit({ field, value: known.value, facts: known.facts })}
      >
        {show(known.value)}
      </FieldRow>
    );
  const missing = (['name', 'headline', 'place'] as const).filter((field) => fields[field] === null);
  return (
    <Card title={t('card.person')}>
      {row('name', 'name', fields.name, (name) => name)}
      {row('headline', 'headline', fields.headline, (headline) => headline)}
      {row('place', 'place', fields.place, ({ city, region, country }) =>
        [city, region, country && format.country(country)].filter(Boolean).join(', '),
      )}
      {fields.emails.map((known, i) =>
        row('email', `emails.${i}`, known, (address) => (
          <Anchor href={`mailto:${address}`}>{address}</Anchor>
        )),
      )}
      {fields.phones.map((known, i) =>
        row('phone', `phones.${i}`, known, ({ e164, raw }) =>
          e164 ? <Anchor href={`tel:${e164}`}>{e164}</Anchor> : raw,
        ),
      )}
      {fields.links.map((known, i) => row('link', `links.${i}`, known, (link) => <OutsideLink {...link} />))}
      <div>
        {missing.map((field) => (
          <AddButton key={field} field={field} onEdit={onEdit} />
        ))}
        {(['email', 'phone', 'link'] as const).map((field) => (
          <AddButton key={field} field={field} onEdit={onEdit} />
        ))}
      </div>
    </Card>
  );
}

/** Only what is surely a web address becomes a link. */
function OutsideLink({ url }: { readonly url: string; readonly kind: LinkKind }) {
  const shown = url.replace(/^https?:\/\/(www\.)?/, '');
  if (!/^https?:\/\//.test(url)) return shown;
  return (
    <Anchor href={url} target="_blank" rel="noreferrer noopener">
      {shown}
    </Anchor>
  );
}

/** Schooling, languages and certificates. */
export function LearningCard({ view: { fields }, onEdit }: Props) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  return (
    <Card title={t('card.learning')}>
      {fields.education.map((known, i) => (
        <FieldRow
          key={`education.${i}`}
          fieldKey={`education.${i}`}
          label={t('field.education')}
          facts={known.facts}
          onEdit={() => onEdit({ field: 'education', ...known })}
        >
          {[known.value.degree, known.value.institution].filter(Boolean).join(', ')}
          <div className={classes.muted}>{format.span(known.value.start, known.value.end)}</div>
        </FieldRow>
      ))}
      {fields.languages.map((known, i) => (
        <FieldRow
          key={`languages.${i}`}
          fieldKey={`languages.${i}`}
          label={t('field.language')}
          facts={known.facts}
          onEdit={() => onEdit({ field: 'language', ...known })}
        >
          {format.languageName(known.value)}{' '}
          <span className={classes.muted}>
            {known.value.level === null ? t('levelUnknown') : cefr[known.value.level - 1]}
          </span>
        </FieldRow>
      ))}
      {fields.certifications.map((known, i) => (
        <FieldRow
          key={`certifications.${i}`}
          fieldKey={`certifications.${i}`}
          label={t('field.certification')}
          facts={known.facts}
          onEdit={() => onEdit({ field: 'certification', ...known })}
        >
          {known.value.name}{' '}
          <span className={classes.muted}>{known.value.issued && format.month(known.value.issued)}</span>
        </FieldRow>
      ))}
      <div>
        {(['education', 'language', 'certification'] as const).map((field) => (
          <AddButton key={field} field={field} onEdit={onEdit} />
        ))}
      </div>
    </Card>
  );
}
