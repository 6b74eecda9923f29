import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { type FieldKey } from './model.js';

interface Lit {
  /** The value that is pointed at, in the document or among the fields. */
  readonly key: FieldKey | null;
  readonly light: (key: FieldKey | null) => void;
  /** Shows a value's place in the document. */
  readonly goToText: (key: FieldKey) => void;
  /** Shows the field that a place in the document became. */
  readonly goToField: (key: FieldKey) => void;
  readonly hasDocument: boolean;
}

const nothing = () => undefined;
const LitContext = createContext<Lit>({
  key: null,
  light: nothing,
  goToText: nothing,
  goToField: nothing,
  hasDocument: false,
});

type Props = Pick<Lit, 'goToText' | 'goToField' | 'hasDocument'> & { readonly children: ReactNode };

/** Ties the document and the fields: pointing at one lights the other. */
export function LitProvider({ goToText, goToField, hasDocument, children }: Props) {
  const [key, light] = useState<FieldKey | null>(null);
  const value = useMemo(
    () => ({ key, light, goToText, goToField, hasDocument }),
    [key, goToText, goToField, hasDocument],
  );
  return <LitContext value={value}>{children}</LitContext>;
}

export function useLit(): Lit {
  return use(LitContext);
}

/** What an element on either side needs to light its counterpart. */
export function useLitProps(key: FieldKey) {
  const lit = useLit();
  return {
    'data-field': key,
    'data-lit': lit.key === key || undefined,
    onMouseEnter: () => lit.light(key),
    onMouseLeave: () => lit.light(null),
    onFocus: () => lit.light(key),
    onBlur: () => lit.light(null),
  };
}
