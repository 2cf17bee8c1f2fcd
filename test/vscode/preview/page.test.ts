// @vitest-environment happy-dom
/** The page of the preview: it shows the document, follows what is typed, and leads to the text. */
import { describe, expect, test } from 'vitest';
import { example, openPage, previewOf, words, type OpenPage } from './support.ts';

const small = `intervention Small "Small" {
  summary: "Somebody listens."
  population People "people who asked" {
    need: undecided because "the survey is not back"
    size: 30
  }
  contacts { contact Call "a call" { when: 2 days  mode: telephone } contact Visit "a visit" { count: 1 } }
}
`;

const opened = async (text = small): Promise<OpenPage> => {
  const page = openPage();
  await page.show(text);
  return page;
};

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length - 1;

const textsOf = (elements: readonly HTMLElement[]): readonly string[] => elements.map((element) => element.textContent);

describe('the document', () => {
  test('has headings, statements and tables', async () => {
    const page = await opened();
    expect(textsOf(page.all('h1'))).toEqual(['Small']);
    expect(page.find('h2', 'Who it is for').textContent).toBe('2. Who it is for');
    expect(page.find('li', 'Number eligible').textContent).toContain('30');
    expect(page.find('td', 'a call').closest('tr')?.textContent).toContain('telephone');
  });

  test('marks what is openly left open in words, and nothing else as such', async () => {
    const page = await opened();
    const open = page.all('.gap');
    expect(open.length).toBeGreaterThan(0);
    for (const each of open) expect(each.querySelector('.mark')?.textContent).toBe(words.open);
    expect(page.find('li.gap', 'Need').textContent).toContain('the survey is not back');
    expect(page.find('li', 'Number eligible').classList.contains('gap')).toBe(false);
  });

  test('asks in place what nothing is written on', async () => {
    const page = await opened();
    const asked = page.find('li.silent', 'Included');
    expect(asked.querySelector('.mark')?.textContent).toBe(words.toAnswer);
    expect(page.find('h2', 'Matching').textContent).toBe('4. Matching');
    const cell = page.all('td.silent').find((each) => each.closest('tr')?.textContent.includes('a visit'));
    expect(cell?.textContent).toBe(words.toAnswer);
    expect(cell?.title).toMatch(/\?$/);
    // Nobody hears or sees one word of the two.
    expect(page.all('tr.silent td')[0]?.textContent).toBe(`Topic ${words.toAnswer}`);
  });

  test('has no code of Mermaid: the picture stands there', async () => {
    const page = await opened(example('complete/infant-feeding-one-to-one.peer'));
    expect(page.all('pre')).toEqual([]);
    expect(page.find('.blocks .picture-place').querySelector('.theory')).not.toBeNull();
    expect(page.root.textContent).not.toContain('blue boxes');
  });

  test('shows every intervention of a file', async () => {
    const page = await opened(`${small}\n${small.replaceAll('Small', 'Other')}\nintervention\n{ }\n`);
    expect(textsOf(page.all('h1')).slice(0, 2)).toEqual(['Small', 'Other']);
    expect(page.all('.intervention')).toHaveLength(3);
  });
});

describe('the picture of the contacts', () => {
  const timed = small.replace('{ count: 1 }', '{ when: 3 weeks  count: 1 }');

  test('stands in the document and by itself, and leads to each contact', async () => {
    const page = await opened(timed);
    const picture = page.find('.blocks .contacts-place');
    expect(picture.querySelector('title')?.textContent).toBe('The contacts of “Small” over time');
    page.find('header button', 'Contacts').click();
    expect(page.state()?.view).toBe('contacts');
    page.said();
    page.find('.contacts-place g[data-placed] text', 'a visit').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.said()).toMatchObject([{ kind: 'go', place: { start: { line: lineOf(timed, 'contact Visit') } } }]);
    expect(page.find('.no-contacts').hidden).toBe(true);
  });

  test('follows the text, and is not there where no contact has a time', async () => {
    const page = await opened(timed);
    await page.show(`\n\n${timed}`);
    page.said();
    page.find('.contacts-place g[data-placed] text', 'a visit').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.said()).toMatchObject([{ kind: 'go', place: { start: { line: lineOf(timed, 'contact Visit') + 2 } } }]);
    await page.show(timed.replaceAll(/when: \d \w+/g, ''));
    expect(page.all('.contacts-place')).toEqual([]);
    expect(page.find('.no-contacts').hidden).toBe(false);
  });

  test('has names of its own for each intervention of a file', async () => {
    const page = await opened(`${timed}\n${timed.replaceAll('Small', 'Other')}`);
    const names = page.all('svg[aria-labelledby]').map((element) => element.getAttribute('aria-labelledby'));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(2);
  });
});

