export { type Config, loadConfig, SettingsError } from './config.js';
export { CONFIG, ConfigModule } from './config.module.js';
