/** Little words of names that are written, left out and joined at will. */
export const particles: ReadonlySet<string> = new Set(
  'al bin bint da das de del della den der des dos el ibn la las los ter van vom von zu zum zur'.split(' '),
);

/** Titles and suffixes: what somebody is called, not who they are. */
export const titles: ReadonlySet<string> = new Set(
  'dr dipl eng esq herr frau hon ii iii ing jr junior mag mba md miss mr mrs ms msc phd pmp prof professor sir sr senior'.split(
    ' ',
  ),
);

/** Words of company and school names that everybody leaves out. */
export const legalForms: ReadonlySet<string> = new Set(
  'ab ag and as asa bv co company corp corporation gmbh group holding holdings inc incorporated kg limited llc llp ltd nv of oy oyj plc pte pty pvt sa sarl sas se sl slu spa srl the und zoo'.split(
    ' ',
  ),
);
