/** The offices of the agency in the demo world. */

/** An office of the agency, by a code of the same shape as an hcode. */
export interface DemoOffice {
  readonly hcode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'REGION_OFFICE' | 'CENTRAL_OFFICE';
  readonly regionNo: number | null;
  readonly provinceCode: string;
}

export const DEMO_OFFICES: readonly DemoOffice[] = [
  {
    hcode: 'R0010',
    name: 'สำนักงานเขตทดสอบ เขต 10',
    nameEn: 'Test Regional Office 10',
    kind: 'REGION_OFFICE',
    regionNo: 10,
    provinceCode: '34',
  },
  {
    hcode: 'R0001',
    name: 'สำนักงานเขตทดสอบ เขต 1',
    nameEn: 'Test Regional Office 1',
    kind: 'REGION_OFFICE',
    regionNo: 1,
    provinceCode: '50',
  },
  {
    hcode: 'R0013',
    name: 'สำนักงานเขตทดสอบ เขต 13',
    nameEn: 'Test Regional Office 13',
    kind: 'REGION_OFFICE',
    regionNo: 13,
    provinceCode: '10',
  },
  {
    hcode: 'C0000',
    name: 'สำนักงานกลางทดสอบ',
    nameEn: 'Test Central Office',
    kind: 'CENTRAL_OFFICE',
    regionNo: null,
    provinceCode: '10',
  },
];
