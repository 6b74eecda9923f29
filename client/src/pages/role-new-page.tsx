import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RoleForm } from '../features/roles/index.js';
import { paths } from '../lib/paths.js';
import { Card } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './role-page.module.css';

export function RoleNewPage() {
  const { t } = useTranslation('roles');
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('newRole')} line={t('newLine')} />
      <Card className={classes.form}>
        <RoleForm
          onSaved={(role) => void navigate(paths.role(role.id), { replace: true })}
          onCancel={() => void navigate(paths.roles())}
        />
      </Card>
    </>
  );
}
