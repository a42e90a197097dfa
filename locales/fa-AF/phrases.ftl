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

phrase-leest-met-plezier = { $pupil } با لذت می‌خواند و با علاقه کتاب نو انتخاب می‌کند.
phrase-leest-vlot-voor = { $pupil } یک صفحه را روان و واضح با صدای بلند می‌خواند.
phrase-leest-met-gevoel = { $pupil } با احساس می‌خواند: هر شخصیت صدای خود را دارد.
phrase-vertelt-tekst-na = { $pupil } موضوع متن را با کلمه‌های خود می‌گوید.
phrase-zoekt-in-de-tekst = { $pupil } جواب سوال را با نگاه دوباره به متن پیدا می‌کند.
phrase-vraagt-naar-woorden = { $pupil } معنی کلمه‌های سخت را می‌پرسد.
phrase-leest-graag-weetjes = { $pupil } کتاب‌های معلوماتی را خوش دارد و در صنف از آن‌ها می‌گوید.
phrase-luistert-naar-verhalen = { $pupil } با دقت به قصه گوش می‌دهد و آن را دوباره می‌گوید.
phrase-herkent-al-letters = { $pupil } حالا بعضی حرف‌ها را می‌شناسد، مثلا در نام اطفال.
# Rhyming words, such as "huis" and "muis".
phrase-rijmt-met-woorden = { $pupil } کلمه‌های هم‌قافیه را می‌شناسد و خودش هم نمونهٔ نو می‌سازد.
phrase-oefent-vlot-lezen = { $pupil } روان خواندن را تمرین می‌کند، هر روز یک متن کوتاه.
phrase-oefent-lange-woorden = { $pupil } با کلمه‌های دراز تمرین می‌کند و آن‌ها را بخش‌بخش می‌خواند.
phrase-leert-nadenken-bij-lezen = { $pupil } یاد می‌گیرد وقت خواندن کمی صبر و فکر کند.

## Arithmetic.

phrase-rekent-uit-het-hoofd = { $pupil } سوال‌های زیادی را زود و در ذهن حل می‌کند.
phrase-telt-vlot = { $pupil } روان پیش و پس می‌شمارد، چندتا چندتا هم.
# Multiplication tables.
phrase-kent-de-tafels = { $pupil } ضرب زبانی را یاد دارد و در سوال‌های دیگر به کار می‌برد.
phrase-rekent-met-geld = { $pupil } با پول حساب می‌کند و می‌داند باقی پول چقدر می‌شود.
phrase-kan-klokkijken = { $pupil } ساعت را خوانده می‌تواند و می‌داند چقدر وقت مانده است.
phrase-meet-heel-precies = { $pupil } با خط‌کش خیلی دقیق اندازه می‌گیرد و خط می‌کشد.
phrase-zoekt-eigen-oplossing = { $pupil } برای سوال سخت با آرامش راه حل خود را جستجو می‌کند.
phrase-ziet-patronen = { $pupil } می‌بیند یک الگو چطور ادامه دارد و خودش هم الگو می‌سازد.
phrase-legt-sommen-uit = { $pupil } سوال را قدم به قدم برای طفل دیگری توضیح می‌دهد.
phrase-vergelijkt-met-blokken = { $pupil } با بلاک‌ها مقایسه می‌کند: بیشتر است، کمتر یا برابر؟
phrase-oefent-de-tafels = { $pupil } ضرب زبانی را با چند سوال در روز تمرین می‌کند.
# Sums told as a little story.
phrase-oefent-verhaalsommen = { $pupil } با سوال‌های قصه‌ای تمرین می‌کند و اول قصه را رسم می‌کند.
phrase-leert-sommen-nakijken = { $pupil } یاد می‌گیرد جواب را بررسی کند: آیا درست است؟

## Spelling, writing, language.

phrase-schrijft-leuke-verhalen = { $pupil } قصه‌هایی می‌نویسد که صنف خوش دارد بشنود.
phrase-schrijft-netjes = { $pupil } پاک و خوانا می‌نویسد: همه آسان خوانده می‌توانند.
phrase-let-op-spelling = { $pupil } به املا خوب دقت می‌کند، در قصهٔ خود هم.
phrase-gebruikt-nieuwe-woorden = { $pupil } کلمهٔ نو را فورا در یک جمله به کار می‌برد.
# The class sits in a circle to talk.
phrase-vertelt-in-de-kring = { $pupil } در جمع صنف واضح قصه می‌کند که چه شده است.
phrase-houdt-goede-spreekbeurt = { $pupil } در صنف سخنرانی واضح می‌کند و به سوال‌ها جواب می‌دهد.
phrase-kent-meer-talen = { $pupil } چند زبان یاد دارد و کلمه‌های آن‌ها را مقایسه می‌کند.
phrase-schrijft-eigen-naam = { $pupil } نام خود را می‌نویسد و کوشش می‌کند کلمه‌های دیگر هم بنویسد.
# Rules for Dutch spelling.
phrase-oefent-spellingregels = { $pupil } قانون‌های املا را تمرین می‌کند و کار خود را بررسی می‌کند.
# Capital letters and full stops, in Dutch.
phrase-oefent-hoofdletters-en-punten = { $pupil } تمرین می‌کند در هر جمله حرف بزرگ و نقطه بگذارد.
phrase-leert-hele-zinnen = { $pupil } یاد می‌گیرد با جمله‌های مکمل گپ بزند.

