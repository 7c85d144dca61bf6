/** Counts in the words of reports, and beside each the nearest wording that counts nobody hurt. */
import { describe, expect, it } from 'vitest';
import { claimsOf, lineOf } from './claims-of.ts';

/** text, and every claim in it */
const counts: [string, string[]][] = [
  ['A hundred and five miners died in Tete.', ['killed 105 miners']],
  ['Two thousand and four people were displaced in Tete.', ['displaced 2004 people']],
  ['Half a million people were displaced in Tete.', ['displaced about 500000 people']],
  ['The attack killed another dozen people in Tete.', ['killed 12 people']],
  ['The attack killed a further dozen people in Tete.', ['killed 12 people']],
  ['A half-dozen guards were hurt in Tete.', ['injured 6 guards']],
  // vague words keep their word; of two the last says which
  ['Several dozen people were killed in Tete.', ['killed dozens people']],
  ['A few hundred people were displaced in Tete.', ['displaced hundreds people']],
  ['A couple of hundred people were displaced in Tete.', ['displaced hundreds people']],
  ['Hundreds of thousands were displaced in Tete.', ['displaced hundreds people']],
  ['Dozens and dozens of people were killed in Tete.', ['killed dozens people']],
  ['100s of people were killed in Tete.', ['killed hundreds people']],
  ['Countless people were killed in Tete.', ['killed unknown people']],
  ['Large numbers of civilians were killed in Tete.', ['killed unknown civilians']],
  ['Some hundred people were killed in Tete.', ['killed about 100 people']],
  // ranges
  ['Two to three dozen people were killed in Tete.', ['killed range 24..36 people']],
  ['2-3 million people were displaced in Tete.', ['displaced range 2000000..3000000 people']],
  ['The attack killed anywhere from 12 to 15 people in Tete.', ['killed range 12..15 people']],
  ['The attack killed somewhere between 12 and 15 people.', ['killed range 12..15 people']],
  ['From 12 to 15 people were killed in Tete.', ['killed range 12..15 people']],
  ['The death toll in Tete rose from 12 to 15.', ['killed 12 people', 'killed 15 people']],
  // qualifiers
  ['The attack killed just over 100 people in Tete.', ['killed more_than 101.. people']],
  ['The attack killed as few as three people in Tete.', ['killed at_least 3.. people']],
  ['The attack killed exactly 12 people in Tete.', ['killed 12 people']],
  ['Not one but two soldiers were killed in Tete.', ['killed 2 soldiers']],
  ['100-plus people were killed in Tete.', ['killed more_than 101.. people']],
  ['Thirty-odd people were killed in Tete.', ['killed about 30 people']],
  ['Twelve persons at most were hurt in Tete.', ['injured up_to ..12 persons']],
  ['12 killed, possibly more, in Tete.', ['killed at_least 12.. people']],
  // none
  ['No-one was killed in Tete.', ['killed none 0 people']],
  ['Not one person was killed in Tete.', ['killed none 0 person']],
  ['Not a soul was hurt in Tete.', ['injured none 0 people']],
  ['None of the 12 crew was hurt in Tete.', ['injured none 0 crew']],
  ['Neither of the two guards was hurt in Tete.', ['injured none 0 guards']],
  // a part of a whole of which nothing else is said
  ['Twelve of the 15 passengers died in Tete.', ['killed 12 passengers']],
  ['12 out of 15 passengers died in Tete.', ['killed 12 passengers']],
  ['Two of the three died in Tete.', ['killed 2 people']],
  ['Of the 15 passengers, 12 died in Tete.', ['killed 12 people']],
  ['A bus carrying 45 passengers fell into a ravine near Tete, killing 12.', ['killed 12 people']],
  // people by a noun for them together
  ['A couple was killed in their home in Tete.', ['killed 2 people']],
  ['An elderly couple and their three children were killed.', ['killed 2 elderly couple', 'killed 3 children']],
  ['The pair were shot dead in Tete.', ['killed 2 pair']],
  ['The strike killed a family of seven in Tete.', ['killed 7 family of seven']],
  ['An entire family of six was wiped out in Tete.', ['killed 6 entire family of six']],
  ['An eight-member family was killed in Tete.', ['killed 8 eight-member family']],
  ['Police arrested a gang of five in Tete.', ['arrested 5 gang of five']],
  ['Gunmen abducted a group of 12 miners in Tete.', ['abducted 12 miners']],
  ['Twin sisters were killed in Tete.', ['killed 2 sisters']],
  ['Twin bombings killed six people in Tete.', ['killed 6 people']],
  ['An eight-member team found three bodies in Tete.', ['killed 3 people']],
  ['A pair of trucks burned in Tete.', []],
  ['The third soldier to die this week was shot in Tete.', ['killed 1 third soldier']],
  ['His wife and two sons were killed in Tete.', ['killed 1 wife', 'killed 2 sons']],
];

