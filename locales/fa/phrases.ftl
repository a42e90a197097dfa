### The phrase bank: short sentences in which a teacher says one concrete thing about one child. A teacher picks them by
### code; parents read them in their own language, on the sheet for the conversation. Warm and plain; at most 75 characters.
### $pupil is the given name of a girl or a boy. Use no he, she, his or her, and choose words that fit both; where the
### grammar asks for a gender, turn the sentence around ("{ $pupil } has patience" and not "is patient").
### oefent, leert in an id: something the child is still working on, said as what the child is already doing.

## Names of the groups.

phrases-group-reading = خواندن
phrases-group-arithmetic = ریاضی
phrases-group-spelling = زبان و نوشتن
phrases-group-attitude = روش کار
phrases-group-friends = رابطه با دیگران
phrases-group-behaviour = رفتار
phrases-group-talents = استعدادها
phrases-group-home = خانه

## Reading.

phrase-leest-met-plezier = { $pupil } با لذت می‌خواند و با علاقه کتاب تازه انتخاب می‌کند.
phrase-leest-vlot-voor = { $pupil } یک صفحه را روان و واضح با صدای بلند می‌خواند.
phrase-leest-met-gevoel = { $pupil } با احساس می‌خواند: هر شخصیت صدای خودش را دارد.
phrase-vertelt-tekst-na = { $pupil } موضوع متن را با کلمه‌های خودش می‌گوید.
phrase-zoekt-in-de-tekst = { $pupil } جواب سؤال را با نگاه دوباره به متن پیدا می‌کند.
phrase-vraagt-naar-woorden = { $pupil } معنی کلمه‌های سخت را می‌پرسد.
phrase-leest-graag-weetjes = { $pupil } کتاب‌های دانستنی را دوست دارد و در کلاس از آن‌ها می‌گوید.
phrase-luistert-naar-verhalen = { $pupil } با دقت به قصه گوش می‌دهد و آن را دوباره تعریف می‌کند.
phrase-herkent-al-letters = { $pupil } حالا بعضی حرف‌ها را می‌شناسد، مثلا در اسم بچه‌ها.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } کلمه‌های هم‌قافیه را می‌شناسد و خودش هم نمونهٔ تازه می‌سازد.
phrase-oefent-vlot-lezen = { $pupil } روان خواندن را تمرین می‌کند، هر روز یک متن کوتاه.
phrase-oefent-lange-woorden = { $pupil } با کلمه‌های بلند تمرین می‌کند و آن‌ها را بخش‌بخش می‌خواند.
phrase-leert-nadenken-bij-lezen = { $pupil } یاد می‌گیرد موقع خواندن کمی صبر کند و فکر کند.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } مسئله‌های زیادی را سریع و ذهنی حل می‌کند.
phrase-telt-vlot = { $pupil } روان رو به جلو و رو به عقب می‌شمارد، چندتا چندتا هم.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } جدول ضرب را بلد است و در مسئله‌های دیگر به کار می‌برد.
phrase-rekent-met-geld = { $pupil } با پول حساب می‌کند و می‌داند بقیهٔ پول چقدر می‌شود.
phrase-kan-klokkijken = { $pupil } ساعت خواندن را بلد است و می‌داند چقدر وقت مانده است.
phrase-meet-heel-precies = { $pupil } با خط‌کش خیلی دقیق اندازه می‌گیرد و خط می‌کشد.
phrase-zoekt-eigen-oplossing = { $pupil } برای مسئلهٔ سخت با آرامش دنبال راه حل خودش می‌گردد.
phrase-ziet-patronen = { $pupil } می‌بیند یک الگو چطور ادامه دارد و خودش هم الگو می‌سازد.
phrase-legt-sommen-uit = { $pupil } مسئله را قدم به قدم برای بچهٔ دیگری توضیح می‌دهد.
phrase-vergelijkt-met-blokken = { $pupil } با مکعب‌ها مقایسه می‌کند: بیشتر است، کمتر یا برابر؟
phrase-oefent-de-tafels = { $pupil } جدول ضرب را با چند سؤال در روز تمرین می‌کند.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } با مسئله‌های داستانی تمرین می‌کند و اول ماجرا را می‌کشد.
phrase-leert-sommen-nakijken = { $pupil } یاد می‌گیرد جواب را وارسی کند: ممکن است درست باشد؟

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } داستان‌هایی می‌نویسد که کلاس دوست دارد بشنود.
phrase-schrijft-netjes = { $pupil } مرتب می‌نویسد: همه می‌توانند راحت بخوانند.
phrase-let-op-spelling = { $pupil } به املا خوب دقت می‌کند، در داستان خودش هم.
phrase-gebruikt-nieuwe-woorden = { $pupil } کلمهٔ تازه را فوری در یک جمله به کار می‌برد.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } در جمع کلاس روشن تعریف می‌کند که چه شده است.
phrase-houdt-goede-spreekbeurt = { $pupil } در کلاس کنفرانس روشنی می‌دهد و به سؤال‌ها جواب می‌دهد.
phrase-kent-meer-talen = { $pupil } چند زبان بلد است و کلمه‌های آن‌ها را مقایسه می‌کند.
phrase-schrijft-eigen-naam = { $pupil } اسم خودش را می‌نویسد و کلمه‌های دیگر را هم امتحان می‌کند.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } قانون‌های املا را تمرین می‌کند و کار خودش را وارسی می‌کند.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } تمرین می‌کند در هر جمله حرف بزرگ و نقطه بگذارد.
phrase-leert-hele-zinnen = { $pupil } یاد می‌گیرد با جمله‌های کامل حرف بزند.