## Working attitude.

phrase-zet-door = { $pupil } اگر کاری زود نشود، یک بار دیگر کوشش می‌کند.
phrase-begint-meteen = { $pupil } سامان خود را می‌گیرد و فورا کار را شروع می‌کند.
phrase-werkt-met-aandacht = { $pupil } با دقت کار می‌کند، حتی وقتی صنف بیروبار است.
phrase-plant-eigen-werk = { $pupil } کار خود را پلان می‌کند و به وقت خلاص می‌کند.
phrase-maakt-werk-af = { $pupil } کار را خلاص می‌کند و بعد همه چیز را جمع می‌کند.
phrase-stelt-goede-vragen = { $pupil } سوال‌هایی می‌پرسد که همهٔ صنف از آن‌ها یاد می‌گیرد.
phrase-zoekt-het-uit = { $pupil } می‌خواهد بداند هر چیز چطور است و خودش جستجو می‌کند.
phrase-leert-van-fouten = { $pupil } با آرامش به اشتباه‌ها نگاه می‌کند و آن‌ها را درست می‌کند.
phrase-doet-actief-mee = { $pupil } فعالانه اشتراک می‌کند و زیاد دست بالا می‌کند.
phrase-kiest-een-uitdaging = { $pupil } گاهی کار سخت را انتخاب می‌کند تا بیشتر یاد بگیرد.
phrase-speelt-met-aandacht = { $pupil } وقت زیاد با دقت بازی می‌کند، مثلا در گوشهٔ بلاک‌ها.
phrase-leert-hulp-vragen = { $pupil } یاد می‌گیرد وقتی کار پیش نمی‌رود، کمک بخواهد.
phrase-oefent-rustig-doorwerken = { $pupil } تمرین می‌کند آرام به کار ادامه بدهد، هر هفته کمی بیشتر.
phrase-leert-werk-verdelen = { $pupil } یاد می‌گیرد کار بزرگ را به قدم‌های کوچک تقسیم کند.

## Friends and the group.

phrase-speelt-met-iedereen = { $pupil } با اطفال مختلف بازی می‌کند.
phrase-vraagt-anderen-mee = { $pupil } طفلی را که تنهاست به بازی دعوت می‌کند.
phrase-troost-een-ander = { $pupil } طفلی را که غمگین است تسلی می‌دهد.
phrase-deelt-met-anderen = { $pupil } سامان بازی و چیزهای دیگر را با اطفال شریک می‌سازد.
phrase-helpt-klasgenoten = { $pupil } می‌بیند کی به کمک ضرورت دارد و فورا کمک می‌کند.
phrase-werkt-eerlijk-samen = { $pupil } در کار گروهی، کارها را عادلانه تقسیم می‌کند.
phrase-luistert-naar-ideeen = { $pupil } به فکرهای دیگران گوش می‌دهد و همفکری می‌کند.
phrase-lost-ruzie-op = { $pupil } جنجال را با گپ زدن و گوش دادن حل می‌کند.
phrase-maakt-anderen-blij = { $pupil } دیگران را با یک شوخی یا گپ مهربان خوش می‌سازد.
phrase-komt-op-voor-anderen = { $pupil } از اطفالی که به کمک ضرورت دارند حمایت می‌کند.
phrase-bedenkt-spelletjes = { $pupil } در حویلی مکتب برای همه بازی می‌سازد.
phrase-leert-mee-te-spelen = { $pupil } یاد می‌گیرد پرسان کند: من هم بازی کرده می‌توانم؟
phrase-oefent-beurt-afwachten = { $pupil } تمرین می‌کند در بازی منتظر نوبت بماند.
phrase-leert-ruzie-uitpraten = { $pupil } یاد می‌گیرد جنجال را آرام و با گپ زدن حل کند.

## Behaviour and feelings.

