import { Button } from '@mantine/core';
import { IconTableDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { BatchCard, DropZone, PastBatches, templateUrl } from '../features/intake/index.js';
import { paths } from '../lib/paths.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './intake-page.module.css';

/** Files in: one drop zone, the intake at hand, and earlier ones. */
export function IntakePage() {
  const { t } = useTranslation('intake');
  const { batchId } = useParams();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={t('title')}
        line={t('line')}
        actions={
          <Button
            component="a"
            href={templateUrl}
            download
            variant="default"
            leftSection={<IconTableDown size={16} />}
          >
            {t('template')}
          </Button>
        }
      />
      <div className={classes.page}>
        <DropZone onTaken={(id) => void navigate(paths.batch(id))} />
        {batchId !== undefined && <BatchCard key={batchId} batchId={batchId} />}
        <PastBatches currentId={batchId} />
      </div>
    </>
  );
}
