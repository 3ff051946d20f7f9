import { findMainRight, findSubRight } from './rights.ts';

/** Thai and English name of a main right; an unknown code stands for itself. */
export const rightName = (code: string): { th: string; en: string } => {
  const { th, en } = findMainRight(code) ?? { th: code, en: code };
  return { th, en };
};

/** Thai and English name of a sub-right under its main right; an unknown code stands for itself. */
export const subRightName = (mainRight: string, code: string): { th: string; en: string } => {
  const { th, en } = findSubRight(mainRight, code) ?? { th: code, en: code };
  return { th, en };
};
