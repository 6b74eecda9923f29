import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { occupationQuery, occupationSearchQuery } from './api.js';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchValue' | 'onSearchChange'> & {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
};

/** Occupations by code, title or another title in use; the server searches. */
export function OccupationSelect({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 150);
  const chosen = useQuery({ ...occupationQuery(value ?? ''), enabled: value !== null });
  const label = chosen.data && labelOf(chosen.data);
  const found = useQuery(occupationSearchQuery(search === label ? '' : search));
  const options = (found.data ?? []).map((hit) => ({
    value: hit.code,
    label: labelOf(hit),
    also: hit.matched,
  }));
  const known = value === null || options.some((option) => option.value === value);
  const data = known ? options : [{ value, label: label ?? value, also: null }, ...options];
  return (
    <Select
      searchable
      data={data}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      {...rest}
    />
  );
}

function labelOf({ code, title }: { readonly code: string; readonly title: string }): string {
  return `${title} · ${code}`;
}
