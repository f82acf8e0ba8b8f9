import * as z from 'zod';
import { categories, divisions, divisionsQuery, units, unitsQuery } from '../reference-data.ts';
import { similarCount, similarQuery } from '../similar-cases.ts';
import { type Operation, TAGS } from './operation.ts';

/** What a form needs to know before a complaint is filed, and this document itself. */
export const REFERENCE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/categories',
    operationId: 'listCategories',
    tag: TAGS.intake,
    summary: 'Categories of complaints (诉求类别)',
    description:
      'The categories in effect, with hints, words that suggest them, their sub-reasons and the questions they ask.',
    access: 'open',
    answer: {
      status: 200,
      description: 'Categories in the order of the form.',
      schema: categories,
      examples: {
        one: {
          summary: 'Shortened to one',
          value: {
            version: 1,
            categories: [
              {
                code: 'irregular-inspection',
                name: { zh: '违规涉企检查', en: 'Irregular inspection' },
                hint: { zh: '重复检查、多头检查、不亮码', en: 'Repeated visits, no code shown' },
                keywords: ['检查', 'inspection'],
                subReasons: [
                  { code: 'gifts-or-pay', name: { zh: '收受礼品礼金', en: 'Gifts or pay taken' } },
                ],
                track: 'complaint',
                questions: [
                  {
                    name: 'officers',
                    title: { zh: '来了几名检查人员', en: 'How many inspectors came' },
                    unit: { zh: '人', en: 'people' },
                    required: false,
                    schema: { type: 'integer', minimum: 1, maximum: 200 },
                  },
                ],
              },
            ],
          },
        },
      },
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/api/divisions',
    operationId: 'listDivisions',
    tag: TAGS.intake,
    summary: 'Places under a place (行政区划)',
    description: 'Counties of the city, towns of a county, villages of a town: one tier at a time.',
    access: 'open',
    parameters: { query: divisionsQuery },
    answer: {
      status: 200,
      description: 'The tier below; empty for an unknown place.',
      schema: divisions,
      examples: {
        counties: {
          summary: 'Shortened to one',
          value: {
            parent: '330200',
            divisions: [{ code: '330203', name: '海曙区', nameEn: 'Haishu District' }],
          },
        },
      },
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/api/units',
    operationId: 'listUnits',
    tag: TAGS.intake,
    summary: 'Units that a complaint can be about (被诉单位)',
    description: 'Units of a division, by a part of their name. A complaint may also give a name in words.',
    access: 'open',
    parameters: { query: unitsQuery },
    answer: {
      status: 200,
      description: 'Units with their ids.',
      schema: units,
      examples: {
        market: {
          summary: 'Found by 市场',
          value: {
            units: [
              {
                id: '330203-market',
                name: '海曙区市场监督管理局',
                nameEn: 'Haishu Market Regulation Bureau',
              },
            ],
          },
        },
      },
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/api/similar',
    operationId: 'countSimilar',
    tag: TAGS.intake,
    summary: 'How many others complain of the same (类似诉求)',
    description:
      'For one who is about to file: how many open cases of the last 90 days there are about a unit in a category. Nothing is told of any of them, and nothing while there are fewer than three, so that no unit learns from it who complained.',
    access: 'open',
    parameters: { query: similarQuery },
    answer: {
      status: 200,
      description: 'Their number.',
      schema: similarCount,
      examples: {
        some: { summary: 'Several', value: { open: 5, days: 90 } },
        few: { summary: 'None, or too few to tell', value: { open: null, days: 90 } },
      },
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    operationId: 'readApiDocument',
    tag: TAGS.operation,
    summary: 'This document (接口文档)',
    description:
      'The OpenAPI 3.1 description of this API, generated from the schemas that parse its requests.',
    access: 'open',
    answer: {
      status: 200,
      description: 'An OpenAPI document.',
      schema: z.looseObject({ openapi: z.string() }),
      examples: { start: { summary: 'Its first line', value: { openapi: '3.1.1' } } },
    },
    problems: [],
  },
];
