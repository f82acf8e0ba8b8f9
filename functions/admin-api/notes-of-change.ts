import { posts, routing, taxonomy } from '../../shared/contracts/configuration.ts';
import type { ConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import { dateOf } from '../../shared/domain/clocks/day.ts';
import { readConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { changedOrganisations } from './changed-organisations.ts';
import { readCurrentTree } from './current-tree.ts';
import { notesOfPosts } from './notes-of-posts.ts';
import { notesOfUnits } from './notes-of-units.ts';
import { noteOfRetired, retiredReasons } from './retired-reasons.ts';

const CASES_KEEP_LIMITS: Bilingual = {
  zh: '在办案件沿用其登记时的时限版本，已开始的时限不变；新登记的案件适用新时限。',
  en: 'Open cases keep the limits they were opened under, so no clock moves; new cases get the new ones.',
};
const CASES_KEEP_CATEGORIES: Bilingual = {
  zh: '在办案件沿用其登记时的类别和理由版本。',
  en: 'Open cases keep the categories and reasons they were opened under.',
};
const CASES_KEEP_LADDER: Bilingual = {
  zh: '在办案件沿用其登记时的督办阶梯；新登记的案件适用新阶梯。',
  en: 'Open cases climb the ladder they were opened under; new cases get the new one.',
};
const NEXT_FROM_NOW: Bilingual = {
  zh: '在办案件也适用：最迟一分钟后，下一次分办、发信即按新内容进行。',
  en: 'Open cases too: from a minute on, whatever is dispatched or sent next goes by it.',
};
const POSTS_ALLOW: Bilingual = {
  zh: '岗位到期或移出的人员，最迟一分钟后失去相应权限；新任人员还须在统一身份平台具有同一单位和角色。',
  en: 'Whose post ends or is taken out loses what it allows within a minute; who takes one up needs the same unit and role in the user pool as well.',
};

type Value = Readonly<Record<string, unknown>>;

/** What a new value of a kind means for open cases, people and the rest of the configuration. */
export async function notesOfChange(
  kind: ConfigurationKind,
  value: Value,
  before: Value | undefined,
  effectiveFrom: string,
): Promise<Bilingual[]> {
  switch (kind) {
    case 'service-policy':
      return [CASES_KEEP_LIMITS];
    case 'ladder':
      return [CASES_KEEP_LADDER];
    case 'routing':
    case 'templates':
    case 'letter-templates':
      return [NEXT_FROM_NOW];
    case 'taxonomy':
      return [
        CASES_KEEP_CATEGORIES,
        ...retiredReasons(before, value).map(noteOfRetired),
        ...(await routedNoMore(value, effectiveFrom)),
      ];
    case 'posts': {
      const [old, now] = [before ?? { posts: [] }, value].map(
        (one) => posts.parse({ ...one, version: 1 }).posts,
      );
      return [
        POSTS_ALLOW,
        ...(await notesOfPosts(old ?? [], now ?? [], await readCurrentTree(), dateOf(effectiveFrom))),
      ];
    }
    case 'organisations': {
      if (before === undefined) return [];
      const [known, rules] = await Promise.all([readPostsAt(effectiveFrom), readRulesAt(effectiveFrom)]);
      return notesOfUnits(changedOrganisations(value, before), { posts: known, rules });
    }
    case 'calendar':
      return [];
  }
}

/** Categories that a rule of routing still names though nobody can file in them any more. */
async function routedNoMore(value: Value, at: string): Promise<Bilingual[]> {
  const codes = taxonomy.parse({ ...value, version: 1 }).categories.map(({ code }) => code);
  const left = (await readRulesAt(at)).flatMap(({ category }) =>
    category === undefined || codes.includes(category) ? [] : [category],
  );
  return [...new Set(left)].map((code) => ({
    zh: `类别 ${code} 停用后，分办规则中仍有它：在办案件分办完之前可以保留，下次修改“分办规则”时须删去。`,
    en: `Routing still has a rule for the category ${code}: it serves open cases; the next change of the routing has to take it out.`,
  }));
}

async function readRulesAt(at: string) {
  const known = await readConfiguration('routing', at);
  return known ? routing.parse(known).rules : [];
}

async function readPostsAt(at: string) {
  const known = await readConfiguration('posts', at);
  return known ? posts.parse(known).posts : [];
}
