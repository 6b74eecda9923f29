import { type Words } from './words.js';

export const spanish: Words = {
  locale: 'es-ES',
  headings: {
    contact: 'Contacto|Datos personales',
    summary: 'Perfil|Sobre mí|Perfil profesional',
    experience: 'Experiencia laboral|Experiencia profesional|Experiencia',
    education: 'Formación académica|Educación|Formación',
    skills: 'Habilidades|Competencias|Conocimientos técnicos',
    languages: 'Idiomas',
    certificates: 'Certificaciones|Certificados',
    volunteer: 'Voluntariado',
    interests: 'Intereses|Aficiones',
  },
  present: 'actualidad|presente|actualmente',
  since: 'desde',
  until: 'a',
  at: 'en',
  page: 'Página',
  years: 'años',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  monthsShort: 'ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.',
  labels: { email: 'Correo electrónico', phone: 'Teléfono', place: 'Dirección', link: 'Página web' },
  titles: {
    backend: 'Desarrollador back-end|Desarrolladora Java sénior|Ingeniero de software',
    frontend: 'Desarrollador front-end|Desarrolladora web|Maquetador web',
    data: 'Ingeniero de datos|Ingeniera de datos sénior|Desarrollador BI',
    science: 'Científico de datos|Científica de datos|Ingeniero de aprendizaje automático',
    devops: 'Ingeniero DevOps|Ingeniera de sistemas en la nube|Ingeniero de plataforma',
    quality: 'Ingeniero de calidad|Probadora de software|Analista QA',
    project: 'Jefe de proyecto|Jefa de proyectos|Gestor de proyectos',
    accounts: 'Contable|Contador público|Controladora financiera',
    mechanics: 'Ingeniero mecánico|Ingeniera de diseño|Ingeniero industrial',
    marketing: 'Responsable de marketing|Especialista en marketing digital|Directora de marketing',
    people: 'Responsable de recursos humanos|Técnica de selección|Director de recursos humanos',
    systems: 'Administrador de sistemas|Técnica de soporte informático|Administrador de redes',
    design: 'Diseñadora UX|Diseñador de producto|Diseñadora gráfica',
    mobile: 'Desarrollador móvil|Desarrolladora Android|Desarrollador iOS',
  },
  degrees: {
    it: 'Grado en Ingeniería Informática|Máster en Ingeniería de Software|Licenciatura en Informática|Doctorado en Informática',
    business: 'Grado en Administración de Empresas|Máster en Finanzas|Licenciatura en Economía',
    engineering: 'Grado en Ingeniería Mecánica|Ingeniería Industrial',
    design: 'Grado en Diseño|Máster en Diseño de Interacción',
  },
  summary:
    'Compañera fiable a quien le gustan los objetivos claros y las cifras honestas.|Trabajo con gusto con personas que aman su oficio.|En busca de un equipo que cuide a sus clientes.',
  deeds:
    'Creación y operación de servicios con {a} y {b} para clientes de varios países|Introducción de {a} en tres equipos y formación de doce compañeros|Sustitución de una solución antigua por otra basada en {a} y {b}|Responsable de {a}, incluida la planificación|Reducción de costes en un quinto gracias al cambio a {a}|Uso diario de {a}, {b} en un equipo de seis personas',
  plain:
    'Respuesta a los clientes en menos de un día|Acogida de nuevos compañeros y redacción del manual|Preparación del presupuesto anual y presentación a la dirección|Reducción del plazo de entrega de seis semanas a dos|Representación de la empresa en ferias|Atención a cuatro grandes clientes',
  traps:
    'Preparación del go-to-market de la temporada de primavera de 2019|Informe trimestral al C-level|Trabajo cercano con el departamento de R&D en Lyon|Gestión de envíos express perdidos|Ayuda al resto del equipo durante el verano',
  without: 'Sin experiencia con {n}',
  levels: 'A1|A2|B1|B2|C1|lengua materna',
  volunteer: 'Entrenador juvenil|Tesorera|Voluntario de cocina',
  interests: 'Senderismo, ajedrez, coro|Vela, pan casero|Juegos de mesa, fotografía de aves',
};
