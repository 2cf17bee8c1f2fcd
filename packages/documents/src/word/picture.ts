/** Pictures in Word, as vectors. */
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { SvgPicture } from '../picture/svg-picture.ts';
import { smallestScale } from '../picture/svg-picture.ts';
import { page } from './look.ts';

/** A pixel is three quarters of a point. */
const room = (page.width - 2 * page.margin) / 20 / 0.75;

/** What is left of a page below a title and a few lines, in pixels. */
const belowTitle = { onItsSide: 440, upright: 740 };

/** As large as its page allows; smaller if it then stands below the title and can still be read. */
const scaleOf = ({ width, height, fit }: SvgPicture, opensDocument: boolean): number => {
  const whole = fit.isWide ? fit.scale : Math.min(fit.scale, room / width);
  const below = (fit.isWide ? belowTitle.onItsSide : belowTitle.upright) / height;
  return opensDocument && below >= smallestScale ? Math.min(whole, below) : whole;
};

/** Word counts what is drawn in a document: "theory" is 1, "theory-2" is 3, and the contacts have numbers of their own. */
const numberOf = (id: string): string => String((id.startsWith('contacts') ? 1000 : 1) + Number(/\d*$/.exec(id)?.[0] ?? ''));

/** The picture, and what it is called. */
export const pictureOf = (picture: SvgPicture, opensDocument: boolean): readonly Paragraph[] => {
  const { id, svg, title, description, caption, width, height } = picture;
  const scale = scaleOf(picture, opensDocument);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg),
          transformation: { width: Math.floor(width * scale), height: Math.floor(height * scale) },
          // The library asks for a picture of another kind beside the vectors; it is taken out again when the file is packed.
          fallback: { type: 'png', data: new TextEncoder().encode(id) },
          altText: { id: numberOf(id), name: id, title, description },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', text: caption }),
  ];
};
