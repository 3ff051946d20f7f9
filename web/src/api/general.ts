import { queryOptions } from '@tanstack/react-query';
import { answer, platform } from './http.ts';
import type { Answer, Body } from './types.ts';

/** General data of the unit (ข้อมูลทั่วไป, CPP-01..19); instants ISO, degrees WGS 84. */
export type General = Answer<'provider.showGeneral'>;
export type GeneralData = General['data'];
export type GeneralField = keyof GeneralData;
export type GeneralWarning = General['warnings'][number];
export type GeneralHistory = Answer<'provider.showGeneralHistory'>;
export type GeneralVersion = GeneralHistory['versions'][number];

export const generalKey = ['general'];

export const generalQuery = queryOptions({
  queryKey: [...generalKey, 'now'],
  queryFn: (): Promise<General> => answer(platform.GET('/api/provider/general')),
});

export const generalHistoryQuery = queryOptions({
  queryKey: [...generalKey, 'history'],
  queryFn: (): Promise<GeneralHistory> => answer(platform.GET('/api/provider/general/history')),
});

export const saveGeneral = (body: Body<'provider.saveGeneral'>): Promise<General> =>
  answer(platform.PUT('/api/provider/general', { body }));
