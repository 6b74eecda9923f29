export { AuditModule } from './audit.module.js';
export { type AuditEvent, AuditService, type AuditSubject } from './audit.service.js';
