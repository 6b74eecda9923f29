import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelChoice, skillChoicesQuery, topLevelOf } from '../candidates/index.js';
import { useSession } from '../session/index.js';
import { editorKeys } from './editor-keys.js';
import { type ReviewItem, type SkillNow } from './items.js';
import { oneLine, skillNow } from './model.js';
import { type ReviewDesk } from './use-review-desk.js';

interface Props {
  readonly desk: ReviewDesk;
  readonly item: ReviewItem;
  readonly skill: NonNullable<ReviewItem['skill']>;
}

/** Another skill instead, another level, or both, as said by whoever reviews. Escape leaves it as it was. */
export function SkillEditor({ desk, item, skill }: Props) {
  const { t } = useTranslation('review');
  const { user } = useSession();
  const [draft, setDraft] = useState<SkillNow>(() => skillNow(desk.desk, item) ?? skill);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const quote = item.facts[0]?.quote ?? null;
    const note = quote === null ? null : t('skill.note', { words: oneLine(quote) });
    const level = Math.max(1, Math.min(draft.level, topLevelOf(draft.kind)));
    void desk.mendSkill(item, { ...draft, level }, { saidBy: user.name, note });
  };
  return (
    <form ref={form} onSubmit={save} onKeyDown={editorKeys(desk.leaveEdit)} noValidate>
      <Stack gap="xs" mt={6}>
        {/* What somebody said of a skill stays said of that skill. */}
        {!skill.attested && <SkillChoice draft={draft} onChange={setDraft} />}
        {topLevelOf(draft.kind) > 1 && (
          <LevelChoice
            kind={draft.kind}
            from={1}
            value={draft.level}
            onChange={(level) => setDraft({ ...draft, level })}
          />
        )}
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={desk.leaveEdit}>
            {t('common:action.cancel')}
          </Button>
          <Button size="compact-sm" type="submit">
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ChoiceProps {
  readonly draft: SkillNow;
  readonly onChange: (next: SkillNow) => void;
}

function SkillChoice({ draft, onChange }: ChoiceProps) {
  const { t } = useTranslation('review');
  const list = useQuery(skillChoicesQuery);
  const [search, setSearch] = useState(draft.name);
  const [opened, setOpened] = useState(false);
  const choices = list.data ?? [{ value: draft.id, label: draft.name, kind: draft.kind }];
  const choose = (chosen: (typeof choices)[number] | undefined) => {
    if (chosen) onChange({ ...draft, id: chosen.value, name: chosen.label, kind: chosen.kind });
  };
  /** Enter takes what is marked in the open list, else its first line; it saves only once the list is closed. */
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !opened) return;
    event.preventDefault();
    const typed = search.trim().toLowerCase();
    if (search !== draft.name) choose(choices.find(({ label }) => label.toLowerCase().includes(typed)));
    setOpened(false);
  };
  return (
    <Select
      label={t('candidates:field.skill')}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      limit={50}
      data={choices}
      value={draft.id}
      searchValue={search}
      onSearchChange={setSearch}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      nothingFoundMessage={t('candidates:nothingChosen')}
      onKeyDown={enter}
      onChange={(id) => choose(choices.find(({ value }) => value === id))}
    />
  );
}
