/** Providers that deliver to the same box whatever dots the local part has, by the name that stands for all. */
export const dotlessProviders: Readonly<Record<string, string>> = {
  'gmail.com': 'gmail.com',
  'googlemail.com': 'gmail.com',
};

/** Other names of one provider: the same box. */
export const providerAliases: Readonly<Record<string, string>> = {
  'pm.me': 'proton.me',
  'protonmail.com': 'proton.me',
  'protonmail.ch': 'proton.me',
  'me.com': 'icloud.com',
  'mac.com': 'icloud.com',
  'ya.ru': 'yandex.ru',
  'yandex.com': 'yandex.ru',
};

/** Boxes that many people read: sharing one says nothing about who somebody is. */
export const sharedBoxes: ReadonlySet<string> = new Set([
  'admin',
  'administration',
  'application',
  'applications',
  'bewerbung',
  'career',
  'careers',
  'contact',
  'email',
  'hello',
  'hr',
  'info',
  'jobs',
  'kontakt',
  'mail',
  'me',
  'no-reply',
  'noreply',
  'office',
  'personal',
  'recruiting',
  'recruitment',
  'rrhh',
  'sales',
  'service',
  'support',
  'team',
  'test',
]);
