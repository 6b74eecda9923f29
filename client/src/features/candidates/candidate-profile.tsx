import { type CandidateView } from '@portolan/shared/contract';
import { useState } from 'react';
import { type CandidateActions } from './api.js';
import { AttestDialog } from './attest-dialog.js';
import { type Edited, FieldDialog } from './field-dialog.js';
import { JobsCard } from './jobs-card.js';
import { LaneCard } from './lane-card.js';
import { LearningCard, PersonCard } from './profile-cards.js';
import { type Attested, SkillsCard } from './skills-card.js';

interface Props {
  readonly view: CandidateView;
  readonly actions: CandidateActions;
}

/** Everything known of a candidate, each value with where it comes from, editable. */
export function CandidateProfile({ view, actions }: Props) {
  const [edited, setEdited] = useState<Edited>();
  const [attested, setAttested] = useState<Attested>();
  return (
    <>
      <PersonCard view={view} onEdit={setEdited} />
      <JobsCard view={view} onEdit={setEdited} />
      <SkillsCard view={view} onAttest={setAttested} />
      <LearningCard view={view} onEdit={setEdited} />
      <LaneCard view={view} actions={actions} />
      {edited && (
        <FieldDialog
          edited={edited}
          version={view.version}
          actions={actions}
          onClose={() => setEdited(undefined)}
        />
      )}
      {attested && (
        <AttestDialog attested={attested} actions={actions} onClose={() => setAttested(undefined)} />
      )}
    </>
  );
}
