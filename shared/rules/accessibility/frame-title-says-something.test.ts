import rule from './frame-title-says-something';
import { embed, testRule } from './test-rule';

testRule(rule, [
  ['"iframe"', 'failed', { embeds: [embed({ name: 'iframe' })] }],
  ['an address', 'failed', { embeds: [embed({ name: 'https://vidu.example/ban-do' })] }],
  ['"Bản đồ trụ sở"', 'passed', { embeds: [embed()] }],
  ['"Video hướng dẫn nộp hồ sơ"', 'passed', { embeds: [embed({ name: 'Video hướng dẫn nộp hồ sơ' })] }],
  ['no title is another rule’s business', 'inapplicable', { embeds: [embed({ name: '' })] }],
  ['a hidden frame', 'inapplicable', { embeds: [embed({ name: 'iframe', exposed: false })] }],
]);
