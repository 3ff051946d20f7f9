import { expect, test } from 'vitest';
import { googleMapUrl, positionOf, readPair } from './read-pair.ts';

test.each([
  '15.244844, 104.847300',
  ' 15.244844,104.847300 ',
  '15.244844 104.847300',
  '(15.244844, 104.847300)',
  '15.244844° N, 104.847300° E',
  '๑๕.๒๔๔๘๔๔, ๑๐๔.๘๔๗๓๐๐',
  'https://www.google.com/maps?q=15.244844,104.847300',
  'https://www.google.com/maps/place/x/@15.244844,104.847300,17z/data=!3m1',
])('[CPP-17] the pair "%s" pasted into one field fills both', (text) => {
  expect(readPair(text)).toEqual({ latitude: '15.244844', longitude: '104.847300' });
});

test.each(['', '15.244844', '15,244844', 'บ้านเลขที่ 1', 'https://example.org/', '1, 2, 3'])(
  '[CPP-17] "%s" is no pair',
  (text) => {
    expect(readPair(text)).toBeUndefined();
  },
);

test('[CPP-14] [CPP-15] the pin stands only where both are degrees of this earth', () => {
  expect(positionOf('15.5', '104')).toEqual({ latitude: 15.5, longitude: 104 });
  expect(positionOf('๑๕.๕', '๑๐๔')).toEqual({ latitude: 15.5, longitude: 104 });
  for (const [lat, lon] of [
    ['', '104'],
    ['15.', '104'],
    ['91', '104'],
    ['15', '181'],
    ['x', 'y'],
  ] as const)
    expect(positionOf(lat, lon)).toBeUndefined();
});

test('[CPP-17] Google Map is opened at the coordinates', () => {
  expect(googleMapUrl({ latitude: 15.5, longitude: 104 })).toBe('https://www.google.com/maps?q=15.5,104');
});
