import { type Words } from './words.js';

export const french: Words = {
  locale: 'fr-FR',
  headings: {
    contact: 'Contact|Coordonnées',
    summary: 'Profil|À propos',
    experience: 'Expérience professionnelle|Expériences professionnelles|Parcours professionnel|Expérience',
    education: 'Formation|Formations|Études',
    skills: 'Compétences|Compétences techniques',
    languages: 'Langues',
    certificates: 'Certifications',
    volunteer: 'Bénévolat|Engagement associatif',
    interests: 'Centres d’intérêt|Loisirs',
  },
  present: 'aujourd’hui|présent|à ce jour',
  since: 'depuis',
  until: 'à',
  at: 'chez',
  page: 'Page',
  years: 'ans',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  monthsShort: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  labels: { email: 'Courriel', phone: 'Téléphone', place: 'Adresse', link: 'Site web' },
  titles: {
    backend: 'Développeur back-end|Développeuse Java senior|Ingénieur logiciel',
    frontend: 'Développeur front-end|Intégratrice web|Développeur web',
    data: 'Ingénieur données|Data engineer|Développeuse BI',
    science: 'Data scientist|Scientifique des données|Ingénieure en apprentissage automatique',
    devops: 'Ingénieur DevOps|Ingénieure cloud|Ingénieur systèmes',
    quality: 'Ingénieur qualité logicielle|Testeuse logiciel|Ingénieure QA',
    project: 'Chef de projet|Cheffe de projet senior|Directeur de projet',
    accounts: 'Comptable|Contrôleuse de gestion|Chef comptable',
    mechanics: 'Ingénieur mécanique|Ingénieure conception|Dessinateur projeteur',
    marketing: 'Responsable marketing|Chargée de marketing digital|Directeur marketing',
    people: 'Responsable ressources humaines|Chargée de recrutement|Assistante RH',
    systems: 'Administrateur systèmes|Technicienne informatique|Administrateur réseaux',
    design: 'Designer UX|Designer produit|Graphiste',
    mobile: 'Développeur mobile|Développeuse Android|Développeur iOS',
  },
  degrees: {
    it: 'Licence en informatique|Master en informatique|Diplôme d’ingénieur en informatique|Doctorat en informatique',
    business: 'Licence en gestion|Master en finance|BTS Comptabilité et gestion',
    engineering: 'Diplôme d’ingénieur en mécanique|Licence professionnelle en mécanique',
    design: 'Licence en arts appliqués|Master en design',
  },
  summary:
    'Collègue fiable qui aime les objectifs clairs et les chiffres honnêtes.|Je travaille volontiers avec des gens qui aiment leur métier.|À la recherche d’une équipe attentive à ses clients.',
  deeds:
    'Mise en place de services avec {a} et {b} pour des clients de plusieurs pays|Introduction de {a} dans trois équipes et formation de douze collègues|Remplacement d’une ancienne solution par une nouvelle fondée sur {a} et {b}|Responsable de {a}, y compris la planification|Réduction des coûts d’un cinquième grâce au passage à {a}|Utilisation quotidienne de {a}, {b} dans une équipe de six personnes',
  plain:
    'Réponse aux clients en moins d’un jour|Accueil des nouveaux collègues et rédaction du manuel|Préparation du budget annuel et présentation au conseil|Réduction des délais de livraison de six semaines à deux|Représentation de l’entreprise dans les salons|Suivi de quatre grands clients',
  traps:
    'Préparation du go-to-market pour la saison du printemps 2019|Compte rendu trimestriel au C-level|Travail étroit avec le service R&D de Lyon|Gestion des colis express perdus|Soutien au reste de l’équipe pendant les vacances',
  without: 'Aucune expérience avec {n}',
  levels: 'A1|A2|B1|B2|C1|langue maternelle',
  volunteer: 'Entraîneur de jeunes|Trésorière|Bénévole en cuisine',
  interests: 'Randonnée, échecs, chorale|Voile, boulangerie|Jeux de société, photographie d’oiseaux',
};
