export { IntakeModule } from './intake.module.js';
export { type OwnFile, OwnFilesService } from './own-files.service.js';