describe('what an author wrote', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    'javascript:alert(1)',
    '&lt;b&gt; <b>b</b>',
    '![x](https://example.org/x.png)',
    '‮ reversed',
  ];

  test.each(hostile)('%s is text wherever it stands', async (text) => {
    const q = JSON.stringify(text);
    const page = await opened(`intervention Bad ${q} {
      summary: ${q}
      topic: sleep
      authors: ${q}, ${q}
      population P ${q} { need: ${q} because ${q}  includes: ${q}  size: undecided because ${q} owner ${q} }
      contacts { contact C ${q} { when: 1 day  place: ${q} } }
      theory ${q} { mechanism M ${q} { offers: ${q} responds: ${q} } C -> M -> O because ${q} }
      outcomes { long-term O ${q} { measure: ${q} } }
      accept no-such-rule because ${q}
    }`);
    expect(page.all('.intervention :is(img, script, a, iframe, object, embed, form, b, style, link)')).toEqual([]);
    const attributes = page.all('.intervention *').flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || name === 'href' || name === 'src')).toEqual([]);
    const shown = text.replace('‮', '').trim();
    expect(page.find('h1').textContent).toBe(shown);
    expect(page.find('li', 'Reason:').textContent).toContain(shown);
  });
});

describe('a click', () => {
  test('on a statement goes to what it says', async () => {
    const page = await opened();
    page.said();
    page.find('li', 'Number eligible').click();
    const line = lineOf(small, 'size');
    expect(page.said()).toMatchObject([{ kind: 'go', place: { start: { line, character: 10 } } }]);
  });

  test('on a row goes to its declaration, on a cell to its answer', async () => {
    const page = await opened();
    page.said();
    page.find('td', 'a call').click();
    page.find('td', 'telephone').click();
    const line = lineOf(small, 'contact Call');
    const places = page.said().map((message) => (message.kind === 'go' ? message.place.start : undefined));
    expect(places).toEqual([
      { line, character: 13 },
      { line, character: (small.split('\n')[line] ?? '').indexOf('telephone') },
    ]);
  });

  test('on a question goes to where its answer would stand', async () => {
    const page = await opened();
    page.said();
    page.find('li.silent', 'Included').click();
    const asks = 'Who is eligible, in terms a referrer could apply?';
    expect(page.said()).toMatchObject([{ kind: 'go', place: { start: { line: lineOf(small, 'population') } }, asks }]);
  });

  test('on what another file says names that file', async () => {
    const page = openPage();
    const shared = await previewOf(example('portfolio/feeding-calls.peer'), 'portfolio/feeding-calls.peer');
    page.receive({ kind: 'show', uri: 'file:///folder/portfolio/feeding-calls.peer', preview: shared });
    page.said();
    page.find('li', 'Usual care').click();
    const [message] = page.said();
    const file = message?.kind === 'go' ? message.place.file : undefined;
    expect(file).toMatch(/^portfolio\/shared\//);
    expect(shared.addresses[file ?? '']).toBe(`file:///folder/${file ?? ''}`);
  });

  test('beside everything goes nowhere', async () => {
    const page = await opened();
    page.said();
    page.find('.interventions').click();
    expect(page.said()).toEqual([]);
  });
});

describe('the keyboard', () => {
  const press = (key: string): void => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };

  test('reaches one block, goes from there to the next, and with Enter to the text', async () => {
    const page = await opened();
    page.said();
    expect(page.all('.interventions [tabindex="0"]').filter((element) => !element.closest('.theory'))).toHaveLength(1);
    page.find('li', 'Number eligible').focus();
    press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Included');
    press('ArrowDown');
    press('Enter');
    expect(page.said()).toMatchObject([{ kind: 'go', place: { start: { line: lineOf(small, 'size') } } }]);
    expect(page.all('.interventions [tabindex="0"]').filter((element) => !element.closest('.theory'))).toHaveLength(1);
  });

  test('reaches each cell of a table that is still to answer or left open, and does with Enter what a click does', async () => {
    const page = await opened(small.replace('mode: telephone', 'mode: undecided because "they choose"'));
    const row = page.find('td', 'a visit').closest('tr');
    page.find('td', 'a call').closest('tr')?.focus();
    press('ArrowDown');
    expect(document.activeElement?.matches('td.silent, td.gap')).toBe(true);
    row?.focus();
    press('ArrowDown');
    const cell = row?.querySelector<HTMLElement>('td.silent');
    expect(document.activeElement).toBe(cell);
    page.said();
    press('Enter');
    expect(page.said()).toMatchObject([{ kind: 'go', asks: cell?.title, place: { start: { line: lineOf(small, 'a visit') } } }]);
    page.find('td.gap', 'they choose').focus();
    press('Enter');
    expect(page.said()).toMatchObject([{ kind: 'go', place: { start: { line: lineOf(small, 'mode') } } }]);
    expect(page.all('.interventions [tabindex="0"]').filter((element) => !element.closest('.theory'))).toHaveLength(1);
  });
});

