/** Everything that is configured, exported and imported as one file. */
export const configurationSetEn = {
  set: {
    export: 'Export everything',
    begin: 'Import everything',
    title: 'Import the whole configuration',
    empty:
      'Nothing is configured here yet, so neither the public nor officials can use the service. Import the file that “Export everything” of another installation gave.',
    text: 'Choose the file that “Export everything” of another installation gave, or a file of a single kind. Each kind is tried first and saved only when you say so.',
    waits: 'Waits to be tried…',
    first: 'Becomes the first version',
    changed_one: '{{count}} change',
    changed_other: '{{count}} changes',
    same: 'The same as here; it is not imported again.',
    refused:
      'Some kinds cannot be imported, so none is saved. Put them right where they were exported and export again.',
    note: 'Why it is imported',
    save_one: 'Import {{count}} kind, in effect at once',
    save_other: 'Import {{count}} kinds, in effect at once',
    saving: 'Importing: {{saved}} of {{count}} kinds are done',
    order:
      'Kinds are saved one by one in this order; keep the page open. If it breaks off, choose the same file again: what was imported is skipped.',
    broken:
      '{{saved}} of {{count}} kinds were saved, the others were not. Go back and choose the file again: what was imported is skipped, and you can go on.',
    done_one: '{{count}} kind was imported.',
    done_other: '{{count}} kinds were imported.',
    minute: 'It is in effect everywhere within a minute.',
    nothing: 'The file is the same as what is configured here; there is nothing to import.',
  },
};
