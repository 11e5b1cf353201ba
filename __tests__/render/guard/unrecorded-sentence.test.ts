import { expect, test } from '@jest/globals';
import { unrecordedSentence } from '../../../src/render/guard/unrecorded-sentence.ts';

const sentence = "the records of qa know no module 'pay': it is not there yet, or its name is another";

test.each([
  ['nothing is alike', [], sentence],
  ['something may be meant', ['pay-api', 'pay-ui'], `${sentence}; did you mean pay-api and pay-ui?`],
])('when %s', (_, meant, expected) => {
  expect(unrecordedSentence('qa', { module: 'pay', meant })).toBe(expected);
});