/** text, its claims, and what is set aside: figure and reason */
const beside: [string, string[], string[]][] = [
  // ages
  ['A 14-year-old was killed in Tete.', ['killed 1 14-year-old'], ['14: age']],
  [
    'A 9-year-old and a 12-year-old were hurt.',
    ['injured 1 9-year-old', 'injured 1 12-year-old'],
    ['9: age', '12: age'],
  ],
  ['A man and his 6-month-old daughter were killed.', ['killed 1 man', 'killed 1 6-month-old daughter'], ['6: age']],
  ['A boy of 14 was killed in Tete.', ['killed 1 boy'], ['14: age']],
  ['Two children, aged 3 and 7, were killed in Tete.', ['killed 2 children'], ['3 and 7: age']],
  ['Children aged between 3 and 7 were moved.', [], ['3 and 7: age']],
  ['A man aged 34 and 12 women were killed in Tete.', ['killed 1 man', 'killed 12 women'], ['34: age']],
  ['Three men aged 20 to 30 were arrested in Tete.', ['arrested 3 men'], ['20 to 30: age']],
  ['A man in his 20s was killed in Tete.', ['killed 1 man'], ['20: age']],
  ['A boy of 14 and a girl of 9 were killed in Tete.', ['killed 1 boy', 'killed 1 girl'], ['14: age', '9: age']],
  ['Children under 5 were killed in Tete.', ['killed unknown Children'], ['5: age']],
  ['A man, 34, and a woman, 29, were killed.', ['killed 1 man', 'killed 1 woman'], ['34: age', '29: age']],
  ['Ann Lee (34) and Tom Ray (29) were killed.', ['killed 1 Ann Lee', 'killed 1 Tom Ray'], ['34: age', '29: age']],
  ['The siege, by then two days old, left 12 people dead.', ['killed 12 people'], ['two: not people']],
  // shares have no number of their own where none of their whole is told
  ['The raid killed 51 people in Tete, half of them women.', ['killed 51 people'], ['half: measure of something else']],
  ['A third of the dead in Tete were women.', [], ['third: measure of something else']],
  ['60% of the dead in Tete were women.', [], ['60: measure of something else']],
  ['One in five of the dead in Tete were children.', [], ['One in five: measure of something else']],
  ['Two-thirds of the victims in Tete were children.', [], ['Two: measure of something else']],
  ['Most of the victims in Tete were children.', [], ['Most: measure of something else']],
  ['Two third-year students were killed in Tete.', ['killed 2 third-year students'], []],
  // names, money, scores, rates, strength
  ['Squad 5 killed three rebels in Tete.', ['killed 3 rebels'], ['5: measure of something else']],
  ['M23 killed three soldiers in Tete.', ['killed 3 soldiers'], ['M23: measure of something else']],
  ['Flight 370 vanished.', [], ['370: measure of something else']],
  ['He was paid Rs 500,000.', [], ['500,000: measure of something else']],
  ['The raid cost $3 million.', [], ['3 million: measure of something else']],
  ['United beat City 2-1 and three fans were hurt.', ['injured 3 fans'], ['2-1: measure of something else']],
  ['An average of 12 people were killed a week.', [], ['12: measure of something else']],
  ['A 300-strong column was attacked.', [], ['300: strength']],
  ['A plane carrying 157 people crashed near Tete.', [], ['157: strength']],
  ['In 2019 three people were killed in Tete.', ['killed 3 people'], ['2019: date']],
];

describe('counts in words', () => {
  it.each(counts)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('numbers beside counts', () => {
  it.each(beside)('%s', (text, claims, asides) => {
    expect(claimsOf(text)).toEqual(claims);
    expect(lineOf(text).setAside.map(({ figure, reason }) => `${figure}: ${reason}`)).toEqual(asides);
  });
});
