/** Pictures in Word, as vectors. */
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { SvgPicture } from '../picture/svg-picture.ts';
import { page } from './look.ts';

/** A pixel is three quarters of a point. */
const room = (page.width - 2 * page.margin) / 20 / 0.75;

/** The picture as large as its page allows, and what it is called. */
export const pictureOf = ({ id, svg, title, description, caption, width, height, fit }: SvgPicture): readonly Paragraph[] => {
  const scale = fit.isWide ? fit.scale : Math.min(fit.scale, room / width);
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
          altText: { id: String(1 + Number(/\d*$/.exec(id)?.[0] ?? '')), name: id, title, description },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', text: caption }),
  ];
};
