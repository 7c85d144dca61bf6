/** Words that are names of places somewhere, and nearly always mean something else in a report. Folded. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Places although they are also common words: large, and in the news. */
export const ALWAYS_PLACE = words(`
  nice bologna wellington anchorage tyre bender orlando afar tubas swat quiche farah wardak guerrero ngozi
`);

/** Days, months, bodies, faiths, ranks, units, peoples, groups: never the name of a town. */
export const NEVER_PLACE = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december ramadan eid ashura muharram easter christmas diwali
  army navy police guard guards general major colonel captain sergeant lieutenant brigadier corporal marshal admiral
  minister president prime chief senator governor mayor judge king queen prince sheikh shaikh sultan emir imam mullah
  mufti maulana maulvi ayatollah pope bishop archbishop father sister brother mother doctor professor mr mrs ms miss sir
  lord lady said state states islam islamic muslim muslims christian christians hindu sikh jewish jews sunni shia shiite
  shiites shi kurd kurds kurdish arab arabs arabic tamil tamils hutu tutsi pashtun baloch uighur rohingya yazidi druze
  alawite alawites hazara hazaras fulani dogon oromo tigrayan tuareg zulu maya mayan
  hamas hezbollah hizbullah taliban isis isil daesh qaeda qaida jihad jihadi mujahideen shabaab shabab boko haram fatah
  houthi houthis janjaweed wagner nato unicef unhcr who reuters associated press xinhua tass itar interfax efe afp ap upi
  bbc cnn dawn guardian times post tribune herald star telegraph independent observer monitor standard express mirror sun
  nation world news daily today radio television voice alliance front union congress party league democratic liberation
  national people peoples popular republic republican revolutionary socialist communist liberal conservative labour labor
  labour federal central northern southern eastern western north south east west upper lower new old great grand
  union unity liberty freedom victory justice peace hope love faith
  allah god christ jesus mohammed muhammad mohammad prophet koran quran bible
  church mosque temple hospital school college university market street road avenue bridge station airport port base camp
  centre center district province region county city town village area zone park square garden hotel palace house hall
  river lake sea bay gulf island mountain hill valley desert forest coast border
  human rights watch amnesty red cross crescent save children doctors without borders
  english french spanish russian german italian chinese japanese african asian american european western
  black white green blue yellow orange
  he she they him her his its our your their this that these those there here where when what which while who whom whose
  jan feb mar apr jun jul aug sep sept oct nov dec mafia tiempo nacional banco mundo que puerto costa colonia canton coronel
  comandante atlantic pacific toyota molotov san santa santo serrania norte sur este oeste frente fal usis
  mr dr st de la las los del dos das do da van von der den bin ibn abu umm haji hajji
