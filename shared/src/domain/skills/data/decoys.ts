/**
 * Longer phrases that swallow a skill's name. They take part in the search like skills and are then dropped, so that
 * "American Express" never reaches Express.js.
 */
export const decoys: readonly string[] = `
go to market; go-live; go live; go/no-go; go no go; ready to go; on the go; pay as you go; go ahead; go getter; go-getter
c-level; c level; c suite; c-suite; r & d; r&d; r and d; vitamin c; hepatitis c; category c; class c
american express; express delivery; orient express; federal express; fedex express
lymph node; lymph nodes; sensor node; rust proof; rust-proof; rust belt; rust removal; salt water; sea salt
head chef; executive chef; chef de cuisine; chef de projet; chef de service; chef de produit; chef d'équipe
puppet theatre; puppet theater; puppet show; monty python; java island; java sea; solar eclipse; lunar eclipse
word of mouth; key word; in other words; digital nomad; delphi method; delphi study; school prefect
spring semester; spring term; spring break; spring cleaning; hot spring; spring season
swift transfers; swift payments; swift messages; swift response
scala theatre; la scala; hiring manager; spark plug; spark plugs; slack season; eclipse cruise
customs access; access control; market access; access rights; access to; latin dance; latin america; latin american
french fries; french kitchen; french press; german literature; english literature; danish design; dutch courage
polish up; turkish airlines; irish pub; greek cuisine; swiss german cuisine; welsh rugby; thai boxing; thai massage
spanish flu; russian roulette; chinese medicine; traditional chinese medicine; korean war; english channel
data entry level; unity of command; cucumber salad; oracle of delphi; torch relay; babel fish; babel tower
vue d'ensemble; point de vue; en vue de; de bon sens; r.n.; c.v.; c/o; soap opera; soap notes; rest of; rest home
rest day; bed rest; less than; safe handling; safe working; safe environment; lean on
team lead generation; security guard company; real estate agent license; design and; elk hunting; dax 30; dax 40
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');
