import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../features/session/index.js';
import { safeNext } from '../lib/paths.js';
import { FrontDoor } from '../ui/front-door.js';

export function SignInPage() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <FrontDoor title={t('signInTitle')} line={t('signInLine')}>
      <SignInForm onDone={() => void navigate(safeNext(search.get('next')), { replace: true })} />
    </FrontDoor>
  );
}
