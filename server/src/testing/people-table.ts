/** A CSV of different people, always the same for the same number. */
export function peopleTable(count: number): string {
  const skills = ['Java', 'Python', 'PostgreSQL', 'Docker', 'Go', 'Kotlin', 'Redis', 'Kubernetes'];
  const rows = Array.from({ length: count }, (_, n) => {
    const some = skills.filter((_skill, at) => (n >> at) % 2 === 0 || at === n % skills.length);
    return `Person ${n} Quay,person.${n}@faults.example,+49 30 ${20_000_000 + n},Berlin,Germany,Engineer,Harbour GmbH,2019-03,"${some.join('; ')}"`;
  });
  return `Name,E-mail,Phone,City,Country,Job title,Company,Start date,Skills\n${rows.join('\n')}\n`;
}