## Working attitude.

phrase-zet-door = { $pupil } اگر کاری زود نشود، یک بار دیگر تلاش می‌کند.
phrase-begint-meteen = { $pupil } وسایل را برمی‌دارد و فوری کار را شروع می‌کند.
phrase-werkt-met-aandacht = { $pupil } با دقت کار می‌کند، حتی وقتی کلاس شلوغ است.
phrase-plant-eigen-werk = { $pupil } برای کار خودش برنامه می‌ریزد و آن را به موقع تمام می‌کند.
phrase-maakt-werk-af = { $pupil } کار را تمام می‌کند و بعد همه چیز را جمع می‌کند.
phrase-stelt-goede-vragen = { $pupil } سؤال‌هایی می‌پرسد که همهٔ کلاس از آن‌ها یاد می‌گیرد.
phrase-zoekt-het-uit = { $pupil } می‌خواهد بداند هر چیز چطور است و خودش جست‌وجو می‌کند.
phrase-leert-van-fouten = { $pupil } با آرامش به اشتباه‌ها نگاه می‌کند و آن‌ها را درست می‌کند.
phrase-doet-actief-mee = { $pupil } فعالانه شرکت می‌کند و زیاد دست بلند می‌کند.
phrase-kiest-een-uitdaging = { $pupil } گاهی کار سخت را انتخاب می‌کند تا بیشتر یاد بگیرد.
phrase-speelt-met-aandacht = { $pupil } مدت زیادی با دقت بازی می‌کند، مثلا در گوشهٔ خانه‌سازی.
phrase-leert-hulp-vragen = { $pupil } یاد می‌گیرد وقتی کار پیش نمی‌رود، کمک بخواهد.
phrase-oefent-rustig-doorwerken = { $pupil } تمرین می‌کند آرام به کار ادامه بدهد، هر هفته کمی بیشتر.
phrase-leert-werk-verdelen = { $pupil } یاد می‌گیرد کار بزرگ را به قدم‌های کوچک تقسیم کند.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } با خیلی از بچه‌ها بازی می‌کند.
phrase-vraagt-anderen-mee = { $pupil } بچه‌ای را که تنهاست به بازی دعوت می‌کند.
phrase-troost-een-ander = { $pupil } بچه‌ای را که غمگین است دلداری می‌دهد.
phrase-deelt-met-anderen = { $pupil } اسباب‌بازی و وسایل را با بچه‌های دیگر قسمت می‌کند.
phrase-helpt-klasgenoten = { $pupil } می‌بیند چه کسی کمک لازم دارد و فوری کمک می‌کند.
phrase-werkt-eerlijk-samen = { $pupil } در کار گروهی، کارها را عادلانه تقسیم می‌کند.
phrase-luistert-naar-ideeen = { $pupil } به فکرهای دیگران گوش می‌دهد و همفکری می‌کند.
phrase-lost-ruzie-op = { $pupil } دعوا را با حرف زدن و گوش دادن حل می‌کند.
phrase-maakt-anderen-blij = { $pupil } دیگران را با یک شوخی یا حرف مهربان خوشحال می‌کند.
phrase-komt-op-voor-anderen = { $pupil } از بچه‌هایی که کمک لازم دارند حمایت می‌کند.
phrase-bedenkt-spelletjes = { $pupil } در حیاط مدرسه بازی‌هایی برای همه درست می‌کند.
phrase-leert-mee-te-spelen = { $pupil } یاد می‌گیرد بپرسد: من هم می‌توانم بازی کنم؟
phrase-oefent-beurt-afwachten = { $pupil } تمرین می‌کند در بازی منتظر نوبت بماند.
phrase-leert-ruzie-uitpraten = { $pupil } یاد می‌گیرد دعوا را آرام و با حرف زدن حل کند.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } به توضیح گوش می‌دهد و می‌داند چه کاری باید کرد.
phrase-houdt-zich-aan-regels = { $pupil } قانون‌ها را رعایت می‌کند، حتی وقتی کسی نگاه نمی‌کند.
phrase-maakt-het-goed = { $pupil } معذرت می‌خواهد و دوباره آشتی می‌کند.
phrase-blijft-rustig = { $pupil } در موقعیت سخت یا شلوغ آرام می‌ماند.
phrase-zegt-iedereen-gedag = { $pupil } با شادی وارد می‌شود و به همه سلام می‌کند.
phrase-vertelt-over-gevoel = { $pupil } از خشم یا غم خودش با آرامش حرف می‌زند.
phrase-zegt-duidelijk-nee = { $pupil } اگر چیزی خوشایند نباشد، روشن می‌گوید: نه.
phrase-ruimt-zelf-op = { $pupil } بدون اینکه کسی بگوید، وسایل را جمع می‌کند.
phrase-zuinig-op-spullen = { $pupil } از کتاب‌ها و وسایل کلاس خوب مراقبت می‌کند.
phrase-geeft-fout-toe = { $pupil } اشتباه خودش را صادقانه قبول می‌کند.
phrase-leert-rustig-worden = { $pupil } یاد می‌گیرد موقع عصبانیت اول آرام نفس بکشد.
phrase-oefent-met-luisteren = { $pupil } تمرین می‌کند تا آخر حرف دیگران گوش بدهد.
phrase-leert-grens-aangeven = { $pupil } یاد می‌گیرد بگوید: بس است، این را نمی‌خواهم.