describe('while somebody types', () => {
  test('everything that has not changed stays the same element, with its new place', async () => {
    const page = await opened();
    const before = page.all('.blocks > *');
    await page.show(`// a line more\n${small.replace('size: 30', 'size: 40')}`);
    const after = page.all('.blocks > *');
    const gone = before.filter((element) => !after.includes(element));
    expect(textsOf(gone)).toHaveLength(1);
    expect(gone[0]?.textContent).toContain('30');
    page.said();
    page.find('p', 'People who asked').click();
    expect(page.said()).toMatchObject([{ place: { start: { line: lineOf(small, 'population') + 1 } } }]);
  });

  test('a block that comes or goes leaves the others where they are', async () => {
    const page = await opened();
    const heading = page.find('h2', 'Who it is for');
    heading.focus();
    await page.show(small.replace('summary', 'aims: "to be heard"\n  summary'));
    expect(page.find('h2', 'Who it is for')).toBe(heading);
    expect(document.activeElement).toBe(heading);
    await page.show(small);
    expect(page.find('h2', 'Who it is for')).toBe(heading);
  });

  test('the document follows a text of which half a line is written', async () => {
    const page = await opened();
    await page.show(small.replace('size: 30', 'size: '));
    expect(page.find('h2', 'Who it is for').textContent).toBe('2. Who it is for');
    expect(page.find('.note').textContent).toBe('');
  });

  test('a text that cannot be understood leaves the last document, and says so', async () => {
    const page = await opened();
    await page.show('/* interv');
    expect(page.find('.note').textContent).toBe(words.kept);
    expect(textsOf(page.all('h1'))).toEqual(['Small']);
    await page.show(small.replace('"Small"', '"Later"'));
    expect(page.find('.note').textContent).toBe('');
    expect(textsOf(page.all('h1'))).toEqual(['Later']);
  });

  test('a missing brace is told of', async () => {
    const page = await opened();
    await page.show(small.slice(0, small.lastIndexOf('}')));
    expect(page.find('.note').textContent).toBe(words.brokenOff);
  });
});

describe('a file without an intervention', () => {
  test.each([
    ['empty', ''],
    ['of shared parts', 'measure M "a measure" { citation: "A 2020" }'],
  ])('%s has a friendly page', async (_, text) => {
    const page = await opened(text);
    expect(page.find('.note').textContent).toBe(words.empty);
    expect(page.all('.intervention')).toEqual([]);
  });

  test('keeps nothing of a file that was shown before', async () => {
    const page = await opened();
    await page.show('/* interv', 'file:///folder/other.peer');
    expect(page.all('.intervention')).toEqual([]);
  });

  test('that cannot be read says so', () => {
    const page = openPage();
    page.receive({ kind: 'show', uri: 'file:///gone.peer', preview: null });
    expect(page.find('.note').textContent).toBe(words.unread);
  });
});

describe('beside the editor', () => {
  test('the block that the cursor is in is marked, and only that', async () => {
    const page = await opened();
    page.receive({ kind: 'cursor', line: lineOf(small, 'size'), reveal: false });
    expect(textsOf(page.all('.current'))).toEqual([expect.stringContaining('30')]);
    page.receive({ kind: 'cursor', line: lineOf(small, 'summary'), reveal: false });
    expect(textsOf(page.all('.current'))).toEqual(['Somebody listens.']);
    // An edit above moves the mark with the line.
    await page.show(`\n\n${small}`);
    page.receive({ kind: 'cursor', line: lineOf(small, 'summary') + 2, reveal: false });
    expect(textsOf(page.all('.current'))).toEqual(['Somebody listens.']);
  });

  test('the page says that it listens, and remembers file and view', async () => {
    const page = openPage();
    expect(page.said()).toEqual([{ kind: 'ready' }]);
    await page.show(small);
    page.find('header button', 'picture').click();
    expect(page.state()).toMatchObject({ uri: 'file:///folder/main.peer', view: 'picture' });
    const again = openPage(page.state());
    expect(again.root.dataset['view']).toBe('picture');
    expect(again.find('header button', 'picture').getAttribute('aria-pressed')).toBe('true');
    expect(again.find('header button', 'Document').getAttribute('aria-pressed')).toBe('false');
  });

  test('what somebody asks for is shown', async () => {
    const page = await opened();
    page.receive({ kind: 'turn', view: 'picture', intervention: 'Small' });
    expect(page.root.dataset['view']).toBe('picture');
    page.receive({ kind: 'turn', view: 'document', intervention: 'Nobody' });
    expect(page.root.dataset['view']).toBe('document');
  });
});

test('the contents lead to the parts', async () => {
  const page = await opened();
  const titles = textsOf(page.all('.contents li'));
  expect(titles).toContain('2. Who it is for');
  expect(titles).toContain('6. Outcomes');
  expect(titles.filter((title) => /^\d+\.\d/.test(title))).toEqual([]);
  page.find('.contents button', 'Who it is for').click();
  expect(document.activeElement).toBe(page.find('h2', 'Who it is for'));
});
