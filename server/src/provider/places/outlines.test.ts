import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROVINCES } from '../../organisations/index.ts';
import { insideProvince, insideThailand, PROVINCE_OUTLINES, provinceAt } from './outlines.ts';

/** The hall (ศาลากลาง) or seat of each province. */
const SEATS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  '10': [13.754, 100.502],
  '11': [13.588, 100.611],
  '12': [13.861, 100.514],
  '13': [14.021, 100.525],
  '14': [14.353, 100.569],
  '15': [14.59, 100.455],
  '16': [14.8, 100.653],
  '17': [14.891, 100.397],
  '18': [15.187, 100.128],
  '19': [14.528, 100.91],
  '20': [13.362, 100.985],
  '21': [12.681, 101.281],
  '22': [12.611, 102.104],
  '23': [12.243, 102.515],
  '24': [13.69, 101.072],
  '25': [14.049, 101.371],
  '26': [14.206, 101.213],
  '27': [13.814, 102.073],
  '30': [14.975, 102.1],
  '31': [14.993, 103.103],
  '32': [14.882, 103.493],
  '33': [15.118, 104.322],
  '34': [15.229, 104.857],
  '35': [15.792, 104.145],
  '36': [15.807, 102.031],
  '37': [15.865, 104.626],
  '38': [18.36, 103.646],
  '39': [17.204, 102.441],
  '40': [16.442, 102.835],
  '41': [17.413, 102.787],
  '42': [17.49, 101.722],
  '43': [17.878, 102.742],
  '44': [16.185, 103.301],
  '45': [16.054, 103.652],
  '46': [16.432, 103.506],
  '47': [17.156, 104.148],
  '48': [17.392, 104.769],
  '49': [16.542, 104.723],
  '50': [18.788, 98.985],
  '51': [18.574, 99.009],
  '52': [18.289, 99.49],
  '53': [17.62, 100.099],
  '54': [18.145, 100.141],
  '55': [18.783, 100.778],
  '56': [19.192, 99.878],
  '57': [19.91, 99.84],
  '58': [19.302, 97.965],
  '60': [15.705, 100.137],
  '61': [15.379, 100.025],
  '62': [16.483, 99.522],
  '63': [16.884, 99.126],
  '64': [17.006, 99.826],
  '65': [16.822, 100.266],
  '66': [16.443, 100.349],
  '67': [16.419, 101.16],
  '70': [13.536, 99.817],
  '71': [14.022, 99.532],
  '72': [14.474, 100.117],
  '73': [13.82, 100.062],
  '74': [13.547, 100.274],
  '75': [13.409, 100.002],
  '76': [13.111, 99.939],
  '77': [11.812, 99.797],
  '80': [8.432, 99.963],
  '81': [8.086, 98.906],
  '82': [8.451, 98.526],
  '83': [7.884, 98.391],
  '84': [9.138, 99.321],
  '85': [9.965, 98.635],
  '86': [10.493, 99.18],
  '90': [7.189, 100.595],
  '91': [6.624, 100.067],
  '92': [7.556, 99.611],
  '93': [7.617, 100.074],
  '94': [6.869, 101.25],
  '95': [6.541, 101.281],
  '96': [6.426, 101.823],
};

test('[CPP-14] [CPP-15] there are 77 outlines, each of one of our provinces', () => {
  const { features } = JSON.parse(readFileSync(PROVINCE_OUTLINES, 'utf8')) as {
    features: { properties: { code: string } }[];
  };
  expect(features.map(({ properties }) => properties.code)).toEqual(PROVINCES.map(({ code }) => code));
});

test.each(PROVINCES.map(({ code, en }) => [code, en] as const))(
  '[CPP-14] [CPP-15] the seat of province %s (%s) lies in its outline and in no other',
  (code) => {
    const [latitude, longitude] = SEATS[code] ?? [0, 0];
    expect(provinceAt(latitude, longitude)).toBe(code);
    expect(insideProvince(code, latitude, longitude)).toBe(true);
    const others = PROVINCES.filter((other) => other.code !== code && insideProvince(other.code, latitude, longitude));
    // Two seats lie within three kilometres of a border.
    expect(others.length).toBeLessThanOrEqual(1);
  },
);

test('[CPP-14] [CPP-15] a point some kilometres over the border is still near, farther on it is outside', () => {
  expect(insideProvince('83', 7.884, 98.391)).toBe(true);
  expect(insideProvince('83', 7.884, 98.25)).toBe(true); // two kilometres off the west coast of Phuket
  expect(insideProvince('83', 7.884, 98.1)).toBe(false);
  expect(insideProvince('57', 18.788, 98.985)).toBe(false);
  expect(insideProvince('99', 18.788, 98.985)).toBe(false);
  expect(provinceAt(9, 101.5)).toBeUndefined();
});

test('[INV-PRV-2] whatever lies in a province lies in the box of Thailand', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 25, noNaN: true }),
      fc.double({ min: 90, max: 110, noNaN: true }),
      (lat, lon) => {
        if (provinceAt(lat, lon) !== undefined) expect(insideThailand(lat, lon)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
  const edges: readonly (readonly [number, number])[] = [
    [5, 97],
    [21, 106],
  ];
  for (const [latitude, longitude] of edges) expect(insideThailand(latitude, longitude)).toBe(true);
  const outside: readonly (readonly [number, number])[] = [
    [4.999, 100],
    [21.001, 100],
    [13, 96.999],
    [13, 106.001],
    [Number.NaN, 100],
  ];
  for (const [latitude, longitude] of outside) expect(insideThailand(latitude, longitude)).toBe(false);
});
