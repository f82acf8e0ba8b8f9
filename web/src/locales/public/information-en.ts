/** Pages that only inform. */
export const informationEn = {
  privacy: {
    page: 'Privacy',
    title: 'Privacy',
    collectTitle: 'What is collected',
    collect:
      'Only what is needed to handle your complaint: what you write, the place, the unit, your files, and the name, credit code and contact you choose to give. Anonymous complaints hold nothing about who you are.',
    seeTitle: 'Who sees it',
    see: 'Officials see only the cases in their hands. The unit complained of does not handle it and, without your consent, cannot see who you are. The public board holds figures only.',
    keepTitle: 'How long it is kept',
    keep: 'Unfinished drafts stay on your device and are cleared after 30 days. After filing, contact details are kept with the record of the case; masking and deleting them automatically is not in use yet, so ask the intake centre if you want them deleted.',
    deviceTitle: 'On your device',
    device:
      'This site has no analytics, no advertising and sets no cookies. The query code stays in the current window. Numbers of what was filed are remembered for 90 days, to remind you before you file the same twice, without content or identity; after filing you can have them forgotten. Photos lose hidden details such as the place before they are uploaded.',
    rightsTitle: 'Your rights',
    rights:
      'With number and query code you may ask to see, copy, correct or delete your data: call 12345. Basis: Personal Information Protection Law of the PRC.',
  },
  accessibility: {
    page: 'Accessibility',
    title: 'Accessibility',
    standardTitle: 'What we aim for',
    standard:
      'WCAG 2.2 AA and GB/T 37668: usable by keyboard alone, with a screen reader, at 200 % zoom and on phones 360 pixels wide.',
    helpTitle: 'What to expect',
    help: 'Colour never carries meaning alone: words and shapes stand beside it. Errors say where and how to put them right. Where your system asks for less motion, nothing moves.',
    otherTitle: 'If something does not work',
    other: 'Call 12345. An official can fill in the form for you; it is recorded as filed on your behalf.',
  },
  notFound: {
    page: 'Page not found',
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    home: 'Back to the home page',
  },
};