## Talents.

phrase-tekent-met-details = { $pupil } با جزئیات ریز و زیاد نقاشی می‌کند.
phrase-zingt-op-de-maat = { $pupil } درست با ریتم آواز می‌خواند و دست می‌زند.
phrase-bedenkt-eigen-dansen = { $pupil } خودش رقص می‌سازد و با علاقه نشان می‌دهد.
phrase-beweegt-met-plezier = { $pupil } با شادی زیاد می‌دود، بالا می‌رود و می‌پرد.
phrase-speelt-goed-toneel = { $pupil } نقش را آن‌قدر خوب بازی می‌کند که همه ساکت می‌شوند.
phrase-bouwt-bijzondere-dingen = { $pupil } با مکعب، مقوا یا چوب چیزهای جالبی می‌سازد.
phrase-weet-veel-van-dieren = { $pupil } از حیوان‌ها و گیاهان زیاد می‌داند و با علاقه از آن‌ها می‌گوید.
phrase-ontdekt-hoe-iets-werkt = { $pupil } وسایل را باز می‌کند و کشف می‌کند چطور کار می‌کنند.
phrase-handig-met-computer = { $pupil } بازی، فیلم یا داستان خودش را با کامپیوتر می‌سازد.
phrase-neemt-de-leiding = { $pupil } گروه را پیش می‌برد و کاری می‌کند که همه شرکت کنند.
phrase-zorgt-voor-jongere-kinderen = { $pupil } دوست دارد از بچه‌های کوچک‌تر مراقبت کند.
phrase-heeft-eigen-ideeen = { $pupil } فکرهای زیادی دارد و با آن‌ها چیزهای زیبا می‌سازد.
phrase-regelt-graag-iets = { $pupil } دوست دارد برای کلاس کاری ترتیب بدهد، مثلا یک جشن.
phrase-vertelt-levendig = { $pupil } آن‌قدر جذاب تعریف می‌کند که همه می‌خواهند گوش بدهند.

## How home helps.

phrase-leest-thuis-samen = { $pupil } در خانه زیاد با شما می‌خواند و ما این را در کلاس می‌شنویم.
phrase-oefent-thuis-elke-dag = { $pupil } در خانه هر روز کمی تمرین می‌کند و ما این را در کلاس می‌بینیم.
phrase-leert-thuis-woorden = { $pupil } در خانه با حرف زدن با شما کلمه‌های زیادی یاد می‌گیرد.
phrase-speelt-thuis-spelletjes = { $pupil } از بازی‌هایی که در خانه می‌کنید خیلی یاد می‌گیرد.
phrase-vertelt-over-thuis = { $pupil } دوست دارد در کلاس از چیزهای خوب خانه بگوید.
phrase-krijgt-thuis-steun = { $pupil } در خانه حمایت زیادی دارد و برای همین در کلاس جرئت بیشتری دارد.
phrase-komt-op-tijd = { $pupil } سر وقت می‌آید و روز را آرام شروع می‌کند.
phrase-begint-met-energie = { $pupil } روز را با انرژی شروع می‌کند: سر وقت خوابیدن کمک می‌کند.
phrase-heeft-spullen-mee = { $pupil } هر روز وسایل مدرسه را همراه دارد.
phrase-oefent-thuis-lezen = { $pupil } در خانه خواندن را تمرین می‌کند: هر روز ده دقیقه.
phrase-leert-huiswerk-plannen = { $pupil } یاد می‌گیرد در خانه برای تکلیف یک ساعت ثابت انتخاب کند.
phrase-leert-op-tijd-komen = { $pupil } یاد می‌گیرد صبح‌ها سر وقت برای مدرسه آماده باشد.
