export { type Config, loadConfig, settings, SettingsError } from './config.js';
export { CONFIG, ConfigModule } from './config.module.js';
