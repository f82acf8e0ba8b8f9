import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format';
import type { Complaint } from '../domain/complaints/complaint.ts';
import { complaintEntity } from './complaint-entity.ts';
import { complaintOfItem } from './complaint-item.ts';

/** The case that a stream record's image holds; throws if the image is not one. */
export const parseComplaintImage = (image: Record<string, unknown>): Complaint =>
  complaintOfItem(complaintEntity.build(EntityFormatter).format(image));
