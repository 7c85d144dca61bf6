/** Who speaks for which side, in English, and the armed groups of the world by the names that reports use. */
import type { ArmedGroupRow, PartyTable, SpeakerRow } from '../../model/party.ts';

const g = (name: string, ...aliases: string[]): ArmedGroupRow => ({ name, aliases });

const groups: readonly ArmedGroupRow[] = [
  g('Balochistan Liberation Army', 'Baloch Liberation Army', 'Baluchistan Liberation Army', 'Baluch Liberation Army', 'BLA', 'Majeed Brigade'),
  g('Baloch Liberation Front', 'Balochistan Liberation Front', 'BLF'),
  g('Tehrik-i-Taliban Pakistan', 'Tehreek-e-Taliban Pakistan', 'Pakistani Taliban', 'TTP', 'Fitna al Khawarij', 'Fitna al-Khawarij'),
  g('Taliban', 'Afghan Taliban', 'Islamic Emirate'),
  g('Islamic State', 'ISIS', 'ISIL', 'Daesh', 'IS group', 'Islamic State group', 'Islamic State of Iraq and Syria', 'Islamic State in Iraq'),
  g('Islamic State Khorasan Province', 'ISKP', 'IS-K', 'ISIS-K', 'Islamic State Khorasan', 'ISIS-Khorasan'),
  g('Islamic State West Africa Province', 'ISWAP'), g('Islamic State Sahel Province', 'ISSP', 'ISGS', 'Islamic State in the Greater Sahara'),
  g('Al-Qaeda', 'Al Qaeda', 'Al-Qaida', 'Al Qaida', 'AQAP', 'AQIM', 'AQIS'),
  g('Jamaat Nusrat al-Islam wal-Muslimin', 'JNIM', "Jama'at Nusrat al-Islam wal-Muslimin"),
  g('Boko Haram'), g('Ansaru'), g('Al-Shabaab', 'Al Shabaab', 'al-Shabab', 'al Shabab', 'Shabaab', 'Shebab'),
  g('Hamas', 'Izz ad-Din al-Qassam', 'Qassam Brigades', 'Al-Qassam Brigades'), g('Hezbollah', 'Hizbullah', 'Hizbollah'),
  g('Palestinian Islamic Jihad', 'Islamic Jihad', 'PIJ'), g('Houthis', 'Houthi', 'Ansar Allah', 'Ansarallah', 'Huthi'),
  g('Rapid Support Forces', 'RSF'), g('Janjaweed'), g('SPLM-N', "Sudan People's Liberation Movement-North"), g('Sudan Liberation Movement', 'SLM', 'SLA'),
  g('March 23 Movement', 'M23'), g('Allied Democratic Forces', 'ADF'), g('CODECO', 'Cooperative for the Development of the Congo'), g('FDLR'), g('Wazalendo'), g('Mai-Mai', 'Mai Mai'), g('Twirwaneho'),
  g("Lord's Resistance Army", 'LRA'), g('UNITA'), g('RENAMO', 'Renamo'), g('Seleka'), g('Anti-balaka'), g('Coalition of Patriots for Change', 'CPC'),
  g('FARC', 'Revolutionary Armed Forces of Colombia'), g('ELN', 'National Liberation Army', 'Army of National Liberation'), g('M-19', '19 April Movement'), g('EPL', 'Popular Liberation Army'), g('AUC', 'United Self-Defense Forces of Colombia'), g('Clan del Golfo', 'Gulf Clan'), g('Extraditables', 'The Extraditables'),
  g('Shining Path', 'Sendero Luminoso', 'SL'), g('Tupac Amaru Revolutionary Movement', 'MRTA'), g('Farabundo Marti National Liberation Front', 'FMLN', 'Farabundo Marti'), g('URNG', 'Guatemalan National Revolutionary Unity'), g('Contras', 'Nicaraguan Resistance'), g('Manuel Rodriguez Patriotic Front', 'FPMR'), g('Zarate Willka'), g('Mara Salvatrucha', 'MS-13'),
  g('Kurdistan Workers Party', 'PKK', "Kurdistan Workers' Party"), g('Syrian Democratic Forces', 'SDF'), g("People's Protection Units", 'YPG'), g('Hayat Tahrir al-Sham', 'HTS', 'Jabhat al-Nusra', 'Nusra Front', 'Al-Nusra'), g('Free Syrian Army', 'FSA'), g('Jaish al-Islam'), g('Ahrar al-Sham'), g('Kataib Hezbollah'), g('Popular Mobilization Forces', 'Hashd al-Shaabi', 'PMF'),
  g('Liberation Tigers of Tamil Eelam', 'LTTE', 'Tamil Tigers'), g('Communist Party of India (Maoist)', 'Maoists', 'Naxalites', 'Naxals', 'Maoist'), g('Lashkar-e-Taiba', 'LeT', 'Lashkar-e-Tayyiba', 'Resistance Front'), g('Jaish-e-Mohammed', 'JeM'), g('Hizbul Mujahideen'), g('Lashkar-e-Jhangvi', 'LeJ'), g('ULFA', 'United Liberation Front of Asom'), g('NDFB'),
  g('Arakan Army', 'AA'), g('Karen National Union', 'KNU', 'Karen National Liberation Army', 'KNLA'), g('Kachin Independence Army', 'KIA'), g("People's Defence Force", "People's Defence Forces", 'PDF'), g('Ta’ang National Liberation Army', 'TNLA', "Ta'ang National Liberation Army"), g('MNDAA'), g('ARSA', 'Arakan Rohingya Salvation Army'),
  g("New People's Army", 'NPA'), g('Abu Sayyaf', 'Abu Sayyaf Group', 'ASG'), g('Moro Islamic Liberation Front', 'MILF'), g('Bangsamoro Islamic Freedom Fighters', 'BIFF'), g('West Papua National Liberation Army', 'TPNPB', 'Free Papua Movement', 'OPM'), g('BRN', 'Barisan Revolusi Nasional'), g('Khmer Rouge'),
  g('Fano'), g('Oromo Liberation Army', 'OLA'), g("Tigray People's Liberation Front", 'TPLF', 'Tigray Defence Forces', 'TDF'), g('Eritrean People’s Liberation Front', 'EPLF'), g('Ambazonia Defence Forces', 'Ambazonian', 'Amba Boys', 'Ambazonia'), g('IPOB', "Indigenous People of Biafra", 'Eastern Security Network'), g('Lakurawa'), g('Ansar ul Islam', 'Ansarul Islam'), g('FACT'), g('Azawad Liberation Front', 'FLA', 'MNLA', 'CSP'), g('Polisario', 'Polisario Front'),
  g('Wagner Group', 'Wagner'), g("Donetsk People's Republic", 'DNR', 'DPR'), g("Luhansk People's Republic", 'LNR', 'LPR'), g('Irish Republican Army', 'IRA', 'Provisional IRA', 'Real IRA'), g('ETA', 'Basque Homeland and Freedom'), g('Kosovo Liberation Army', 'KLA', 'UCK'), g('Ulster Volunteer Force', 'UVF'),
  g('SWAPO'), g('ANC', 'Umkhonto we Sizwe'), g('Sudan Revolutionary Front'), g('SPLM-IO', 'SPLA-IO'), g('White Army'), g('National Salvation Front'), g('Red-Tabara', 'RED-Tabara'), g('Jaish al-Adl', 'Jaish ul-Adl'), g('Mujahedin-e Khalq', 'MEK'), g('National Resistance Front', 'NRF'), g('Viv Ansanm'), g('G9'), g('400 Mawozo'), g('Jalisco New Generation Cartel', 'CJNG'), g('Sinaloa Cartel'), g('Los Choneros'), g('Tren de Aragua'), g('Primeiro Comando da Capital', 'PCC'), g('Comando Vermelho'),
];

