export interface StartOptions {
  /** The folder that keeps the data (its own `.portolan`); made when missing. May be left out for a throwaway. */
  dataDir?: string;
  /** For tests: no fsync, stopped at once, and without `dataDir` on a folder that is removed by `stop()`. */
  throwaway?: boolean;
  /** Told of every slow step. */
  log?: (step: string) => void;
}

export interface RunningPostgres {
  /** Role `portolan_owner`: owns the database `portolan`, may make databases and roles, is no superuser. */
  ownerUrl: string;
  /** Role `portolan_app` with its password; the role itself is made by the migrations. */
  appUrl: string;
  port: number;
  /** The postmaster. */
  pid: number;
  /** Ends connections, stops the server and lets go of the folder. May be called more than once. */
  stop(): Promise<void>;
}

/** Throws an Error whose message is one sentence for a person when the database cannot run. */
export function startPostgres(options?: StartOptions): Promise<RunningPostgres>;

/** The addresses of the server that Portolan keeps running on `dataDir`; undefined when it does not run. */
export function findRunningPostgres(
  dataDir: string,
): Pick<RunningPostgres, 'ownerUrl' | 'appUrl'> | undefined;
