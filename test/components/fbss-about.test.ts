import {expect} from 'chai';
import * as en from '#content/en.js';
import '../../src/components/fbss-about/define.js';
import {onDay} from './support/day.js';
import {cleanUp, fixture, openFooter, part, parts, textOf, warningsOf} from './support/page.js';

describe('fbss-about, and the footer of an element', () => {
  afterEach(cleanUp);

  it('shows the purpose of the content, its sources, its date, and that no clinician has reviewed it', async () => {
    const text = textOf(await fixture('<fbss-about></fbss-about>'));
    expect(text).to.include(en.about.purpose).and.to.include(en.about.unreviewed);
    expect(text).to.include('Mayo Clinic').and.to.include('North American Spine Society');
    expect(text).to.match(new RegExp(`${en.about.reviewed}: \\d+ \\w+ \\d{4}`));
  });

  it('names the paper before the newer names that it is the source of, so that it does not look like one of them', async () => {
    const {overview, references} = en;
    const text = textOf(await fixture('<fbss-about></fbss-about>'));
    expect(text).to.include(`${references.newerNames.name} – ${overview.newerNames.term}`);
  });

  it('writes its dates in the reader’s language', async () => {
    const text = textOf(await fixture('<fbss-about lang="es"></fbss-about>'));
    expect(text).to.include('de noviembre de');
  });

  it('shows the hospital’s own reviewer instead of that line', async () => {
    const element = await fixture(
      '<fbss-about><span slot="reviewer">Reviewed by our spine team, May 2026</span></fbss-about>',
    );
    const text = textOf(element);
    expect(text).to.include('our spine team').and.not.to.include(en.about.unreviewed);
  });

  it('shows a notice past the review date, and warns once', async () => {
    const before = await onDay('2026-12-01', () => fixture('<fbss-about></fbss-about>'));
    expect(parts(before, 'overdue')).to.deep.equal([]);
    let late: Element | undefined;
    const warnings = await warningsOf(async () => {
      late = await onDay('2028-01-01', () => fixture('<fbss-about></fbss-about>'));
      await onDay('2028-01-01', () => fixture('<fbss-overview></fbss-overview>'));
    });
    expect(late && textOf(part(late, 'overdue'))).to.equal(en.about.overdue);
    expect(warnings).to.have.length(1);
  });

  it('shows the notice in a footer, too', async () => {
    const element = await onDay('2028-01-01', () => fixture('<fbss-overview></fbss-overview>'));
    expect(textOf(part(element, 'overdue'))).to.equal(en.about.overdue);
  });

  it('is the closed footer of another element, unless the host hides it', async () => {
    const shown = await fixture('<fbss-overview></fbss-overview>');
    expect(part<HTMLDetailsElement>(shown, 'about').open).to.equal(false);
    await openFooter(shown);
    expect(textOf(part(shown, 'about'))).to.include(en.about.unreviewed);
    const hidden = await fixture('<fbss-overview footer="none"></fbss-overview>');
    expect(parts(hidden, 'about')).to.deep.equal([]);
  });

  it('shows the footer and warns if "footer" has an unknown value', async () => {
    let element: Element | undefined;
    const warnings = await warningsOf(async () => {
      element = await fixture('<fbss-overview footer="<b>"></fbss-overview>');
    });
    expect(element && parts(element, 'about')).to.have.length(1);
    expect(warnings.join()).to.include('footer');
  });

  it('hides the footer by the former name of "footer", and warns once', async () => {
    let first: Element | undefined;
    const warnings = await warningsOf(async () => {
      first = await fixture('<fbss-causes about="none"></fbss-causes>');
      await fixture('<fbss-causes about="none"></fbss-causes>');
    });
    expect(first && parts(first, 'about').length).to.equal(0);
    expect(warnings).to.have.length(1);
    expect(warnings.join()).to.include('use footer="none"');
  });

  it("keeps the footer, without a warning, beside RDFa's attribute of the former name", async () => {
    let element: Element | undefined;
    const warnings = await warningsOf(async () => {
      element = await fixture('<fbss-overview about="https://example.org/fbss"></fbss-overview>');
    });
    expect(element && parts(element, 'about')).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });
});
