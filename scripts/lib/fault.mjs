/** A fault whose message is one whole sentence for the person at the terminal; no stack is shown for it. */
export class Fault extends Error {}
