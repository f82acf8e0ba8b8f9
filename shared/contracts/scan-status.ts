/** Tag by which Amazon GuardDuty Malware Protection for S3 says what it found in a file; a file without it has not been scanned yet. */
export const SCAN_TAG = 'GuardDutyMalwareScanStatus';

/** Every value of {@link SCAN_TAG} (GuardDuty User Guide, "S3 object potential scan status and result status"). */
export const SCAN_STATUSES = [
  'NO_THREATS_FOUND',
  'THREATS_FOUND',
  'UNSUPPORTED',
  'ACCESS_DENIED',
  'FAILED',
] as const;
export type ScanStatus = (typeof SCAN_STATUSES)[number];

/** The one value with which a file is given out. */
export const CLEAN = 'NO_THREATS_FOUND' satisfies ScanStatus;

/** Where everything is kept that people send; all of it is scanned. */
export const UPLOADS_PREFIX = 'uploads/';
