import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../lib/i18n.js';
import { languageNames, languages } from '../../lib/languages.js';
import { useLanguage } from '../../lib/use-format.js';
import classes from './menus.module.css';

export function LanguageMenu() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.trigger}
          aria-label={`${current.toUpperCase()} · ${t('language.choose', { name: languageNames[current] })}`}
        >
          {current.toUpperCase()}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={language === current || undefined}
            fw={language === current ? 600 : 400}
            onClick={() => void switchLanguage(language)}
          >
            {languageNames[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
