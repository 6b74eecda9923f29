import { Button, CopyButton } from '@mantine/core';
import { type Comparison } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.js';
import classes from './compare.module.css';
import { checklist, questionsOf } from './model.js';
import { useRequirementText } from './use-requirement-text.js';

/** What to ask whom, by worth, to be copied into an interview guide. */
export function QuestionCard({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('shortlists');
  const text = useRequirementText();
  const people = comparison.candidates.map((candidate) => ({
    id: candidate.explanation.candidateId,
    name: candidate.explanation.name ?? t('nameless'),
    questions: questionsOf(candidate).map((requirement) =>
      t('matching:question', { label: text.label(requirement) }),
    ),
  }));
  const all = people.map(({ name, questions }) => checklist(name, questions)).join('\n\n');
  return (
    <Card
      title={t('compare.toAsk')}
      description={t('compare.toAskLine')}
      actions={
        <CopyButton value={all}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'common:action.copied' : 'common:action.copy')}
            </Button>
          )}
        </CopyButton>
      }
    >
      <div className={classes.questions}>
        {people.map(({ id, name, questions }) => (
          <section key={id}>
            <h3>{name}</h3>
            {questions.length === 0 ? (
              <p className={classes.muted}>{t('matching:noQuestions')}</p>
            ) : (
              <ul>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}
