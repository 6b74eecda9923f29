export { AppLogger, LoggingModule } from './app-logger.js';
