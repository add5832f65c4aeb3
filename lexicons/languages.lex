# Function words by which a text in another Latin- or Cyrillic-script language is recognised and named.
# One section a language (ISO 639-1 code); exact lower-case words, no stemming, several on a line are separate
# words. Written by us from general knowledge of the languages: the commonest articles, prepositions, pronouns,
# conjunctions and auxiliaries. Words that are also common in English or Russian are left out; a word common to
# several of these languages stands in each. To add one: put it on any line of its section, in lower case.

# By these letters a text in Cyrillic is Russian, however few of its words are known: the other languages here lack them, or write
# letters beside them that Russian lacks.
ours ыэёЫЭЁ

[de]
alphabet äöüß
der das den dem des ein eine einen einem einer eines
und oder aber sondern doch denn weil dass wenn als wie ob
ich du er sie es wir ihr uns sich unser unsere unseren ihre ihren
ist sind sein wird werden haben hat können kann sollen wollen
nicht kein keine auch nur noch mehr sehr immer durch für mit von vom zu zum zur bei beim
auf aus nach über unter zwischen ohne gegen alle alles damit sowie um

[fr]
alphabet éèêàçùœ
le la les un une des du de au aux ce cet cette ces
et ou mais donc ni que qui dont où lorsque parce afin
je tu il elle nous vous ils elles se leur leurs notre nos votre vos mon ma sa ses
est sont être était avoir avons fait faire peut pouvoir
ne pas moins très aussi toujours tout tous toute toutes chaque
dans par pour avec sans sous sur entre vers chez depuis grâce ainsi comme

[es]
alphabet ñáéíóú
el la los las un una unos unas lo al del de
y e pero sino porque que quien quienes cual donde cuando como
yo tú él ella nosotros ustedes ellos ellas se nos su sus nuestro nuestra nuestros nuestras mi mis
es ser está están fue han hay hacer tener puede
muy más menos también siempre todo todos toda todas cada
en por para con sobre entre desde hasta hacia mediante

[it]
alphabet èàòù
il lo la gli le un uno una del dello della dei degli delle
e ed ma però che chi cui dove quando perché
io tu lui lei noi voi loro si ci vi nostro nostra nostri nostre suo sua suoi
è sono essere siamo ha hanno avere fare può
più meno molto anche sempre tutto tutti tutte ogni
di da nel nella nei nelle con su tra fra al alla alle dal dalla sul attraverso

[pt]
alphabet ãõçáéê
os um uma uns umas da dos das na nos nas ao aos à às
e ou mas porque que quem qual onde quando como
eu tu ele ela nós vocês eles elas se lhe seu sua seus suas nosso nossa nossos nossas
é são ser está estão foi tem têm ter fazer pode
não muito mais menos também sempre todo todos toda todas cada
de em por para com sem sobre entre desde até pelo pela através

[nl]
de het een der
en maar dat dit deze wie wat waar wanneer omdat zodat als
ik jij je hij zij ze wij jullie hun ons onze haar zijn mijn uw
wordt worden werd heeft hebben kan kunnen willen zal maken
niet geen ook nog meer zeer altijd alle alles elk elke
van voor zonder onder tussen naar bij uit om aan op tegen

[pl]
alphabet łąęśżźćń
oraz lub albo ale że żeby aby ponieważ który która które których jak gdzie kiedy
ja ty ona wy oni nas nam nasz nasza nasze naszych naszym swoich ich jego jej się
jest są być był była będzie mamy może można tworzyć
nie tak już tylko także również bardzo więcej zawsze wszystkich każdy każdego
w z ze na od dla przez po przy pod nad między bez poprzez

[cs]
alphabet řěůčšž
nebo ale že aby protože který která které kterých jak kde když
já ty vy oni nás nám náš naše našich naším svých jejich jeho její se si
je jsou být byl byla bude máme může jsme
ne ano již jen také velmi více vždy všech každý každého
v ve z ze na od pro přes po při pod nad mezi bez k prostřednictvím

[sv]
alphabet åäö
en ett den det de dem denna detta dessa
och eller utan att som för därför eftersom när där hur vad
jag du han hon vi ni oss vår vårt våra sitt sina deras
är vara var blir har hade kan ska skall vill göra
inte ej också mycket mer mest alltid alla allt varje
av på med till från om över mellan genom hos efter samt

[da]
alphabet æøå
en et den det de dem denne dette disse
og eller som fordi når hvor hvordan hvad hvem
jeg du han hun vi os vores vor deres sine
er være var bliver har havde kan skal vil gøre
ikke også meget mest altid alle alt hver
af på med til fra om mellem gennem hos efter samt ved uden

[no]
alphabet æøå
en ei et den det de dem denne dette disse
og eller som fordi når hvor hvordan hva hvem
jeg du han hun vi oss vår vårt våre deres sitt sine
er være var blir har hadde kan skal vil gjøre
ikke også veldig mye mer mest alltid alle alt hver
av på med til fra om mellom gjennom hos etter samt ved uten

