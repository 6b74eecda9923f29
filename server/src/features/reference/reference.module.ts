import { Module } from '@nestjs/common';
import { OccupationLookup } from './occupation.lookup.js';
import { ReferenceController } from './reference.controller.js';

@Module({ controllers: [ReferenceController], providers: [OccupationLookup], exports: [OccupationLookup] })
export class ReferenceModule {}
