/** English words by which speakers and what they say are cut out of a sentence. */
import type { SpeakerWords } from '../../model/language-speakers.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const speakerWords: SpeakerWords = {
  pronouns: set('he she they it who which'),
  objectPronouns: set('him her them it'),
  demonstratives: set('that this'),
  links: set("of for in at from with and 's the a an its his their no &"),
  prepositions: set('in at from for with'),
  toNouns: new Map([
    ...`aide aides adviser advisers advisor advisors assistant assistants ambassador envoy envoys deputy secretary spokesman spokeswoman counsel
    consultant representative witness witnesses`
      .split(/\s+/)
      .map((noun) => [noun, 'to'] as const),
    // Save the Children
    ['save', 'the'],
  ]),
  inserts: set('who which whose the this that a an'),
  insertEndings: ['ing', 'ed'],
  agentBy: set('by'),
  participleEnding: 'ed',
  notSpeakers: set(
    `death toll number attack attacks blast claim claims report reports figure year month day week bomb explosion fighting
    clashes total count bus car examination autopsy postmortem video footage x-ray scan`,
  ),
  hearsay: set('reports accounts rumours rumors'),
  days: set('monday tuesday wednesday thursday friday saturday sunday'),
  dayTimes: set('morning afternoon evening night late early'),
  adverbs: set('also has have had later earlier then further is was were be not previously once again who only to so far just there here yesterday today now still already again meanwhile instead therefore thus soon first initially afterwards afterward eventually even never ever tonight today’s since'),
  pointingVerbs: set('indicate indicates indicated suggest suggests suggested'),
  gathered: set('compiled collected gathered collated drawn taken'),
  adverbEnding: 'ly',
  weakVerbs: set(
    `claims claim reports report put gave counted fears fear charged estimates showed shows listed spoke noted
    believe believes believed suspect suspects suspected described describes identified blamed blames accused accuses determined
    detailed recorded registered documented logged counted relayed conveyed broadcast attributes attributed tallied
    informed notified assured reckoned calculated listing counting recording documenting registering continued repeated`,
  ),
  lossVerbs: ['claim', 'cost', 'took', 'gave', 'given'],
  relatives: set('which that'),
  saidOpeners: set('that it the more he they'),
  leasts: set('least most'),
  nounVerbs: set(
    `report reports count counts list lists record records estimate estimates claim claims note notes show shows post posts
    fear fears document documents register registers comment comments brief briefs log logs tally tallies shout shouts caution cautions detail details
    stress charge charges blame`,
  ),
  closers: set('reports claims estimates shows show'),
  figureOpeners: set(
    `that at more over than about some nearly around up to a an the no not as only just almost close approximately fewer
    less several dozens hundreds scores thousands having receiving losing it they he she we there its their his her our`,
  ),
  sayers: set(
    `authorities authority officials official sources source medics medic doctors doctor witnesses witness residents resident
    locals villagers survivors survivor relatives activists activist monitors monitor partners team teams rescuers police
    troops military ministry agency government rebels insurgents separatists militants network observatory opposition
    coalition command staff spokespeople hospital hospitals clinic morgue network charity union administration regime
    junta prosecutors investigators lawyers experts analysts researchers diplomats aid workers services service municipality
    prosecution presidency guerrillas militia wing bulletin un nations group groups organisation
    organisations organization organizations ngo ngos commission mission committee elders elder emir priest pastor bishop
    firefighters paramedics syndicate institute centre center branch unit governorate delegation embassy envoy lawmaker
    lawmakers kremlin pentagon gendarmerie gendarmes patriarchate diocese parish emergencies emergency family families assembly neighbours neighbors
    army navy`,
  ),
  documents: set(
    `statement statements communique communiqué bulletin release update figures data tally tallies count counts toll list
    lists record records estimate estimates dispatch message post video report reports account accounts ledger database
    tweet letter notice briefing register registry website numbers statistics log logs readout announcement dashboard
    claim claims allegation allegations assertion figure`,
  ),
  bodiless: set('official'),
  claimLinks: set('that of'),
  ownerLinks: set('by from of released issued compiled published provided given collected kept collated shared posted put out obtained seen made'),
  documentVerbs: set(`show shows showed have has had read reads list lists listed put puts gave gives is are was were stands stood speaks
    speak spoke`),
  passives: set('is are was were be been being'),
  saidParticiples: set(
    `put given estimated reported confirmed announced told counted recorded registered documented verified released issued
    named identified listed described stated tallied provided compiled published acknowledged disclosed
    supplied detailed relayed admitted conceded logged placed divulged attested certified corroborated`,
  ),
  looseParticiples: new Map([
    ['put', set('at as by')], ['placed', set('at as by')],
    ['given', set('at as by')],
    ['told', set('by on in at over')],
  ]),
  listenerVerbs: set('told tells telling tell informed informs notified notifies briefed briefs assured'),
  citings: set('citing quoting'),
  quotingVerbs: set('quoted quotes cited cites quote cite'),
  relativeObjects: set('whom that who which'),
  whos: set('who which'),
  postmodifiers: set('close familiar loyal allied linked aligned affiliated briefed embedded working based'),
  afterSpeaker: set('on in at during'),
  insertPrepositions: set('in on at via through during after from of with for by without while when as before under despite run known led seen made told now then both'),
  clauseJoints: set('and but while whereas'),
  colonSpeakers: set('officials police army ministry military sources un source report authorities government'),
  possessives: set('its his her their whose'),
  accounts: set('account accounts count tally reckoning figures estimate estimates'),
};