phrase-luistert-naar-uitleg = { $pupil } به توضیح گوش می‌دهد و می‌داند چه باید بکند.
phrase-houdt-zich-aan-regels = { $pupil } قانون‌ها را مراعات می‌کند، حتی وقتی کسی نگاه نمی‌کند.
phrase-maakt-het-goed = { $pupil } معذرت می‌خواهد و دوباره آشتی می‌کند.
phrase-blijft-rustig = { $pupil } در حالت سخت یا بیروبار آرام می‌ماند.
phrase-zegt-iedereen-gedag = { $pupil } با خوشی وارد می‌شود و به همه سلام می‌کند.
phrase-vertelt-over-gevoel = { $pupil } از قهر یا غم خود با آرامش گپ می‌زند.
phrase-zegt-duidelijk-nee = { $pupil } اگر چیزی خوب نباشد، واضح می‌گوید: نه.
phrase-ruimt-zelf-op = { $pupil } بدون گفتن کسی، سامان را جمع می‌کند.
phrase-zuinig-op-spullen = { $pupil } کتاب‌ها و سامان صنف را خوب نگهداری می‌کند.
phrase-geeft-fout-toe = { $pupil } اشتباه خود را صادقانه قبول می‌کند.
phrase-leert-rustig-worden = { $pupil } یاد می‌گیرد وقت قهر اول آرام نفس بکشد.
phrase-oefent-met-luisteren = { $pupil } تمرین می‌کند تا آخر گپ دیگران گوش بدهد.
phrase-leert-grens-aangeven = { $pupil } یاد می‌گیرد بگوید: بس است، این را نمی‌خواهم.

## Talents.

phrase-tekent-met-details = { $pupil } با جزئیات زیاد و خرد رسم می‌کند.
phrase-zingt-op-de-maat = { $pupil } درست با آهنگ می‌خواند و چک‌چک می‌کند.
phrase-bedenkt-eigen-dansen = { $pupil } خودش رقص می‌سازد و با علاقه نشان می‌دهد.
phrase-beweegt-met-plezier = { $pupil } با خوشی زیاد می‌دود، بالا می‌رود و می‌پرد.
phrase-speelt-goed-toneel = { $pupil } نقش را چنان خوب بازی می‌کند که همه چپ می‌شوند.
phrase-bouwt-bijzondere-dingen = { $pupil } از بلاک، کارتن یا چوب چیزهای جالب می‌سازد.
phrase-weet-veel-van-dieren = { $pupil } از حیوانات و نباتات زیاد می‌داند و با علاقه از آن‌ها می‌گوید.
phrase-ontdekt-hoe-iets-werkt = { $pupil } چیزها را باز می‌کند و می‌فهمد چطور کار می‌کنند.
phrase-handig-met-computer = { $pupil } بازی، فلم یا قصهٔ خود را با کمپیوتر می‌سازد.
phrase-neemt-de-leiding = { $pupil } گروه را پیش می‌برد و کوشش می‌کند که همه اشتراک کنند.
phrase-zorgt-voor-jongere-kinderen = { $pupil } خوش دارد از اطفال خردتر مراقبت کند.
phrase-heeft-eigen-ideeen = { $pupil } فکرهای زیادی دارد و با آن‌ها چیزهای زیبا می‌سازد.
phrase-regelt-graag-iets = { $pupil } خوش دارد برای صنف کاری تنظیم کند، مثلا یک محفل.
phrase-vertelt-levendig = { $pupil } چنان شیرین قصه می‌کند که همه می‌خواهند گوش بدهند.

## How home helps.

phrase-leest-thuis-samen = { $pupil } در خانه زیاد با شما می‌خواند و ما این را در صنف می‌شنویم.
phrase-oefent-thuis-elke-dag = { $pupil } در خانه هر روز کمی تمرین می‌کند و ما این را در صنف می‌بینیم.
phrase-leert-thuis-woorden = { $pupil } در خانه با گپ زدن با شما کلمه‌های زیادی یاد می‌گیرد.
phrase-speelt-thuis-spelletjes = { $pupil } از بازی‌هایی که در خانه می‌کنید بسیار یاد می‌گیرد.
phrase-vertelt-over-thuis = { $pupil } خوش دارد در صنف از چیزهای خوب خانه بگوید.
phrase-krijgt-thuis-steun = { $pupil } در خانه حمایت زیاد دارد و از همین خاطر در صنف جرئت بیشتر دارد.
phrase-komt-op-tijd = { $pupil } به وقت می‌آید و روز را آرام شروع می‌کند.
phrase-begint-met-energie = { $pupil } روز را با انرژی شروع می‌کند: به وقت خوابیدن کمک می‌کند.
phrase-heeft-spullen-mee = { $pupil } هر روز سامان مکتب را با خود دارد.
phrase-oefent-thuis-lezen = { $pupil } در خانه خواندن را تمرین می‌کند: هر روز ده دقیقه.
phrase-leert-huiswerk-plannen = { $pupil } یاد می‌گیرد در خانه برای کار خانگی یک ساعت ثابت انتخاب کند.
phrase-leert-op-tijd-komen = { $pupil } یاد می‌گیرد صبح‌ها به وقت برای مکتب آماده باشد.
