import { config } from 'zod';

// zod would try `new Function`, which the content security policy forbids and browsers report.
config({ jitless: true });
