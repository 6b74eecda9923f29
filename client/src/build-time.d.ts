/** Filled in by the bundler from package.json. */
declare const __APP_VERSION__: string;