const row = (id: string, side: SpeakerRow['side'], example: string, pattern: string): SpeakerRow => ({ id, side, pattern, example });

/** Ordered: hospitals before police ("police hospital"), rights groups before ministries, then the state's bodies. */
const speakers: readonly SpeakerRow[] = [
  row('party.hospital', 'hospital', 'a doctor at the main hospital', String.raw`\b(?:hospitals?|doctors?|medics?|medical|morgue|paramedics?|nurses?|surgeons?|clinic|ambulance|rescue service|civil defen[cs]e rescuers|rescue workers?|rescuers?|health (?:workers?|cent(?:re|er)|sources?)|emergency services?)\b`),
  row('party.un', 'independent', 'the UN refugee agency', String.raw`\b(?:UN|U\.N\.?|United Nations|UNHCR|OCHA|UNICEF|UNRWA|IOM|OHCHR|WHO|World Health Organization|UNAMA|MONUSCO|MINUSMA|UNMISS|WFP|World Food Programme)\b`),
  row('party.ngo', 'independent', 'a rights group', String.raw`\b(?:rights (?:group|organi[sz]ation|body|monitor|watchdog|activists?)|human rights|Amnesty|Human Rights Watch|Observatory|Red Cross|Red Crescent|ICRC|MSF|Doctors Without Borders|Save the Children|NGOs?|monitor(?:ing group|s)?|watchdog|think[- ]tank|institute|committee|council for|network|charity|aid (?:group|agenc|worker)|civil society|ACLED|analysts?|researchers?|experts?|academic|professor|Airwars|Oxfam|union|association|church|bishop|diocese|priest|lawyers?|opposition|activists?|voice for|resistance committee|emergency room)\b`),
  row('party.traditional', 'independent', 'the emir', String.raw`\b(?:emir|tribal (?:chief|elders?|leaders?)|village (?:head|chief|elders?)|community leaders?|elders?|imam|chieftain|traditional (?:ruler|leader|chief))\b`),
  row('party.witness', 'witness', 'residents', String.raw`\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|locals?|villagers?|survivors?|relatives?|famil(?:y|ies)|neighbou?rs?|mother|father|brother|sister|husband|wife|son|daughter|uncle|cousin|shopkeeper|farmer|driver|passenger|pilgrim|teacher|student|people in|year-old)\b`),
  row('party.armed-side', 'armed group', 'the rebels', String.raw`\b(?:rebels?|insurgents?|militants?|separatists?|guerrillas?|guerillas?|militia|jihadists?|extremists?|gunmen|outfit|liberation (?:army|front)|resistance front|the group|terrorist organi[sz]ation|brigades?' spokes|caliphate)\b`),
  row('party.military', 'state or other', 'the army', String.raw`\b(?:army|military|navy|air force|armed forces|defen[cs]e (?:ministry|minister|forces)|ministry of defen[cs]e|general staff|commander|battalion|brigade|troops|forces|soldiers?|ISPR|Inter-Services Public Relations|IDF|CENTCOM|Pentagon|NATO|coalition|garrison|COPREFA|armed forces press|colonel|captain|lieutenant|general|major|sergeant|marines?)\b`),
  row('party.police', 'state or other', 'police', String.raw`\b(?:police|gendarmerie|constabulary|sheriff|inspector|superintendent|counter[- ]terrorism|CTD|security (?:official|officer|source|force|service|agenc)\w*|security|law enforcement|intelligence|prosecutors?|investigators?|detectives?|prison (?:office|service|authorit)\w*|coast guard|border guards?|fire (?:department|chief|brigade)|coroner|medical examiner)\b`),
  row('party.government', 'state or other', 'the interior minister', String.raw`\b(?:government|ministry|minister|ministers|president|presidency|prime minister|premier|CM|PM|chief minister|governor|mayor|governorate|authorit(?:y|ies)|officials?|spokes(?:man|woman|person) for the (?:governor|government|province|president)|deputy commissioner|commissioner|district|provincial|federal|prefect|cabinet|parliament|lawmaker|senator|secretary|state (?:media|television|TV|radio|news agency)|interior|foreign office|embassy|ambassador|administration|municipal|county|council|mayor's office|disaster management|civil protection|registrar|White House|Kremlin|junta)\b`),
  row('party.unattributed', 'unattributed', 'media reports', String.raw`\b(?:(?:media|news|press|local|unconfirmed|initial|first|earlier|some) reports?|reports?|local media|media|social media|sources?|newspapers?|broadcaster|television|radio|agency|accounts?)\b`),
];

export const parties: PartyTable = { groups, speakers };