[fi]
alphabet äö
ja sekä tai mutta vaan että jotta koska kun jos kuin myös
minä sinä hän te meidän meille teidän heidän heille se ne tämä tämän nämä joka jotka jonka jossa joiden
ovat oli olla olemme ole voi voivat haluamme
ei emme eivät niin vain aina hyvin enemmän kaikki kaikille kaikkien jokainen
kanssa mukaan kautta ilman välillä varten jälkeen yli alla parhaan missä mikä

[hu]
alphabet őűáéó
az egy és vagy de hanem hogy mert mint amely amelyek aki akik ami ahol amikor
én te ő mi ti ők minket nekünk ezt azt ez ezek azok
van vannak volt lesz legyen lenni kell lehet
nem csak már még nagyon mindig minden mindenki több
által számára között nélkül után felett alatt keresztül szerint való érdekében iránt
annak ennek hogyan céljunk valamint illetve

[ro]
alphabet ăâîșț
un unei unui lui cel cea cei cele ale al
și sau dar ci că să dacă pentru deoarece cine unde când cum ca
eu tu el ea noi voi ei ele ne vă lor nostru noastră noștri noastre său sa
este sunt fi fost avem au poate
nu foarte mai mult toate toți fiecare mereu
de din în pe cu fără prin între spre până peste despre către

[tr]
alphabet ığşçö
ve veya ya da ama fakat ancak çünkü ki ile için gibi kadar göre
ben sen biz siz onlar bizim sizin onların bize size bu şu bunu
bir tüm bütün hiç çok daha en
olan olarak olmak oldu olduğu olup edilen eden etmek ederek sağlamak
değil var yok mı mi de ne nasıl nerede
sonra önce arasında üzerinde içinde doğru karşı hem dahil sayesinde

[id]
dan atau tetapi namun karena bahwa jika agar supaya sehingga serta
yang ini itu kami kita anda mereka saya dia ia kepada
adalah ialah merupakan menjadi akan telah sudah sedang dapat bisa harus
tidak bukan juga hanya sangat lebih paling selalu semua setiap seluruh
di ke dari untuk dengan pada dalam oleh melalui antara tanpa terhadap sebagai
para secara

[vi]
và hoặc nhưng vì nếu thì mà để rằng khi
tôi chúng ta bạn họ ông bà anh chị mình
là được có không phải đã đang sẽ cần
các những một mọi mỗi tất cả nhiều rất hơn nhất cũng luôn chỉ
của cho với trong ngoài trên dưới từ đến bằng bởi qua giữa về tại
này đó như nào cùng

[uk]
alphabet іїєґ
і або але що щоб який яка яке які якого яких якщо коли як бо
ми ви він вона воно вони наші її їх їхній
є був була було були буде будемо бути може
ні також лише тільки дуже більше завжди всі всіх усіх кожен кожного кожному
з із зі від під між шляхом щодо

[be]
alphabet ўі
і ды або але што каб які якая якое якія якіх калі дзе як таму бо
ён яна яно яны нашы нашых іх яго яе
ёсць быў былі будзе быць можа
ні таксама толькі вельмі больш заўсёды усе ўсе ўсіх кожны кожнага
ў з са ад пад паміж праз пра пры шляхам

[bg]
че който която което които когато където защото
ние вие тя нашата нашите нашия нашето ви си се
е са съм сме бъде беше ще има имаме може
също само много повече най винаги всички всеки всяка
във със чрез като към през

[sr]
alphabet ђјљњћџ
ili ali da koji koja koje kojih kada gde kako jer već
mi vi ona oni nas nam vas naš naša naše naših svoje njihov njegov se
je su biti bio bila bilo će smo ste može
ne nije nisu takođe samo veoma više uvek svi svih svaki
na za od sa iz po pri kroz između bez putem preko što ka kao
али који која које којих када како јер већ
ми ви своје њихов његов се
је су бити био била било ће смо може
није нису такође само веома више увек сви свих сваки
од са кроз између преко што као

[kk]
alphabet әғқңөұүһі
және мен пен бен немесе бірақ өйткені үшін туралы арқылы дейін кейін бойынша
біз сіз олар ол біздің сіздің олардың бізге сізге осы бұл сол
бір барлық әр әрбір көп өте тек ең
болып болу болады болған табылады ету етеді жасау бар жоқ емес
қандай қалай кім де ғана сондықтан ретінде ішінде арасында

[tt]
alphabet әөүҗңһ
һәм белән яки ләкин чөнки өчен турында аша кадәр соң буенча
сез алар ул безнең сезнең аларның безгә сезгә бу шул
бер барлык һәр күп бик тик иң
булып булу була булган итү итә ясау бар юк түгел
нинди ничек нәрсә дә тә гына шулай буларак эчендә арасында кебек
