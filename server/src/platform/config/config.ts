import { z } from 'zod';

const flag = z.enum(['0', '1'], { error: 'use 1 or 0' }).transform((value) => value === '1');

/** Every setting there is; `.env.example` lists exactly these (a test compares them). */
export const settings = z.object({
  PORT: z.coerce.number({ error: 'use a number such as 3000' }).int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'use an address such as https://portolan.example.com' })
    .optional(),
  INSECURE_HTTP: flag.default(false),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'use postgresql://user:password@host:port/database',
  }),
  DATABASE_OWNER_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'use postgresql://user:password@host:port/database',
  }),
  /** Where the launcher keeps the embedded database; the server itself keeps nothing on disk. */
  PORTOLAN_DATA: z.string().default('.portolan'),
  PORTOLAN_ADMIN_EMAIL: z.email({ error: 'use an e-mail address' }).optional(),
  PORTOLAN_ADMIN_PASSWORD: z.string().min(12, 'use at least 12 characters').optional(),
  PORTOLAN_DEMO: z.enum(['on', 'off'], { error: 'use on or off' }).default('on'),
  /** `auto` reads scans with Tesseract where it is installed. */
  PORTOLAN_OCR: z.enum(['auto', 'off'], { error: 'use auto or off' }).default('auto'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'use fatal, error, warn, info, debug or silent',
    })
    .default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  /** Plain http beyond this machine was allowed on purpose. */
  readonly insecure: boolean;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  readonly administrator: { readonly email: string; readonly password: string } | undefined;
  readonly demo: boolean;
  /** Scans may be read by a program of this machine. */
  readonly ocr: boolean;
  readonly logLevel: string;
}

/** All faults of the settings at once, one line each. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`These settings need attention:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

type Settings = z.infer<typeof settings>;

function crossFaults(values: Settings): string[] {
  const faults: string[] = [];
  if ((values.PORTOLAN_ADMIN_EMAIL === undefined) !== (values.PORTOLAN_ADMIN_PASSWORD === undefined)) {
    faults.push('PORTOLAN_ADMIN_EMAIL and PORTOLAN_ADMIN_PASSWORD belong together: set both or neither');
  }
  const https = values.PUBLIC_URL?.startsWith('https://') ?? false;
  if (!loopback.has(values.HOST) && !https && !values.INSECURE_HTTP) {
    faults.push(
      `HOST ${values.HOST} is reached from other machines, where sign-in needs https: set PUBLIC_URL to an https address served by a proxy, or INSECURE_HTTP=1 to accept plain http`,
    );
  }
  return faults;
}

/** Reads the settings; throws a SettingsError naming every fault. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map((issue) => {
        const name = issue.path.join('.');
        return given[name] === undefined
          ? `${name} is missing: ${issue.message}`
          : `${name}: ${issue.message}`;
      }),
    );
  }
  const values = parsed.data;
  const faults = crossFaults(values);
  if (faults.length > 0) throw new SettingsError(faults);
  return configOf(values);
}

function administratorOf(values: Settings): Config['administrator'] {
  const { PORTOLAN_ADMIN_EMAIL: email, PORTOLAN_ADMIN_PASSWORD: password } = values;
  return email === undefined || password === undefined ? undefined : { email, password };
}

function configOf(values: Settings): Config {
  const local = loopback.has(values.HOST);
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? `http://${local ? 'localhost' : values.HOST}:${values.PORT}`).replace(
      /\/$/,
      '',
    ),
    insecure: !local && !(values.PUBLIC_URL?.startsWith('https://') ?? false),
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL,
    administrator: administratorOf(values),
    demo: values.PORTOLAN_DEMO === 'on',
    ocr: values.PORTOLAN_OCR === 'auto',
    logLevel: values.LOG_LEVEL,
  };
}
