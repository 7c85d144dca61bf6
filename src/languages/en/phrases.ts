/** English words around a claim: who speaks, how sure, by what means, and what takes a figure out of the event. */
import type { AttributionRow, CauseRow, ModalityRow, SetAsideRow } from '../../model/language-rows.ts';

/** Verbs that a speaker stands before ("police said") or after ("said police"). */
export const attributions: readonly AttributionRow[] = [
  { id: 'speaker.said', modality: null, words: ['said', 'says', 'say', 'saying', 'stated', 'states', 'told', 'tells', 'added', 'adds', 'adding', 'announced', 'announces', 'reported', 'reports', 'reporting', 'noted', 'explained', 'disclosed', 'revealed', 'recalled', 'wrote', 'posted', 'tweeted', 'informed', 'remarked', 'observed', 'declared', 'indicated', 'mentioned', 'testified', 'replied', 'responded', 'commented', 'insisted', 'maintained', 'pointed out', 'went on', 'continued', 'briefed', 'put', 'counted', 'gave', 'listed', 'tallied', 'estimated', 'estimates', 'has reported', 'has said', 'have said', 'had said', 'spoke of', 'spoken of', 'spoke', 'speaks of', 'owned', 'let it be known', 'said that', 'recorded', 'is quoted as saying', 'was quoted as saying', 'were quoted as saying', 'was quoted', 'communicated', 'specified', 'warned', 'reiterated', 'repeated', 'acknowledged', 'admitted', 'conceded', 'documented', 'stating', 'asserting', 'maintaining', 'noting', 'insisting', 'announcing', 'declaring', 'warning', 'acknowledging', 'admitting', 'estimating', 'gives', 'give', 'puts', 'raised the number', 'raised the toll', 'raised the death toll', 'raised its toll', 'revised the toll', 'lists', 'counts', 'disclosing', 'admits', 'shows', 'showed', 'assured'], example: 'police said' },
  { id: 'speaker.confirmed', modality: 'confirmed', words: ['confirmed', 'confirms', 'confirming', 'verified', 'has confirmed', 'have confirmed'], example: 'the mayor confirmed' },
  { id: 'speaker.claimed', modality: 'claimed', words: ['claimed', 'claims', 'claim', 'claiming', 'asserted', 'asserts', 'boasted', 'contended', 'has claimed', 'have claimed'], example: 'the group claimed' },
  { id: 'speaker.alleged', modality: 'alleged', words: ['alleged', 'alleges', 'alleging', 'charged', 'accused'], example: 'the opposition alleged' },
  { id: 'speaker.feared', modality: 'feared', words: ['feared', 'fear', 'fears'], example: 'officials fear' },
  { id: 'speaker.denied', modality: 'denied', words: ['denied', 'denies', 'rejected', 'dismissed', 'disputed'], example: 'the army denied' },
];

/** Phrases that name the speaker after them. */
export const attributionBefore: readonly string[] = [
  'according to', 'in the words of', 'by the account of', 'by the count of', 'citing', 'quoting', 'as per', 'as reported by', 'cited by',
  'reported by', 'announced by', 'in a statement by', 'a statement from', 'released by', 'issued by', 'confirmed by', 'claimed by', 'compiled by',
];

export const modalities: readonly ModalityRow[] = [
  { id: 'modality.feared', modality: 'feared', words: ['feared', 'fears', 'fear', 'believed to be dead', 'presumed dead', 'presumed killed', 'feared dead', 'may have been', 'might have been', 'could have been', 'are thought to have', 'may be', 'could rise', 'could climb', 'may rise', 'might rise'], example: '17 people are feared dead' },
  { id: 'modality.alleged', modality: 'alleged', words: ['allegedly', 'reportedly', 'purportedly', 'unconfirmed reports', 'unverified', 'alleged', 'is said to have', 'are said to have', 'are reported to have', 'was reported to have', 'rumoured', 'rumored'], example: 'allegedly killed two men' },
  { id: 'modality.conditional', modality: 'conditional', words: ['would have killed', 'could have killed', 'would have been', 'if confirmed', 'threatened to kill', 'planned to kill', 'threatened to'], example: 'could have killed hundreds' },
  { id: 'modality.confirmed', modality: 'confirmed', words: ['confirmed dead', 'confirmed killed', 'are confirmed', 'now confirmed', 'have been confirmed', 'has been confirmed', 'officially confirmed', 'confirmed deaths'], example: '12 are confirmed dead' },
  { id: 'modality.denied', modality: 'denied', words: ['denied that', 'denied killing', 'rejected the figure', 'rejected reports', 'rejected claims', 'denied reports', 'dismissed reports', 'false report', 'denies killing'], example: 'the army denied that 40 soldiers had died' },
  { id: 'modality.retracted', modality: 'retracted', words: ['withdrew its claim', 'retracted', 'had wrongly reported', 'corrected an earlier', 'erroneously reported'], example: 'the agency retracted its figure' },
];

