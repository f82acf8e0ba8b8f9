const ADMINISTRATORS = { own: ['admin'], other: ['admin'], 'complained-of': ['admin'] } as const;
const WITH_AUDITORS = {
  own: ['admin', 'auditor'],
  other: ['admin', 'auditor'],
  'complained-of': ['admin', 'auditor'],
} as const;

/** Adds nothing: based on a version that is long past. */
const decision = { basedOn: 0, note: '试一试' };
/** Is not as it was exported. */
const file = {
  format: 'suda-configuration/1',
  kind: 'ladder',
  version: 1,
  effectiveFrom: '2024-01-01T00:00:00.000Z',
  valueHash: '',
  value: {},
};

/** Doors to what is configured: auditors read, administrators change. */
export const CONFIGURATION_DOORS = {
  'GET /api/configuration': { request: {}, inside: 200, opensFor: WITH_AUDITORS },
  'GET /api/configuration/{kind}/versions': { request: {}, inside: 200, opensFor: WITH_AUDITORS },
  'GET /api/configuration/{kind}/versions/{version}': { request: {}, inside: 200, opensFor: WITH_AUDITORS },
  'GET /api/configuration/{kind}/export': { request: {}, inside: 200, opensFor: WITH_AUDITORS },
  'GET /api/configuration/calendar/recalculations/{version}': {
    request: {},
    inside: 'configuration.version-unknown',
    opensFor: WITH_AUDITORS,
  },
  'POST /api/configuration/{kind}/versions': {
    request: { body: { ...decision, value: {} } },
    inside: 'configuration.stale-version',
    opensFor: ADMINISTRATORS,
  },
  'POST /api/configuration/{kind}/rollback': {
    request: { body: { ...decision, to: 1 } },
    inside: 'configuration.stale-version',
    opensFor: ADMINISTRATORS,
  },
  'POST /api/configuration/{kind}/import': {
    request: { body: { ...decision, file } },
    inside: 'request.invalid',
    opensFor: ADMINISTRATORS,
  },
  'POST /api/configuration/{kind}/dry-run': {
    request: { body: { value: {} } },
    inside: 'request.invalid',
    opensFor: ADMINISTRATORS,
  },
} as const;
