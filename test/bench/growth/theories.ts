/** Theories: outcomes and arrows between them, in every form that something might follow. */
import { filled, head, tail, type Family } from './family.ts';

const outcomes = (many: number): string => {
  const lines = Array.from({ length: many }, (_, index) => `    long-term O${index} "outcome"\n`);
  return `  outcomes {\n${lines.join('')}  }\n`;
};

/** An intervention that declares outcomes and joins them by arrows: about as many of either as there is room for. */
const theory = (name: string, bytesOfOne: number, arrows: (many: number) => string): Family => ({
  name,
  text: (bytes) => {
    const many = Math.max(2, Math.floor((bytes - 100) / bytesOfOne));
    return `${head}${outcomes(many)}  theory "T" {\n${arrows(many)}  }${tail}`;
  },
});

export const each = (many: number, line: (index: number) => string): string =>
  Array.from({ length: many }, (_, index) => line(index)).join('');

export const theories: readonly Family[] = [
  theory('outcomes-in-one-chain', 42, (many) => `    ${each(many, (index) => (index === 0 ? 'O0' : ` -> O${index}`))}\n`),
  theory('outcomes-in-many-chains', 53, (many) => each(many - 1, (index) => `    O${index} -> O${index + 1}\n`)),
  theory('outcomes-backwards', 53, (many) => each(many - 1, (index) => `    O${many - 1 - index} -> O${many - 2 - index}\n`)),
  theory('outcomes-from-one', 52, (many) => each(many - 1, (index) => `    O0 -> O${index + 1}\n`)),
  theory('outcomes-to-one', 52, (many) => each(many - 1, (index) => `    O${index + 1} -> O0\n`)),
  theory('one-ring', 53, (many) => each(many, (index) => `    O${index} -> O${(index + 1) % many}\n`)),
  theory('ladder-of-loops', 76, (many) => each(many - 1, (index) => `    O${index} -> O${index + 1}\n    O${index + 1} -> O${index}\n`)),
  theory('ladder-of-diamonds', 90, (many) =>
    each(Math.floor((many - 1) / 3), (index) => {
      const [from, left, right, to] = [0, 1, 2, 3].map((step) => `O${index * 3 + step}`);
      return `    ${from} -> ${left} -> ${to}\n    ${from} -> ${right} -> ${to}\n`;
    }),
  ),
  {
    // As many arrows as there is room for, among a number of outcomes that grows with the square root of them.
    name: 'dense-graph',
    text: (bytes) => {
      const many = Math.max(2, Math.floor(Math.sqrt(bytes / 20)));
      return filled(
        bytes,
        `${head}${outcomes(many)}  theory "T" {\n`,
        (index) => `    O${Math.floor(index / many) % many} -> O${index % many}\n`,
        `  }${tail}`,
      );
    },
  },
  {
    // The same arrow, again and again.
    name: 'repeated-arrows',
    text: (bytes) => filled(bytes, `${head}${outcomes(2)}  theory "T" {\n`, () => '    O0 -> O1\n', `  }${tail}`),
  },
  {
    name: 'loop-on-one-line',
    text: (bytes) => filled(bytes, `${head}${outcomes(2)}  theory "T" {\n    O0`, (index) => ` -> O${(index + 1) % 2}`, `\n  }${tail}`),
  },
  {
    // Outcomes with a time lead into a long chain of outcomes without one, which leads to others with a time.
    name: 'timed-through-untimed',
    text: (bytes) => {
      const many = Math.max(2, Math.floor((bytes - 100) / 230));
      const timed = (name: string): string => each(many, (index) => `    long-term ${name}${index} "o" { by: 3 weeks after Birth }\n`);
      return [
        `${head}  timeline { event Birth "birth" }\n  outcomes {\n${timed('A')}${timed('B')}`,
        each(many, (index) => `    intermediate M${index} "m"\n`),
        `  }\n  theory "T" {\n${each(many, (index) => `    A${index} -> M0\n    M${many - 1} -> B${index}\n`)}    `,
        `${each(many, (index) => (index === 0 ? 'M0' : ` -> M${index}`))}\n  }${tail}`,
      ].join('');
    },
  },
  theory('feedback-chain', 75, (many) => each(many - 1, (index) => `    O${index} -> O${index + 1}\n    O${index + 1} -> O0 feedback\n`)),
];
