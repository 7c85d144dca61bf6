/**
 * English words that are no names: by these a name is told where capitals mark none, in headlines and in texts set in
 * capitals. Made by data/make-ordinary-words.ts from the SCOWL lists of common words; see NOTICE.
 */
import type { OrdinaryWords } from '../../model/language-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const ordinary: OrdinaryWords = {
  endings: 'tion tions ment ments ness ity ities ism isms ious able ible ably ibly ical ically ology logist logists ative ized izing izes ised ising ises ist ists ship ships less fully ance ances ence ences'.split(' '),
  stems: [
    ['s', ''], ['ses', 's'], ['xes', 'x'], ['zes', 'z'], ['ches', 'ch'], ['shes', 'sh'], ['oes', 'o'], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['ily', 'y'], ['er', ''], ['er', 'e'], ['ers', ''], ['ers', 'e'], ['est', ''], ['est', 'e'], ['ful', ''], ['less', ''], ['al', ''],
  ],
  doubling: set('ed ing er ers est'),
  words: set(`
    aardvark aback abacus abandon abate abbey abbot abbreviate abdicate abdomen abdominal abduct abet abhor abhorrent abide abject ablaze able ably abnormal aboard
    abode abolish aboriginal aborigine abort abortive abound about above aboveboard abrasive abreast abridge abroad abrupt abscess abscond absent absentee absolute
    absolve absorb absorbent abstain abstract abstruse absurd abundant abuse abusive abysmal abyss academic academy accede accelerate accelerator accent accentuate
    accept access accessory accident acclaim acclimate acclimatise acclimatize accolade accommodate accompany accomplice accomplish accord accordion accost account
    accountancy accountant accredit accrue accumulate accuracy accurate accuse accustom ace ache achieve acid acknowledge acne acorn acoustic acquaint acquiesce
    acquire acquit acquittal acre acreage acrid acrimony acrobat acrobatic acronym across acrylic act action activate active actor actress actual actuary acumen
    acupuncture acute adage adamant adapt adaptive adaptor add addendum addict addictive additive address addressee adept adequate adhere adherent adhesion adhesive
    adjacent adjective adjoin adjourn adjunct adjust administer administrator admiral admire admission admit admonish ado adobe adolescent adopt adore adorn adrift
    adroit ads adult adulterate adultery adulthood advantage advantageous advent adventure adventurous adverb adverbial adversary adverse advert advertise advice
    advise advisory advocate aeon aerial aerodynamic aeroplane aerosol aerospace aesthetic afar affair affect affectionate affidavit affiliate affirm affix afflict
    affluent afford affront afield aflame afloat afoot aforementioned aforesaid afraid afresh after aftereffect afterlife afterlives aftermath afternoon
    afterthought afterward again against age agency agenda agent aggravate aggregate aggression aggressive aggressor aghast agile agitate agitator aglow agnostic
    ago agonise agonize agony agree agricultural agriculture aground ahead ahoy aid aide ail aim air airborne aircraft airfield airier airiest airline airmail
    airplane airport airstrip airtight airy aisle ajar akin alarm alas albeit albino album alcohol alcoholic alcove ale alert alga algae algebra algebraic algorithm
    alias alibi alien alienate alight align alike alimony alive alkali alkalies alkaline all allay allege allegory allergic allergy alleviate alley alligator
    allocate allot allow alloy allude allure allusion ally almanac almighty almond almost alms aloft alone along alongside aloof aloud alpha alphabet alphabetic
    alphanumeric already also altar alter alternate alternator although altitude alto altogether altruistic aluminium aluminum always amalgamate amass amateur
    amateurish amaze ambassador amber ambidextrous ambient ambiguous ambivalent amble ambush amen amend amethyst amid amidst amiss ammonia amnesia amnesty amoeba
    amoebae amok among amongst amoral amorous amorphous amount amp ampere ampersand amphetamine amphibian amphitheater amphitheatre ample amplifier amplify
    amplitude amputate amulet amuse anaemia anaemic anaesthesia anaesthetic anagram anal analgesic analog analogous analogue analogy analyse analysis analyst
    analytic analyze anarchic anarchy anathema anatomy ancestor ancestral ancestry anchor anchorage anchovy ancient and android anecdote anemia anemic anesthesia
    anesthetic anew angelic anger angle angrier angriest angry angst anguish angular animal animate ankle annals annex annihilate anniversary annotate announce
    annoy annual annul anoint anomalous anomaly anon anonymous anorak another answer ant antagonise antagonistic antagonize anteater antelope antenna antennae
    anthem anthill anthrax antibiotic antibody antic anticipate anticlimax antidote antifreeze antipathy antiquate antique antiseptic antisocial antitheses
    antithesis antler antonym anus anvil anxiety any anybody anyhow anyone anyplace anything anyway anywhere aorta apart apartheid apathetic apathy ape aperture
    apex apiece aplomb apocryphal apologetic apologise apologize apostle apostrophe appal appall apparatus apparel apparent appeal appear appease append appendage
    appendices appendicitis appendix appetiser appetite appetizer applaud applause apple applicant applicator apply appoint appointee apposite appraisal appraise
    appreciate apprehend apprehension apprehensive apprentice approach appropriate approval approve approximate apricot april apron apt aptitude aquamarine aquarium
    aquatic aqueduct arable arbiter arbitrary arbitrate arbitrator arbor arbour arc arcade arcane arch archaic archbishop archery archetypal archipelago architect
    architectural architecture archive archway ardent ardor ardour arduous are area arena argue aria arid arise arisen aristocracy aristocrat aristocratic
    arithmetic ark arm armadillo armchair armistice armor armory armour armoury armpit army aroma aromatic arose around arouse arraign arrange array arrears arrest
    arrival arrive arrogant arrow arse arsenal arsenic arson art artefact arterial artery arthritic arthritis artichoke article articulate artifact artifice
    artificial artillery artisan artist artistic artistry artwork asbestos ascend ascension ascent ascertain ascetic ascribe asexual ash ashamed ashcan ashen ashore
    ashtray aside ask askew asleep asparagus aspect aspen aspersion asphalt asphyxiate aspirant aspire aspirin ass assail assailant assassin assassinate assault
    assemble assembly assent assert assertive assessor asset assign assimilate assist assistant associate assort assume assure asterisk asteroid asthma astonish
    astound astray astride astringent astronaut astronomer astronomy astute asylum asymmetry asynchronous ate atheistic athlete athletic atlas atmosphere
    atmospheric atom atomic atone attach attack attain attempt attend attendant attentive attest attic attire attitude attorney attract attractive attribute auburn
    auctioneer audio audit auditor auditorium auditory august aunt aura aural austere authentic authenticate author authorise authoritarian authorize auto
    autobiography autocracy autocrat autocratic autograph automate automatic automobile automotive autonomous autonomy autopsy autumn auxiliary avail avalanche
    avarice avenge avenue average averse aversion avert aviator avid avocado avoid avow await awake awaken award aware away awe awesome awful awhile awkward awning
    awoke awoken awry axe axiom axiomatic axis axle aye azalea azure babble babe babier babiest baboon baby babyish bachelor back backbone backfire backgammon
    background backhand backlash backlog backpack backside backslash backspace backstage backtrack backward backwoods bacon bacteria bacterial bacterium bad bade
    badge badminton baffle bag bagel baggage baggier baggiest baggy bail bait bake bakery balcony bald bale balk ball ballad ballast ballerina ballet ballistics
    balloon ballot ballroom balm balmier balmiest balmy baloney bamboo bamboozle ban banana band bandage bandanna bandier bandiest bandit bandstand bandwagon
    bandwidth bandy bang bani banish banister banjo bank banknote bankrupt bankruptcy banquet banter baptise baptize bar barb barbarian barbaric barbarous barbecue
    barbiturate bard bare bareback barefoot bargain barge baritone bark barley barman barn barnacle barnyard barometer baron baroque barrage barrel barren barrette
    barricade barrier barrister bartender barter base baseball baseline bash basic basil basin basis bask basket basketball bass bassoon bastard baste bat batch
    bath bathe bathroom bathtub baton batsman battalion battery battle battlefield baud baulk bawdier bawdiest bawdy bawl bay bayonet bayou bazaar beach beacon bead
    beadier beadiest beady beagle beak beam bean bear beard beast beat beaten beautician beautiful beautify beauty beaver became because beckon become bed bedbug
    bedclothes bedlam bedridden bedrock bedroom bedside bedspread bedtime bee beech beef beefier beefiest beefy beehive been beeper beeswax beet beetle beeves
    befall befallen befell befit before beforehand befriend beg began beggar begin begrudge beguile begun behalf behalves behave behavior behaviour behead beheld
    behind behold beige belabor belabour belated belch belfry belie belief believe belittle bell bellboy bellhop belligerent bellow belly belong beloved below belt
    belying bemoan bemuse bench bend beneath benefactor beneficial beneficiary benefit benevolent benighted benign bent bequeath bequest bereave bereft beret berry
    berserk berth beseech beset beside besiege besought best bestial bestow bet beta betcha betray betrothal bettor between beverage beware bewilder bewitch beyond
    bias bib bible bibliographic bibliography bicentennial bicker bicycle bid bidden bide biennial bifocals big bigamous bigamy bigot bigotry bike bikini bilateral
    bile bilingual bill billboard billfold billiards billion billow bin binary bind bingo binomial biochemistry biographer biography bipartisan biped biplane birch
    bird birdcage birth birthday birthmark birthplace biscuit bisect bisexual bishop bison bit bitch bite bitmap bitten bittersweet bizarre blab black blackberry
    blackbird blackboard blacken blackhead blackjack blackmail blackout blacksmith blacktop bladder blade blame blanch blancmange bland blank blanket blare
    blaspheme blasphemous blasphemy blast blatant blaze bleach bleak blearier bleariest bleary bleat bled bleed blemish blend bless blew blight blimp blind
    blindfold blink blip bliss blister blithe blitz blizzard blob bloc block blockade blockage blockbuster blockhead blog blond blonde blood bloodhound bloodier
    bloodiest bloodshed bloodshot bloodstream bloodthirstier bloodthirstiest bloodthirsty bloody bloom blossom blot blotch blouse blow blown blowout blowtorch
    blubber bludgeon blue bluebell blueberry bluebird bluegrass blueprint bluff blunder blunt blur blurb blurt blush bluster boa boar board boardwalk boast boat
    bobbin bobcat bobsled bode bodice body bodyguard bodywork bog boggle bogus boil boisterous bold bologna bolster bolt bomb bombard bond bondage bone bonfire
    bonier boniest bonnet bonus bony boo booby book bookcase bookend bookkeeper bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang
    boon boor boorish boost boot bootee booth bootleg bootstrap booty booze bop border borderline bore boredom born borne borough borrow bosom boss bossier bossiest
    bossy botany botch both bothersome bottle bottleneck bottom bough bought boulder boulevard bounce bound boundary bountiful bounty bouquet bourbon bourgeois
    bourgeoisie bout boutique bovine bow bowel bowl bowlegged box boxcar boy boycott boyfriend boyhood boyish bra brace bracelet bracket brackish brag braggart
    braid brain brainier brainiest brainstorm brainwash brainy braise brake bran branch brand brandish brandy brash brassier brassiere brassiest brassy brat bravado
    brave bravery bravo brawl brawn brawnier brawniest brawny bray brazen brazier breach bread breadth breadwinner break breakdown breakfast breakneck breakpoints
    breakthrough breakwater breast breath breathe breathtaking bred breed breeze breezier breeziest breezy brethren brew brewery bribe bribery brick bricklayer
    bridal bride bridegroom bridesmaid bridge bridle brief briefcase brigade bright brighten brilliant brim brimstone brine bring brinier briniest brink briny brisk
    bristle britches brittle broach broad broadcast broaden broadside brocade broccoli brochure broil broke broken bronchitis bronco bronze brooch brood brook broom
    broth brotherhood brought brow browbeat browbeaten brown brownie browse bruise brunch brunette brunt brush brusque brutal brute brutish bubble bubblier
    bubbliest bubbly buck bucket buckle bud buddy budge budget buff buffalo buffet buffoon bug buggier buggiest buggy bugle build built bulb bulbous bulge bulk
    bulkier bulkiest bulky bull bulldog bulldoze bullet bulletin bullfight bullfrog bullion bully bum bumblebee bump bumpier bumpiest bumpy bun bunch bundle bung
    bungalow bungle bunion bunk bunny buoy buoyancy buoyant burble burden burdensome bureau bureaucracy bureaucrat bureaucratic burger burglar burglary burgle
    burial burlap burlier burliest burly burn burnish burnt burp burr burro burrow bursar burst bury bus bush bushel bushier bushiest bushy busier busiest
    businessman businessmen businesswoman businesswomen bust bustle busy busybody but butcher butchery butler butt butte buttercup butterfly buttermilk butterscotch
    buttery buttock button buttonhole buttress buxom buy buzz buzzard bye bygone bypass bystander byte byway cab cabaret cabbage cabin cabinet cable caboose cacao
    cache cackle cacti cactus cad caddie caddying cadet cafeteria caffeine cage cagey cagier cagiest cajole cake calcium calculate calculator calculi calculus
    calendar calf caliber calibrate calibre calico calk call calligraphy callous callow callus calm calorie calve cam camaraderie came camel cameo camera camouflage
    camp campaign campus can canary cancel cancer candid candidacy candidate candle candlestick candor candour candy cane canine canister canker cannery cannibal
    cannier canniest cannon cannot canny canoe canon canopy cant cantaloupe cantankerous canteen canvas canyon cap capacitor cape capillary capital capitalise
    capitalize capitulate caprice capsize capsule captain captivate captive captor capture car caramel carat caravan carbohydrate carbon carburetor carburettor
    carcass carcinogenic card cardboard cardiac cardigan cardinal care carefree caretaker cargo caribou caricature carnage carnal carnival carnivore carnivorous
    carouse carp carpenter carpentry carpet carriage carriageway carrier carrion carrot carry cart cartel cartilage cartographer cartography carton cartoon
    cartridge cartwheel carve cascade case cash cashew cashier cashmere casino cask casket casserole cassette cast castaway caste castigate castle castoff castrate
    casual casualty cat cataclysm cataclysmic catalog catalogue catapult cataract catastrophe catastrophic catcall catch catchier catchiest catchy categorise
    categorize category caterpillar catfish cathedral catholic catnap catnip cattle catwalk caucus caught cauliflower caulk causal cause causeway caustic cavalier
    cavalry cave caveat cavern caviar cavity cavort caw cease ceasefire cedar cede ceiling celebrate celery celestial celibacy celibate cell cellar cello cellophane
    cellular cellulose cement cemetery censor censure census cent centennial centerpiece centimeter centimetre centipede central centralise centralize centre
    centrepiece centrifuge century ceramic cereal cerebral ceremonial ceremony certain certainty certificate certify chafe chaff chagrin chain chainsaw chair
    chairman chairmen chairperson chalet chalice chalk chalkier chalkiest chalky challenge chamber chameleon champ champagne champion chance chancellor chandelier
    change changeover channel chant chaos chaotic chap chapel chaperon chaperone chaplain chapter char character characterise characteristic characterize charcoal
    charge chariot charisma charismatic charlatan charm chart chase chasm chassis chaste chasten chastise chat chatterbox chattier chattiest chatty chauffeur cheap
    cheapen cheat check checkout checkpoint checkup cheek cheep cheer cheerier cheeriest cheery cheese cheesecloth cheetah chef chemistry cheque cherish cherry
    cherub cherubim chess chest chestnut chew chewier chewiest chewy chi chic chick chicken chide chief chieftain child childbirth childhood childish childlike
    children chili chilies chill chilli chilly chime chimney chimp chimpanzee chin china chink chintz chip chipmunk chiropractor chirp chisel chivalrous chivalry
    chlorine chloroform chlorophyll chocolate choice choir choke cholera cholesterol choose choosier choosiest choosy chop choppier choppiest choppy choral chord
    chore choreographer choreography chortle chorus chose chosen chow chowder christen christmas chrome chromium chromosome chronic chronicle chrysanthemum chubbier
    chubbiest chubby chuck chuckle chug chum chummier chummiest chummy chunk chunkier chunkiest chunky church churn chute cider cigar cigarette cinch cinder cinema
    cinnamon cipher circa circle circuit circuitous circuitry circular circulate circulatory circumcise circumcision circumflex circumstantial circumvent circus
    cistern cite citizen citric citrus city civic civil civilian civilise civilize clack clad claim clairvoyant clam clamber clammier clammiest clammy clamor
    clamour clamp clan clandestine clang clank clap claptrap claret clarify clarinet clash clasp class classic classify classmate classroom classy clatter clause
    claustrophobia claw clay clean cleanlier cleanliest cleanse clear cleat cleavage cleave clef cleft clemency clench clergy clergyman clergymen cleric clerk
    clever click client cliff climactic climate climax climb clime clinch cling clinic clink clip clipboard clique clitoris cloak clock clockwise clockwork clod
    clog cloister clone close closet closure clot cloth clothe clothespin cloud cloudburst cloudier cloudiest cloudy clout clove cloven clown club clubhouse cluck
    clue clump clumsier clumsiest clumsy clung cluster clutch clutter coach coagulate coal coalesce coarse coarsen coast coastline coat coax cob cobalt cobble cobra
    cobweb cocaine cock cockeyed cockier cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod code coefficient coerce coercion coffee coffer coffin
    cog cogency cogent cognac cognitive coherent coil coin coinage coincide coincidental coke colander cold colic collaborate collaborator collage collapse collar
    collarbone collate collateral colleague collect collective collector college collegiate collide collie collision colloquial collusion colon colonel colones
    colonial colonise colonize colony color colossal colour colt column coma comb combat combatant combine come comeback comedian comedy comelier comeliest comet
    comfort comic comma command commandant commandeer commando commemorate commend commentary commentator commerce commercial commercialise commercialize
    commiserate commission commit committee commodore common commonplace commonwealth communal commune communicate communicator communion communique commute compact
    companion company compare comparison compass compassion compassionate compatriot compel compensate compete competent competitive competitor compile complacency
    complacent complain complaint complementary complete complex complexion compliant complicate complimentary comply component compose composite compost composure
    compound comprehend comprehension comprehensive compress compression comprise compromise compulsion compulsive compulsory compute computerise computerize
    comrade con concatenate concave conceal concede conceit conceive concentrate concentric concept conceptual concern concert concerto concession conciliate
    concise conclude conclusion conclusive concoct concord concourse concrete concur concurrency concurrent concussion condemn condense condescend condom
    condominium condone condor conducive conduct conductor cone confederacy confederate confer confess confession confetti confidant confide confident confidential
    configure confine confirm confiscate conflict conform confound confront confuse confusion congeal congenial congest conglomerate congratulate congregate
    congress congressman congressmen congresswoman congresswomen congruent conifer coniferous conjecture conjugal conjugate conjure connect connective connector
    connoisseur connote conquer conqueror conquest consecrate consecutive consensus consent consequent consequential conservatory conserve consider considerate
    consign consistency consistent console consolidate consonant consort consortium conspicuous conspiracy conspirator conspire constancy constant constituency
    constituent constitute constrain constraint constrict construct constructive construe consul consular consulate consult consultancy consultant consume
    consummate contact contagion contain contaminate contemplate contemporary contempt contemptuous contend content contest contestant context contextual contiguous
    continent contingency contingent continual continue continuous continuum contort contour contraband contraceptive contract contractor contractual contradict
    contradictory contrary contrast contravene contribute contributor contributory contrite contrive control controversial controversy convalesce convalescent
    convene convenient convent converge conversant converse conversion convert convex convey convict convince convoluted convoy convulse convulsion convulsive coo
    cook cookbook cookie cool coop cooperate coordinate coordinator cop cope copier copperhead copulate copy copyright coral cord cordial cordon corduroy core cork
    corkscrew corn cornea cornet cornflakes cornier corniest cornmeal cornstarch corny corollary coronary coroner corporal corporate corps corpse corpulent corpus
    corpuscle correct corrective corrector correlate correspond correspondent corridor corroborate corrode corrosion corrosive corrupt corsage corset cortex cosier
    cosiest cosmetic cosmic cosmonaut cosmopolitan cosmos cost costlier costliest costume cosy cot cottage cotton cottontail cottonwood couch cougar cough could
    council councillor councilor counsel counsellor counselor count countdown counteract counterattack counterclockwise counterexample counterfeit counterpart
    countersign countess country countryman countrymen countryside county coup couple coupon courage courageous courier course court courteous courtesy courthouse
    courtroom courtyard cousin cove covenant coverage covert covet covetous cow coward cowardice cowboy cowgirl cowhide coy coyote cozier coziest cozy crab crabbier
    crabbiest crabby crack crackle crackpot cradle craft craftier craftiest craftsman craftsmen crafty crag craggier craggiest craggy cram cramp cranberry crane
    cranium crank crankier crankiest cranky crap crash crass crate crave crawl crayfish crayon craze crazier craziest crazy creak creakier creakiest creaky cream
    creamier creamiest creamy crease create creator creature credential credit creditor credulous creed creek creep creepier creepiest creepy cremate crepe crept
    crescendo crescent crest crestfallen cretin cretinous crevasse crevice crew crib cricket crime criminal crimson cringe crinkle cripple crises crisis crisp
    crispy crisscross criteria criterion critic criticise criticize critique croak crochet crock crockery crocodile crocus crofts crony crook croon crop croquet
    cross crossbow crossroad crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucifix crucifixion crucify crude cruel cruelty cruise crumb
    crumble crumblier crumbliest crummier crummiest crummy crumple crunch crunchy crusade crush crust crustacean crustier crustiest crusty crutch crux cry crybaby
    crypt cryptic crystal crystallise crystallize cub cube cubic cubicle cuckoo cucumber cuddle cuddly cue cuff cuisine culinary cull culminate culprit cult
    cultivate cultural culture cumbersome cumming cums cunning cup cupboard cur curator curb curd curdle cure curfew curio curl currant currency current curricula
    curriculum curry curse cursor cursory curt curtail curtain curtsy curvature curve cushion custard custodian custody custom customary customise customize cut
    cutback cute cuticle cutlery cutlet cutthroat cyanide cybernetics cycle cyclic cyclone cylinder cymbal cynic cypress cyst czar dab dabble dachshund dad daddy
    daemon daffodil daft dagger daintier daintiest dainty dairy dais daisy dally dam damage dame damn damp dampen damsel dance dandelion dandier dandiest dandruff
    dandy danger dangerous dangle dank dapper dare daredevil dark darken darling darn dart dash dashboard dastardly data database date datum daub daughter daunt
    dawdle dawn day daybreak daydream daylight daytime daze dazzle deacon dead deaden deadlier deadliest deadline deadlock deaf deal dealt dean dear dearth death
    deathbed deaves debase debate debauchery debilitate debit debonair debrief debris debt debtor debug debunk debut decade decadent decanter decapitate decay
    decease deceit deceive december decency decent decentralise decentralize deceptive decibel decide deciduous decimal decimate decipher decision decisive deck
    declare declension decline decode decompose decorate decorator decorous decorum decoy decrease decree decrepit decry dedicate deduce deduct deductive deed deem
    deep deepen deer deface defamatory defame default defeat defecate defect defective defend defendant defense defensive defer deferential defiant deficiency
    deficient deficit defile define definite definitive deflate deflect deform defraud defrost deft defunct defy degenerate degrade degree dehydrate deify deign
    deity deject delay delegate delete deli deliberate delicacy delicate delicatessen delight delimit delinquency delinquent delirium deliver delivery delta delude
    deluge delusion deluxe delve demagogue demand demean demeanor demeanour demented dementia demerit demise democracy democrat democratic demolish demon
    demonstrate demonstrator demoralise demoralize demote demount demure den denial denigrate denim denominator denote denounce dense dent dentistry deny deodorant
    deodorise deodorize depart departure depend dependant dependency dependent depict deplete deplore deport depose deposit depot deprave deprecate depreciate
    depress depression deprive depth deputy derail derange derelict deride derision derive derogatory derrick descend descendant descendent descent describe
    descriptive descriptor desecrate desert deserve design designate desire desirous desist desk desktop desolate despair desperate despise despite despondent
    despot despotic dessert destabilise destabilize destine destiny destitute destroy destructive detach detail detain detect detective detector deter detergent
    deteriorate determine deterministic deterrent detest dethrone detonate detonator detour detract devalue devastate develop deviant deviate device devil devise
    devoid devolve devote devotee devour devout dew dexterous diabetes diabetic diagnose diagnosis diagnostic diagonal diagram dial dialect dialog dialogue diameter
    diamond diaper diaphragm diarrhea diarrhoea diary diatribe dice dictate dictator dictatorial dictionary did die diesel diet dietary differ different
    differential differentiate difficult difficulty diffuse diffusion dig digestive digit digitise digitize dignify dignitary digress digression dike dilapidated
    dilate dilemma diligent dill dilute dim dime dimension diminish diminutive dimple din dine dinghy dingier dingiest dingy dinosaur diocese dioxide dip diphtheria
    diphthong diploma diplomacy diplomat diplomata diplomatic dire direct directive director directory dirge dirt dirtier dirtiest dirty disadvantage
    disadvantageous disagree disallow disambiguate disappear disappoint disapproval disapprove disarm disarray disaster disastrous disavow disband disbelief
    disbelieve disburse disc discard discern discharge disciple disciplinarian disciplinary discipline disclaim disclose disclosure disco discolor discolour
    discomfort disconcert disconnect disconsolate discontent discontinue discord discordant discount discourage discourse discourteous discourtesy discover
    discovery discredit discreet discrepancy discrete discretionary discriminate discriminatory discus discussion disdain disease disembark disengage disentangle
    disfavor disfavour disfigure disgrace disgruntle disguise disgust dish dishearten dishonest dishonesty dishonor dishonour dishwasher disillusion disincentive
    disinfect disinfectant disingenuous disinherit disintegrate disinterested disjoint disk dislike dislocate dislodge disloyal disloyalty dismal dismantle dismay
    dismember dismiss dismissive dismount disobedient disobey disorder disown disparage disparate dispassionate dispatch dispel dispensary dispense dispersal
    disperse dispersion displace display displease displeasure disposal dispose dispossess disproportionate disprove dispute disqualify disquiet disregard disrepair
    disrepute disrespect disrupt disruptive dissatisfy dissect disseminate dissension dissent disservice dissident dissimilar dissipate dissociate dissolute
    dissolve dissuade distant distaste distend distil distill distillery distinct distinctive distinguish distort distract distraught distress distribute
    distributor district distrust disturb disuse ditch dither ditto ditty dive diverge divergent diverse diversify diversion divert divide dividend divine division
    divisive divisor divorce divulge dizzier dizziest dizzy docile dock doctor doctorate doctrine documentary dodge dodo doe dog doggerel doghouse dogma dogmatic
    dogwood doily doldrums dole doll dollar dolly dolphin domain dome domestic domesticate domicile dominant dominate dominion domino don donate done donkey donor
    doodle doom door doorman doormen doorstep doorway dope dopey dopier dopiest dormant dormitory dorsal dos dose dot dote double doubly doubt dough doughnut dour
    douse dove dowdier dowdiest dowdy down downcast downfall downgrade downhearted downhill downier downiest downpour downright downstairs downstream downtown
    downward downy dowry doze dozen drab draconian draft draftier draftiest draftsman draftsmen drafty drag dragon dragonfly drain drainage drama dramatic dramatise
    dramatize drank drape drapery drastic draught draughtier draughtiest draughtsman draughtsmen draughty draw drawback drawbridge drawl drawn dread dream dreamier
    dreamiest dreamt dreamy drearier dreariest dreary dredge dregs drench dress dressier dressiest dressmaker dressy drew dribble drier driest drift driftwood drill
    drink drip drive drivel driven driveway drizzle droll drone drool droop drop dropout dross drought drove drown drowse drowsier drowsiest drowsy drudge drudgery
    drug drugstore drum drumstick drunk drunkard drunken dry dual dub duchess duck duckling duct dud dude due duel duet duff dug dugout duke dull dully duly dumb
    dumbbell dumbfound dummy dump dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk dunno duo dupe duplex duplicate duress during dusk duskier
    duskiest dusky dust dustbin dustier dustiest dustmen dustpan dusty dutiful duty duvet dwarf dwell dwelt dwindle dye dynamic dynamite dynamo dynasty dysentery
    dyslexia each eager eagle ear earache eardrum earl earlier earliest earmark earn earshot earth earthier earthiest earthlier earthliest earthquake earthworm
    earthy ease easel easier easiest east easter easterly eastern eastward easy easygoing eat eaten eave eavesdrop ebb ebony eccentric echo eclectic eclipse
    economic economise economize economy ecosystem ecstasy ecstatic eczema eddy edge edgewise edgier edgiest edgy edible edict edifice edit editor editorial educate
    educator eel eerie effect effective effectual effeminate effervescent efficiency efficient effigy effort effusive egalitarian egg eggplant ego egocentric egoism
    eigenvalue eight eighteen eighteenth eighth eightieth eighty either ejaculate eject eke elaborate elapse elastic elbow elder eldest elect elective elector
    electorate electric electrician electrify electrocute electrode electrolysis electromagnetic electron electronic electrostatic elegant elegy elementary elephant
    elevate elevator eleven eleventh elf elicit eliminate elite elk ellipse ellipsis elliptic elm elongate elope eloquent else elsewhere elucidate elude elusive
    elves email emanate emancipate embalm embargo embark embarrass embassy embed embellish ember embezzle embitter emblem embody emboss embrace embroider embroidery
    embryo embryonic emerald emerge emergency emergent emigrant emigrate eminent emir emissary emission emit emotive empathy emperor emphases emphasis emphasise
    emphasize emphatic emphysema empire employ employee emporium empower empress emptier emptiest empty emulate emulator emulsion enable enact enamel encapsulate
    encase enchant encircle enclose enclosure encode encompass encore encounter encourage encroach encrypted encumber encyclopaedia encyclopedia end endanger endear
    endeavor endeavour endemic endive endorse endow endure endways enema enemy energetic energy enforce engage engender engine engrave engross engulf enigma
    enigmatic enjoy enlarge enlighten enlist enliven enmity enormous enough enquire enquiry enrage enrich enrol enroll ensemble enshrine ensign enslave ensue ensure
    entail entangle enter enterprise entertain enthral enthrall enthusiasm enthusiast enthusiastic entice entire entirety entitle entity entrails entrant entrap
    entreat entreaty entrench entropy entrust entry entwine enumerate enunciate envelop envelope environs envisage envoy envy enzyme eon epaulet epaulette ephemeral
    epic epidemic epidermis epilepsy epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equalise equalize equate equator equatorial equestrian
    equilateral equilibrium equine equinox equip equity equivalent equivocal era eradicate erase erasure erect ergo ergonomic erode erosion erotic err errand errant
    erratic erroneous error erstwhile erudite erupt escalate escalator escapade escape escort esophagi esophagus esoteric especial espionage essay essential
    establish estate esteem estimate etch eternal ether ethereal ethic ethnic ethos etiquette eulogise eulogize eulogy eureka euthanasia evacuate evade evaluate
    evangelistic evaporate evasion evasive even event eventual evergreen everlasting evermore every everybody everyday everyone everything everywhere evict evident
    evil evoke evolutionary evolve ewe exacerbate exact exaggerate exalt exam examine example exasperate excavate exceed excel excellent except excerpt excess
    excessive exchange excise excite exclaim exclude exclusion exclusive excommunicate excrete excruciating excursion excuse execute executive executor exemplary
    exemplify exempt exercise exert exhale exhaust exhaustive exhibit exhilarate exhort exhume exile exist existent existential exit exodus exonerate exorbitant
    exotic expand expanse expansion expansive expatriate expect expectancy expectant expediency expedient expedite expel expend expenditure expense expensive expert
    expertise expire expiry explain explanatory expletive explicit explode exploit explore explosion explosive exponent exponential export expose exposure expound
    express expression expressive expressway expulsion exquisite extant extemporaneous extend extension extensive extent exterior exterminate external extinct
    extinguish extol extort extortionate extra extract extracurricular extradite extraneous extraordinary extrapolate extraterrestrial extravagant extreme extricate
    extrovert exuberant exude exult exultant eye eyeball eyebrow eyelash eyelid eyesight eyesore fable fabric fabricate fabulous facade face facet facial facile
    facilitate facsimile fact factor factorial factory factual faculty fad fade faeces faggot fagot fail failure faint fair fairy faith fake falcon fall fallacy
    fallen fallout false falsehood falsetto falsify falter fame familiar familiarise familiarize family famine famous fan fanatic fancier fanciest fanciful fancy
    fanfare fang fantastic fantasy far faraway farce fare farewell farm farmland farther farthest fascinate fashion fast fasten fat fatalistic fate father
    fatherhood fatherland fathom fatigue fatten fattier fattiest fatty fatuous faucet fault faultier faultiest faulty fauna favor favorite favour favourite fawn
    faze fear fearsome feast feat feather featherier featheriest feathery feature february feces fed federal fee feeble feedback feel feet feign feint feline fell
    fellow felon felony felt female feminine fen fence fend fern ferret ferry fertile fertilise fertilize fervent fervor fervour fester festival festive festoon
    fetch feted fetid feting fetish fetter fetus feud fever feverish few fez fezzes fiasco fib fiberglass fibre fibreglass fiche fickle fiddle fiddly fidget fidgety
    field fiend fiendish fierce fierier fieriest fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight figure figurehead filch file filet fill fillet filly
    film filmier filmiest filmy filter filth filthier filthiest filthy fin finale finalise finalize financial financier finch find fine finesse finger fingernail
    fingerprint fingertip finickier finickiest finicky finish finite fir fire firearm firecracker firefighter firefly fireman firemen fireplace fireproof fireside
    firewood firework firm firmware first firsthand fiscal fish fisherman fishermen fishery fishier fishiest fishy fission fissure fist fit five fix fixture fizz
    fizzle fizzy flabbier flabbiest flabby flag flagpole flagrant flagstone flail flair flak flake flakier flakiest flaky flamboyant flame flamingo flank flannel
    flap flapjack flare flash flashback flashier flashiest flashlight flashy flask flat flatten flattery flaunt flavor flavour flaw flea fleck fled fledged
    fledgling flee fleece fleecier fleeciest fleecy fleet flesh fleshier fleshiest fleshy flew flex flick flier fliest flight flightier flightiest flighty flimsier
    flimsiest flimsy flinch fling flint flip flippant flirt flit float flock flog flood floodlight floor flop floppier floppiest floppy flora floral florid floss
    flotilla flounce flounder flour flourish flout flow flowerier floweriest flowery flown flu fluctuate flue fluency fluent fluff fluffier fluffiest fluffy fluid
    fluke flung flunk flunky fluorescent flurry flush fluster flute flutter flux fly flyover foal foam foamier foamiest foamy focal focus fodder foe fog fogey
    foggier foggiest foggy foghorn fogy foible foil foist fold foliage folk folklore folksier folksiest folksy follow folly foment fond fondle font food foodstuff
    fool foolhardier foolhardiest foolhardy foolish foolproof foot footage football foothill foothold footlights footnote footpath footprint footstep footstool
    footwear footwork for forage foray forbade forbear forbid forbidden forbore forborne force forceps ford fore forearm forebode forecast forefather forefinger
    forefront forego foregone foreground forehead foreign foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseen foreshadow
    foresight foreskin forestall forestry foretaste foretell forethought foretold forever forewarn forewent foreword forfeit forgave forge forgery forget forgive
    forgiven forgo forgone forgot forgotten fork forlorn form formalise formalize format formula formulae formulate forsake forsaken forsook forswear forswore
    forsworn fort forte forth forthcoming forthright forthwith fortieth fortify fortitude fortnight fortress fortuitous fortunate fortune forty forum forward
    forwent fossil fossilise fossilize fought foul found foundling foundry fount fountain four fourteen fourteenth fourth fowl fox foxier foxiest foxy foyer fracas
    fractal fracture fragile fragmentary fragrant frail frailty frame framework franc franchise frankfurter frantic fraternal fraternise fraternize fraud fraudulent
    fraught fray freak freckle free freedom freehand freeway freeze freight french frenzy frequency frequent fresh freshen freshman freshmen freshwater fret friar
    friday friend friendlier friendliest frieze frigate fright frighten frigid frill frillier frilliest frilly fringe frisk friskier friskiest frisky fritter
    frivolous frizzier frizziest frizzy fro frock frog frolic frolicked frolicking from frond front frontage frontier frost frostbit frostbite frostbitten frostier
    frostiest frosty froth frothier frothiest frothy frown froze frozen frugal fruit fruitier fruitiest fruity frustrate fry fudge fuel fugitive fulcrum fulfil
    fulfill full fully fumble fume fumigate fun fund fundamental funeral fungi fungicide fungus funnel funnier funniest funny fur furl furlong furlough furnace
    furnish furniture furor furore furrier furriest furrow furry further furthermore furthest furtive fury fuse fuselage fusion fuss fussier fussiest fussy futile
    future futuristic fuzz fuzzier fuzziest fuzzy gab gable gadget gag gaiety gain gait gal gala galactic galaxy gale gall gallant gallantry gallery galley
    gallivant gallon gallop gallows galore galvanise galvanize gambit gamble game gamma gamut gander gang gangling gangplank gangrene gangster gangway gap gape
    garage garb garbage garble garden gardenia gargle gargoyle garish garland garlic garnet garnish garret garrison garrulous garter gas gaseous gash gasket
    gasoline gasp gastric gate gateway gather gaudier gaudiest gaudy gauge gaunt gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gaze gazelle gazette gear
    gee geese gel gelatin geld gem gender gene genealogy genera general generalise generalize generate generator generic generous genesis genetic genial genie genii
    genital genius genocide genre gent gentile gentle gentleman gentlemen gentry genuine genus geographic geography geometric geometry geranium gerbil germ
    germicide germinate gesticulate gesture get getaway geyser ghastlier ghastliest ghastly ghetto ghost ghostlier ghostliest ghoul giant gibber gibberish gibe
    giddier giddiest giddy gift gig gigantic giggle gild gill gilt gimme gimmick gin gingerbread gingham giraffe girder girdle girl girlfriend girlhood girlish
    girth gist give given gizzard glacial glacier glad gladden glade gladiator glamorise glamorize glamorous glamour glance gland glandular glare glass glassier
    glassiest glassware glassy glaze gleam glean glee glen glib glide glimmer glimpse glint glisten glitter gloat global globe globular globule gloom gloomier
    gloomiest gloomy glorify glory gloss glossary glossier glossiest glossy glove glow glucose glue glum glut glutton gluttony glycerin glycerine gnarl gnash gnat
    gnaw gnome gnu goad goal goalie goalkeeper goat goatee gob gobble goblet goblin god godchild godchildren goddess godfather godlier godliest godlike godmother
    godparent godsend goes goggle going gold golden goldfish goldsmith golf gondola gone gong gonna goo good goodbye goodnight goodwill goody gooey goof goofier
    goofiest goofy gooier gooiest goon goose gopher gore gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer gossip got gotten gouge goulash
    gourd gourmet gout govern governor gown grab grace grade gradient gradual graduate graffiti graffito graft grain gram grammar gramophone grand grandchild
    grandchildren granddaughter grandeur grandfather grandiose grandmother grandparent grandson grandstand granite granny granola grant granular granule grape
    grapefruit grapevine graph graphic graphite grapple grasp grass grasshopper grassier grassiest grassy grate gratify gratitude gratuitous grave gravel graven
    gravestone graveyard gravitate gravy gray graze grease greasier greasiest greasy great greed greedier greediest greedy green greenback greenery greenhorn
    greenhouse greet gremlin grenade grew grey greyhound grid griddle gridiron grief grieve grievous grill grille grim grimace grime grimier grimiest grimy grin
    grind grindstone grip gripe grislier grisliest grisly gristle grit grittier grittiest gritty grizzled grizzlier grizzliest grizzly groan grocer grocery groggier
    groggiest groggy groin groom groove groovier grooviest groovy grope gross grotesque grotto grouch grouchier grouchiest grouchy ground groundwork group grouse
    grove grovel grow growl grown growth groyne grub grubbier grubbiest grubby grudge gruel gruesome gruff grumble grumpier grumpiest grumpy grunt guarantee
    guarantor guard guardian gubernatorial guerrilla guess guesswork guest guffaw guide guidebook guideline guild guile guillotine guilt guiltier guiltiest guilty
    guinea guise guitar gulch gulf gull gullet gully gulp gum gumdrop gummier gummiest gummy gun gunfire gunman gunmen gunpowder gunshot guppy gurgle guru gush gust
    gustier gustiest gusty gut guy guzzle gybe gym gymnasium gymnast gymnastics gyrate gyroscope habit habitat habitual hack hackney hacksaw had haddock haemoglobin
    haemophilia haemorrhage hag haggard haggle hail hailstone hair haircut hairdo hairdresser hairier hairiest hairline hairy hale half halfway halibut hall
    hallelujah hallmark hallway halo halon halt halve ham hamburger hamlet hammock hamper hamster hamstring hamstrung hand handbag handbook handcuff handicap
    handicraft handier handiest handiwork handkerchief handle handlebar handmade handout handrail handshake handsome handwriting handy hang hangar hangout hangover
    hanker haphazard happen happier happiest happy harangue harass harbor harbour hard hardback harden hardier hardiest hardliner hardware hardwood hardy hare
    harebrained harem hark harlot harm harmonic harmonica harmonise harmonize harmony harp harpoon harpsichord harrow harsh hart harvest has hash hassle haste
    hasten hastier hastiest hasty hat hatch hatchet hate hatred haughtier haughtiest haughty haul haunt have haven havoc hawk hay haystack haywire hazard hazardous
    haze hazier haziest hazy head headache headfirst headier headiest headland headlight headline headlong headmaster headphone headquarter headrest headroom
    headstone headstrong headway heady heal health healthcare healthier healthiest healthy heap hear heard hearsay hearse heart heartache heartbeat heartbreak
    heartbroken heartburn hearten heartfelt hearth heartier heartiest hearty heat heath heathen heave heaven heavenlier heavenliest heavier heaviest heavy
    heavyweight heckle hectic hedge hedgehog heed heel heftier heftiest hefty heifer height heighten heinous heir heirloom held helicopter heliport helium hell
    hellish hello helm helmet help hem hemisphere hemlock hemoglobin hemophilia hemorrhage hemp hen hence henceforth henchman henchmen hepatitis her herald herb
    herbivorous herd here hereabouts hereafter hereby hereditary herein heresy heretic herewith heritage hermaphrodite hermit hernia hero heroic heroin heroine
    heron herpes herself hes hesitancy hesitant hesitate heterogeneous heterosexual heuristic hew hexadecimal hexagon hey heyday hiatus hibernate hiccup hick
    hickory hid hidden hide hideaway hideous hierarchy hieroglyphic high highbrow highland highlight highway hijack hike hill hillbilly hillier hilliest hillside
    hilly hilt him himself hind hindsight hinge hint hinterland hip hippie hippopotamus hippy hire his histogram historian historic history hit hitch hitchhike
    hither hitherto hive hoard hoarse hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hog hoist hold holdup hole holiday holier
    holiest holler hollow holocaust holster holy homage home homeland homelier homeliest homemade homesick homespun homestead homeward homework homey homicidal
    homicide homier homiest homogeneous homogenise homogenize homonym homophobic homosexual hone honesty honey honeycomb honeymoon honeysuckle honk honor honorary
    honour hood hoodlum hoodwink hoof hook hoop hooray hoot hooves hop hope hopscotch horde horizon horizontal hormone horn hornet hornier horniest horny horoscope
    horrendous horrid horrific horrify horror horse horseback horseman horseplay horsepower horseradish horseshoe horticultural horticulture hose hosiery hospital
    hospitalise hospitalize host hostage hostel hostess hostile hot hotbed hotel hothead hound hour hourglass house houseboat household housekeeper housewarming
    housewife housewives housework hove hovel how however howl hub hubbub huddle hue huff huffier huffiest huffy hug huge huh hulk hull hullabaloo hum human humane
    humanise humanitarian humanize humble humbly humbug humdrum humid humidify humiliate hummingbird humor humorous humour hump hunch hunchback hundred hundredth
    hung hungrier hungriest hungry hunk hunt hurdle hurl hurrah hurricane hurry hurt hurtle husband hush husk huskier huskiest husky hustle hut hutch hyacinth
    hybrid hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic hymn hyperbole hypertension hyphen hyphenate hypnosis hypnotic hypnotise
    hypnotize hypochondria hypochondriac hypocrisy hypocrite hypotenuse hypotheses hypothesis hypothesise hypothesize hysteria hysteric ice iceberg icebreaker
    icicle icier iciest icon icy idea ideal idealise idealistic idealize identifier identify idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idle
    idly idol idolise idolize idyllic ifs igloo ignite ignorant ignore iguana ilk ill illegal illegitimate illicit illiteracy illiterate illuminate illusion
    illusory illustrate illustrator image imagery imaginary imagine imbecile imitate imitator immaculate immaterial immature immediate immense immerse immersion
    immigrant immigrate imminent immobile immobilise immobilize immoral immortal immune immunise immunize imp impact impair impale impart impartial impasse
    impassioned impassive impatient impeach impede impel impend imperfect imperial imperil impersonal impersonate impertinent impetuous impetus impinge impish
    implant implicate implicit implore impolite import important impose impostor impotent impound impoverish imprecise impregnate impress impression impressive
    imprint imprison impromptu improper impropriety improve improvise impudent impulse impulsive impure inaccuracy inaccurate inactive inadequacy inadequate
    inadvertent inane inanimate inappropriate inarticulate inasmuch inaugural inaugurate inborn inbred inbreed inbuilt incandescent incapacitate incarcerate
    incarnate incendiary incense incentive incessant incest incestuous inch incident incinerate incinerator incision incisive incisor incite incline include
    inclusion inclusive incognito incoherent income incompetent incomplete inconclusive incongruous inconsequential inconsiderate inconsistency inconsistent
    inconspicuous inconvenient incorporate incorrect increase incredulous incriminate incubate incubator incumbent incur indebted indecency indecent indecision
    indecisive indeed indefinite indelicate indent independent indeterminate index indicate indicator indices indict indifferent indigenous indignant indigo
    indirect indiscreet indiscriminate indisposed indistinct individual indoctrinate indolent indoor induce induct indulge indulgent industrial industrialise
    industrialize industry ineffective ineffectual inefficiency inefficient inelegant inept ineptitude inert inertia inertial inexact inexpensive infamous infamy
    infancy infant infantile infantry infect infer inferior inferno infertile infest infidel infield infiltrate infinite infinitesimal infinitive infirm infirmary
    infix inflame inflammatory inflate inflationary inflexion inflict influential influenza influx info inform informant infrared infrastructure infrequent infringe
    infuriate infuse infusion ingest ingrain ingratiate ingratitude ingredient inhabit inhabitant inhale inherent inherit inhibit inhuman inhumane initial
    initialise initialize initiate initiator inject injure injury injustice ink inkier inkiest inkling inky inlaid inland inlay inlet inmate inn innards innate
    innermost innkeeper innocent innocuous innuendo inoculate inoffensive inopportune inordinate input inquest inquire inquiry inquisitive ins insane inscribe
    insect insecticide insecure insensitive insert inside insight insignia insignificant insincere insinuate insipid insist insistent insofar insolent insoluble
    insolvency insolvent insomnia inspect inspector inspire install instant instantaneous instead instep instigate instil instill instinct instinctive institute
    institutionalise institutionalize instruct instructive instructor insubordinate insubstantial insufficient insular insulate insulator insulin insult insure
    insurgent intact intake integer integral integrate intellect intellectual intelligent intend intense intensify intensive intent inter interact interactive
    intercede intercept interchange intercom interconnect intercontinental intercourse interdependent interface interfere interim interior interject interlock
    interloper interlude intermarriage intermarry intermediary intermediate intermingle intermission intermittent intern international internet interplanetary
    interplay interpose interpret interracial interrogate interrogator interrupt intersect intersperse interstate interstellar intertwine interval intervene
    interview interweave interwove interwoven intestinal intestine intimacy intimate intimidate into intolerant intoxicate intramural intransitive intravenous
    intrepid intricacy intricate intrigue intrinsic introduce introductory introspective introvert intrude intrusion intrusive intuitive inundate invade invalid
    invalidate invariant invasion invective invent inventive inventor inventory inverse inversion invert invertebrate invest investigate investigator investor
    inveterate invigorate invite invoice invoke involuntary involve inward iodine ion iota irate ire iridescent irk iron ironic irony irradiate irrational irregular
    irrelevant irrespective irreverent irrigate irritant irritate island isle isolate issue isthmus italic italicise italicize itch itchier itchiest itchy item
    itemise itemize iterate itinerant itinerary its itself ivory ivy jab jackass jackdaw jacket jackknife jackknives jackpot jade jagged jaguar jail jalopy jam jamb
    jamboree jangle janitor january jar jargon jaundice jaunt jauntier jauntiest jaunty javelin jaw jawbone jay jaywalk jazz jealous jealousy jeans jeer jell jelly
    jellyfish jeopardise jeopardize jeopardy jerk jerkier jerkiest jerky jersey jest jet jettison jetty jewel jewellery jewelry jibe jiffy jig jiggle jigsaw jilt
    jingle jinx jitterier jitteriest jitters jittery job jockey jocular jog join joint joke jollier jolliest jolly jolt jostle jot journal journey jovial joy joyous
    joystick jubilant jubilee judge judicial judiciary judo jug juggernaut juggle jugular juice juicier juiciest juicy july jumble jumbo jump jumpier jumpiest jumpy
    juncture june jungle junior juniper junk junket junkie junta juror jury just justice justify jut jute juvenile juxtapose kaleidoscope kangaroo karat karate
    kayak keel keen keep keepsake keg kelp kennel kept kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote keystone keystroke keyword khaki
    kick kickback kickoff kid kidnap kidney kill kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt kimono kin kind kinda kindergarten kindle kindlier
    kindliest kindred kinfolk king kingdom kingfisher kink kinkier kinkiest kinky kiosk kipper kiss kit kitchen kitchenette kite kitten kitty kiwi knack knapsack
    knead knee kneecap kneel knelt knew knickers knife knight knighthood knit knives knob knock knockout knoll knot knottier knottiest knotty know knowledge known
    knuckle koala kosher kowtow kudos lab label labor laboratory labour labyrinth lace lacerate lacier laciest lack lackluster lacklustre lacquer lacrosse lacy lad
    lade laden ladle lady ladybug ladylike lag laggard lagoon laid lain lair lake lamb lambda lame lament lamp lampoon lance land landlady landlocked landlord
    landmark landowner landscape landslid landslide lane language languid languish languor languorous lankier lankiest lanky lantern lap lapel lapse larceny lard
    large lark larva larvae larynges laryngitis larynx laser lash lass last latch late latent latex lath lathe latitude latrine latter lattice laud laugh
    laughingstock laughter launch launder laundry laureate laurel lava lavatory lavender lavish law lawmaker lawn lawsuit lawyer lax laxity lay layman laymen layout
    lazier laziest lazy leach lead leaden leaf leafier leafiest leaflet leafy league leak leakage leaky lean leap leapfrog leapt learn learnt lease leash least
    leather leathery leave lectern lecture led ledge leech leek leerier leeriest leery leeway left leftmost leg legacy legalise legalistic legalize legend legendary
    legion legislate legislator legislature legitimacy legitimate legume leisure lemme lemon lemonade lend length lengthen lengthier lengthiest lengthwise lengthy
    leniency lenient lens lent lentil leopard leotard leper leprosy lesbian lesion less lessen lesson lest let letdown lethal lethargic lethargy letterhead lettuce
    letup leukaemia leukemia levee level lever leverage levity levy lewd lexicon liable liaison liar libel libellous libelous liberal liberalise liberalize liberate
    libertarian liberty librarian library libretto lice license lichen lick licorice lid lie lieu lieutenant life lifeboat lifeforms lifeguard lifelike lifeline
    lifelong lifespan lifestyle lifetime lift ligature light lighten lighthouse lightning lightweight like likelier likeliest likelihood liken likewise lilac lilt
    limb limbo lime limelight limerick limestone limit limousine limp linchpin line lineage linear linefeed linen linger lingerie lingo linguistic link linkage
    linoleum lint lion lip lipstick liquefy liqueur liquid liquidate liquor liquorice lisp list listen lit litany literacy literary literate literature lithe
    lithium litre litterbug little liturgy live livelier liveliest livelihood liven livestock livid lizard llama load loaf loam loan loath loathe loathsome loaves
    lob lobby lobe lobotomy lobster local locale localise localize locate lock locket locksmith locomotive locust lodge loft loftier loftiest lofty log logarithm
    logarithmic logic logician logo loin loincloth loiter loll lollipop lone lonelier loneliest lonesome long longhand longish longitude longitudinal longshoreman
    longshoremen look lookout loom loon loonie loony loop loophole loose loosen loot lop lope lopsided lord lore lorry lose loss lost lot lotion lottery lotus loud
    loudspeaker lounge louse lousier lousiest lousy love lovelier loveliest low lowdown lowlier lowliest loyal loyalty lozenge lubricant lubricate lucid luck
    luckier luckiest lucky ludicrous lug luggage lukewarm lull lullaby lumber lumberjack luminary luminous lump lumpier lumpiest lumpy lunacy lunar lunatic lunch
    luncheon lunchtime lung lunge lupin lupine lurch lure lurid lurk lush lust lustier lustiest lustre lustrous lusty lute luxuriant luxuriate luxury lye lymph
    lymphatic lyre lyric macabre macaroni mace machete machine machinery macho mackerel macroscopic mad madam madame madcap madden made madhouse madman madmen
    maelstrom magazine magenta maggot magic magician magistrate magnanimous magnate magnesium magnet magnetic magnetise magnetize magnificent magnify magnitude
    magnolia magnum magpie mahogany maid maiden mail mailbox mailman mailmen maim main mainframe mainland mainline mainstay mainstream maintain maize majestic
    majesty major make makeshift makeup maladjusted malady malaria male malevolent malformed malice malign malignancy malignant mall mallard mallet malpractice malt
    maltreat mama mamma mammal mammalian mammoth man manacle manage managerial mandate mandatory mandolin mane maneuver mange mangier mangiest mangle mango mangrove
    mangy manhandle manhole manhood mania maniac manic manicure manifest manifesto manifold manipulate mankind manlier manliest mannequin mannish manoeuvre manor
    manpower mansion manslaughter mantel mantelpiece mantle manual manufacture manure manuscript many map maple mar marathon marble march mare margarine margin
    marigold marijuana marina marinate marine marionette marital maritime mark market marketplace marksman marksmen marmalade maroon marquee marriage marrow marry
    marsh marshier marshiest marshmallow marshy marsupial mart martial martyr martyrdom marvel marvellous marvelous mas mascara mascot masculine mash mask masonry
    masquerade massacre massage massive mast mastermind masterpiece mastery masticate mat matador match matchbook matchmaker mate material materialise materialistic
    materialize maternal math mathematician mathematics matriarch matrices matriculate matrimonial matrimony matrix matron matt matte mattress mature maudlin maul
    mausoleum mauve maverick maxim maxima maximise maximize maximum may maybe mayhem mayonnaise mayor maze meadow meager meagre meal mealier mealiest mealy mean
    meander meant meantime meanwhile measles measlier measliest measly measure meat mechanic mechanise mechanize medal medallion meddle meddlesome media median
    mediate mediator medicate medicinal medicine medieval mediocre meditate medium medley meek meet megabyte megalomaniac megaphone megaton melancholy mellow
    melodic melodrama melodramatic melody melon melt member membrane memento memo memoir memorandum memorial memorise memorize memory men menace menagerie mend
    menial menopause menstrual menstruate mental menthol mentor menu meow mercantile mercenary merchandise merchant merciful mercury mercy mere merge meridian
    meringue merit mermaid merrier merriest merry mes mesdames mesh message messenger messier messiest messy met metabolic metallic metallurgy metamorphose
    metamorphosis metaphor metaphysics mete meteor meteoric meteorite method meticulous metre metric metro metropolis metropolitan mettle mew mezzanine miaow mice
    microbe microcode microcomputer microfiche microfilm micrometer micrometre microphone microprocessor microscope microscopic microsecond microwave midday middle
    middleman middlemen midget midnight midriff midst midstream midsummer midway midwife midwives mien might mightier mightiest mighty migraine migrant migrate
    migratory mild mildew mile mileage milestone militancy militant military militate militia milk milkier milkiest milkman milkmen milky mill milligram millimeter
    millimetre milliner millinery million millionaire millionth millisecond mime mimic mimicked mimicking mimicry mince mincemeat mind mindbogglingly mine minefield
    mingle miniature minibus minicomputer minimal minimise minimize minimum minion minister ministerial ministry mink minnow minor minstrel mint minuet minus
    minuscule minute miracle miraculous mirage mire mirror mirth misadventure misapprehension misappropriate misbehave misbehavior misbehaviour miscarriage miscarry
    miscellaneous miscellany mischief mischievous misconduct misconstrue misdeed misdemeanor misdemeanour misdirect miser misery misfit misfortune misgiving
    misguide mishap misinform misinterpret misjudge mislaid mislay mislead misled mismatch misnomer misplace misprint misquote misread misrepresent miss misshapen
    missile mission missionary missive misspell mist mistake mistaken mistier mistiest mistletoe mistook mistress mistrust misty mistype misunderstand misunderstood
    misuse mite mitigate mitt mitten mix mixture mnemonic moan moat mob mobile mobilise mobilize moccasin mock mockery mockingbird mod mode model moderate moderator
    modern modernise modernize modesty modicum modifier modify modular modulate module mohair moist moisten moisture molar molasses mold moldier moldiest moldy mole
    molecular molecule mollify mollusc mollusk molt molten mom moment momentary momentous momentum monarch monarchy monastery monastic monday monetary money
    mongoose mongrel monies monitor monk monkey monochrome monogamous monogamy monogram monolithic monologue monopolise monopolize monopoly monorail monotonous
    monotony monsoon monster monstrous month moo mood moodier moodiest moody moon moonbeam moonlight moor moose moot mop mope moral morass moratorium morbid more
    moreover morgue morn moron moronic morose morphine morsel mortal mortar mortgage mortify mortuary mosaic mosque mosquito moss mossier mossiest mossy most motel
    moth mothball motherhood motif motion motivate motive motley motlier motliest motor motorbike motorcade motorcycle motorise motorize motorway motto mould
    mouldier mouldiest mouldy moult mound mount mountain mountaineer mountainous mourn mouse mousier mousiest mousse moustache mousy mouth mouthpiece move movie mow
    much muck mucous mucus mud muddier muddiest muddle muddy muff muffin muffle mug muggier muggiest muggy mulch mule mull multi multinational multiple multiply
    multiprocessing multitasking multitude mum mumble mummify mummy mumps munch mundane municipal mural murder murderous murkier murkiest murky murmur muscle
    muscular muse museum mush mushier mushiest mushroom mushy music musician musk musket muss mussel must mustache mustang mustard mustier mustiest musty mutant
    mutate mute mutilate mutinous mutiny mutt mutton mutual muzzle myopic myriad mys myself mystery mystic mystify myth nab nag nail naive naivety naked name
    namesake nap napalm nape napkin nappy narcotic narrate narrator narrow nasal nastier nastiest nasty nation nationalise nationalistic nationalize nationwide
    native nattier nattiest natty natural naturalise naturalize nature naught naughtier naughtiest naughty nausea nauseate nauseous naval navel navigate navigator
    navy nay near nearby nearsighted neat nebula nebulae nebulous necessary necessitate neck neckerchief necklace neckline necktie necrophilia nectar nectarine need
    needier neediest needle needlework needy negate neglect negligee negligent negotiate negotiator neigh neighbor neighborhood neighbour neighbourhood neither neon
    neophyte nephew nerve nervous nest nestle net nether nettle network neural neuron neuroses neurosis neurotic neuter neutral neutralise neutralize neutron never
    new newbie newborn newcomer newfangled newsagents newscast newsier newsiest newsletter newspaper newsprint newsstand newsy newt newton next nibble nice nicety
    niche nickel nickname nicotine niece niftier niftiest nifty nigh night nightclub nightfall nightgown nightingale nightmare nightmarish nighttime nil nimble
    nimbly nincompoop nine nineteen nineteenth ninetieth ninety ninny ninth nip nippier nippiest nipple nippy nit nitrate nitrogen nitwit noble nobleman noblemen
    noblewoman noblewomen nobly nobody nocturnal nod node noes noise noisier noisiest noisy nomad nomadic nomenclature nominal nominate nominee non nonchalant
    noncommittal nondescript none nonpartisan nonprofit nonresident nonsense nonstandard nonstop nontrivial noodle nook noon noose nor norm north northeast
    northeasterly northeastern northerly northern northward northwest northwestern nose nosebleed nosier nosiest nostalgia nostalgic nostril nosy not notch note
    notebook noteworthy nothing notice noticeboard notify notion notoriety notwithstanding nougat nought noun nourish nova novel novelty november novice now
    nowadays nowhere nozzle nuance nuclear nuclei nucleus nude nudge nudity nugget null nullify numb numeral numerate numerator numeric numerous nun nuptial nurse
    nursemaid nursery nurture nut nutcracker nutmeg nutrient nutshell nuttier nuttiest nutty nuzzle nylon nymph oaf oak oar oases oasis oath oatmeal obedient
    obelisk obese obey obituary object objective objector obligate obligatory oblige oblique obliterate oblivion oblong oboe obscene obscure observant observatory
    observe obsess obsession obsessive obsolescent obsolete obstacle obstetrician obstetrics obstinacy obstinate obstruct obstructive obtain obtrusive obtuse
    occasion occupancy occupant occupy occur ocean oceanic oceanography octagon octal octave october octopus ocular odd oddity ode odious odometer odor odour
    oesophagi oesophagus off offbeat offend offense offensive offhand office official officiate offload offset offshoot offshore offspring offstage often ogle ogre
    ohm ohs oil oilier oiliest oily okay okra old olden olfactory olive omega omelet omelette omen ominous omission omit omnibus omnipotent omnipresent omniscient
    once oncoming one onerous oneself ongoing onion onlooker only onomatopoeia onrush onset onslaught onto onus onward oodles ooze opal opaque open opera operand
    operate operatic operator opinion opinionated opium opossum opponent opportune oppose opposite oppress oppression oppressive oppressor opt optic optician optima
    optimal optimise optimistic optimize optimum option opulent opus oracle oral orange orangutan orator oratory orbit orchard orchestra orchestral orchestrate
    orchid ordain ordeal order ordinary ore organ organic organise organize orgasm orgy orient orientate orifice origin originate originator ornate orphan orphanage
    orthodox orthogonal orthography orthopaedics orthopedics oscillate oscilloscope osmosis ostracise ostracize ostrich other otherwise otter ouch ought ounce our
    ourselves oust out outbound outbreak outburst outcast outclass outcome outcry outdated outdid outdo outdone outdoor outermost outfield outfit outgoing outgrew
    outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet outline outlive outlook outlying outmoded outnumber outpatient outpost
    output outrage outrageous outran outright outrun outset outshine outshone outside outskirt outsmart outspoken outstanding outstrip outward outweigh outwit ova
    oval ovary oven over overall overate overbear overblown overboard overbore overborne overburden overcame overcast overcharge overcoat overcome overcrowd overdid
    overdo overdone overdose overdraft overdraw overdrawn overdrew overdue overeat overeaten overestimate overflow overgrew overgrow overgrown overhand overhang
    overhaul overhead overhear overheard overheat overhung overkill overlaid overlain overland overlap overlay overlie overload overlong overlook overnight overpass
    overpower overprice overprint overran overrate overreact overridden override overrode overrule overrun oversampling oversaw overseas oversee overseen overshadow
    overshoot overshot oversight oversleep overslept overstate overstep overt overtake overtaken overthrew overthrow overthrown overtime overtone overtook overture
    overturn overuse overview overweight overwhelm overwork overwrite overwritten overwrought ovum owe owl own oxen oxide oxidise oxidize oxygen oyster ozone pace
    pacemaker pacific pacifier pacify pack package packet pact pad paddle paddock paddy padlock paediatrician paediatrics pagan page pageant pageantry pagoda paid
    pail pain painstaking paint pair pajamas pal palace palate palatial pale palette pall pallbearer pallid pallor palm paltrier paltriest paltry pamper pamphlet
    pan panacea pancake pancreas pancreatic panda pandemonium pander pane panel pang panhandle panic panicked panicking panicky panorama panoramic pant panther
    pantie pantomime pantry pap papa papacy papaya paperback paperweight paperwork paprika papyri papyrus par parachute parade paradigm paradise paradox paraffin
    paragon paragraph parakeet parallel paralyse paralysis paralytic paralyze parameter paramount paranoia paranoid paraphernalia paraphrase paraplegic parasite
    parasitic parasol paratrooper parcel parch pardon pare parent parentage parentheses parenthesis parenthood parish parishioner parity park parka parkway
    parliamentary parlor parlour parochial parody parole parrot parse parsec parsley parsnip parson parsonage part partake partaken partial participant participate
    participle particle particular partisan partner partook partridge party pas passage passageway passbook passenger passion passionate passive passport password
    past pasta paste pastel pasteurise pasteurize pastiche pastier pastiest pastime pastor pastry pasture pasty pat patch patchwork patchy pate patent paternal path
    pathetic pathos pathway patient patio patriarch patrimony patriot patriotic patrol patron patronage patronise patronize pattern patty paunch paunchier
    paunchiest paunchy pauper pause pave pavilion paw pawn pawnbroker pay payload payoff payroll pea peace peacemaker peach peacock peak peal peanut pear pearl
    peasant peat pebble pecan peck peculiar pedagogy pedal pedant pedantic pedantry peddle pedestal pedestrian pediatrician pediatrics pedigree pedlar peek peel
    peep peer peeve peevish peg pelican pellet pelt pelvic pelvis pen penalise penalize penalty pence penchant pencil pendant pended pending pends pendulum
    penetrate penguin penicillin peninsula penis penitent penitentiary penknife penknives pennant penny pension pensive pentagon penthouse penultimate peon peony
    people pep peppermint per perceive percent percentage perceptive perch percolate percolator percussion peremptory perennial perfect perforate perform perfume
    perfunctory perhaps peril perilous perimeter period periodic peripheral periphery periscope perish perjure perjury perk perkier perkiest perky permanent
    permeate permission permissive permit peroxide perpendicular perpetrate perpetrator perpetual perpetuate perplex persecute persecutor persevere persistent
    person persona personalise personalize personify personnel perspective perspire persuade persuasion persuasive pert pertain pertinent perturb perusal peruse
    pervade pervasive perverse perversion pervert peskier peskiest pesky pessimistic pest pesticide pet petite petrify petrol petroleum petticoat pettier pettiest
    petty petulant petunia pew pewter phantom pharmacy phase pheasant phenomena phenomenal phenomenon philanthropic philanthropy philosopher philosophise
    philosophize philosophy phlegm phlegmatic phobia phoenix phone phonetic phoney phonics phonier phoniest phonograph phony phosphor phosphorescent phosphorus
    photo photocopier photocopy photogenic photograph photographic photography photon photosynthesis phototypesetter phrase physic physician physique piano piccolo
    pick pickax picket pickier pickiest pickle pickpocket pickup picky picnic picnicked picnicking pictorial picture picturesque piddle pie piece piecemeal
    piecework pierce piety pig pigeon pigeonhole piggish piggyback pigheaded pigpen pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillar pillow
    pillowcase pilot pimple pimplier pimpliest pimply pin pinch pincushion pine pineapple pinion pink pinnacle pinpoint pint pioneer pious pipe pipeline pique
    piracy piranha pirate pirouette pis pistachio pistol piston pit pitch pitchfork piteous pitfall pithier pithiest pithy pitiful pity pivot pixie pizza placard
    placate place placenta placid plagiarise plagiarize plague plaice plaid plain plaintiff plaintive plan planar plane planet planetarium planetary plank plankton
    plant plantain plaque plasma plaster plastic plate plateau platform platinum platitude platoon platter play playback playground playhouse playmate playpen
    plaything playwright plaza plea plead pleasant pleasantry please pleasure pleat pledge plentiful plenty plethora pliant pliers plight plod plop plot plough plow
    ploy pluck plucky plug plum plumage plumb plume plummet plump plunder plunge plural plus plush plutonium ply plywood pneumatic pneumonia poach pocket pocketbook
    pockmark pod podium poem poet poetic poetry poignancy poignant poinsettia point poise poison poisonous poke pokey pokier pokiest poky polar polarise polarize
    pole polemic police policeman policemen policewoman policewomen policy polio polish polite politician politics polka poll pollen pollinate pollster pollutant
    pollute polo polygamous polygamy polygon polynomial polyp polytechnic pomegranate pomp pompous poncho pond ponderous pontoon pony poodle pool poop poor pop
    popcorn pope poplar poppy populace popular popularise popularize populate populous porcelain porch porcupine pore pork pornographic pornography porous porpoise
    porridge port portend portent portfolio porthole portico portlier portliest portrait portray pose positive possess possession possessive possessor possum post
    postage postbox postcard postcode posterior postgraduate posthumous postman postmark postmaster postmen postpone postscript postulate posture posy pot potassium
    potato potency potent potential pothole potion pottery pouch poultry pounce pound pour pout poverty powder powdery power powerhouse powwow practice practise
    practitioner pragmatic prairie praise praiseworthy pram prance prank prattle prawn pray preach preamble precautionary precede precedent precinct precipice
    precipitate precipitous precise precision preclude preconceive precursor predator predatory predecessor predefined predicate predict predictor predominant
    predominate preeminent preempt preen prefab preface prefect prefer preferential prefix pregnancy pregnant prehistoric prejudice prejudicial preliminary prelude
    premature premier premiere premise premium prenatal preoccupy prepaid preparatory prepare prepay preposterous prerequisite prescribe present preserve preside
    presidency president presidential press pressure prestige presto presume presumptuous presuppose pretend pretense pretension pretext prettier prettiest pretty
    pretzel prevail prevalent prevent preventive preview prey price prick prickle pricklier prickliest pride priest priestess priesthood prim primary primate prime
    primeval primitive primp primrose prince principal principle print printout prior prise prism prison privacy private privatise privatize privier priviest
    privilege privy prize pro probabilistic probe problem problematic procedural procedure proceed process procession processor proclaim procrastinate procure prod
    prodigal prodigy produce product productive profane profess profession professor proffer proficiency proficient profile profit profiteer profound profuse
    profusion progeny prognoses prognosis program programme progress progression progressive prohibit prohibitive project projectile projector proletarian
    proletariat proliferate prolific prologue prolong prom promenade prominent promiscuous promise promontory promote prompt promulgate prone prong pronoun
    pronounce proof proofread prop propaganda propagate propel property prophecy prophesy prophet prophetic proponent proportionate proposal propose proprietary
    proprietor propriety propulsion prose prosecute prosecutor prospect prospective prospector prospectus prosper prosperous prostitute prostrate protect protective
    protector protein protest protestant protocol proton prototype protract protractor protrude protrusion proud prove proven proverb proverbial provide province
    provincial provision proviso provoke prow prowess prowl proxy prude prudent prudish prune pry psalm pseudo pseudonym psych psyche psychedelic psychiatric
    psychiatry psychic psychoanalysis psychoanalyst psychopath psychoses psychosis psychotherapy psychotic pub puberty public publicise publicize publish puck
    pudding puddle pudgier pudgiest pudgy pueblo puff puffier puffiest puffy puke pull pulley pullover pulmonary pulp pulpit pulsate pulse pulverise pulverize puma
    pumice pummel pump pumpernickel pumpkin pun punch punchline punctual punctuate puncture pundit pungent punier puniest punish punitive punk punt puny pup pupil
    puppet puppy purchase pure puree purgatory purge purify purity purple purport purpose purr purse pursue pursuit purveyor pus push pushier pushiest pushover
    pushy pussier pussiest pussy put putrid putt putty puzzle pyjamas pyramid pyre python qua quack quadrangle quadrant quadratic quadrilateral quadruped quadruple
    quadruplet quagmire quail quaint quake qualifier qualify qualm quandary quantifier quantify quantum quarantine quark quarrel quarrelsome quarry quart
    quarterback quartet quartz quash quaver quay queasier queasiest queasy queen queenlier queenliest queer quell quench query quest questionnaire queue quibble
    quiche quick quicken quicksand quiet quill quilt quinine quintet quintuplet quip quirk quirky quit quite quiver quiz quizzes quorum quota quote quotient rabbi
    rabbit rabble rabid rabies raccoon race racetrack racial racier raciest racism racist rack racket racketeer racy radar radial radiant radiate radiator radii
    radio radioactive radish radium radius raffle raft rag ragamuffin rage ragtime raid rail railroad railway rain rainbow raincoat raindrop rainfall rainier
    rainiest rainstorm rainwater rainy raise raisin rake rally ram ramadan ramble ramp rampage rampant ramrod ramshackle ran ranch rancid rancor rancorous rancour
    random rang range rank rankle ransack ransom rant rap rape rapid rapist rapport rapt rapture rapturous rare rarity rascal rash rasp raspberry raster rat rate
    rather ratify ratio ration rationale rationalise rationalize rattle rattlesnake ratty raucous ravage rave ravel raven ravenous ravine ravish raw rayon raze
    razor reach react reactionary reactive reactor read readier readiest readjust ready real realise realistic realize reallocate realm realty ream reap reappear
    rear rearrange reason reassure rebate rebel rebellion rebind rebirth reborn rebound rebuff rebuild rebuilt rebuke rebut rebuttal recalcitrant recall recant
    recap recapture recede receipt receive recent receptacle receptive recess recession recharge recipe recipient reciprocal reciprocate recital recite reckon
    reclaim recline recluse recognise recognize recoil recollect recommend recompense recompile reconcile reconfigure reconnect reconsider reconstruct record
    recount recoup recourse recover recovery recreate recruit rectal rectangle rectangular rectify rector rectum recuperate recur recurrent recursion recursive
    recycle red redden redeem redefine redesign redhead redid redirect rediscover redistribute redo redone redraft redraw redress reduce redundancy redundant reed
    reef reek reel reelect refer referee referendum refill refine refinery reflect reflective reflector reflex reflexive reform reformat refrain refresh refrigerate
    refrigerator refuel refuge refugee refund refurbish refusal refuse refute regain regal regale regalia regard regatta regenerate regent regime regimen region
    register registrar registry regress regression regret regular regulate regurgitate rehabilitate rehash rehearsal rehearse reign reimburse rein reincarnate
    reindeer reinforce reinstate reiterate reject rejoice rejoin rejoinder rejuvenate relaid relapse relate relativistic relax relay release relegate relent
    relevant reliant relic relief relieve religion relinquish relish relive reload relocate reluctant rely remade remain remainder remake remark remedial remedy
    remember remind reminisce reminiscent remiss remission remit remnant remodel remorse remote removal remove remunerate rename rend rendezvous renegade renege
    renew renounce renovate renown rent reopen reorganise reorganize repaid repair repatriate repay repeal repeat repel repellent repent repentant repercussion
    repertoire repetitive rephrase replace replay replenish replete replica replicate reply report repose repository represent repress repression repressive
    reprieve reprimand reprint reprisal reproach reproduce reproductive reprogram reprove reptile republic republican repudiate repugnant repulse repulsion
    repulsive repute request requiem require requisite reread reroute resale reschedule rescind rescue research resemble resent reserve reservoir reset reshuffle
    reside resident residential residual residue resign resilient resin resist resistant resistor resolute resolve resonant resort resound resource respect
    respective respirator respiratory respite resplendent respond response responsive rest restart restaurant restive restore restrain restraint restrict
    restrictive restructure resubmit result resultant resume resurface resurrect resuscitate retail retain retaliate retard retch rethink reticent retina retire
    retort retrace retract retreat retrieval retrieve retroactive retrograde retrospect retrospective retry return retype reunion reunite reuse rev revamp reveal
    revel revelry revenge revenue reverberate revere reverent reverie reversal reverse reversion revert review revile revise revision revisit revival revive revoke
    revolt revolutionary revolutionise revolutionize revolve revue revulsion reward rewind rework rewrite rewritten rewrote rhapsody rhetoric rhino rhinoceros
    rhododendron rhubarb rhyme rhythm rhythmic rib ribbon rice rich ricketier ricketiest rickety rickshaw ricochet rid ridden riddle ride ridge ridicule ridiculous
    rife rifle rift rig right righteous rightmost rigid rigor rigorous rigour rile rim rind ring ringleader ringlet ringworm rink rinse riot riotous rip ripe ripen
    riposte ripple rise risen risk riskier riskiest risky rite ritual rival rivalry river rivet roach road roadblock roadside roam roar roast robbery robe robin
    robot robust rock rocket rockier rockiest rocky rode rodent rodeo roe rogue roguish role roll romantic romp roof rook rookie room roomier roomiest roommate
    roomy roost root rope rosary rose rosemary rosier rosiest roster rostrum rosy rot rotary rotate rote rotisserie rotor rotten rotund rotunda rouge rough roughage
    roughen roughhouse roulette round roundabout rouse rout route routine row rowboat rowdier rowdiest rowdy royal royalty rub rubbish rubble rubier rubiest rubric
    ruby rucksack ruckus rudder ruddier ruddiest ruddy rude rudimentary rue ruff ruffian ruffle rug rugby ruin ruinous rule rum rumble ruminate rummage rummy rumor
    rumour rump rumple run runaway rundown rune rung runnier runniest runny runt runway rupture rural ruse rush rust rustic rustier rustiest rustle rusty rut rye
    saber sabotage saboteur sabre sac sack sacred sacrifice sacrificial sacrilege sad sadden saddle sades sadism sadist sadistic safari safe safeguard safekeeping
    safety saffron sag saga sage sagebrush said sail sailboat sailor saint saintlier saintliest sake saki salad salami salary sale salesman salesmen salespeople
    salesperson saleswoman saleswomen salient saliva salivate sallow salmon salon saloon salt saltier saltiest salty salute salvage salve same sample sanatorium
    sanctify sanctuary sand sandbag sandier sandiest sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane sang sanitarium sanitary sanity sank sanserif
    sap sapling sapphire sarcasm sarcastic sardine sari sash sassier sassiest sassy sat satanic satchel satellite satin satire satirise satirize satisfactory
    satisfy saturate saturday sauce saucepan saucier sauciest saucy sauerkraut sauna saunter sausage savage savagery save savior saviour savor savorier savoriest
    savory savour savourier savouriest savoury savvier savviest savvy saw sawdust saxophone say scab scaffold scalar scald scale scalier scaliest scallop scalp
    scalpel scaly scamper scan scandal scandalise scandalize scandalous scant scantier scantiest scanty scapegoat scar scarce scare scarecrow scarf scarier scariest
    scarlet scarves scary scathing scatter scatterbrain scavenger scenario scene scenery scenic scent scepter sceptic sceptre schedule scheme schizophrenia
    schizophrenic scholar scholastic school schoolboy schoolchild schoolchildren schoolteacher schooner scientific scissor scoff scold scoop scoot scope scorch
    score scorn scorpion scotch scoundrel scour scourge scout scowl scrabble scram scramble scrap scrapbook scrape scratch scratchier scratchiest scratchy scrawl
    scrawnier scrawniest scrawny scream screech screen screw screwdriver screwier screwiest screwy scribble scribe script scripture scriptwriter scroll scrounge
    scrub scruff scruffier scruffiest scruffy scruple scrupulous scrutinise scrutinize scrutiny scuff scuffle sculptor sculpture scum scurrilous scurry scuttle
    scythe sea seafaring seafood seal seam seaman seamen seamstress seaport sear search searchlight seashell seashore seasick seaside season seat seaweed secede
    secession seclude seclusion second secondary secrecy secret secretarial secretary secrete secretive sect sector secular secure sedan sedate sedentary
    sedimentary seduce seductive see seedier seediest seedling seedy seek seem seen seep seepage seesaw seethe segregate seize seizure seldom select selective
    selector self selfish sell selves semantic semen semester semicircle semicolon semiconductor semifinal seminar seminary senate senator send senile senior sense
    sensitive sensor sensory sensual sensuous sent sentient sentry separate separator september sepulcher sepulchre sequel sequential sequin serenade serene
    sergeant serial series sermon serpent serum servant serve service serviceman servicemen serviette servile servitude session set setback settle seven seventeen
    seventeenth seventh seventy sever severe sew sewage sewn sex sexism sexist sexual sexy shabbier shabbiest shabby shack shackle shade shadier shadiest shadow
    shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shake shaken shakier shakiest shaky shall shallow sham shamble shame shampoo shamrock shanty
    shape shapelier shapeliest share shareholder shark sharp sharpen shatter shave shaven shawl she sheaf shear sheath sheathe sheave sheen sheep sheepish sheet
    shelf shell shellfish shelter shelve shepherd sherbet sheriff shield shift shiftier shiftiest shifty shimmer shin shine shingle shinier shiniest shiny ship
    shipshape shipwreck shire shirk shirt shiver shoal shock shod shoddier shoddiest shoddy shoe shoelace shoestring shone shoo shook shoot shop shopkeeper
    shoplifter shore short shortage shortcoming shorten shortfall shorthand shot shotgun should shout shove shovel show showcase showdown showier showiest showman
    showmen shown showy shrank shrapnel shred shrew shrewd shriek shrill shrimp shrine shrink shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shuck
    shudder shuffle shun shunt shut shutdown shuttle shy sibling sic sick sicken sickle sicklier sickliest side sideline sidelong sideshow sidestep sidetrack
    sidewalk sideways sidle siege sierra siesta sieve sift sigh sight sigma sign signature significant signify signpost silent silhouette silicon silk silken sill
    sillier silliest silly silo silt silver silversmith silverware silvery similar simile simmer simple simplex simplify simplistic simply simulate simulator
    simultaneous sin since sincere sine sinew sinewy sing singe single singular sinister sink sinus sip siphon sir sire siren sirloin sissier sissiest sissy sister
    sisterhood sit site situate six sixteen sixteenth sixth sixtieth sixty size sizzle skate skateboard skein skeleton skeptic sketch sketchier sketchiest sketchy
    skew ski skid skilful skill skillet skim skimp skimpier skimpiest skimpy skin skinflint skinnier skinniest skinny skip skirmish skirt skit skittish skulk skull
    skunk sky skylight skyline skyrocket skyscraper slab slack slacken slag slain slake slam slander slang slant slap slapstick slash slat slate slaughter slave
    slavery slavish slay sleazier sleaziest sleazy sled sledgehammer sleek sleep sleepier sleepiest sleepy sleet sleeve sleigh slender slept slew slice slick slid
    slide slier sliest slight slim slime slimier slimiest slimy sling slingshot slink slip slipperier slipperiest slippery slipshod slit slither sliver slob slog
    slogan slop slope sloppier sloppiest sloppy slosh slot sloth slouch slovenlier slovenliest slovenly slow sludge slug sluggish sluice slum slumber slump slung
    slunk slur slush slut sly smack small smallish smallpox smart smash smattering smear smell smellier smelliest smelly smelt smidgen smile smirk smite smithereens
    smitten smock smog smoke smokestack smokier smokiest smoky smolder smooth smote smother smoulder smudge smug smuggle smut snack snag snail snake snap snappier
    snappiest snappy snapshot snare snarl snatch sneak sneakier sneakiest sneaky sneer sneeze snicker snide sniff sniffle snip snipe snippet snitch snob snobbery
    snobbish snooker snoop snootier snootiest snooty snooze snore snorkel snort snot snout snow snowball snowdrift snowfall snowflake snowier snowiest snowplough
    snowplow snowstorm snowy snub snuff snug snuggle soak soap soapier soapiest soapy soar sob sobriety soccer social socialise socialize society sock socket sod
    soda sodden sodium sodomy sofa soft softball soften software soggier soggiest soggy soil sojourn solace solar sold soldier sole solemn solicit solicitor
    solicitous solid solidify solitaire solitary solitude solo soluble solve solvent somber sombre some somebody someday somehow someone someplace somersault
    something sometime somewhat somewhere son sonata song sonic sonnet sonorous soon soot soothe sootier sootiest sooty sop sophisticate sophistry sophomore soprano
    sorcerer sorceress sorcery sordid sore sorrier sorriest sorrow sorry sort sorta sought soul sound soundproof soundtrack soup sour source south southeast
    southeastern southerly southern southpaw southward southwest southwestern souvenir sovereign sovereignty sow sown spa space spacecraft spacial spade spaghetti
    span spangle spaniel spank spar spare spark sparkle sparrow sparse spasm spasmodic spat spate spatial spatula spawn spay speak spear spearhead spearmint special
    specialise specialize specialty species specific specifier specify specimen speck spectacle spectacular spectator specter spectra spectre spectrum speculate
    speculator sped speech speed speedboat speedier speediest speedometer speedy spell spellbind spellbound spelt spend spendthrift spent sperm spew sphere sphinx
    spice spicier spiciest spicy spider spigot spike spill spilt spin spinach spindlier spindliest spindly spine spinster spiral spire spirit spiritual spit spite
    spittle splash splat spleen splendid splendor splendour splice splint split splurge spoil spoilt spoke spoken spokesman spokesmen spokespeople spokesperson
    spokeswoman spokeswomen sponge spongier spongiest spongy sponsor spontaneous spoof spook spookier spookiest spooky spool spoon sporadic spore sporran sport spot
    spotlight spottier spottiest spotty spouse spout sprain sprang sprawl spray spread spreadsheet spree sprier spriest sprig spring springboard springier
    springiest springtime springy sprinkle sprint sprout spruce sprung spry spud spun spunk spur spurn spurt sputter spy squabble squad squadron squalid squall
    squalor squander square squash squat squawk squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid squint squire squirm squirrel squirt stab
    stabilise stabilize stable stack stadium staff stag stage stagecoach stagnant stagnate staid stain stair staircase stairway stake stale stalemate stalk stall
    stallion stalwart stamina stammer stamp stampede stance stanch stand standard standardise standardize standby standoff standpoint standstill stank stanza staple
    star starboard starch starchier starchiest starchy stardom stare starfish stark starlight starrier starriest starry start startle starve state statelier
    stateliest statesman statesmen static stationary stationery statistic statistician statue stature status statute statutory staunch stave stay steadfast steadier
    steadiest steady steak steal stealth stealthier stealthiest stealthy steam steamier steamiest steamroller steamy steel steep steeple steer stellar stem stench
    stencil stenographer stenography step stepladder stereo stereotype sterile sterilise sterilize sterling stern stethoscope stew steward stewardess stick stickier
    stickiest stickler sticky stiff stiffen stifle stigma stigmata still stillborn stilted stimulant stimulate stimuli stimulus sting stingier stingiest stingy
    stink stint stipulate stir stirrup stitch stock stockade stockbroker stockholder stockier stockiest stockpile stocky stockyard stodgier stodgiest stodgy stoke
    stole stolen stolid stomach stomp stone stonier stoniest stony stood stool stoop stop stopgap stopover stoppage stopwatch storage store storehouse storekeeper
    storeroom storey stork storm stormier stormiest stormy story stout stove stow stowaway straddle straggle straight straighten straightforward strain strait
    straitjacket strand strange strangle strap strata stratagem strategic strategy stratify stratosphere stratum straw strawberry stray streak stream streamline
    street streetcar strength strengthen strenuous stress stretch strew strewn stricken strict stridden stride strife strike string stringent stringier stringiest
    stringy strip stripe strive striven strode stroke stroll strong stronghold strove struck structural structure struggle strum strung strut stub stubbier
    stubbiest stubble stubborn stubby stuck stud student studio study stuff stuffier stuffiest stuffy stumble stump stun stung stunk stunt stupefy stupendous stupid
    stupor sturdier sturdiest sturdy stutter style stylish stylistic stylus suave sub subcommittee subdivide subdivision subdue subgroup subject subjective
    subjugate subjunctive sublet sublime submarine submerge submersion submission submissive submit subnormal subordinate subprogram subroutine subscribe subscript
    subsequent subservient subset subside subsidiary subsidise subsidize subsidy substandard substantial substantiate substitute subsystem subterfuge subterranean
    subtle subtlety subtly subtract suburb suburban subversive subvert subway succeed success succession successive successor succinct succor succour succulent
    succumb such suck suckle sudden suds sue suede suffer suffice sufficient suffix suffocate suffrage sugar sugarier sugariest sugary suggest suggestive suicidal
    suicide suit suitcase suite suitor sulfur sulk sulkier sulkiest sulky sullen sulphur sultrier sultriest sultry sum summarise summarize summary summit summon
    sumptuous sun sunbathe sunburn sundae sunday sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit sunnier sunniest sunny sunrise
    sunscreen sunset sunshine suntan sunup sup superb supercomputer superficial superfluous superhuman superimpose superintendent superior supermarket supernatural
    superscript supersede supersonic superstar superstructure supervise supervision supervisor supervisory supplant supple supplementary supplier supply support
    supportive suppose suppress suppression supremacy supreme surcharge sure surf surface surfboard surge surgeon surgery surlier surliest surly surmise surmount
    surname surpass surplus surprise surreal surrender surround survey surveyor survival survive survivor suspect suspend suspense suspension suspicion sustain swab
    swagger swallow swam swamp swampier swampiest swampy swan swap swarm swarthier swarthiest swarthy swat swathe sway swear sweat sweaty sweep sweepstake sweet
    sweeten sweetheart swell swept swerve swift swig swill swim swindle swine swing swipe swirl swish switch switchboard swivel swollen swoon swoop sword swordfish
    swore sworn swum swung syllabus symbol symbolic symbolise symbolize symmetric symmetry sympathetic sympathise sympathize sympathy symphonic symphony symptom
    symptomatic synagogue synapse synchronise synchronize synchronous syndicate syndrome synonym synonymous synopses synopsis syntactic syntax syntheses synthesis
    synthesise synthesize synthetic syphilis syringe syrup system systematic tab tabby tabernacle table tablecloth tablespoon tablet tabloid taboo tabulate tacit
    taciturn tack tackier tackiest tackle tacky taco tact tactic tadpole tag tail tailgate taillight tailor tailspin taint take taken takeoff takeover talc tale
    talent talisman talk tall tallow tally talon tambourine tame tamper tan tandem tang tangent tangential tangerine tangle tango tank tankard tantalise tantalize
    tantamount tantrum tap tape tapestry tar tarantula tardier tardiest tardy target tariff tarnish tarpaulin tarrier tarriest tarry tart tartan tartar task tassel
    taste tastier tastiest tasty tattle tattoo tatty taught taunt taut tavern tawdrier tawdriest tawdry tawnier tawniest tawny tax taxi taxicab taxpayer tea teach
    teacup teak team teammate teamster teamwork teapot tear teardrop tease teaspoon teat technician technique tedium tee teem teen teenage teeter teeth teethe
    teetotal telegram telegraph telepathic telepathy telephone telescope teletype televise television tell telltale temper temperate temperature tempest tempestuous
    template temple tempo temporal temporary tempt ten tenancy tenant tend tendency tenderise tenderize tendon tendril tenet tennis tenor tense tension tensors tent
    tentacle tenth tenuous tenure tepee tepid term terminal terminate terminator termini terminus termite terrace terrain terrestrial terrier terrific terrify
    territorial territory terror terrorise terrorize terse test testes testicle testify testimonial testimony testis tetanus tether text textbook textile textual
    texture than thank that thatch thaw the theater theatre thee theft their theist them theme themselves then thence theologian theorem theoretic theorise theorize
    theory therapeutic therapy there thereabouts thereafter thereby therefore therein thereof thereon thereupon thermal thermodynamics thermometer thermostat
    thesauri thesaurus these thesis theta they thick thicken thicket thief thieve thigh thimble thin think third thirst thirstier thirstiest thirsty thirteen
    thirteenth thirtieth thirty this thistle thong thorn thornier thorniest thorny thorough thoroughbred thoroughfare those thou though thought thousand thousandth
    thrash thread threadbare threat threaten three thresh threshold threw thrice thrift thriftier thriftiest thrifty thrill thrive throat throb throne throng
    throttle through throughout throughput throw throwaway throwback thrown thrust thud thug thumb thumbtack thump thunder thunderbolt thunderous thunderstorm
    thunderstruck thursday thus thwart thy thyme thyroid tiara tick ticket tickle ticklish tidal tidbit tide tidier tidiest tidy tie tiff tiger tight tighten
    tightrope tightwad tilde tile till tilt timber time timekeeper timelier timeliest timescale timezone timid tin tinder ting tinge tingle tinier tiniest tinker
    tinkle tinnier tinniest tinny tinsel tint tiny tip tipsier tipsiest tipsy tiptoe tirade tire tiresome tissue tit titbit titillate title toad toadstool toast
    tobacco toboggan today toddle toe toenail toffee toga together toggle toil toilet token told tolerant tolerate toll tomahawk tomato tomb tomboy tombstone tomcat
    tome tomorrow ton tone tong tongue tonic tonight tonnage tonne tonsil tonsillitis too took tool toolkit toot tooth toothache toothbrush toothpaste toothpick top
    topaz topic topography topple torch tore tormentor torn tornado torpedo torque torrent torrential torrid torso tortilla tortoise tortuous torture toss tot
    totalitarian tote totem toucan touch touchdown touchier touchiest touchy tough toughen toupee tour tourniquet tousle tout tow toward towel town townspeople
    toxic toxin toy trace track tract tractor trade trademark traffic trafficked trafficking tragedy tragic trail train trainee trait traitor traitorous tramp
    trample trampoline trance tranquil tranquilize tranquillise transact transatlantic transcend transcontinental transcribe transcript transfer transform
    transfusion transgress transgression transient transistor transit transitive transitory translate translator translucent transmission transmit transparency
    transparent transpire transplant transport transpose transverse trap trapdoor trapeze trapezoid trash trashcan trashier trashiest trashy trauma traumatic
    traumatise traumatize travel traverse travesty trawl tray treacherous treachery treacle tread treadmill treason treasure treasury treat treatise treaty treble
    tree trek trellis tremble tremendous tremor trench trend trendier trendiest trendy trespass trestle trial triangle triangular tribal tribe tribunal tributary
    tribute trick trickery trickier trickiest trickle trickster tricky tricycle trifle trigger trigonometry trill trillion trilogy trim trimester trinket trio trip
    tripe triple triplet triplicate tripod tripos trite triumph triumphant trivia trivial trod trodden troll trolley trombone troop trophy trot trouble troublemaker
    troublesome trough trounce troupe trouser trout trowel truancy truant truce truck trudge true truffle truism truly trumpet truncate trunk trust trustee trustier
    trustiest trustworthier trustworthiest trustworthy trusty truth try tryout tsar tub tuba tube tuberculosis tubular tuck tuesday tuft tug tulip tumble tummy
    tumor tumour tumult tumultuous tuna tundra tune tunic tunnel turban turbine turbulent tureen turf turgid turkey turmoil turn turnaround turnip turnout turnover
    turnpike turnstile turpentine turquoise turret turtle turtleneck tusk tussle tutor tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth
    twenty twice twiddle twig twilight twin twine twinge twinkle twirl twist twitch twitter two tycoon tying type typeface typescript typeset typewriter typhoid
    typhoon typhus typify typist typographic tyrannise tyrannize tyranny tyrant tyre ubiquitous udder ugh uglier ugliest ugly ulcer ulterior ultimate ultimatum
    ultra ultrasonic ultraviolet umbrella umpire umpteen unable unaccepted unadulterated unaffected unaltered unambiguous unanimous unanswered unarmed unassigned
    unassuming unattached unattended unattractive unaware unbalanced unbecoming unbeliever unbiased unblock unborn unbroken unburden uncannier uncanniest uncanny
    unceasing uncertain uncertainty unchallenged unchanged unchristian uncle unclean unclear uncommon unconcerned unconditional unconfirmed unconnected
    unconstitutional uncontrolled uncontroversial unconventional unconvinced unconvincing uncouth uncover uncultured uncut undamaged undaunted undecided undefined
    undemocratic under underbrush undercover undercurrent undercut underdog underestimate underflow underfoot undergo undergone undergraduate underground
    undergrowth underhanded underlain underlay underlie underline underlying undermine underneath undernourished underpants underpass underprivileged underrate
    underscore undershirt underside understand understate understood understudy undertake undertaken undertone undertook undertow underwater underwear underweight
    underwent underworld underwrite underwritten underwrote undeserved undetected undeveloped undid undisturbed undo undocumented undone undoubted undress undue
    unduly undying unearth uneasier uneasiest uneasy uneconomic uneducated unemployed unenlightened unequal unequivocal unerring uneven uneventful unexpected
    unexplained unfailing unfair unfaithful unfamiliar unfasten unfeeling unfilled unfinished unfit unfold unforeseen unfortunate unfounded unfriendlier
    unfriendliest unfriendly unfunny unfurl ungainlier ungainliest ungainly ungodlier ungodliest ungodly ungrateful unhappier unhappiest unhappy unhealthier
    unhealthiest unhealthy unheard unhelpful unhook unicorn unicycle unidentified uniform unify unilateral unimportant unimpressed uninformed uninhibited
    uninitiated uninspired uninspiring unintelligent unintended unintentional uninterested uninteresting union unionise unionize unique unison unit unite unity
    universal universe unjust unjustified unkempt unkind unkindlier unkindliest unknown unlabeled unlabelled unlawful unleash unless unlike unlikelier unlikeliest
    unlimited unload unlock unluckier unluckiest unlucky unman unmarked unmarried unmask unmitigated unmodified unmoved unnamed unnatural unnecessary unnerve
    unnoticed unoccupied unofficial unoriginal unorthodox unpack unpaid unparalleled unpick unpleasant unpopular unprecedented unprepared unprincipled unprivileged
    unprotected unproven unprovoked unpublished unqualified unravel unread unreal unrealistic unrelated unrelenting unreservedly unresolved unrest unrestricted
    unrivaled unrivalled unruffled unrulier unruliest unruly unsafe unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unscathed unscheduled
    unscientific unscrew unscrupulous unseat unseemlier unseemliest unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited
    unsolved unsophisticated unsound unspecified unstructured unstuck unsubstantiated unsuccessful unsuited unsung unsupported unsure unsuspecting untangle untidier
    untidiest untidy untie until untiring unto untold untouched untrained untrue untrustworthy untying unused unusual unveil unwanted unwarranted unwary unwashed
    unwelcome unwell unwieldier unwieldiest unwieldy unwilling unwind unwise unwittingly unworthy unwound unwrap unwritten upbeat upbringing update upend upgrade
    upheaval upheld uphill uphold upholster upholstery upkeep uplift upload upon upped upper uppermost upping upright uproar uproot ups upset upshot upside upstairs
    upstanding upstart upstream uptake uptight uptown upturn upward uranium urban urbane urchin urge urgency urgent urinate urine urn usable usage use usher usual
    usurp utensil uteri uterus utilise utilitarian utilize utmost utter vacancy vacant vacate vaccinate vaccine vacillate vacuous vacuum vagabond vagary vagina
    vaginae vaginal vagrant vague vain valentine valet valiant valid validate valise valley valor valour value valve vampire van vandal vandalise vandalize vane
    vanguard vanilla vanish vanity vanquish vapor vaporise vaporize vapour variant variety varnish vary vase vast vat vault veal vector veer vegetarian vehicle veil
    vein velour velvet velvety vend vendor veneer venerate vengeful venison venom venomous vent ventilate ventilator ventricle venture venue veranda verb verbatim
    verbiage verbose verdict verge verier veriest verify vermin vernacular versatile verse version versus vertebra vertebrae vertebrate vertices vertigo verve very
    vessel vest vestibule vestige vet veteran veterinarian veterinary veto vex via viable viaduct vial vibrant vibrate vicar vice victim victimise victimize victory
    video videotape vie view viewpoint vigil vigilant vigilante vigor vigorous vigour vile vilify village villain villainous villainy vindicate vindictive vine
    vinegar vineyard vintage vinyl violate violent violin viper viral virgin virile virtual virtue virtuoso virtuous virulent virus visa vise vision visionary visit
    visitor visor vista visual visualise visualize vital vitamin vitriolic vivid vocabulary vocal vociferous vodka vogue voice void volatile volcanic volcano volley
    volleyball volt voltage volume voluminous voluntary volunteer voluptuous vomit voodoo vortex vote vouch vow vowel voyage vulgar vulture vying wad waddle wafer
    waffle waft wag wage wagon waif wail waist waistline wait waitress waive wake waken walk walkout wall wallet wallop wallow wallpaper walnut walrus waltz wan
    wand wane wanna want wanton war warble ward warden wardrobe warehouse warfare warhead warier wariest warlike warm warmth warn warp warpath warrant warranty
    warrior wart wartime wary was wash washcloth washout washroom wasp wastage waste wastebasket wasteland watch watchdog watchman watchmen watchword water
    watercolor watercolour waterfall waterfront waterier wateriest waterlogged watermark watermelon waterproof watershed watertight waterway waterworks watery watt
    wave waveform wavelength wavier waviest wavy wax waxier waxiest waxy way waylaid waylay wayside wayward weak weaken weakling wealth wealthier wealthiest wealthy
    wean weapon weaponry wear wearier weariest wearisome weary weasel weather weave web wed wedge wedlock wednesday wee weedier weediest weedy week weekday weekend
    weep weigh weight weightier weightiest weighty weird weirdo welcome weld welfare well wellington welt went wept were werewolf werewolves west westerly western
    westward wet whack whale wharf wharves what whatever whatsoever wheat wheedle wheel wheelbarrow wheelchair wheeze when whence whenever where whereabouts whereas
    whereby wherein whereupon wherever wherewithal whet whether whew which whichever whiff while whilst whim whimper whine whinny whip whir whirl whirlpool
    whirlwind whirr whisk whiskey whisky whisper whistle white whiten whitewash whittle whiz whizz who whoa whoever whole wholehearted wholesale wholesome wholly
    whom whoop whopper whore whose why wick wicket wide widen widespread widow width wield wife wig wiggle wigwam wild wildcat wildfire wildlife wilful wilier
    wiliest will willow willpower wilt wily win wince winch wind windfall windier windiest windmill window windowpane windpipe windscreen windshield windy wine wing
    wink winsome winter wintertime wintrier wintriest wintry wipe wire wirier wiriest wiry wisdom wise wisecrack wish wishbone wisp wispier wispiest wispy wist wit
    witch witchcraft with withdraw withdrawn withdrew withheld withhold within without withstand withstood wittier wittiest witty wive wiz wizard wizened wobble
    wobblier wobbliest wobbly woe wok woke woken wolf wolves woman womanhood womankind womb wombat women won wonder wonderland wondrous wont woo wood woodchuck
    wooden woodier woodiest woodland woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen woollen woollier woolliest word wordier wordiest wordy
    wore work workbench workbook workforce workload workman workmen workout workplace workshop world worldlier worldliest worldwide worm wormhole worn worrisome
    worry worse worsen worst worth worthier worthiest worthwhile worthy wot would wound wove woven wow wrangle wrap wrath wreak wreath wreathe wreck wreckage wren
    wrench wrest wrestle wretch wriggle wring wrinkle wrist wristwatch writ write writhe written wrong wrongdoer wrongdoing wrote wrought wrung wry xenophobia
    xylophone yacht yak yam yank yap yard yardstick yarn yawn year yearling yearn yeast yell yellow yelp yen yes yesterday yet yeti yew yield yodel yoga yogurt yoke
    yokel yolk yonder you young youngster your yourself yourselves youth yowl yuck zanier zaniest zany zeal zealous zebra zenith zero zest zeta zigzag zillion zinc
    zincked zincking zip zodiac zombie zone zoo zoom zucchini
  `),
};