export const causes: readonly CauseRow[] = [
  { id: 'cause.suicide', type: 'suicide attack', words: ['suicide bombing', 'suicide bomber', 'suicide attack', 'suicide blast', 'suicide vest', 'suicide car bomb', 'blew himself up', 'blew herself up', 'suicide bombings', 'suicide bombers'], example: 'a suicide bomber killed 12' },
  { id: 'cause.planted', type: 'planted explosives', words: ['roadside bomb', 'landmine', 'land mine', 'mine', 'ied', 'improvised explosive device', 'car bomb', 'truck bomb', 'bomb blast', 'explosive device', 'bomb', 'booby trap', 'unexploded ordnance', 'bombing', 'bombs', 'mines'], example: 'a mine killed seven' },
  { id: 'cause.heavy', type: 'heavy weapons and explosive munitions', words: ['air strike', 'airstrike', 'air strikes', 'airstrikes', 'air raid', 'air raids', 'drone strike', 'drone', 'drones', 'shelling', 'shelled', 'artillery', 'missile', 'missiles', 'rocket', 'rockets', 'mortar', 'mortars', 'bombardment', 'bombed', 'glide bomb', 'strike', 'strikes', 'grenade', 'barrel bomb', 'explosion', 'blast', 'shell', 'shells'], example: 'shelling killed two' },
  { id: 'cause.small-arms', type: 'small arms', words: ['shot', 'shooting', 'gunfire', 'gunmen', 'opened fire', 'gun attack', 'firing', 'gunshot', 'rifle', 'bullets', 'sniper', 'shootout', 'ambush', 'ambushed', 'gunbattle', 'gun battle', 'firefight', 'crossfire', 'shot dead', 'gunned down', 'machine gun'], example: 'gunmen shot dead four' },
  { id: 'cause.execution', type: 'execution', words: ['executed', 'execution', 'hanged', 'beheaded', 'firing squad'], example: 'three men were executed' },
  { id: 'cause.incendiary', type: 'incendiary', words: ['set on fire', 'torched', 'burned alive', 'arson', 'firebomb', 'petrol bomb', 'white phosphorus', 'napalm', 'burnt alive'], example: 'six were burned alive' },
  { id: 'cause.cbrn', type: 'CBRN', words: ['chemical weapon', 'chemical attack', 'sarin', 'chlorine', 'nerve agent', 'gas attack'], example: 'a chemical attack killed 80' },
  { id: 'cause.less-lethal', type: 'less lethal', words: ['tear gas', 'rubber bullets', 'baton', 'water cannon', 'pellets'], example: 'tear gas injured 30' },
  { id: 'cause.denial', type: 'denial of objects indispensable to survival', words: ['starvation', 'starved', 'malnutrition', 'famine', 'hunger'], example: 'nine died of hunger' },
  { id: 'cause.accident', type: 'conflict-related accident', words: ['stampede', 'collapsed', 'capsized', 'crash', 'crashed', 'collision'], example: 'the boat capsized' },
  { id: 'cause.other', type: 'other means', words: ['stabbed', 'machete', 'machetes', 'knife', 'knives', 'beaten', 'hacked', 'lynched', 'rammed', 'tortured', 'torture'], example: 'hacked with machetes' },
];

/** Words near a figure that take it out of the report's own event. */
export const setAside: readonly SetAsideRow[] = [
  { id: 'aside.yearly', reason: 'yearly or conflict total', words: ['so far this year', 'this year', 'last year', 'in the past year', 'over the past year', 'since the start of the year', 'since the start of the war', 'since the war began', 'since the conflict began', 'since the beginning of the war', 'since the beginning of the conflict', 'since the beginning of the year', 'since the insurgency began', 'throughout the year', 'in the first half', 'in the quarter', 'a year', 'per year', 'every year', 'each year', 'annually', 'over the past decade', 'in the last decade', 'over the years', 'over two decades', 'in decades', 'in recent years', 'since independence', 'nationwide in', 'in the whole country', 'countrywide', 'country-wide', 'across the country', 'since the campaign began', 'now in its', 'year-to-date', 'past twelve months', 'last twelve months', 'past 12 months', 'last 12 months', 'the past several years', 'in all of', 'since the war', 'during the war', 'civil war', 'decade-long', 'in the entire'], example: '1,000 militants were killed in the past year' },
  { id: 'aside.earlier', reason: 'earlier period', words: ['last month', 'the previous month', 'earlier this month', 'last week', 'the previous week', 'a week earlier', 'a month earlier', 'months ago', 'weeks ago', 'years ago', 'a year ago', 'a year earlier', 'previous attack', 'earlier attack', 'in a previous', 'a similar attack', 'similar attack', 'in the deadliest', 'the worst since', 'the deadliest since', 'since then', 'the last time', 'anniversary'], example: 'a similar attack last month killed 12' },
  { id: 'aside.other', reason: 'other event', words: ['in a separate incident', 'in a separate attack', 'in another incident', 'in an unrelated', 'elsewhere in the country', 'in another attack', 'in a different'], example: 'in an unrelated shooting two men died' },
  { id: 'aside.strength', reason: 'strength', words: ['strength of', 'a force of', 'a group of', 'numbering', 'has some', 'have some', 'army of', 'backed by', 'deployed', 'stationed', 'with a membership of', 'ranks of', 'strong', 'reinforcements of'], example: 'a force of 1,500 fighters' },
  { id: 'aside.hypothetical', reason: 'hypothetical', words: ['would have killed', 'could have killed', 'threatened to kill', 'planned to kill', 'enough to kill', 'capable of killing', 'reward of', 'could kill', 'would kill', 'might kill', 'if it had'], example: 'enough to kill 500 people' },
];
