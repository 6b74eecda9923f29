import { type NamedRequirement } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';

const kinds = ['technical', 'soft', 'language', 'certification'];
const kindOf = (kind: string | undefined) => kinds.find((each) => each === kind) ?? 'technical';

/** A requirement's name and a level's name in the reader's language. */
export function useRequirementText() {
  const { t } = useTranslation('matching');
  return {
    label: ({ label, subject }: Pick<NamedRequirement, 'label' | 'subject'>): string => {
      if (label !== '') return label;
      if (subject.type === 'experience' && subject.occupationCode !== null) {
        return t('experienceIn', { code: subject.occupationCode });
      }
      return t('experience');
    },
    /** 0 is an attested absence. */
    level: (level: number, skillKind: string | undefined): string =>
      level === 0 ? t('level.none') : t(`level.${kindOf(skillKind)}.${level}`),
  };
}
