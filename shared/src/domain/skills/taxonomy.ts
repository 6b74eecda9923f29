import { businessSkills } from './data/business.js';
import { certifications } from './data/certs.js';
import { dataSkills } from './data/data.js';
import { engineeringPracticeSkills } from './data/quality.js';
import { humanLanguages } from './data/human.js';
import { platformSkills } from './data/platform.js';
import { programmingSkills } from './data/languages.js';
import { relatedLinks } from './data/related.js';
import { softSkills } from './data/soft.js';
import { tradeSkills } from './data/trades.js';
import { skillTranslations } from './data/translations.js';
import { webSkills } from './data/api-web.js';
import { buildSkillGraph, type SkillGraph } from './skill-graph.js';
import { translated } from './translated.js';

/** The fifteen groups of the source article (docs: "Back-end developer, US"), in its order. */
export const backendGroups: readonly string[] = [
  'server-side-languages',
  'databases',
  'api-development',
  'web-servers',
  'version-control',
  'security',
  'caching',
  'cloud',
  'containers',
  'microservices',
  'problem-solving',
  'ci-cd',
  'communication',
  'performance',
  'continuous-learning',
];

export const skillGraph: SkillGraph = buildSkillGraph(
  translated(
    [
      ...programmingSkills,
      ...dataSkills,
      ...webSkills,
      ...platformSkills,
      ...engineeringPracticeSkills,
      ...softSkills,
      ...humanLanguages,
      ...certifications,
      ...businessSkills,
      ...tradeSkills,
    ],
    skillTranslations,
  ),
  relatedLinks,
);
