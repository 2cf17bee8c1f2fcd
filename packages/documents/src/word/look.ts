/** How a Word document looks: an A4 page, letters of 10.5 points, headings that the navigation of Word knows. */
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** In twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1080 };

const font = 'Arial';
export const tableSize = 18;
/** For tables of many columns: nothing is smaller than 8 points. */
export const smallTableSize = 16;

const blue = '1D4F91';
export const linkColour = blue;

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: size >= 28 ? blue : '1A1A1A', font },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 44, bold: true, color: '1A1A1A', font }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(30, 320, 100),
    heading2: heading(24, 280, 80),
    heading3: heading(21, 200, 60),
    heading4: heading(21, 160, 60),
  },
  paragraphStyles: [
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: tableSize },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    { id: 'SmallCell', name: 'Small Cell', basedOn: 'Cell', run: { size: smallTableSize } },
    { id: 'Edge', name: 'Edge', basedOn: 'Normal', run: { size: 17, color: '4A4F57' }, paragraph: { spacing: { after: 0 } } },
    { id: 'Caption', name: 'Caption', basedOn: 'Normal', run: { size: 18, color: '4A4F57' } },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { size: 17, font: 'Courier New' },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};

export const bullets = 'bullets';

/** How much further in each list within a list stands. */
export const indent = 340;

const depths = [0, 1, 2, 3, 4, 5];

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: depths.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: indent * (level + 1), hanging: 260 } } },
      })),
    },
  ],
};

/** Deeper lists stay at the last depth. */
export const depthOf = (level: number): number => Math.min(level, depths.length - 1);
