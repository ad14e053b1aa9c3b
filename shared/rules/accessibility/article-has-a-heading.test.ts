import rule from './article-has-a-heading';
import { markup, testRule } from './test-rule';

testRule(rule, [
  ['an article without a headline', 'cantTell', { markup: [markup('article', 'no-heading')] }],
  ['an article that only holds links', 'cantTell', { markup: [markup('article', 'navigation')] }],
  ['an article with a headline', 'passed', { markup: [markup('article', 'heading')] }],
  ['two articles with headlines', 'passed', { markup: [markup('article', 'heading'), markup('article', 'heading')] }],
  ['a page without articles', 'inapplicable', {}],
]);
