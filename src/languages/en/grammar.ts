/** English closed-class words that the engine needs to cut clauses and noun phrases. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const abbreviations = set(
  'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt cpl brig adm cmdr insp supt st jr sr no vs etc approx dept jan feb mar apr jun jul aug sep sept oct nov dec incl inc ltd co corp retd km u.s u.n u.k u.s. u.n. u.k. e.u. p.m. a.m. i.e. e.g. ave rd ft mt rev hon pte sub ex',
);

/** Words that end a noun phrase. */
export const stops = set(
  "and or but nor as that which who whom whose where when while after before since until till because although though if unless than then in on at by with without from to into onto over under near during for against between among amongst including include includes besides despite amid across around along through via per about is are was were be been being am has have had having do does did will would shall should can could may might must not n't 's it they he she we i you them him us there here also arrived so too yet however meanwhile both either neither such said says told",
);

export const determiners = set('a an the this that these those his her its their our my your another one each every all some any no');

export const auxiliaries = set('is are was were be been being am get got gets getting has have had having will would shall should can could may might must do does did not');
export const passives = set('is are was were be been being am get got gets getting were');
export const perfects = set('has have had having');

/** Things counted that are no people: units, times, objects, places, animals. */
export const notPeople = set(
  ` phone phones smartphone smartphones handset handsets job jobs album albums single singles song songs film films video videos movie movies trailer trailers photo photos photograph photographs picture pictures image images recording recordings statement statements communique communiques report reports document documents app apps gadget gadgetshour hours minute minutes second seconds day days night nights week weeks fortnight month months year years decade decades
  km kilometre kilometres kilometer kilometers kms mile miles metre metres meter meters feet foot inch inches yard yards mm cm acre acres hectare hectares
  kg kilogram kilograms kilo kilos gram grams tonne tonnes ton tons pound pounds litre litres liter liters gallon gallons barrel barrels
  percent per-cent % degree degrees dollar dollars euro euros rupee rupees peso pesos pound naira franc francs shilling shillings rouble roubles ruble rubles hryvnia yen yuan million billion trillion crore lakh
  town towns city cities village villages district districts province provinces state states country countries nation nations place places location locations site sites area areas region regions spot spots point points checkpoint checkpoints post posts camp camps base bases station stations settlement settlements municipality municipalities neighbourhood neighbourhoods neighborhood neighborhoods front fronts border borders road roads street streets route routes bridge bridges
  attack attacks raid raids operation operations strike strikes airstrike airstrikes blast blasts explosion explosions bombing bombings incident incidents clash clashes assault assaults ambush ambushes battle battles shot shots shots-fired round rounds shelling sorties sortie wave waves event events case cases count counts charge charges protest protests rally rallies
  vehicle vehicles car cars truck trucks bus buses van vans motorcycle motorcycles motorbike motorbikes bike bikes tank tanks train trains plane planes aircraft jet jets helicopter helicopters boat boats ship ships vessel vessels ambulance ambulances tanker tankers pickup pickups convoy convoys drone drones coach coaches carriage carriages wagon
  block blocks house houses home homes building buildings shop shops school schools hospital hospitals church churches mosque mosques bank banks office offices market markets room rooms floor floors apartment apartments tent tents shelter shelters hut huts structure structures clinic clinics facility facilities plant plants pylon pylons
  weapon weapons rifle rifles gun guns pistol pistols bomb bombs rocket rockets missile missiles mine mines grenade grenades shell shells bullet bullets mortar mortars cartridge cartridges magazine magazines device devices round explosives ied ieds munition munitions launcher launchers
  dog dogs canine canines puppy puppies cat cats bull bulls ox oxen calf calves buffalo buffaloes buffalos yak yaks pig pigs piglets boar lamb lambs ram rams ewe ewes mule mules mare mares foal foals pony ponies
  chicken chickens hen hens poultry duck ducks goose geese turkey turkeys bird birds pigeon pigeons fish elephant elephants rhino rhinos lion lions leopard leopards wolf wolves bear bears monkey monkeys gorilla gorillas giraffe giraffes crocodile crocodiles snake snakes bees hives beehives
  wound wounds cut cuts burn burns bruise bruises fracture fractures laceration lacerations gash gashes stitches stitch blow blows
  animal animals cow cows goat goats sheep cattle camel camels horse horses livestock head donkey donkeys
  vote votes seat seats party parties percentage point points time times part parts side sides number numbers page pages unit units battalion battalions brigade brigades division divisions company companies platoon regiment group groups squad squads team teams row rows list lists phase phases stage stages item items way ways thing things step steps sentence sentences term terms hour-long minute-long story
  o'clock am pm a.m. p.m. gmt pkt utc est local hrs hr`,
);

export const organisations = set(
  'department corps force forces army navy ministry agency police brigade party council group front movement liberation committee commission court university hospital school church mosque company union organisation organization association bureau office service services guard guards unit battalion division regiment squad directorate authority board bank news times post tv radio television road street river bridge city district province state states republic airport square avenue valley mountain lake island north south east west northern southern eastern western operation war day federation nations cross crescent watch international parliament senate assembly government islamic chief',
);

export const media = set(`news times post press radio tv television reuters afp ap pti ani xinhua tass dawn broadcaster newspaper daily herald gazette media channel bbc cnn jazeera arabiya
  anadolu irna isna tasnim mehr ansa efe lusa yonhap kyodo interfax ukrinform novosti bernama antara pajhwok bakhtar dpa aap upi kuna suna sabah hurriyet`);

export const titles = set(
  'cm pm mr mrs ms dr prof president prime minister chief governor mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt inspector superintendent commissioner commander brigadier brig admiral senator judge justice spokesman spokeswoman spokesperson secretary director police chief sheriff ambassador imam bishop father sheikh king prince emir deputy assistant vice home foreign defence defense interior information federal provincial state senior local military army district chairman leader head official officer adviser advisor',
);
