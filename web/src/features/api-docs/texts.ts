import type { Language } from '../../lib/language.ts';

const zh = {
  title: '接口文档',
  raw: '原始文档（OpenAPI 3.1）',
  otherLanguage: 'English',
  contents: '目录',
  loading: '正在读取接口文档…',
  retry: '重试',
  access: '访问方式',
  open: '公开',
  parameters: '参数',
  body: '请求内容（JSON）',
  answers: '答复',
  examples: '示例',
  field: '名称',
  type: '类型',
  meaning: '说明',
  required: '必填',
  either: '以下之一',
  schemas: '数据结构',
  home: '返回首页',
  skip: '跳到正文',
};

const en: typeof zh = {
  title: 'API documentation',
  raw: 'The document itself (OpenAPI 3.1)',
  otherLanguage: '中文',
  contents: 'Contents',
  loading: 'Reading the API document…',
  retry: 'Try again',
  access: 'Access',
  open: 'open to everybody',
  parameters: 'Parameters',
  body: 'Request body (JSON)',
  answers: 'Answers',
  examples: 'Examples',
  field: 'Name',
  type: 'Type',
  meaning: 'Meaning',
  required: 'required',
  either: 'One of these',
  schemas: 'Schemas',
  home: 'To the home page',
  skip: 'Skip to the text',
};

/** What the page itself says; the document speaks English with the Chinese terms. */
export const TEXTS: Record<Language, typeof zh> = { 'zh-CN': zh, en };
export type Texts = typeof zh;
