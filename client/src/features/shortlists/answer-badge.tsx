import { Tooltip } from '@mantine/core';
import { type ManagerAnswer } from '@portolan/shared/contract';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import classes from './shortlists.module.css';

/** The hiring manager's yes or no, by sign and word; why, who and when on hover. */
export function AnswerBadge({ answer: { answer, reason, by, at } }: { readonly answer: ManagerAnswer }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const Icon = answer === 'yes' ? IconCheck : IconX;
  const said = t('answerSaid', { by: by ?? t('somebody'), at: format.day(at) });
  return (
    <Tooltip
      label={reason === null ? said : `${reason} · ${said}`}
      maw={320}
      events={{ hover: true, focus: true, touch: true }}
    >
      <span className={classes.answer} data-answer={answer} tabIndex={0}>
        <Icon size={13} aria-hidden="true" />
        {t(`answer.${answer}`)}
      </span>
    </Tooltip>
  );
}
