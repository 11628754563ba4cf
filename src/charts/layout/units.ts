/** What an axis counts in: a unit with words of its own, or one of the caller's. */
import * as z from 'zod';
import { AXIS_UNITS } from './axes.ts';
import { ownUnitSchema } from './own-unit.ts';

export const unitSchema = z.union([z.enum(AXIS_UNITS), ownUnitSchema]).default('plain');