`);

/** Given names and family names. A place under one of them must be large to be found. */
export const PERSON_NAMES = words(`
  abbas abdallah abdel abdi abdul abdulla abdullah abdullahi abdulrahman abebe abiy abraham adam adams adel adnan ahmad
  ahmadi ahmadu ahmed akbar akram alan alba albert alberto alejandro alex alexander alfredo ali alice allen alonso alvarado
  alvarez amin amir amina amir ana anderson andre andrea andrei andres andrew angel angela anna antonio anwar aquino arafat
  arias arif armando arthur asad ashraf asif assad ayman aziz babar bahadur baker bakr barak barbara barry bashir beatriz
  ben benjamin bernard bhutto biden blair bolanos brown bruce bugti bush butt cabrera camilo campbell carlos carmen carol
  carter castillo castro cesar chacon charles charlie chavez chris christine christopher claudia clark clinton cohen
  collins contreras cooper craig cristiani cruz cunningham dan daniel daniela danny david davis dawood dawud delgado
  dennis diana diaz diego dominguez donald dong duarte duncan edgar eduardo edward edwards elena elias elizabeth ellis
  emma enrique eric erik ernesto escobar espinosa esteban eva evans faisal farah farid farooq farouk faruk fatima
  felipe felix fernandez fernando ferreira fischer fisher flores fonseca ford foster fox francis francisco franco frank
  fraser fred fuad fuentes gabriel galan gamal gandhi garcia garner gary gates george gerardo ghani ghazi ghulam gilbert
  gomez gonzales gonzalez gordon graham grant gray green greg griffin guerra guerrero guevara guillermo gul gutierrez
  guzman habib hadi hafiz hakim hamad hameed hamid hamza haniyeh hansen haq harris harrison harry haroon haruna hasan
  hashim hashimi hassan hastings hayes haydar helen henry hernandez herrera hill hoffman howard huang hugo hughes humberto hunt
  husain husayn hussain hussein hyder ibrahim idris ikram imad imran inam irfan isa isaac isabel ishaq ismail ivan ivanov
  jabbar jabir jack jackson jacob jafar jaime jalal jamal jamali james jamil jan jane jason javed javier jawad jean jeff jefferson
  jenkins jennifer jerry jesse jessica jim jimenez jimmy jinnah joan joe john johnson jonathan jones jorge jose joseph juan juarez
  julia julian julio justin kabila kabir kagame kamal kamran karen karim karzai kate katherine kayani keith kelly kennedy
  kenneth kevin khaled khalid khalifa khalil khan khanum khamis khatib khattak kim king klein kumar lal larry latif laura
  lawrence lee leon leonardo lewis lincoln linda lindsay lisa liu lloyd lopez lorenzo louis lucas lucia luis luisa luna lynch
  macdonald madina magsi mahdi mahmood mahmoud mahmud majeed majid malik manuel mansoor mansour mansur marcel marco marcos
  margaret maria marian mario mark marri marshall marta martin martinez mary masood masoud mateo matthew maxwell mehdi mehmet
  mehmood mendez mendoza mengal mercedes michael michel miguel mike miller mills mirza mitchell mohamad mohamed mohammad
  mohammed mohamud mohsin molina monica montero montoya moore morales moreno morgan morris mubarak mubarik muhammad muhammed
  mujahid mujib munir munoz murad murphy murray musa musharraf mustafa mustapha nabil nadeem nadir naeem nancy naqvi naseer
  nasir nasrallah nasser navarro nawaz nazir nelson newman nguyen nicholas nicolas noor noriega nur nunez obama oliver
  omar oscar ortega ortiz osama osman ousmane owen pablo paez palmer park parker patel patricia patrick paul paula paulo
  pedro pena peralta perera perez perry peter peters peterson petrov philip phillips pierre pinochet porter powell pratt
  putin qadir qasim quinn quispe rabbani rachel rafael rafiq rahim rahman raja rajesh ram ramesh ramirez ramon ramos rana
  rashid raul ray raza rebecca reed rehman reyes rhodes ricardo richard richards richardson rios rivas rivera riyaz rizwan
  rob robert roberto roberts robertson robinson rocha rodrigo rodriguez roger rogers rojas roman romero ronald rosa rosales
  rosas rose ross roy ruben rubin ruiz russell ruth ryan saad sabir sadiq sadr saeed safdar said salah salam salazar saleem
  saleh salim salman salvador sam samir samuel sana sanchez sandoval sandra sara sarah sardar sardari saul scott sean sebastian
  segura selim serrano shafi shah shahbaz shaheed shaikh shakir shannon sharif sharma sharon sharp shaw sheikh sherif shoaib
  shukri silva simon singh sisi smith solano soleimani solomon soto stanley stephen steve steven stewart stone suarez suleiman
  suleman sultan susan tahir talal talib tanveer taylor teresa thomas thompson tim tom tony torres trevino trump turner
  umar usman valdez valencia valentin valeria vance vargas vasquez vega velasquez vera vicente victor villa villalobos
  vincent walid walker wallace wang wang wardak waseem washington wasim watson wayne webb white wilfredo william
  williams williamson wilson wood woods wright xavier yahya yang yasin yasir yassin yazid younis young younus yousaf youssef
  yunus yusuf yusufzai zaheer zahid zahir zaman zapata zardari zaydan zelaya zelensky zhang zia ziad zubair zulfiqar
  bailey baldwin barnes barrett bennett bishop boyd bradley brooks bryan bryant burke burns butler byrd carlson carroll chapman
  cole coleman cox crawford curtis daley dawson dean dixon douglas dunn elliott ferguson fleming fletcher fowler freeman
  gallagher gardner gibson graves hamilton hammond hampton harper hart harvey henderson henry holmes hopkins horton houston howell
  hudson jenkins jensen jordan kaplan knight lambert lane lawson logan lucas lyons marquez mason mccarthy meyer monroe
  montgomery murphy newton norris norton olson parsons payne perkins pierce preston ramsey randall reeves reid reynolds riley
  rowland salinas saunders schmidt schneider schultz sherman shelton sheridan spencer steele stevens sullivan sutton thornton tucker vaughn
  wade wagner walsh walters warner warren weaver weber wells wheeler whitney wolf
  acosta aguilar aguirre alarcon arce ayala bautista benitez bravo calderon campos cardenas cervantes cordero correa cortes
  estrada figueroa galvez garza leal leiva maldonado mejia mercado miranda moran moreira nieto ochoa olivares padilla
  pacheco palacios pineda ponce quintana quintero rangel salas salgado santana santos tapia urrutia uribe valle velasco
  villanueva zavala zuniga baksh bukhari durrani gilani haider hashmi jatoi junejo lashari leghari mazari niazi raisani
  sattar shahzad wattoo abbasi afridi awan bajwa chaudhry cheema dar gillani kakar kasi khokhar khosa lodhi mehsud mian
  minhas mirani mughal nasar qureshi rathore satti shinwari siddiqui soomro swati tareen tariq wazir
  barzani talabani maliki allawi jaafari muqtada sistani abadi kadhimi haftar hifter sarraj dbeibah bashagha burhan hemedti
  hemeti dagalo turabi garang kiir machar afewerki zenawi hailemariam debebe goita traore sankara compaore keita toure diallo
  sow barry camara conde diarra sidibe dicko cisse sissoko maiga ouedraogo kabore zongo diop ndiaye faye sall
  marti cadena barco gonzalo cano napoleon arevalo zarate sol rene augusto alfonso vinicio soria sarmiento sancho valdes
  alvaro beltran restrepo vallejo silvia adan amaya oliveira leyva modesto murillo tello velez marroquin rincon hernando
  mackey barros feliciano eugenia cardona milagros alfaro borja efrain roca bayardo vladimir volodymyr turbay castellanos
  brent acevedo quayle juana olga gloria tovar kent ducci franklin stanislaus willy ameen manan nisa fateh mir khawaja ullah
  ana boteo monte caceres torre amador cordero cristobal londono bernal belisario virgilio gustavo alvaro julieta octavio
  leonel rigoberto facundo danilo nestor wilson nelly blanca dolores consuelo esperanza mariana natalia irina sergei sergey
  dmitry mikhail nikolai oleksandr oleh andriy yuri igor boris anatoly viktor aleksandr recep tayyip erdogan mohammad reza
  parvez pervez shehbaz maryam zainab ayesha aisha khadija layla leila noura rami samira tariq umaru danjuma buhari tinubu
  obi okonkwo adeyemi musa sani garba bello yakubu shettima zulum ngozi chukwu kagame nkunda ntaganda bemba lumumba mobutu
`);
