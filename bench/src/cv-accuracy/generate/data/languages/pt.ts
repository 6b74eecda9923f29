import { type Words } from './words.js';

export const portuguese: Words = {
  locale: 'pt-PT',
  headings: {
    contact: 'Contacto|Contato|Dados pessoais',
    summary: 'Perfil|Sobre mim|Resumo',
    experience: 'Experiência profissional|Experiência|Histórico profissional',
    education: 'Formação académica|Formação acadêmica|Educação',
    skills: 'Competências|Habilidades|Conhecimentos técnicos',
    languages: 'Idiomas|Línguas',
    certificates: 'Certificações|Certificados',
    volunteer: 'Voluntariado',
    interests: 'Interesses|Passatempos',
  },
  present: 'atual|presente|até ao momento',
  since: 'desde',
  until: 'a',
  at: 'na',
  page: 'Página',
  years: 'anos',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  monthsShort: 'jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.',
  labels: { email: 'E-mail', phone: 'Telemóvel', place: 'Morada', link: 'Página web' },
  titles: {
    backend: 'Desenvolvedor back-end|Desenvolvedora Java sênior|Engenheiro de software',
    frontend: 'Desenvolvedor front-end|Programadora web|Desenvolvedora web',
    data: 'Engenheiro de dados|Engenheira de dados sênior|Programador BI',
    science: 'Cientista de dados|Cientista de dados sénior|Engenheiro de aprendizado de máquina',
    devops: 'Engenheiro DevOps|Engenheira de cloud|Engenheiro de plataforma',
    quality: 'Engenheiro de qualidade|Testadora de software|Analista de testes',
    project: 'Gestor de projetos|Gerente de projetos|Coordenadora de projetos',
    accounts: 'Contabilista|Contador|Controladora financeira',
    mechanics: 'Engenheiro mecânico|Engenheira de projeto|Projetista mecânico',
    marketing: 'Gestora de marketing|Analista de marketing digital|Diretor de marketing',
    people: 'Gestora de recursos humanos|Analista de recrutamento|Diretor de recursos humanos',
    systems: 'Administrador de sistemas|Técnica de informática|Administrador de redes',
    design: 'Designer UX|Designer de produto|Designer gráfica',
    mobile: 'Programador mobile|Desenvolvedora Android|Desenvolvedor iOS',
  },
  degrees: {
    it: 'Licenciatura em Engenharia Informática|Mestrado em Ciência da Computação|Bacharelado em Ciência da Computação|Doutoramento em Informática',
    business: 'Licenciatura em Gestão|Mestrado em Finanças|Bacharelado em Ciências Contábeis',
    engineering: 'Licenciatura em Engenharia Mecânica|Mestrado em Engenharia Mecânica',
    design: 'Licenciatura em Design|Mestrado em Design de Interação',
  },
  summary:
    'Colega de confiança que gosta de metas claras e de números honestos.|Trabalho com gosto com pessoas que amam o seu ofício.|À procura de uma equipa que cuide dos seus clientes.',
  deeds:
    'Criação e operação de serviços com {a} e {b} para clientes de vários países|Introdução de {a} em três equipas e formação de doze colegas|Substituição de uma solução antiga por outra baseada em {a} e {b}|Responsável por {a}, incluindo o planeamento|Redução de custos em um quinto com a mudança para {a}|Uso diário de {a}, {b} numa equipa de seis pessoas',
  plain:
    'Resposta aos clientes em menos de um dia|Acolhimento de novos colegas e redação do manual|Preparação do orçamento anual e apresentação à direção|Redução do prazo de entrega de seis semanas para duas|Representação da empresa em feiras|Acompanhamento de quatro grandes clientes',
  traps:
    'Preparação do go-to-market da época da primavera de 2019|Relatório trimestral ao C-level|Trabalho próximo com o departamento de R&D em Lyon|Gestão de envios express perdidos|Apoio ao resto da equipa durante o verão',
  without: 'Sem experiência com {n}',
  levels: 'A1|A2|B1|B2|C1|língua materna',
  volunteer: 'Treinador de jovens|Tesoureira|Voluntário de cozinha',
  interests: 'Caminhadas, xadrez, coro|Vela, pão caseiro|Jogos de tabuleiro, fotografia de aves',
};
