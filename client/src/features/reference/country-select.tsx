import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormat } from '../../lib/use-format.js';
import { countriesQuery } from './api.js';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
};

/** Countries by their names in the reader's language. */
export function CountrySelect(props: Props) {
  const format = useFormat();
  const { data } = useQuery(countriesQuery);
  const options = useMemo(
    () =>
      (data ?? [])
        .map(({ code }) => ({ value: code, label: format.country(code) }))
        .sort((a, b) => a.label.localeCompare(b.label, format.language)),
    [data, format],
  );
  return <Select searchable data={options} limit={60} {...props} />;
}
